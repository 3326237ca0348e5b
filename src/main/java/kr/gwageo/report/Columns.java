package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;

/// How text fills the columns of a terminal: Hangul, Chinese and full-width characters take two,
/// combining ones none.
public final class Columns {
  private Columns() {}

  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /// Wide and full-width characters of Unicode Standard Annex 11, in the blocks that people write.
  private static int of(int point) {
    int type = Character.getType(point);
    boolean trailingJamo = point >= 0x1160 && point <= 0x11ff;
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || trailingJamo) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0x303e)
            || (point >= 0x3041 && point <= 0xa4cf)
            || (point >= 0xa960 && point <= 0xa97f)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0xffe0 && point <= 0xffe6)
            || (point >= 0x1f300 && point <= 0x1f64f)
            || (point >= 0x1f680 && point <= 0x1f6ff)
            || (point >= 0x1f900 && point <= 0x1f9ff)
            || (point >= 0x20000 && point <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /// Blanks after the text, up to the width.
  public static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /// The text in lines, broken between words, and within a word that is wider than a line.
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (of(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (of(line) > width) {
        String head = head(line, width);
        lines.add(head);
        line = line.substring(head.length());
      }
    }
    lines.add(line);
    return lines;
  }

  /// As much of the text as the width holds, at least one character.
  private static String head(String text, int width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length() && of(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(0, end);
  }
}
