package kr.gwageo.scoring.choice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.reply.Key;

/// Words that tell what part a sentence plays: to conclude, to correct, to remark.
final class Cue {
  private static final Pattern CONCLUDES =
      Pattern.compile(
          "(?<![가-힣])(?:따라서|그러므로|그래서|그러니|결국|결론(?:적으로)?|이에(?!요)|고로|종합|최종|결과적|즉)"
              + "|therefore|thus|hence|finally|^so |^∴",
          Pattern.CASE_INSENSITIVE);

  private static final String EXCLAMATION = "^(?:(?:아차?|앗|어|음|흠|oh|hmm)[,.…! ]+)";

  private static final Pattern EXCLAIMS = Pattern.compile(EXCLAMATION, Pattern.CASE_INSENSITIVE);

  private static final Pattern CORRECTS =
      Pattern.compile(
          EXCLAMATION
              + "?(?:아니[,.]?"
              + " |아니[요오다]|아닙니다|잠깐|(?:정정|수정)(?![^.]*(?:없|필요))|잘못|착오|(?:착각|실수|혼동)(?:했|하였|였|이었|입니다|[!.])|다시|죄송|wait|actually|correction)",
          Pattern.CASE_INSENSITIVE);

  /// Takes back what was said before for certain, whatever comes next.
  private static final Pattern WITHDRAWS =
      Pattern.compile(
          "정정|잘못 ?(?:썼|적|읽|봤|보았|골랐|말)|아니, |^아[,.…! ]+아니|착오|착각|실수|혼동|correction",
          Pattern.CASE_INSENSITIVE);

  /// What is left of a share less than half.
  private static final Pattern LESSER_SHARE =
      Pattern.compile("^(?:나머지|남은) ?(?:약 ?)?[1-4]?[0-9] ?(?:%|퍼센트|프로)");

  /// Chooses, for all the reservations beside it.
  private static final Pattern CHOOSES =
      Pattern.compile("[로고을를] ?(?:추정|판단|선택|결정|결론|생각)(?:합|한다|하겠|했|됩|된다|함)|[을를] ?(?:고르겠|고릅|고른다|꼽)");

  private static final Pattern REMARKS =
      Pattern.compile(
          "^(?:참고|한편|다만|단,|예를 들|만약|만일|if |note)|라면 |(?<!찍는|고른|꼽는|꼽으라|고르라|선택한|택한|답한|말한)다면 ",
          Pattern.CASE_INSENSITIVE);

  /// Puts another answer in the place of the one before.
  private static final Pattern REPLACES =
      Pattern.compile("로 ?(?:(?:수정|정정|변경)(?:합|하겠|한다|함|했)|바꾸겠|바꿉|바꾼다|고칩|고치겠|고친다)");

  private Cue() {}

  /// Whether a sentence draws a conclusion.
  static boolean concludes(String sentence) {
    return CONCLUDES.matcher(sentence).find();
  }

  /// Whether a sentence takes back what was said before.
  static boolean corrects(String sentence) {
    return CORRECTS.matcher(sentence).find() || REPLACES.matcher(sentence).find();
  }

  /// Whether a sentence opens with an exclamation.
  static boolean exclaims(String sentence) {
    return EXCLAIMS.matcher(sentence).find();
  }

  /// Whether a sentence that corrects leaves nothing of what was said before.
  static boolean withdraws(String sentence) {
    return REPLACES.matcher(sentence).find()
        || (corrects(sentence) && WITHDRAWS.matcher(sentence).find());
  }

  /// Whether a sentence is beside the point, asks, or is about what is not the case.
  static boolean remarks(String sentence) {
    if (sentence.endsWith("?") || LESSER_SHARE.matcher(sentence).find()) {
      return true;
    }
    boolean reserves = sentence.startsWith("다만") && CHOOSES.matcher(sentence).find();
    return !reserves && REMARKS.matcher(sentence).find();
  }

  /// Whether words before an option only say that it concludes: `따라서 2`.
  static boolean onlyConcludes(String words) {
    return words.isBlank() || Key.of(CONCLUDES.matcher(words.strip()).replaceAll("")).length() == 0;
  }

  /// Where a sentence begins, words that only conclude left out.
  static int afterConclusion(String sentence) {
    Matcher matcher = CONCLUDES.matcher(sentence);
    int start = matcher.lookingAt() ? matcher.end() : 0;
    while (start < sentence.length() && " ,".indexOf(sentence.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }
}
