package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.benchmark.FieldSource;
import kr.gwageo.domain.spec.Mistake.Rule;

/// The fields of one row in our form. What is wrong is noted and gives a harmless value.
final class RowFields {
  static final List<String> NAMES =
      List.of(
          "id",
          "question",
          "follow_ups",
          "choices",
          "answer",
          "instructions",
          "calls",
          "tests",
          "reference",
          "context",
          "before",
          "tools",
          "cluster",
          "tags",
          "rationale");

  private final ItemReader.Row row;
  private final Map<String, FieldSource> sources;
  private final Defects defects;
  private final Mistakes mistakes;
  private final Set<Defect.Kind> noted = EnumSet.noneOf(Defect.Kind.class);
  private boolean sound = true;
  private boolean leftOut;

  /// @param sources where the fields stand in the file
  RowFields(
      ItemReader.Row row, Map<String, FieldSource> sources, Defects defects, Mistakes mistakes) {
    this.row = row;
    this.sources = sources;
    this.defects = defects;
    this.mistakes = mistakes;
    for (Map.Entry<String, JsonNode> field : row.fields().properties()) {
      if (!NAMES.contains(field.getKey())) {
        wrong(field.getKey(), field.getKey(), Rule.KNOWN_FIELD, NAMES.toArray(String[]::new));
      }
    }
  }

  /// Whether an item can be made of the row: nothing is wrong, and it is not to be left out.
  boolean sound() {
    return sound;
  }

  /// A field as it is; missing where there is none, or null.
  JsonNode node(String field) {
    JsonNode node = row.fields().path(field);
    return node.isNull() ? MissingNode.getInstance() : node;
  }

  String required(String field) {
    String text = text(field);
    if (text.isBlank()) {
      wrong(field, text, Rule.REQUIRED);
    }
    return text;
  }

  /// A text or a number; empty where the field is not there.
  String text(String field) {
    JsonNode node = node(field);
    return node.isMissingNode() ? "" : text(field, node);
  }

  /// The texts of a list; a text on its own is a list of one.
  List<String> texts(String field) {
    JsonNode node = node(field);
    if (node.isMissingNode()) {
      return List.of();
    }
    if (!node.isArray()) {
      if (!node.isTextual()) {
        wrong(field, node.toString(), Rule.LIST);
      }
      return List.of(text(field, node));
    }
    List<String> texts = new ArrayList<>();
    node.forEach(element -> texts.add(text(field, element)));
    return texts;
  }

  String text(String field, JsonNode node) {
    if (!node.isTextual() && !node.isNumber()) {
      wrong(field, node.toString(), Rule.TEXT);
    }
    String text = node.asText();
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      wrong(field, text, Rule.UTF_8);
    }
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return text;
    }
    defect(Defect.Kind.NOT_NFC, field, text, Rule.NFC);
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Notes a mistake.
  void wrong(String field, String found, Rule rule, String... values) {
    sound = false;
    mistakes.add(row.line(), inFile(field), found, rule, values);
  }

  /// Notes a defect that the definition may have a way to handle: each kind once, and an item is
  /// left out once.
  Defect.Handling defect(
      Defect.Kind kind, String field, String found, Rule rule, String... values) {
    Defect.Handling handling = defects.handling(kind);
    boolean told =
        switch (handling) {
          case REFUSE -> false;
          case EXCLUDE -> leftOut;
          case NUMBER, NORMALISE, KEEP -> !noted.add(kind);
        };
    if (!told) {
      String id = node("id").asText("");
      defects.note(row.line(), id, kind, inFile(field), found, rule, values);
    }
    leftOut |= handling == Defect.Handling.EXCLUDE;
    sound &= handling != Defect.Handling.REFUSE && handling != Defect.Handling.EXCLUDE;
    return handling;
  }

  private String inFile(String field) {
    FieldSource source = sources.get(field);
    return source == null || source.names().isEmpty() ? field : source.names();
  }
}
