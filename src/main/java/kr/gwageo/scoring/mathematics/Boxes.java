package kr.gwageo.scoring.mathematics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.gwageo.scoring.reply.Span;

/// The last boxes of a reply, `\boxed{…}` or `\fbox{…}`, braces balanced. Boxes with nothing but
/// `and` or a comma between them make one answer of several values.
final class Boxes {
  private static final List<String> NAMES = List.of("\\boxed", "\\fbox");
  private static final int LONGEST_LINK = 24;
  private static final int MOST = 16;

  private static final Pattern LINK =
      Pattern.compile(
          "[$ ,;.]*+(?:\\\\(?:text|mathrm|quad|,|;) ?\\{?)?[ ]*+(?:또는|혹은|그리고|및|과|와|이고|or|and|,)?"
              + "[} $,;]*+");

  private Boxes() {}

  /// @param start of the command
  /// @param inside where its braces open
  /// @param end its closing brace
  private record Box(int start, int inside, int end) {}

  static Optional<Span> last(CharSequence text) {
    Deque<Box> boxes = new ArrayDeque<>();
    int[] open = new int[16];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        if (depth == open.length) {
          open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = i;
      } else if (c == '}' && depth > 0) {
        int inside = open[--depth] + 1;
        box(text, inside, i).ifPresent(boxes::push);
        if (boxes.size() > MOST) {
          boxes.removeLast();
        }
      }
    }
    return boxes.isEmpty() ? Optional.empty() : Optional.of(span(text, boxes));
  }

  private static Optional<Box> box(CharSequence text, int inside, int end) {
    for (String name : NAMES) {
      int start = inside - 1 - name.length();
      if (start >= 0 && inside < end && name.contentEquals(text.subSequence(start, inside - 1))) {
        return Optional.of(new Box(start, inside, end));
      }
    }
    return Optional.empty();
  }

  private static Span span(CharSequence text, Deque<Box> boxes) {
    Box last = boxes.pop();
    int start = last.start();
    while (!boxes.isEmpty() && linked(text, boxes.peek(), start)) {
      start = boxes.pop().start();
    }
    return start == last.start()
        ? new Span(last.inside(), last.end(), Span.BOXED, true)
        : new Span(start, last.end() + 1, Span.BOXED, true);
  }

  private static boolean linked(CharSequence text, Box before, int start) {
    int from = before.end() + 1;
    return from <= start
        && start - from <= LONGEST_LINK
        && LINK.matcher(text.subSequence(from, start)).matches();
  }
}
