package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Target;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Turns one row into an item.
final class RowReader {
  /// A number is written out in reports, so its length has to end somewhere.
  private static final int MAX_DIGITS = 1000;

  private static final List<String> FIELDS =
      List.of(
          "id",
          "question",
          "follow_ups",
          "choices",
          "answer",
          "context",
          "cluster",
          "tags",
          "rationale");

  private final ItemReader.Row row;
  private final Map<String, String> names;
  private final Mistakes mistakes;
  private boolean sound = true;

  /// @param names where our fields stand in the file; a field not named stands under our name
  RowReader(ItemReader.Row row, Map<String, String> names, Mistakes mistakes) {
    this.row = row;
    this.names = names;
    this.mistakes = mistakes;
  }

  /// The item, unless the row has a mistake.
  Optional<Item> item(String task) {
    checkNames();
    String id = required("id");
    String question = required("question");
    List<String> followUps = texts("follow_ups");
    List<String> choices = texts("choices");
    if (new HashSet<>(choices).size() < choices.size() || choices.size() == 1) {
      wrong("choices", String.join(" | ", choices), Rule.DISTINCT_CHOICES);
    }
    Optional<Target> target = target(choices);
    String context = text("context");
    String cluster = text("cluster");
    List<String> tags = texts("tags");
    String rationale = text("rationale");
    if (!sound || target.isEmpty()) {
      return Optional.empty();
    }
    String own = cluster.isEmpty() ? id : cluster;
    return Optional.of(
        new Item(
            task, id, question, followUps, choices, target.get(), context, own, tags, rationale));
  }

  /// A file in our own form has our fields alone; another may hold what we do not read.
  private void checkNames() {
    if (names.isEmpty()) {
      row.fields()
          .fieldNames()
          .forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
              wrong(name, name, Rule.KNOWN_FIELD, FIELDS.toArray(String[]::new));
            }
          });
    }
  }

  private Optional<Target> target(List<String> choices) {
    JsonNode answer = node("answer");
    if (answer.isMissingNode() || answer.isNull()) {
      wrong("answer", "", Rule.REQUIRED);
      return Optional.empty();
    }
    if (!choices.isEmpty()) {
      Optional<Target> choice = Choices.target(answer, choices);
      if (choice.isEmpty()) {
        wrong("answer", answer.asText(), Rule.ANSWER_AMONG_CHOICES, String.join(" | ", choices));
      }
      return choice;
    }
    if (answer.isNumber() && Math.abs(answer.decimalValue().scale()) > MAX_DIGITS) {
      wrong("answer", answer.asText(), Rule.NUMBER, "-10^" + MAX_DIGITS + " … 10^" + MAX_DIGITS);
      return Optional.empty();
    }
    if (answer.isNumber()) {
      return Optional.of(new Target.Numeric(answer.decimalValue()));
    }
    List<String> accepted = texts("answer");
    if (accepted.isEmpty()) {
      wrong("answer", answer.toString(), Rule.NOT_EMPTY);
      return Optional.empty();
    }
    return Optional.of(new Target.Text(accepted));
  }

  private JsonNode node(String field) {
    JsonNode node = row.fields().get(names.getOrDefault(field, field));
    return node == null ? MissingNode.getInstance() : node;
  }

  private String required(String field) {
    String text = text(field);
    if (text.isBlank()) {
      wrong(field, text, Rule.REQUIRED);
    }
    return text;
  }

  private String text(String field) {
    JsonNode node = node(field);
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (!node.isTextual() && !node.isNumber()) {
      wrong(field, node.toString(), Rule.TEXT);
    }
    return nfc(field, node.asText());
  }

  private List<String> texts(String field) {
    JsonNode node = node(field);
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (node.isTextual()) {
      return List.of(nfc(field, node.asText()));
    }
    if (!node.isArray()) {
      wrong(field, node.toString(), Rule.LIST);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode element : node) {
      if (!element.isTextual() && !element.isNumber()) {
        wrong(field, element.toString(), Rule.TEXT);
      }
      texts.add(nfc(field, element.asText()));
    }
    return texts;
  }

  private String nfc(String field, String text) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      wrong(field, text, Rule.NFC);
    }
    return text;
  }

  private void wrong(String field, String found, Rule rule, String... values) {
    sound = false;
    mistakes.add(row.line(), names.getOrDefault(field, field), found, rule, values);
  }
}
