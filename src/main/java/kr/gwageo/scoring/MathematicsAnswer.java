package kr.gwageo.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.mathematics.AcceptedAnswers;
import kr.gwageo.scoring.mathematics.FinalFormula;
import kr.gwageo.scoring.mathematics.Finding;
import kr.gwageo.scoring.mathematics.Match;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;

/// A formula, in LaTeX or as people type it, that must say the same as one of those accepted,
/// however it is written. Scores 1 if it does, else 0.
///
/// Units are left out, for the question names them; a percent or degree sign may be. A rounded
/// decimal is not the exact answer unless it differs by no more than the option `tolerance`.
final class MathematicsAnswer implements Scorer {
  static final String TOLERANCE = "tolerance";

  /// A line of prose that goes on for more characters gives its result in these.
  private static final int LONGEST = 1000;

  private final Optional<BigDecimal> tolerance;

  MathematicsAnswer(ScorerSpec spec) {
    tolerance = Tolerance.of(spec, TOLERANCE);
  }

  @Override
  public Reading read(Item item, String reply) {
    AcceptedAnswers accepted = accepted(item);
    PlainText text = PlainText.of(reply);
    List<Span> spans = FinalFormula.in(text);
    List<Reading> readings = new ArrayList<>();
    for (Span span : spans) {
      Optional<Reading> reading = read(accepted, text, shortened(span));
      boolean right =
          reading.isPresent()
              && reading.get() instanceof Reading.Answer answer
              && answer.value() == 1;
      if (right || (reading.isPresent() && !accepted.inWords())) {
        return reading.get();
      }
      reading.ifPresent(readings::add);
    }
    return readings.isEmpty()
        ? new Reading.NoAnswer("no formula in " + lastWords(text, spans))
        : readings.getFirst();
  }

  private static Optional<Reading> read(AcceptedAnswers accepted, PlainText text, Span span) {
    String raw = text.subSequence(span.start(), span.end());
    String place = text.quote(span.start(), span.end());
    return switch (accepted.in(raw, span.in(text), span.marked())) {
      case Finding.One(String answer, Match match) -> {
        String rule = span.rule() + ", " + match.method();
        yield Optional.of(
            new Reading.Answer(match.equal() ? 1 : 0, answer, rule, rule + ": " + place));
      }
      case Finding.Several(List<String> answers) ->
          Optional.of(
              new Reading.Ambiguous(answers, String.join(", ", answers) + " stand in " + place));
      case Finding.None _ -> Optional.empty();
    };
  }

  private AcceptedAnswers accepted(Item item) {
    return switch (item.target()) {
      case Target.Text text -> AcceptedAnswers.of(text.accepted(), tolerance);
      case Target.Numeric number -> AcceptedAnswers.of(number.value(), tolerance);
      case Target.Choice _,
          Target.Instructions _,
          Target.Calls _,
          Target.Tests _,
          Target.Open _,
          Target.Conducted _ ->
          throw new IllegalArgumentException(
              "item " + item.id() + " has no formula or number as its target");
    };
  }

  private static Span shortened(Span span) {
    if (span.end() - span.start() <= LONGEST || span.rule().equals(Span.BOXED)) {
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
