package kr.gwageo.domain.item;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What ties an item's choices to the order in which they stand.
///
/// A choice that speaks of others by their labels or places means something else in another order.
/// Where it is not certain that it does, it is taken to: an item left in its order does no harm.
public enum ChoiceTie {
  /// The benchmark says so, or the item by the tag `fixed_order`.
  TAG,
  /// A choice speaks of all others, or of none of them.
  ALL_OR_NONE,
  /// A choice names a label.
  LABEL;

  /// The tag by which an item says so itself.
  public static final String FIXED = "fixed_order";

  private static final Pattern ALL_IN_KOREAN =
      Pattern.compile(
          "(위|이상|앞|보기|선택지)(의|에|에서|에 제시된|에 나온)? ?"
              + "(것|보기|항목|내용|답|선택지|모두|전부|어느|중|둘|셋|넷|두|세|네)"
              + "|^(모두|전부|둘 다|셋 다|넷 다|둘 모두|다)( ?(맞|옳|아니|틀리|틀렸|틀림|해당|정답|같|가능|포함|그렇)[가-힣]*)?[.]?$"
              + "|^(정답|답|해당|해당 ?(사항|항목|되는 것|하는 것|없음)|(옳은|맞는|알맞은|적절한) ?(것|답|보기)?)?(이|은|는)? ?"
              + "없(음|다|습니다|어요)[.]?$"
              + "|(어느|아무|어떤) ?것도 ?(아니|옳|맞|해당|정답|없)");

  private static final Pattern ALL_IN_ENGLISH =
      Pattern.compile(
          "\\b(all|none|both|neither|either|any|some|two|three|one) of "
              + "((the|these|those) )?(above|preceding|following|other|options?|choices|answers|them|these|those)\\b"
              + "|^(all|none|both|neither)[.]?$"
              + "|\\b(as|the|mentioned|listed|stated|given|answers?|choices?|options?) above\\b"
              + "|\\bno(ne)? (correct|right) (answer|option|choice)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL_IN_KOREAN =
      Pattern.compile(
          "[①-⑳]"
              + "|^[0-9]{1,2} ?번[.]?$"
              + "|[0-9] ?번? ?(과|와|,|및|또는|이나|·|/) ?[0-9]{1,2} ?번"
              + "|(보기|선택지|답) ?[(]?[0-9A-Ea-eㄱ-ㅎ]"
              + "|(첫|두|세|네|다섯) ?번째 ?(보기|선택지|답|것)");

  private static final Pattern LABEL_IN_ENGLISH =
      Pattern.compile("\\b(?i:option|choice|answer|statement)s? [(]?([A-J]|[0-9]|I|II|III|IV)\\b");

  private static final Pattern LETTERS =
      Pattern.compile(
          "^((?i:both|neither|only) )?[(]?[A-J][)]?(,? ?(and|or|nor|&|,|와|과|·|/|및|그리고) ?[(]?[A-J][)]?)+(?![A-Za-z])"
              + "|\\b(?i:both|neither|only) [(]?[A-J][)]?( (and|or|nor|&) [(]?[A-J]\\b|$)"
              + "|^[(]?[A-J][)]?[.]?$");

  private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])[A-J](?![A-Za-z])");

  private static final List<String> LABELS =
      List.of("ABCDEFGHIJ", "abcdefghij", "가나다라마바사아자차", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊ", "갑을병정무기경신임계", "1234567890");

  /// What ties the choices of this item, if anything does.
  public static Optional<ChoiceTie> of(Item item) {
    if (item.tags().contains(FIXED)) {
      return Optional.of(TAG);
    }
    List<String> choices = item.choices().stream().map(ChoiceTie::plain).toList();
    if (choices.stream().anyMatch(ChoiceTie::speaksOfAll)) {
      return Optional.of(ALL_OR_NONE);
    }
    Set<String> asked = letters(item.context() + " " + item.question());
    for (int place = 0; place < choices.size(); place++) {
      String choice = choices.get(place);
      if (namesALabel(choice) || namesALetter(choice, asked) || isItsOwnLabel(choice, place)) {
        return Optional.of(LABEL);
      }
    }
    return Optional.empty();
  }

  private static boolean speaksOfAll(String choice) {
    return ALL_IN_KOREAN.matcher(choice).find() || ALL_IN_ENGLISH.matcher(choice).find();
  }

  private static boolean namesALabel(String choice) {
    return LABEL_IN_KOREAN.matcher(choice).find() || LABEL_IN_ENGLISH.matcher(choice).find();
  }

  /// Letters that the question speaks of stand for what they stand for there.
  private static boolean namesALetter(String choice, Set<String> asked) {
    Matcher matcher = LETTERS.matcher(choice);
    return matcher.find() && !asked.containsAll(letters(matcher.group()));
  }

  private static Set<String> letters(String text) {
    return LETTER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /// In another place its text would be another choice's label.
  private static boolean isItsOwnLabel(String choice, int place) {
    return choice.equals(Integer.toString(place + 1))
        || LABELS.stream()
            .filter(labels -> place < labels.length())
            .anyMatch(labels -> choice.equals(labels.substring(place, place + 1)));
  }

  private static String plain(String choice) {
    return Normalizer.normalize(choice, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }
}
