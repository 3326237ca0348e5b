package kr.gwageo.scoring.choice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.reply.Key;

/// Words that tell what part a sentence plays: to conclude, to correct, to remark.
final class Cue {
  private static final Pattern CONCLUDES =
      Pattern.compile(
          "(?<![가-힣])(?:따라서|그러므로|그래서|그러니|결국|결론(?:적으로)?|이에(?!요)|고로|종합|최종|결과적|즉)"
              + "|therefore|thus|hence|finally|^so ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CORRECTS =
      Pattern.compile(
          "^(?:아니[,.]? |아니[요오다]|아닙니다|잠깐|정정|수정|다시|죄송|wait|actually|correction)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REMARKS =
      Pattern.compile("^(?:참고|한편|다만|단,|예를 들|만약|만일|if |note)|라면 |다면 ", Pattern.CASE_INSENSITIVE);

  private Cue() {}

  /// Whether a sentence draws a conclusion.
  static boolean concludes(String sentence) {
    return CONCLUDES.matcher(sentence).find();
  }

  /// Whether a sentence takes back what was said before.
  static boolean corrects(String sentence) {
    return CORRECTS.matcher(sentence).find();
  }

  /// Whether a sentence is beside the point, asks, or is about what is not the case.
  static boolean remarks(String sentence) {
    return sentence.endsWith("?") || REMARKS.matcher(sentence).find();
  }

  /// Whether words before an option only say that it concludes: `따라서 2`.
  static boolean onlyConcludes(String words) {
    String rest = CONCLUDES.matcher(words.strip()).replaceAll("");
    return Key.of(rest).length() == 0;
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
