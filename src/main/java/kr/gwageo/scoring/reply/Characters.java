package kr.gwageo.scoring.reply;

import java.text.Normalizer;

/// Makes equal what looks equal: NFC, one kind of space, line end, quotation mark, colon and minus,
/// ASCII for its full-width and mathematical doubles; characters that show nothing are left out.
final class Characters {
  /// Combining marks beyond this many after one character are left out: the limit of stream-safe
  /// text, Unicode Standard Annex 15. It keeps composition linear, and the search for word
  /// boundaries, which goes back over marks to their base.
  private static final int LONGEST_CLUSTER = 32;

  private static final char KEYCAP = '\u20E3';

  private Characters() {}

  static PlainText plain(CharSequence reply) {
    PlainText text = new PlainText(reply);
    int start = 0;
    while (start < reply.length()) {
      char first = reply.charAt(start);
      if (same(first) && (start + 1 == reply.length() || same(reply.charAt(start + 1)))) {
        text.append(first, start);
        start++;
        continue;
      }
      int end = clusterEnd(reply, start);
      if (end == start + 1 && composed(first)) {
        boolean halfOfLineEnd = first == '\r' && end < reply.length() && reply.charAt(end) == '\n';
        if (!halfOfLineEnd) {
          append(text, first, start);
        }
      } else if (Character.isSurrogate(first) && !pair(reply, start)) {
        text.append('\uFFFD', start);
        end = start + 1;
      } else {
        String cluster = reply.subSequence(start, end).toString();
        String nfc = Normalizer.normalize(cluster, form(cluster));
        for (int i = 0; i < nfc.length(); i++) {
          append(text, nfc.charAt(i), start + Math.min(i, cluster.length() - 1));
        }
      }
      start = end - start < LONGEST_CLUSTER ? end : marksEnd(reply, end);
    }
    return text;
  }

  /// Whether a text has one of these characters.
  static boolean anyOf(String characters, CharSequence text) {
    String whole = text.toString();
    return characters.chars().anyMatch(c -> whole.indexOf(c) >= 0);
  }

  private static boolean pair(CharSequence reply, int start) {
    return start + 1 < reply.length()
        && Character.isSurrogatePair(reply.charAt(start), reply.charAt(start + 1));
  }

  private static int clusterEnd(CharSequence reply, int start) {
    int end = start + (pair(reply, start) ? 2 : 1);
    int limit = Math.min(reply.length(), start + LONGEST_CLUSTER);
    while (end < limit && combines(reply.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int marksEnd(CharSequence reply, int start) {
    int end = start;
    while (end < reply.length() && mark(reply.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean combines(char c) {
    boolean vowelOrFinal = c >= 0x1161 && c <= 0x11C2;
    return vowelOrFinal || mark(c);
  }

  private static boolean mark(char c) {
    return c >= 0x0300
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  /// Whether a character is its own plain form and joins none before it.
  private static boolean same(char c) {
    return (c >= '가' && c <= '힣') || (c >= ' ' && c <= '~');
  }

  /// Whether a character on its own is NFC already, for certain.
  private static boolean composed(char c) {
    return c < 0x0300 || (c >= 0x3130 && c <= 0xD7A3) || c >= 0xFF00;
  }

  /// Mathematical letters and digits are styled ASCII and lose their style; nothing else does.
  private static Normalizer.Form form(String cluster) {
    int first = cluster.codePointAt(0);
    return first >= 0x1D400 && first <= 0x1D7FF ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
  }

  private static void append(PlainText text, char c, int origin) {
    if (c == KEYCAP) {
      circleLast(text);
    } else if (!invisible(c)) {
      text.append(plain(c), origin);
    }
  }

  /// A digit on a keycap is a circled digit.
  private static void circleLast(PlainText text) {
    if (!text.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      if (last >= '1' && last <= '9') {
        text.replaceLast((char) ('①' + (last - '1')));
      }
    }
  }

  private static boolean invisible(char c) {
    return switch (c) {
      case '\t', '\n', '\u000B', '\f', '\r', '\u0085' -> false;
      case '\u3164', '\u115F', '\u1160', '\uFFA0' -> true;
      default -> {
        int type = Character.getType(c);
        boolean variant = c >= '\uFE00' && c <= '\uFE0F';
        yield variant || type == Character.FORMAT || type == Character.CONTROL;
      }
    };
  }

  private static char plain(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\t' -> ' ';
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '‘', '’', '‚', '‛' -> '\'';
      case '∶', '﹕', '꞉' -> ':';
      case '−', '﹣', '‐', '‑' -> '-';
      case '、', '､' -> ',';
      case '。', '｡' -> '.';
      case '⁄', '∕' -> '/';
      case '∼', '〜' -> '~';
      default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    };
  }
}
