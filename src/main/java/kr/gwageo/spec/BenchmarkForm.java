package kr.gwageo.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Shots;
import kr.gwageo.domain.spec.Title;

/// The fields of a benchmark definition.
final class BenchmarkForm {
  private static final int MOST_SHOTS = 100;
  private static final Map<String, Shots.Form> FORMS =
      Map.of("turns", Shots.Form.TURNS, "text", Shots.Form.TEXT);

  private final SpecReader.Vocabulary vocabulary;

  BenchmarkForm(SpecReader.Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  BenchmarkSpec read(Fields fields) {
    fields.require("name");
    BenchmarkSpec spec =
        new BenchmarkSpec(
            fields.name("name").orElse(""),
            Titles.read(fields, "title"),
            fields.requiredText("licence"),
            fields.requiredText("source"),
            fields.requiredText("version"),
            fields.requiredText("language"),
            fields.requiredText("domain"),
            scorer(fields),
            fields.named("prompt", "default", vocabulary.prompts()),
            fields.fields("shots").map(BenchmarkForm::shots),
            fields.number("chance", 0, 1),
            new LayoutForm(vocabulary.formats(), vocabulary.itemFields()).read(fields),
            OriginForm.home(fields),
            OriginForm.files(fields),
            OriginForm.published(fields),
            fields.has("limits") ? Titles.read(fields, "limits") : new Title("", ""),
            fields.has("fixed_order")
                ? Optional.of(fields.flag("fixed_order", true))
                : Optional.empty());
    fields.close();
    return spec;
  }

  private static Shots shots(Fields fields) {
    fields.require("count");
    Shots shots =
        new Shots(
            fields.pathBelow("items").orElse("shots.jsonl"),
            (int) fields.whole("count", 1, MOST_SHOTS).orElse(1),
            fields.oneOf("form", FORMS).orElse(Shots.Form.TURNS),
            fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE));
    fields.close();
    return shots;
  }

  /// `scorer: text`, or `scorer: {name: text, forms: […]}`.
  private ScorerSpec scorer(Fields fields) {
    fields.require("scorer");
    if (fields.holdsText("scorer")) {
      return new ScorerSpec(fields.named("scorer", "", vocabulary.scorers()), Map.of());
    }
    Optional<Fields> scorer = fields.fields("scorer");
    if (scorer.isEmpty()) {
      return new ScorerSpec("", Map.of());
    }
    scorer.get().require("name");
    String name = scorer.get().named("name", "", vocabulary.scorers());
    Map<String, List<String>> options = new TreeMap<>();
    for (String option : scorer.get().names()) {
      if (!option.equals("name")) {
        options.put(option, scorer.get().texts(option));
      }
    }
    for (String form : options.getOrDefault("forms", List.of())) {
      try {
        Pattern.compile(form);
      } catch (PatternSyntaxException e) {
        scorer.get().wrong("forms", form, Rule.REGULAR_EXPRESSION, List.of(e.getDescription()));
      }
    }
    return new ScorerSpec(name, options);
  }
}
