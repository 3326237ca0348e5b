package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.item.Conduct;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.Mistake.Rule;

/// What is right for the item of one row.
final class Targets {
  /// A number is written out in reports, so its length has to end somewhere.
  private static final int MAX_DIGITS = 1000;

  private static final String EXPECT = "expect";

  private final RowFields fields;

  Targets(RowFields fields) {
    this.fields = fields;
  }

  /// @param choices of the item
  /// @param open whether no answer is right by comparison
  Optional<Target> target(List<String> choices, boolean open) {
    if (open) {
      return Optional.of(new Target.Open(String.join("\n\n", fields.texts("reference"))));
    }
    if (!fields.node("instructions").isMissingNode()) {
      return instructions();
    }
    if (!fields.node("calls").isMissingNode()) {
      return Optional.of(new Target.Calls(new Dialogue(fields).calls()));
    }
    if (!fields.node("tests").isMissingNode()) {
      return new Programs(fields).tests();
    }
    JsonNode answer = fields.node("answer");
    if (answer.isMissingNode()) {
      fields.wrong("answer", "", Rule.REQUIRED);
      return Optional.empty();
    }
    return choices.isEmpty() ? free(answer) : choice(answer, choices);
  }

  private Optional<Target> choice(JsonNode answer, List<String> choices) {
    Optional<Target> choice = Choices.target(answer, choices);
    if (choice.isEmpty()) {
      String found = answer.isContainerNode() ? answer.toString() : answer.asText();
      fields.defect(
          Defect.Kind.ANSWER_OUTSIDE,
          "answer",
          found,
          Rule.ANSWER_AMONG_CHOICES,
          String.join(" | ", choices));
    }
    return choice;
  }

  private Optional<Target> conducted(JsonNode answer) {
    String wanted = answer.path(EXPECT).asText();
    Optional<Conduct> conduct =
        Arrays.stream(Conduct.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(wanted))
            .findFirst();
    if (conduct.isEmpty()) {
      fields.wrong(
          "answer." + EXPECT,
          wanted,
          Rule.ONE_OF,
          Arrays.stream(Conduct.values())
              .map(each -> each.name().toLowerCase(Locale.ROOT))
              .toArray(String[]::new));
    }
    return conduct.map(Target.Conducted::new);
  }

  private Optional<Target> free(JsonNode answer) {
    if (answer.has(EXPECT)) {
      return conducted(answer);
    }
    if (answer.isNumber()) {
      if (Math.abs((long) answer.decimalValue().scale()) > MAX_DIGITS) {
        String range = "-10^" + MAX_DIGITS + " … 10^" + MAX_DIGITS;
        fields.wrong("answer", answer.asText(), Rule.NUMBER, range);
        return Optional.empty();
      }
      return Optional.of(new Target.Numeric(answer.decimalValue()));
    }
    List<String> accepted =
        fields.texts("answer").stream().filter(text -> !text.isBlank()).toList();
    if (accepted.isEmpty()) {
      fields.wrong("answer", answer.toString(), Rule.NOT_EMPTY);
      return Optional.empty();
    }
    return Optional.of(new Target.Text(accepted));
  }

  /// `[{type, arguments}]`, or `{types, arguments}` with two lists side by side.
  private Optional<Target> instructions() {
    JsonNode node = fields.node("instructions");
    List<Instruction> instructions = new ArrayList<>();
    int types = node.path("types").size();
    int arguments = node.path("arguments").size();
    if (arguments > 0 && arguments != types) {
      String found = Integer.toString(arguments);
      fields.wrong("instructions.arguments", found, Rule.COLUMNS, Integer.toString(types));
    }
    for (int i = 0; i < types; i++) {
      instructions.add(instruction(node.get("types").get(i), node.path("arguments").path(i)));
    }
    if (node.isArray()) {
      node.forEach(
          each -> instructions.add(instruction(each.path("type"), each.path("arguments"))));
    }
    if (instructions.isEmpty()) {
      fields.wrong("instructions", node.toString(), Rule.NOT_EMPTY);
      return Optional.empty();
    }
    return Optional.of(new Target.Instructions(instructions));
  }

  private Instruction instruction(JsonNode type, JsonNode given) {
    Map<String, List<String>> arguments = new HashMap<>();
    for (Map.Entry<String, JsonNode> argument : given.properties()) {
      List<String> values = new ArrayList<>();
      JsonNode value = argument.getValue();
      for (JsonNode each : value.isArray() ? value : List.of(value)) {
        if (!each.isNull()) {
          values.add(each.isBoolean() ? each.asText() : fields.text("instructions", each));
        }
      }
      if (!values.isEmpty()) {
        arguments.put(argument.getKey(), values);
      }
    }
    return new Instruction(fields.text("instructions", type), arguments);
  }
}
