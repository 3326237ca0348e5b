package kr.gwageo.scoring.reply;

/// Where lines begin and end, and whether they say anything. Lines of nothing but rules, brackets
/// and bullets do not.
final class Lines {
  /// A heading of one word has hardly more before the word than `### 5. 최종 `.
  private static final int HEADING = 12;

  private Lines() {}

  /// Whether the rest of the line from `start` on says anything.
  static boolean saysMore(CharSequence text, int start) {
    for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (says(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The beginning of the next line after `start` that says anything, its bullet left out; the
  /// text's length if there is none.
  static int nextSaying(CharSequence text, int start) {
    int line = start;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line = i + 1;
      } else if (says(text.charAt(i))) {
        return afterBullet(text, line);
      }
    }
    return text.length();
  }

  /// The end of the line that `start` is in.
  static int end(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /// The beginning of the line that `end` ends, its bullet left out.
  static int start(CharSequence text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return afterBullet(text, start);
  }

  /// The end of the last line before `end` that says anything; 0 if there is none.
  static int lastSaying(CharSequence text, int end) {
    int line = end;
    for (int i = end - 1; i >= 0; i--) {
      if (text.charAt(i) == '\n') {
        line = i;
      } else if (says(text.charAt(i))) {
        return line;
      }
    }
    return 0;
  }

  /// Whether the line that `start` is in ends within `limit` characters.
  static boolean endsWithin(CharSequence text, int start, int limit) {
    for (int i = start; i < Math.min(text.length(), start + limit + 1); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return text.length() <= start + limit;
  }

  /// Whether `start` stands at or near the beginning of its line.
  static boolean beginsBefore(CharSequence text, int start) {
    for (int i = start - 1; i >= start - HEADING; i--) {
      if (i < 0 || text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static int afterBullet(CharSequence text, int line) {
    int start = line;
    int i = line;
    while (i < text.length() && " -*>#•·|∴".indexOf(text.charAt(i)) >= 0) {
      i++;
      if (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '|') {
        start = i;
      }
    }
    return start;
  }

  private static boolean says(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
