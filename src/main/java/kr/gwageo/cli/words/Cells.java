package kr.gwageo.cli.words;

import java.text.Normalizer;
import kr.gwageo.report.Columns;

/// Text in the cells of a terminal, as wide as [Columns] says. Text of strangers shows here with
/// nothing hidden in it.
public final class Cells {
  private static final String CUT = "…";

  /// Letters and a symbol that show as nothing.
  private static final String BLANK = "\u115f\u1160\u3164\uffa0\u2800";

  /// Marks that one cell may carry before the rest of the text is cut off.
  private static final int POINTS_PER_CELL = 4;

  private Cells() {}

  /// The text in one line: white space as single blanks, and without every character that does not
  /// show, that turns the order of others, or that a terminal could take for a command.
  public static String clean(String text) {
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

  /// The text, its end cut off where it takes more cells than there are.
  public static String fit(String text, int cells) {
    boolean crowded = text.length() > POINTS_PER_CELL * (long) cells;
    if (Columns.of(text) <= cells && !crowded) {
      return text;
    }
    StringBuilder head = new StringBuilder();
    int used = Columns.of(CUT);
    int points = 0;
    for (int point : text.codePoints().toArray()) {
      used += Columns.of(Character.toString(point));
      points++;
      if (used > cells || points >= POINTS_PER_CELL * cells) {
        break;
      }
      head.appendCodePoint(point);
    }
    return cells < Columns.of(CUT) ? "" : head + CUT;
  }

  /// The text with blanks before it, up to so many cells.
  public static String right(String text, int cells) {
    return " ".repeat(Math.max(0, cells - Columns.of(text))) + text;
  }
}
