package kr.gwageo.scoring.instruction;

import java.text.Normalizer;

/// Composes a reply, so that hangul written in jamo is hangul, and leaves out characters that have
/// no width, so that nobody hides a word from a count or doubles it.
final class Nfc {
  /// Marks beyond this many after one character are not composed with it, which keeps composition
  /// linear: the limit of stream-safe text, Unicode Standard Annex 15.
  private static final int LONGEST_CLUSTER = 32;

  private Nfc() {}

  static String of(String text) {
    StringBuilder composed = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      while (end < text.length() && end - start < LONGEST_CLUSTER && joins(text, end)) {
        end++;
      }
      append(composed, text, start, end);
      start = end;
    }
    return composed.toString();
  }

  private static void append(StringBuilder composed, String text, int start, int end) {
    char first = text.charAt(start);
    if (end > start + 1 || !plain(first)) {
      composed.append(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC));
    } else if (first == '\r') {
      boolean pair = end < text.length() && text.charAt(end) == '\n';
      composed.append(pair ? "" : "\n");
    } else if (!widthless(first)) {
      composed.append(first);
    }
  }

  /// Whether the character at `i` may be composed with the one before it.
  private static boolean joins(String text, int i) {
    char c = text.charAt(i);
    boolean vowelOrFinal = c >= 0x1161 && c <= 0x11C2;
    return vowelOrFinal
        || Character.isLowSurrogate(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  /// Whether composition leaves the character alone as it is, for certain.
  private static boolean plain(char c) {
    return c < 0x0300 || (c >= 0x3130 && c <= 0xD7A3) || widthless(c);
  }

  private static boolean widthless(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
      default -> false;
    };
  }
}
