package kr.gwageo.scoring.reply;

import java.util.Arrays;
import java.util.Optional;

/// The contents of `\boxed{…}`, braces balanced.
final class Boxes {
  private static final String BOXED = "\\boxed";

  private Boxes() {}

  /// What stands in the box that is closed last; an empty box, or one that is never closed, is
  /// none.
  static Optional<Span> last(CharSequence text) {
    int[] open = new int[16];
    int depth = 0;
    Optional<Span> last = Optional.empty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        if (depth == open.length) {
          open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = i + 1;
      } else if (c == '}' && depth > 0) {
        int start = open[--depth];
        if (boxes(text, start - 1) && start < i) {
          last = Optional.of(new Span(start, i, Span.BOXED, true));
        }
      }
    }
    return last;
  }

  private static boolean boxes(CharSequence text, int brace) {
    int start = brace - BOXED.length();
    return start >= 0 && BOXED.contentEquals(text.subSequence(start, brace));
  }
}
