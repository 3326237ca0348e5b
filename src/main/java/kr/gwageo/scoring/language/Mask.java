package kr.gwageo.scoring.language;

/// Covers what in a reply is no prose: code, formulas, data, addresses, and what stands in brackets
/// or quotation marks without a hangul syllable. The text keeps its length, so that places in it
/// stay what they were.
final class Mask {
  /// Stands where something was covered, and joins no words.
  static final char COVER = '\u0000';

  private static final String OPENING = "([“\"‘'「『《〈<";
  private static final String CLOSING = ")]”\"’'」』》〉>";
  private static final int LONGEST_ASIDE = 160;

  private final CharSequence text;
  private final char[] chars;
  private boolean noMoreParentheses;
  private boolean noMoreBrackets;
  private boolean noMoreDollars;

  private Mask(CharSequence text) {
    this.text = text;
    this.chars = text.toString().toCharArray();
  }

  /// The text with all that covered.
  static String of(CharSequence text) {
    Mask mask = new Mask(text);
    mask.lines();
    mask.spans();
    return new String(mask.chars);
  }

  private void cover(int start, int end) {
    for (int i = start; i < end; i++) {
      chars[i] = chars[i] == '\n' ? '\n' : COVER;
    }
  }

  /// Fenced code, and lines that are data.
  private void lines() {
    boolean fenced = false;
    int start = 0;
    while (start < chars.length) {
      int end = start;
      while (end < chars.length && chars[end] != '\n') {
        end++;
      }
      int first = start;
      while (first < end && (chars[first] == ' ' || chars[first] == '\t' || chars[first] == '>')) {
        first++;
      }
      boolean fence = at(first, "```") || at(first, "~~~");
      if (fenced || fence || data(first, end)) {
        cover(start, end);
      }
      fenced ^= fence;
      start = end + 1;
    }
  }

  private boolean data(int first, int end) {
    if (first >= end) {
      return false;
    }
    char c = chars[first];
    boolean field = c == '"' && keyed(first + 1, end);
    return c == '{' || c == '}' || field;
  }

  private boolean keyed(int from, int end) {
    for (int i = from; i + 1 < Math.min(end, from + LONGEST_ASIDE); i++) {
      if (chars[i] == '"') {
        return chars[i + 1] == ':';
      }
    }
    return false;
  }

  private void spans() {
    int i = 0;
    while (i < chars.length) {
      boolean word = chars[i] == ' ' || Letters.hangul(chars[i]);
      int end = word ? i : spanEnd(i);
      cover(i, end);
      i = Math.max(i + 1, end);
    }
  }

  /// The end of what is covered from `i` on; `i` where nothing is.
  private int spanEnd(int i) {
    return switch (chars[i]) {
      case '`' -> inLine(i, '`');
      case '$' -> at(i, "$$") ? dollars(i) : inLine(i, '$');
      case '\\' -> formula(i);
      case 'h', 'w' -> address(i);
      default -> aside(i);
    };
  }

  private int inLine(int start, char close) {
    for (int i = start + 1; i < chars.length && chars[i] != '\n'; i++) {
      if (chars[i] == close) {
        return i + 1;
      }
    }
    return start;
  }

  private int dollars(int i) {
    int end = noMoreDollars ? -1 : indexOf("$$", i + 2);
    noMoreDollars |= end < 0;
    return end < 0 ? i : end + 2;
  }

  private int formula(int i) {
    if (at(i, "\\(")) {
      int end = noMoreParentheses ? -1 : indexOf("\\)", i + 2);
      noMoreParentheses |= end < 0;
      return end < 0 ? i : end + 2;
    }
    if (at(i, "\\[")) {
      int end = noMoreBrackets ? -1 : indexOf("\\]", i + 2);
      noMoreBrackets |= end < 0;
      return end < 0 ? i : end + 2;
    }
    int end = i + 1;
    while (end < chars.length && latin(chars[end])) {
      end++;
    }
    return end;
  }

  private int indexOf(String part, int from) {
    for (int i = from; i + part.length() <= chars.length; i++) {
      if (at(i, part)) {
        return i;
      }
    }
    return -1;
  }

  private int address(int i) {
    if (!at(i, "http://") && !at(i, "https://") && !at(i, "www.")) {
      return i;
    }
    int end = i;
    while (end < chars.length && chars[end] > ' ' && chars[end] < 0x7F) {
      end++;
    }
    return end;
  }

  /// What stands between brackets or quotation marks without a syllable of hangul.
  private int aside(int start) {
    int kind = OPENING.indexOf(chars[start]);
    boolean apostrophe = chars[start] == '\'' && start > 0 && latin(chars[start - 1]);
    if (kind < 0 || apostrophe) {
      return start;
    }
    int limit = Math.min(chars.length, start + LONGEST_ASIDE);
    for (int i = start + 1; i < limit; i++) {
      char c = chars[i];
      boolean inWord = c == '\'' && i + 1 < chars.length && latin(chars[i + 1]);
      if (c == CLOSING.charAt(kind) && !inWord) {
        return i + 1;
      }
      if (c == '\n' || Letters.hangul(c)) {
        return start;
      }
    }
    return start;
  }

  private boolean at(int i, String part) {
    return i + part.length() <= chars.length
        && text.subSequence(i, i + part.length()).toString().equalsIgnoreCase(part);
  }

  private static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
