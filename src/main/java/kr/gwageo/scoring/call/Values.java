package kr.gwageo.scoring.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares values by their types: numbers by what they are worth, texts by their composed
/// characters without space around them, lists element by element, objects field by field.
///
/// Where it is lenient, a number or a truth value that the schema or the right value asks for may
/// be written as a text, `"3"` for `3`, and a text of digits as a number.
final class Values {
  private static final int LONGEST_SHOWN = 40;
  private static final int LONGEST_NUMBER = 100;

  private final boolean lenient;

  Values(boolean lenient) {
    this.lenient = lenient;
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /// What is wrong with the fields of an object, for a person; empty if nothing is.
  ///
  /// @param right fields and values
  /// @param accepted further values of a field: one, or a list of them
  /// @param given as the model wrote it
  /// @param schema of the object
  Optional<String> fault(ObjectNode right, ObjectNode accepted, ObjectNode given, JsonNode schema) {
    for (Map.Entry<String, JsonNode> field : given.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      JsonNode own = schema.path("properties").path(name);
      boolean known = right.has(name) || accepted.has(name);
      if (!known && !value.isNull() && !same(own.path("default"), value, own)) {
        return Optional.of("argument " + name + " is not wanted");
      }
      if (known && !leftOut(right, given, name) && !fits(right, accepted, name, value, own)) {
        return Optional.of(
            "argument %s is %s, not %s".formatted(name, shown(value), shown(right.path(name))));
      }
    }
    for (Map.Entry<String, JsonNode> field : right.properties()) {
      JsonNode own = schema.path("properties").path(field.getKey());
      boolean optional = !names(schema.path("required")).contains(field.getKey());
      if (leftOut(right, given, field.getKey())
          && !(optional && same(field.getValue(), own.path("default"), own))) {
        return Optional.of("argument " + field.getKey() + " is missing");
      }
    }
    return Optional.empty();
  }

  private static boolean leftOut(ObjectNode right, ObjectNode given, String name) {
    return given.path(name).isMissingNode()
        || (given.path(name).isNull() && !right.path(name).isNull());
  }

  private static List<String> names(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(name -> names.add(name.asText()));
    return names;
  }

  private boolean fits(
      ObjectNode right, ObjectNode accepted, String name, JsonNode value, JsonNode schema) {
    return (right.has(name) && same(right.path(name), value, schema))
        || alternatives(right.path(name), accepted.path(name)).stream()
            .anyMatch(further -> same(further, value, schema));
  }

  /// Of a list, its elements; but where the right value is a list itself, a list of plain values is
  /// one further value.
  private static List<JsonNode> alternatives(JsonNode right, JsonNode accepted) {
    List<JsonNode> values = new ArrayList<>();
    if (accepted instanceof ArrayNode array) {
      array.forEach(values::add);
      if (right.isArray() && values.stream().noneMatch(JsonNode::isArray)) {
        return List.of(accepted);
      }
    } else if (!accepted.isMissingNode()) {
      values.add(accepted);
    }
    return values;
  }

  private boolean same(JsonNode right, JsonNode given, JsonNode schema) {
    if (right.isMissingNode() || given.isMissingNode()) {
      return false;
    }
    if (right.isNumber() && given.isNumber()) {
      return right.decimalValue().compareTo(given.decimalValue()) == 0;
    }
    if (right.isTextual() && given.isTextual()) {
      return plain(right.textValue()).equals(plain(given.textValue()));
    }
    if (right instanceof ObjectNode one && given instanceof ObjectNode other) {
      return fault(one, JsonText.empty(), other, schema).isEmpty();
    }
    if (right instanceof ArrayNode one && given instanceof ArrayNode other) {
      return sameElements(one, other, schema.path("items"));
    }
    return right.equals(given) || (lenient && sameInAnotherType(right, given));
  }

  private boolean sameElements(ArrayNode right, ArrayNode given, JsonNode schema) {
    if (right.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < right.size(); i++) {
      if (!same(right.get(i), given.get(i), schema)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameInAnotherType(JsonNode right, JsonNode given) {
    if (right.isTextual() == given.isTextual() || !right.isValueNode() || !given.isValueNode()) {
      return false;
    }
    JsonNode text = right.isTextual() ? right : given;
    JsonNode other = right.isTextual() ? given : right;
    String written = plain(text.textValue());
    return other.isNumber()
        ? number(written).filter(value -> value.compareTo(other.decimalValue()) == 0).isPresent()
        : other.isBoolean() && written.equalsIgnoreCase(other.asText());
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return text.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String shown(JsonNode value) {
    String text =
        value.isMissingNode() ? JsonNodeFactory.instance.nullNode().toString() : value.toString();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
