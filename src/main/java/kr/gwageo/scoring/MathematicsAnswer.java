package kr.gwageo.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Target;
import kr.gwageo.domain.spec.ScorerSpec;
import kr.gwageo.scoring.mathematics.AcceptedAnswers;
import kr.gwageo.scoring.mathematics.FinalFormula;
import kr.gwageo.scoring.mathematics.Finding;
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
    for (Span span : spans) {
      Span passage = shortened(span);
      String raw = text.subSequence(passage.start(), passage.end());
      String place = text.quote(passage.start(), passage.end());
      switch (accepted.in(raw, passage.in(text), span.marked())) {
        case Finding.One one -> {
          String rule = span.rule() + ", " + one.match().method();
          double score = one.match().equal() ? 1 : 0;
          return new Reading.Answer(score, one.answer(), rule, rule + ": " + place);
        }
        case Finding.Several several -> {
          List<String> answers = several.answers();
          return new Reading.Ambiguous(answers, String.join(", ", answers) + " stand in " + place);
        }
        case Finding.None _ -> {
          // the next stretch may hold one
        }
      }
    }
    return new Reading.NoAnswer("no formula in " + lastWords(text, spans));
  }

  private AcceptedAnswers accepted(Item item) {
    return switch (item.target()) {
      case Target.Text text -> AcceptedAnswers.of(text.accepted(), tolerance);
      case Target.Numeric number -> AcceptedAnswers.of(number.value(), tolerance);
      case Target.Choice _, Target.Instructions _, Target.Calls _, Target.Open _ ->
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
