package kr.gwageo.scoring.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in Korean words, Sino-Korean and native: 삼십이, 서른둘, 백스물다섯, 이분의 일, and places: 첫째, 세 번째.
/// Their syllables are part of many other words, so a number in words is one only where it is all
/// that is said, but for a unit and an ending; a place with 번째 also where a sentence ends with it.
final class Words {
  private static final String SINO = "영일이삼사오육칠팔구";
  private static final List<String> TENS =
      List.of("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔");
  private static final List<String> ONES =
      List.of("하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉");
  private static final List<String> BEFORE_UNITS = List.of("한", "두", "세", "네");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:따라서|그러므로|그래서|결국) )?+(?:(?:총|모두|전부|합계|약|대략) ?)?+"
              + "(?:(?:앞|뒤|위|아래|왼쪽|오른쪽|처음|끝)에서(?:부터)? )?+");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?: ?번째|째)? ?(?:개|명|원|번|살|세|시간?|분|초|일|년|개월|월|주|마리|권|장|대|병|잔|송이|그루|자루|켤레|채|척|사람"
              + "|가지|배|쪽|층|점|등|위|회|도|퍼센트|프로|(?:킬로|센티|밀리)?미터|(?:킬로)?그램|리터|달러|평|인|팀|조각"
              + "|묶음|상자|봉지|칸|줄|곳|바퀴|날|자리)?(?:이?다|입니다|이?에요|이?예요|임|이?요)?[.!]?");

  private static final String PLACE = "번째";

  /// What a place may be one of: `5명 가운데`.
  private static final Pattern OF_SO_MANY = Pattern.compile("\\d++ ?[가-힣]{1,3} ?(?:가운데|중)");

  private final String passage;
  private int at;

  private Words(String passage, int at) {
    this.passage = passage;
    this.at = at;
  }

  /// The number that a passage gives in words.
  static Optional<Quantity> in(String passage) {
    Matcher lead = LEAD.matcher(passage);
    Words words = new Words(passage, lead.lookingAt() ? lead.end() : 0);
    Optional<BigDecimal> first = words.skips("첫") ? words.first() : words.numeral();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Quantity value = new Quantity(first.get());
    if (words.skips("분의 ") || words.skips("분의")) {
      Optional<BigDecimal> numerator = words.numeral();
      if (numerator.isEmpty() || first.get().signum() == 0) {
        return Optional.empty();
      }
      value = new Quantity(numerator.get(), first.get());
    }
    boolean allSaid = UNIT.matcher(passage).region(words.at, passage.length()).matches();
    return allSaid ? Optional.of(value) : Optional.empty();
  }

  /// The place that a sentence ends with, where it names no other: `은서는 5명 가운데 세 번째이다`.
  static Optional<Quantity> placeAtEnd(String sentence) {
    int place = sentence.lastIndexOf(PLACE);
    if (place < 0 || sentence.indexOf(PLACE) < place) {
      return Optional.empty();
    }
    int start = sentence.substring(0, place).stripTrailing().lastIndexOf(' ') + 1;
    String before = OF_SO_MANY.matcher(sentence.substring(0, start)).replaceAll("");
    return Numerals.in(before).isEmpty() ? in(sentence.substring(start)) : Optional.empty();
  }

  /// One, if what follows 첫 makes it a place.
  private Optional<BigDecimal> first() {
    boolean place = passage.startsWith("째", at) || passage.substring(at).strip().startsWith(PLACE);
    return place ? Optional.of(BigDecimal.ONE) : Optional.empty();
  }

  private Optional<BigDecimal> numeral() {
    Scale scale = new Scale();
    int start = at;
    boolean more = true;
    while (more && at < passage.length()) {
      more = unit(scale) || number(scale);
    }
    return at > start ? Optional.of(scale.value()) : Optional.empty();
  }

  private boolean unit(Scale scale) {
    char c = passage.charAt(at);
    boolean fits = Scale.unit(c) && scale.apply(c);
    at += fits ? 1 : 0;
    return fits;
  }

  /// A number that waits for its unit; after a unit it may stand apart: 삼억 오천만.
  private boolean number(Scale scale) {
    int before = at;
    boolean apart = passage.charAt(at) == ' ' && at > 0 && Scale.unit(passage.charAt(at - 1));
    at += apart ? 1 : 0;
    Optional<BigDecimal> number = at < passage.length() ? number() : Optional.empty();
    boolean fits = number.isPresent() && scale.add(number.get());
    at = fits ? at : before;
    return fits;
  }

  /// A digit in Sino-Korean, or a native number below 100.
  private Optional<BigDecimal> number() {
    int sino = SINO.indexOf(passage.charAt(at));
    if (sino >= 0 && !nativeAhead()) {
      at++;
      return Optional.of(BigDecimal.valueOf(sino));
    }
    int tens = skipAny(TENS);
    if (tens == 0 && skips("스무")) {
      return Optional.of(BigDecimal.valueOf(20));
    }
    int ones = skipAny(ONES);
    ones = ones == 0 ? skipAny(BEFORE_UNITS) : ones;
    return tens + ones == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(10L * tens + ones));
  }

  /// 일곱 and 일흔 begin like 일.
  private boolean nativeAhead() {
    return passage.startsWith("일곱", at) || passage.startsWith("일흔", at);
  }

  /// The rank from 1 of the word that stands here, which is passed over; 0 if none does.
  private int skipAny(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (skips(words.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean skips(String word) {
    if (!passage.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }
}
