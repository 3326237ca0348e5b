package kr.gwageo.scoring.instruction;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of the two systems of Korean numerals a reply counts in: native (`하나`, `두`, `스물`, `사흘`) or
/// Sino-Korean (`일`, `이십`, hanja too), in words.
///
/// A numeral of one syllable is one where a counter follows. KITE's checker wants any word of the
/// reply to be a part of some numeral of the system, and does not look whether digits or numerals
/// of the other system are left.
final class Numerals {
  private static final List<String> NATIVE_TENS =
      List.of("열", "스물", "스무", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔");
  private static final List<String> NATIVE_UNITS =
      List.of("하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "한", "두", "세", "네", "석", "넉");
  private static final List<String> BEFORE_COUNTER =
      List.of("한", "두", "세", "네", "석", "넉", "스무", "열", "쉰");
  private static final List<String> DAYS =
      List.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘", "보름");
  private static final String SINO = "일이삼사오육륙칠팔구십백천만억영공";
  private static final String HANJA = "一二三四五六七八九十百千萬";

  private static final List<String> COUNTERS =
      List.of(
          "번째", "페이지", "퍼센트", "프로젝트", "시간", "개월", "학년", "인분", "송이", "마리", "가지", "사람", "조각", "그릇",
          "켤레", "자루", "군데", "과목", "주일", "문장", "단어", "글자", "킬로", "미터", "개", "명", "분", "권", "장", "대",
          "번", "시", "살", "달", "날", "병", "잔", "벌", "채", "통", "곳", "끼", "쪽", "초", "일", "월", "년", "주",
          "원", "층", "호", "세", "차", "도", "팀", "줄", "해", "밤", "배");

  private static final List<String> TAILS = List.of("", "째", "쯤", "간", "가량", "정도", "여", "동안");

  /// Words that begin like a numeral and are none.
  private static final Set<String> OTHERS = Set.of("한번", "일단", "일부", "일반", "일일이", "이번", "만일");

  /// Two syllables that are a number only before a counter: `사이`, `이사`, `공백` are words.
  private static final Pattern WORD = Pattern.compile("[일이삼사오육칠팔구영공]{2}|[영공][십백천만억]");

  private static final String TEN_THOUSAND = "만";

  private Numerals() {}

  /// Numerals of the system `korean` or `chinese`, none of the other, and no digits.
  static Checker system(Arguments arguments) {
    String direction = arguments.lower("direction_to");
    if (!List.of("korean", "chinese").contains(direction)) {
      throw new IllegalArgumentException("direction_to is korean or chinese, not " + direction);
    }
    boolean korean = direction.equals("korean");
    return reply -> {
      String body = reply.body();
      List<String> words = words(body);
      int own = count(words, Numerals::nativeEnd, true);
      int sino = count(words, Numerals::sinoEnd, !korean) + hanja(body);
      long digits = body.chars().filter(Character::isDigit).count();
      boolean kept = (korean ? own > 0 && sino == 0 : sino > 0 && own == 0) && digits == 0;
      return new Finding(
          kept,
          own
              + " native and "
              + sino
              + " Sino-Korean numerals, "
              + digits
              + " digits, wanted "
              + (korean ? "native" : "Sino-Korean")
              + " alone");
    };
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^가-힣]"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > 20 ? word.substring(0, 20) : word)
        .toList();
  }

  private interface Reader {
    /// The end of the numeral at the start of a word, 0 where there is none.
    int end(String word);
  }

  /// @param demonstrative whether `이` before a counter of its own counts as two
  private static int count(List<String> words, Reader reader, boolean demonstrative) {
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int end = OTHERS.stream().anyMatch(word::startsWith) ? 0 : reader.end(word);
      if (end == 0) {
        continue;
      }
      String numeral = word.substring(0, end);
      String rest = word.substring(end);
      boolean whole = rest.isEmpty() || rest.equals(TEN_THOUSAND);
      boolean alone = whole && i + 1 < words.size() && counter(words.get(i + 1));
      boolean two = demonstrative || !numeral.equals("이");
      boolean complete = self(numeral) && over(rest);
      found += counter(rest) || (alone && two) || complete ? 1 : 0;
    }
    return found;
  }

  /// Whether a numeral is one without a counter after it.
  private static boolean self(String numeral) {
    return DAYS.contains(numeral)
        || (numeral.length() > 1
            && !BEFORE_COUNTER.contains(numeral)
            && !WORD.matcher(numeral).matches())
        || List.of("둘", "셋", "넷").contains(numeral);
  }

  private static int nativeEnd(String word) {
    for (String day : DAYS) {
      if (word.startsWith(day)) {
        return day.length();
      }
    }
    int tens = longest(word, 0, NATIVE_TENS);
    return tens + longest(word, tens, NATIVE_UNITS);
  }

  private static int longest(String word, int start, List<String> numerals) {
    return numerals.stream()
        .filter(numeral -> word.startsWith(numeral, start))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static int sinoEnd(String word) {
    int end = 0;
    while (end < word.length() && SINO.indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    // the last syllable may be the counter of days, or a particle after a number
    boolean last = end == word.length() && end > 1 && "일이만".indexOf(word.charAt(end - 1)) >= 0;
    return last ? end - 1 : end;
  }

  private static int hanja(String text) {
    return (int) text.chars().filter(c -> HANJA.indexOf(c) >= 0).count();
  }

  private static boolean counter(String word) {
    return COUNTERS.stream()
        .filter(word::startsWith)
        .anyMatch(counter -> over(word.substring(counter.length())));
  }

  /// Whether nothing follows but what belongs to a count, and particles.
  private static boolean over(String rest) {
    return TAILS.stream()
        .filter(rest::startsWith)
        .map(tail -> rest.substring(tail.length()))
        .anyMatch(after -> after.isEmpty() || Particles.glued(after));
  }
}
