package kr.gwageo.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.reply.FinalAnswer;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;
import kr.gwageo.scoring.text.AcceptedTexts;
import kr.gwageo.scoring.text.Overlap;
import kr.gwageo.scoring.text.Series;

/// A short text that must be one of those accepted, spacing, punctuation and the copula aside.
/// Scores 1 if it is, else 0.
///
/// The option `forms` lists regular expressions of the forms that answers have. Where an accepted
/// text has such a form, and the final answer holds one value of the form, that value is the
/// answer, whatever stands beside it; where it holds several, there is no telling which. With the
/// option `hanja: [sexagenary]` terms of the sexagenary cycle may be written in hanja: `丙辰` is 병진.
///
/// The option `allow` lists what else does not count: `loan_words`, other spellings of loan words
/// by a list; `particles`, particles after the answer. The option `measure` says what an answer is
/// worth: `exact`, as above; `contains`, whether an accepted text stands in it; `korquad_em` and
/// `korquad_f1`, as KorQuAD 1.0 compares. With the option `list`, `ordered` or `any`, the accepted
/// texts are things of which the answer has to list each, other words for one of them after `|`.
final class TextAnswer implements Scorer {
  static final String FORMS = "forms";
  static final String HANJA = "hanja";
  static final String ALLOW = "allow";
  static final String MEASURE = "measure";
  static final String LIST = "list";
  private static final String EXACT = "exact";
  private static final String CONTAINS = "contains";
  private static final String KORQUAD_EM = "korquad_em";
  private static final String KORQUAD_F1 = "korquad_f1";
  private static final String LOAN_WORDS = "loan_words";
  private static final String PARTICLES = "particles";
  private static final String SEXAGENARY = "sexagenary";

  /// Nobody gives a short answer in more characters.
  private static final int LONGEST = 1000;

  private final List<Pattern> forms;
  private final AcceptedTexts.Leave leave;
  private final String measure;
  private final String list;

  TextAnswer(ScorerSpec spec) {
    forms = spec.option(FORMS).stream().map(TextAnswer::form).toList();
    List<String> allowed = spec.option(ALLOW);
    leave =
        new AcceptedTexts.Leave(
            spec.option(HANJA).contains(SEXAGENARY),
            allowed.contains(LOAN_WORDS),
            allowed.contains(PARTICLES));
    if (!List.of(LOAN_WORDS, PARTICLES).containsAll(allowed)) {
      throw new IllegalArgumentException(
          "allow is a list of loan_words, particles, not " + String.join(", ", allowed));
    }
    measure = one(spec, MEASURE, List.of(EXACT, CONTAINS, KORQUAD_EM, KORQUAD_F1));
    list = one(spec, LIST, List.of("", "ordered", "any"));
    if (!List.of(SEXAGENARY).containsAll(spec.option(HANJA))) {
      throw new IllegalArgumentException(
          "hanja may be " + SEXAGENARY + ", not " + String.join(", ", spec.option(HANJA)));
    }
  }

  private static String one(ScorerSpec spec, String option, List<String> values) {
    List<String> given = spec.option(option);
    String value = given.isEmpty() ? values.getFirst() : String.join(", ", given);
    if (!values.contains(value)) {
      throw new IllegalArgumentException(
          option
              + " is one of "
              + values.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(", "))
              + ", not "
              + value);
    }
    return value;
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
    PlainText text = PlainText.of(reply);
    return list.isEmpty() && measure.equals(EXACT)
        ? exact(new AcceptedTexts(target.accepted(), leave), text)
        : worth(target.accepted(), text);
  }

  /// The best of what the stretches with the final answer are worth.
  private Reading worth(List<String> accepted, PlainText text) {
    Optional<Reading.Answer> best = Optional.empty();
    for (Span span : FinalAnswer.in(text)) {
      if (span.end() - span.start() <= LONGEST) {
        String passage = span.in(text);
        double value = list.isEmpty() ? worth(accepted, passage) : listed(accepted, passage);
        String place = text.quote(span.start(), span.end());
        if (best.isEmpty() || value > best.get().value()) {
          best =
              Optional.of(
                  new Reading.Answer(value, passage, span.rule(), span.rule() + ": " + place));
        }
      }
    }
    return best.map(answer -> (Reading) answer)
        .orElseGet(() -> new Reading.NoAnswer("the reply says nothing short enough for an answer"));
  }

  private double worth(List<String> accepted, String passage) {
    return switch (measure) {
      case CONTAINS -> new AcceptedTexts(accepted, leave).within(passage) ? 1 : 0;
      case KORQUAD_F1 ->
          accepted.stream().mapToDouble(text -> Overlap.f1(passage, text)).max().orElse(0);
      default ->
          accepted.stream().map(Overlap::normalised).anyMatch(Overlap.normalised(passage)::equals)
              ? 1
              : 0;
    };
  }

  private double listed(List<String> accepted, String passage) {
    boolean given =
        Series.matches(
            Series.of(passage),
            accepted,
            list.equals("ordered"),
            (thing, wanted) ->
                new AcceptedTexts(List.of(wanted.split("\\|")), leave).accepts(thing));
    return given ? 1 : 0;
  }

  private Reading exact(AcceptedTexts accepted, PlainText text) {
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
