package kr.gwageo.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Target;
import kr.gwageo.domain.spec.ScorerSpec;
import kr.gwageo.scoring.reply.FinalAnswer;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;
import kr.gwageo.scoring.text.AcceptedTexts;

/// A short text that must be one of those accepted, spacing, punctuation and the copula aside.
/// Scores 1 if it is, else 0.
///
/// The option `forms` lists regular expressions of the forms that answers have. Where an accepted
/// text has such a form, and the final answer holds one value of the form, that value is the
/// answer, whatever stands beside it; where it holds several, there is no telling which. With the
/// option `hanja: [sexagenary]` terms of the sexagenary cycle may be written in hanja: `丙辰` is 병진.
final class TextAnswer implements Scorer {
  static final String FORMS = "forms";
  static final String HANJA = "hanja";
  private static final String SEXAGENARY = "sexagenary";

  /// Nobody gives a short answer in more characters.
  private static final int LONGEST = 1000;

  private final List<Pattern> forms;
  private final boolean hanja;

  TextAnswer(ScorerSpec spec) {
    forms = spec.option(FORMS).stream().map(TextAnswer::form).toList();
    hanja = spec.option(HANJA).contains(SEXAGENARY);
    if (!List.of(SEXAGENARY).containsAll(spec.option(HANJA))) {
      throw new IllegalArgumentException(
          "hanja may be " + SEXAGENARY + ", not " + String.join(", ", spec.option(HANJA)));
    }
  }

  private static Pattern form(String form) {
    try {
      return Pattern.compile(form);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "forms are regular expressions, and this is none: " + form + ": " + e.getDescription(),
          e);
    }
  }

  @Override
  public Reading read(Item item, String reply) {
    if (!(item.target() instanceof Target.Text target)) {
      throw new IllegalArgumentException("item " + item.id() + " has no text as its target");
    }
    AcceptedTexts accepted = new AcceptedTexts(target.accepted(), hanja);
    PlainText text = PlainText.of(reply);
    List<Reading> readings = new ArrayList<>();
    for (Span span : FinalAnswer.in(text)) {
      Reading reading = read(accepted, text, span);
      if (reading instanceof Reading.Answer answer && answer.value() == 1) {
        return answer;
      }
      readings.add(reading);
    }
    return readings.isEmpty()
        ? new Reading.NoAnswer("the reply says nothing")
        : readings.getFirst();
  }

  private Reading read(AcceptedTexts accepted, PlainText text, Span span) {
    String place = text.quote(span.start(), span.end());
    if (span.end() - span.start() > LONGEST) {
      return new Reading.NoAnswer("too long for an answer: " + place);
    }
    String passage = span.in(text);
    String explanation = span.rule() + ": " + place;
    SortedSet<String> formed = accepted.formed(passage, forms);
    if (formed.size() > 1) {
      return new Reading.Ambiguous(List.copyOf(formed), "several of one form in " + place);
    }
    String answer = formed.isEmpty() ? passage : formed.first();
    if (accepted.accepts(answer)) {
      return new Reading.Answer(1, answer, span.rule(), explanation);
    }
    List<String> alternatives = AcceptedTexts.alternatives(passage);
    return alternatives.isEmpty()
        ? new Reading.Answer(0, answer, span.rule(), explanation)
        : new Reading.Ambiguous(alternatives, "several answers to choose from in " + place);
  }
}
