package kr.gwageo.report.words;

import java.util.Locale;
import java.util.regex.Pattern;

/// Text of strangers with nothing hidden in it. Every format passes all its text through here, as
/// names and titles may hold anything.
public final class Visible {
  /// ECMA-48: control sequences; strings with their terminator; other escapes.
  private static final Pattern TERMINAL_ESCAPE =
      Pattern.compile(
          "(?:\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]?"
              + "|(?:\u001b[]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*"
              + "(?:\u0007|\u001b\\\\|\u009c)?"
              + "|\u001b[ -/]*[0-~]?");

  /// Letters and a symbol that show as nothing.
  private static final String BLANK = "\u115f\u1160\u3164\uffa0\u2800";

  private Visible() {}

  /// The text in one line: terminal escapes dropped, white space as single spaces, and every
  /// character that does not show, or turns the order of those around it, as `[U+XXXX]`.
  public static String text(String text) {
    return isPlain(text) ? text : shown(text);
  }

  /// Whether a text shows as it is for certain, as most do: printable ASCII and syllables of hangul
  /// with single spaces between them.
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c > ' ' && c <= '~') || (c >= '가' && c <= '힣') || (c == ' ' && before != ' ');
      if (!plain) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  private static String shown(String text) {
    StringBuilder visible = new StringBuilder();
    TERMINAL_ESCAPE
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .forEach(point -> append(visible, point));
    return visible.toString().strip();
  }

  private static void append(StringBuilder visible, int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      if (!visible.isEmpty() && visible.charAt(visible.length() - 1) != ' ') {
        visible.append(' ');
      }
    } else if (shows(point)) {
      visible.appendCodePoint(point);
    } else {
      visible.append(String.format(Locale.ROOT, "[U+%04X]", point));
    }
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
}
