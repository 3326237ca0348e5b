package kr.gwageo.scoring.choice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a mark beside an option says of it: `✔`, `← 정답`, `❌`, or a cell of a table with a letter or
/// a word.
enum Mark {
  YES,
  NO,
  NONE;

  private static final String ANSWER =
      "(?:←|<--?|⇐|◀|◁) ?(?:정답|답|answer)|[(\\[](?:정답|answer)[)\\]]";

  /// Any mark within a line.
  static final Pattern ANY = Pattern.compile("[✔✓✅☑⭕❌✗✘✖☒]|" + ANSWER, Pattern.CASE_INSENSITIVE);

  private static final String BEGINNINGS = "✔✓✅☑⭕❌✗✘✖☒←<⇐◀◁([";

  private static final Pattern NAMES_ANSWER =
      Pattern.compile(ANSWER + "|^정답$", Pattern.CASE_INSENSITIVE);
  private static final Pattern YES_CELL = Pattern.compile("[✔✓✅☑⭕○◯Oo]|맞음|옳음|적절|적합|참");
  private static final Pattern NO_CELL = Pattern.compile("[❌✗✘✖☒Xx×]|오답|틀림|부적절|부적합|거짓|탈락|제외");

  /// Whether a text has any mark.
  static boolean anyIn(String text) {
    Matcher any = ANY.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      if (BEGINNINGS.indexOf(text.charAt(i)) >= 0 && any.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// What a mark, or a cell that is nothing else, says.
  ///
  /// @param trueWanted whether the answer is the option that is true; else a tick says nothing, for
  ///   it may say that the option is true
  static Mark of(String mark, boolean trueWanted) {
    if (NAMES_ANSWER.matcher(mark).find()) {
      return YES;
    }
    if (!trueWanted) {
      return NONE;
    }
    if (YES_CELL.matcher(mark).matches()) {
      return YES;
    }
    return NO_CELL.matcher(mark).matches() ? NO : NONE;
  }
}
