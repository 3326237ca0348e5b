package kr.gwageo.report;

import java.util.List;
import java.util.Locale;

/// Text as a literal of a script, which no text can leave.
final class Script {
  private Script() {}

  /// A string. What could end a line, a string or a script element, and halves of pairs, which no
  /// file could hold, are escaped; all else stays as it is, so that the text is the raw one.
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      quoted.append(text, from, i);
      from = i + 1;
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (!Character.isSurrogate(c) || alone(text, i)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append(text, from, text.length()).append('"').toString();
  }

  /// Whether it may stay as it is, wherever it stands.
  private static boolean isPlain(char c) {
    return c >= ' '
        && c != '"'
        && c != '\\'
        && c != '<'
        && c != 0x7f
        && c != 0x2028
        && c != 0x2029
        && !Character.isSurrogate(c);
  }

  private static boolean alone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /// An array of literals.
  static String list(List<String> literals) {
    return "[" + String.join(",", literals) + "]";
  }
}
