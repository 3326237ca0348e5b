package kr.gwageo.scoring.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a reply gives its final answer. What comes last counts: models think first and correct
/// themselves.
public final class FinalAnswer {
  /// A reply of no more characters may be an answer as a whole.
  private static final int SHORT = 200;

  private FinalAnswer() {}

  /// The stretches that may hold the final answer, best first; empty if the reply says nothing.
  ///
  /// An answer that the reply boxes or announces, whichever comes last, stands alone. Where the
  /// words that announce it may be part of a sentence about it, and where there are none, the last
  /// line and the whole of a short reply follow.
  public static List<Span> in(CharSequence text) {
    List<Span> spans = new ArrayList<>();
    announced(text).ifPresent(spans::add);
    int end = Lines.lastSaying(text, text.length());
    if (end > 0 && spans.stream().noneMatch(Span::sure)) {
      int start = Lines.start(text, end);
      spans.add(new Span(start, end, Span.LAST_LINE, false));
      if (text.length() <= SHORT) {
        spans.add(new Span(0, text.length(), Span.WHOLE, false));
      }
    }
    return spans;
  }

  private static Optional<Span> announced(CharSequence text) {
    Optional<Span> marked = Markers.last(text);
    Optional<Span> boxed = Boxes.last(text);
    if (marked.isPresent() && boxed.isPresent()) {
      return marked.get().start() > boxed.get().end() ? marked : boxed;
    }
    return marked.or(() -> boxed);
  }
}
