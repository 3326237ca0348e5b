package kr.gwageo.cli;

import java.text.Normalizer;

/// How text fills the cells of a terminal: Hangul, Chinese and full-width characters take two,
/// combining ones none. Text of strangers shows here with nothing hidden in it.
final class Cells {
  private static final String CUT = "…";

  /// Letters and a symbol that show as nothing.
  private static final String BLANK = "\u115f\u1160\u3164\uffa0\u2800";

  /// Marks that one cell may carry before the rest of the text is cut off.
  private static final int POINTS_PER_CELL = 4;

  private Cells() {}

  /// The text in one line: white space as single blanks, and without every character that does not
  /// show, that turns the order of others, or that a terminal could take for a command.
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> {
          if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            clean.append(clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ' ? "" : " ");
          } else if (shows(point)) {
            clean.appendCodePoint(point);
          }
        });
    return clean.toString().strip();
  }

  private static boolean shows(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> BLANK.indexOf(point) < 0;
    };
  }

  /// How many cells the text takes.
  static int of(String text) {
    return text.codePoints().map(Cells::of).sum();
  }

  /// Wide and full-width characters of Unicode Standard Annex 11, in the blocks that people write.
  private static int of(int point) {
    int type = Character.getType(point);
    boolean trailingJamo = point >= 0x1160 && point <= 0x11ff;
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || trailingJamo) {
      return 0;
    }
    boolean wide =
        within(point, 0x1100, 0x115f)
            || within(point, 0x2e80, 0x303e)
            || within(point, 0x3041, 0xa4cf)
            || within(point, 0xa960, 0xa97f)
            || within(point, 0xac00, 0xd7a3)
            || within(point, 0xf900, 0xfaff)
            || within(point, 0xfe30, 0xfe6f)
            || within(point, 0xff00, 0xff60)
            || within(point, 0xffe0, 0xffe6)
            || within(point, 0x1f300, 0x1f64f)
            || within(point, 0x1f680, 0x1f6ff)
            || within(point, 0x1f900, 0x1f9ff)
            || within(point, 0x20000, 0x3fffd);
    return wide ? 2 : 1;
  }

  private static boolean within(int point, int first, int last) {
    return point >= first && point <= last;
  }

  /// The text, its end cut off where it takes more cells than there are.
  static String fit(String text, int cells) {
    boolean crowded = text.length() > POINTS_PER_CELL * (long) cells;
    if (of(text) <= cells && !crowded) {
      return text;
    }
    StringBuilder head = new StringBuilder();
    int used = of(CUT);
    int points = 0;
    for (int point : text.codePoints().toArray()) {
      used += of(point);
      points++;
      if (used > cells || points >= POINTS_PER_CELL * cells) {
        break;
      }
      head.appendCodePoint(point);
    }
    return cells < of(CUT) ? "" : head + CUT;
  }

  /// The text with blanks behind it, up to so many cells.
  static String left(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - of(text)));
  }

  /// The text with blanks before it, up to so many cells.
  static String right(String text, int cells) {
    return " ".repeat(Math.max(0, cells - of(text))) + text;
  }
}
