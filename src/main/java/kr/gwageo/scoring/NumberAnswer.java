package kr.gwageo.scoring;

import java.math.BigDecimal;
import java.util.List;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.number.NumberReader;
import kr.gwageo.scoring.number.Quantity;
import kr.gwageo.scoring.reply.FinalAnswer;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;

/// A number, in digits or words; units beside it are left out, for the question names them. Scores
/// 1 if it differs from the target by no more than the option `tolerance`, 0 by default; else 0.
final class NumberAnswer implements Scorer {
  static final String TOLERANCE = "tolerance";

  /// A line that goes on for more characters gives its result in these.
  private static final int LONGEST = 1000;

  private final BigDecimal tolerance;

  NumberAnswer(ScorerSpec spec) {
    tolerance = Tolerance.of(spec, TOLERANCE).orElse(BigDecimal.ZERO);
  }

  @Override
  public Reading read(Item item, String reply) {
    if (!(item.target() instanceof Target.Numeric target)) {
      throw new IllegalArgumentException("item " + item.id() + " has no number as its target");
    }
    PlainText text = PlainText.of(reply);
    List<Span> spans = FinalAnswer.in(text);
    for (Span span : spans) {
      Span passage = shortened(span);
      List<Quantity> values = NumberReader.read(passage.in(text), span.marked());
      String place = text.quote(passage.start(), passage.end());
      if (values.size() > 1) {
        List<String> shown = values.stream().map(Quantity::shown).toList();
        return new Reading.Ambiguous(shown, String.join(", ", shown) + " stand in " + place);
      }
      if (values.size() == 1) {
        Quantity value = values.getFirst();
        double score = value.within(target.value(), tolerance) ? 1 : 0;
        return new Reading.Answer(score, value.shown(), span.rule(), span.rule() + ": " + place);
      }
    }
    return new Reading.NoAnswer("no number in " + lastWords(text, spans));
  }

  private static Span shortened(Span span) {
    if (span.end() - span.start() <= LONGEST) {
      return span;
    }
    return span.marked()
        ? new Span(span.start(), span.start() + LONGEST, span.rule(), span.sure())
        : new Span(span.end() - LONGEST, span.end(), span.rule(), span.sure());
  }

  private static String lastWords(PlainText text, List<Span> spans) {
    return spans.stream()
        .findFirst()
        .map(span -> text.quote(span.start(), span.end()))
        .orElse("an empty reply");
  }
}
