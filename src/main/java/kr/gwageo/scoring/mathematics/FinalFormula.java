package kr.gwageo.scoring.mathematics;

import java.util.List;
import java.util.Optional;
import kr.gwageo.scoring.reply.FinalAnswer;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;

/// Where a reply gives its final formula: in its last boxes, unless it announces an answer after
/// them, and where there are none wherever [FinalAnswer] looks.
public final class FinalFormula {
  private FinalFormula() {}

  /// The stretches that may hold the formula, best first.
  public static List<Span> in(PlainText text) {
    List<Span> spans = FinalAnswer.in(text);
    Optional<Span> box = Boxes.last(text);
    if (box.isEmpty()) {
      return spans.stream().filter(span -> !span.rule().equals(Span.BOXED)).toList();
    }
    boolean announcedLater =
        !spans.isEmpty()
            && spans.getFirst().rule().equals(Span.MARKED)
            && spans.getFirst().start() > box.get().end();
    return announcedLater ? spans : List.of(box.get());
  }
}
