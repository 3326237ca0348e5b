package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import kr.gwageo.domain.spec.Mistake.Rule;

/// The tests that a program has to pass: `{language, seconds, megabytes, cases: [{input, output}],
/// solution}`, all but the cases with a default.
final class Programs {
  private static final String PYTHON = "python";
  private static final int MOST_SECONDS = 600;
  private static final int MOST_MEGABYTES = 16_384;
  private static final List<String> NAMES =
      List.of("language", "seconds", "megabytes", "cases", "solution");

  private final RowFields fields;

  Programs(RowFields fields) {
    this.fields = fields;
  }

  Optional<Target> tests() {
    JsonNode node = fields.node("tests");
    unknown("tests", node, NAMES);
    String language = node.has("language") ? fields.text("tests", node.get("language")) : PYTHON;
    if (!language.equals(PYTHON)) {
      fields.wrong("tests.language", language, Rule.ONE_OF, PYTHON);
    }
    Allowance otherwise = Allowance.DEFAULT;
    int seconds = whole(node, "seconds", otherwise.seconds(), MOST_SECONDS);
    int megabytes = whole(node, "megabytes", otherwise.megabytes(), MOST_MEGABYTES);
    List<TestCase> cases = new ArrayList<>();
    for (JsonNode test : node.path("cases")) {
      unknown("tests.cases", test, List.of("input", "output"));
      cases.add(
          new TestCase(
              fields.text("tests.cases.input", test.path("input")),
              fields.text("tests.cases.output", test.path("output"))));
    }
    if (cases.isEmpty()) {
      fields.wrong("tests.cases", node.path("cases").toString(), Rule.NOT_EMPTY);
      return Optional.empty();
    }
    String solution = node.has("solution") ? fields.text("tests", node.get("solution")) : "";
    return Optional.of(
        new Target.Tests(language, new Allowance(seconds, megabytes), cases, solution));
  }

  private void unknown(String field, JsonNode node, List<String> names) {
    for (String name : node.properties().stream().map(Map.Entry::getKey).toList()) {
      if (!names.contains(name)) {
        fields.wrong(field + "." + name, name, Rule.KNOWN_FIELD, names.toArray(String[]::new));
      }
    }
  }

  private int whole(JsonNode node, String name, int otherwise, int most) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isInt() || value.asInt() < 1 || value.asInt() > most) {
      fields.wrong("tests." + name, value.toString(), Rule.WHOLE_NUMBER, "1 … " + most);
      return otherwise;
    }
    return value.asInt();
  }

  /// Writes the tests as they are read.
  static void write(ObjectNode own, Target.Tests tests) {
    ObjectNode written = own.putObject("tests");
    written.put("language", tests.language());
    written.put("seconds", tests.allowance().seconds());
    written.put("megabytes", tests.allowance().megabytes());
    ArrayNode cases = written.putArray("cases");
    tests
        .cases()
        .forEach(test -> cases.addObject().put("input", test.input()).put("output", test.output()));
    if (!tests.solution().isEmpty()) {
      written.put("solution", tests.solution());
    }
  }
}
