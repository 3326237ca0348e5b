package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.benchmark.FieldSource;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Turns a row of a file into the form of our own files, by the field sources of a definition.
final class OwnForm {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");

  private final Layout layout;
  private final String file;
  private final Mistakes mistakes;

  /// @param file its name without folder and ending
  OwnForm(Layout layout, String file, Mistakes mistakes) {
    this.layout = layout;
    this.file = file;
    this.mistakes = mistakes;
  }

  /// Whether the definition takes this row for an item.
  boolean wants(ItemReader.Row row) {
    return layout.where().entrySet().stream()
        .allMatch(
            wanted -> wanted.getValue().contains(at(row.fields(), wanted.getKey()).asText("")));
  }

  /// The row in our form.
  ///
  /// @param number of the row in its file, from 1
  ItemReader.Row of(ItemReader.Row row, int number) {
    if (layout.fields().isEmpty()) {
      return row;
    }
    ObjectNode given = row.fields();
    ObjectNode own = NODES.objectNode();
    for (Map.Entry<String, FieldSource> field : layout.fields().entrySet()) {
      try {
        if (field.getKey().equals("choices")) {
          refuseGap(field.getValue(), given, number);
        }
        JsonNode value = value(field.getValue(), given, number);
        if (!value.isMissingNode() && !value.isNull()) {
          put(own, field.getKey(), value);
        }
      } catch (IllegalArgumentException e) {
        String names = field.getValue().names();
        mistakes.add(row.line(), names, "", Rule.SYNTAX, String.valueOf(e.getMessage()));
      }
    }
    return new ItemReader.Row(row.line(), own);
  }

  /// Behind a choice that is left out every label would name another choice.
  private void refuseGap(FieldSource choices, ObjectNode row, int number) {
    int gap = 0;
    for (int place = 1; place <= choices.parts().size(); place++) {
      boolean empty = empty(value(choices.parts().get(place - 1), row, number));
      if (!empty && gap > 0) {
        throw new IllegalArgumentException("choice " + gap + " is empty, and a later one is not");
      }
      gap = empty && gap == 0 ? place : gap;
    }
  }

  /// A name with a dot stands for a field of a field.
  private static void put(ObjectNode own, String name, JsonNode value) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      own.set(name, value);
    } else {
      own.withObjectProperty(name.substring(0, dot)).set(name.substring(dot + 1), value);
    }
  }

  private JsonNode value(FieldSource source, ObjectNode row, int number) {
    JsonNode raw = raw(source, row, number);
    JsonNode plain = each(raw, node -> mapped(source, node));
    return formed(source.form(), plain);
  }

  private JsonNode raw(FieldSource source, ObjectNode row, int number) {
    if (!source.text().isEmpty()) {
      return NODES.textNode(filled(source.text(), row, number));
    }
    if (!source.fixed().isEmpty()) {
      return source.fixed().size() == 1 ? NODES.textNode(source.fixed().getFirst()) : list(source);
    }
    if (source.parts().isEmpty()) {
      return at(row, source.field());
    }
    ArrayNode values = NODES.arrayNode();
    for (FieldSource part : source.parts()) {
      JsonNode value = value(part, row, number);
      if (!empty(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private static boolean empty(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || (value.isValueNode() && value.asText().isBlank());
  }

  private static ArrayNode list(FieldSource source) {
    ArrayNode list = NODES.arrayNode();
    source.fixed().forEach(list::add);
    return list;
  }

  private String filled(String text, ObjectNode row, int number) {
    Matcher slots = SLOT.matcher(text);
    return slots.replaceAll(slot ->
        Matcher.quoteReplacement(
            switch (slot.group(1)) {
              case "row" -> Integer.toString(number);
              case "file" -> file;
              default -> at(row, slot.group(1)).asText("").strip();
            }));
  }

  /// What stands under a name; one with dots leads into nested objects unless the row has it whole.
  static JsonNode at(ObjectNode row, String name) {
    if (row.has(name)) {
      return row.get(name);
    }
    JsonNode node = row;
    for (String part : List.of(name.split("\\.", -1))) {
      node =
          node.isArray() && part.matches("[0-9]{1,6}")
              ? node.path(Integer.parseInt(part))
              : node.path(part);
    }
    return node;
  }

  private static JsonNode each(JsonNode node, UnaryOperator<JsonNode> change) {
    if (!(node instanceof ArrayNode array)) {
      return change.apply(node);
    }
    ArrayNode changed = NODES.arrayNode();
    array.forEach(element -> changed.add(change.apply(element)));
    return changed;
  }

  private static JsonNode mapped(FieldSource source, JsonNode node) {
    if (!node.isValueNode() || node.isNull()) {
      return node;
    }
    String text = node.asText();
    if (!source.pattern().isEmpty()) {
      text = Excerpt.of(text, source.pattern());
    }
    String meant = source.map().getOrDefault(text, text).strip();
    return meant.equals(node.asText()) ? node : NODES.textNode(meant);
  }

  private static JsonNode formed(FieldSource.Form form, JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return node;
    }
    return switch (form) {
      case AS_IT_IS -> node;
      case JSON -> json(text(node));
      case PYTHON -> PythonLiteral.read(text(node));
      case TEXT -> NODES.textNode(text(node));
      case TEXTS ->
          node.isArray()
              ? each(node, element -> NODES.textNode(element.asText()))
              : NODES.arrayNode().add(node.asText());
      case NUMBER -> NODES.numberNode(number(node));
      case LABEL -> NODES.objectNode().put("label", text(node));
      case FROM_0 -> NODES.objectNode().put("place", whole(node) + 1);
      case FROM_1 -> NODES.objectNode().put("place", whole(node));
    };
  }

  private static String text(JsonNode node) {
    if (!node.isValueNode()) {
      throw new IllegalArgumentException(Json.excerpt(node.toString()) + " is no text");
    }
    return node.asText();
  }

  private static JsonNode json(String text) {
    try {
      JsonNode node = Json.READER.readTree(text);
      return node == null ? MissingNode.getInstance() : node;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static int whole(JsonNode node) {
    try {
      return number(node).intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(Json.excerpt(node.asText()) + " is no place", e);
    }
  }

  private static BigDecimal number(JsonNode node) {
    try {
      return node.isNumber()
          ? node.decimalValue()
          : new BigDecimal(node.asText().replace(",", "").strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(Json.excerpt(node.asText()) + " is no number", e);
    }
  }
}
