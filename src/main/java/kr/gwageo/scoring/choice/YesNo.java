package kr.gwageo.scoring.choice;

import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence that opens with yes or no, where these are options: `아니요, 그렇지 않습니다`.
final class YesNo {
  private static final String YES = "예|네|yes";
  private static final String NO = "아니요|아니오|no";
  private static final Pattern OPENING =
      Pattern.compile(
          "[\"']?(?:(?<yes>%s)|(?<no>%s))[\"']?[,.!]".formatted(YES, NO), Pattern.CASE_INSENSITIVE);
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?<!\\p{L})(?:%s|%s)(?!\\p{L})|(?<!\\p{L})(?:예|네|아니요|아니오)[가이를로라]".formatted(YES, NO),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED =
      Pattern.compile("(?:예|네)(?=(?:가|라고|로|를(?! ?들)|입니다|이다)(?:[^\\p{L}]|$))");

  private YesNo() {}

  /// Where the word for yes that begins at a place ends, if a particle follows; else the place.
  static int named(String sentence, int start) {
    Matcher named = NAMED.matcher(sentence).region(start, sentence.length());
    boolean opens = start == 0 || !Character.isLetterOrDigit(sentence.charAt(start - 1));
    return opens && named.lookingAt() ? named.end() : start;
  }

  /// The options that say yes.
  static NavigableSet<Integer> yes(Options options) {
    return options.among(YES);
  }

  /// The option that the sentence opens with, unless it speaks of yes or no again.
  static NavigableSet<Integer> opening(String sentence, Options options) {
    Matcher opening = OPENING.matcher(sentence);
    boolean opens =
        opening.lookingAt()
            && !AGAIN.matcher(sentence).region(opening.end(), sentence.length()).find();
    if (!opens) {
      return options.among("");
    }
    return options.among(opening.group("yes") == null ? NO : YES);
  }
}
