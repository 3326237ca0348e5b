package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/// A list, a dictionary, a text or a number as Python writes it (`repr`).
final class PythonLiteral {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// Nested deeper than this it is not data.
  private static final int DEPTH = 32;

  private final String text;
  private int place;

  private PythonLiteral(String text) {
    this.text = text;
  }

  /// The value.
  ///
  /// @throws IllegalArgumentException with the place, from 1, if the text is no such literal
  static JsonNode read(String text) {
    PythonLiteral literal = new PythonLiteral(text);
    JsonNode value = literal.value(0);
    literal.skipSpace();
    if (literal.place < text.length()) {
      throw literal.wrong();
    }
    return value;
  }

  private JsonNode value(int depth) {
    skipSpace();
    if (place == text.length() || depth > DEPTH) {
      throw wrong();
    }
    char first = text.charAt(place);
    return switch (first) {
      case '[' -> list(']', depth);
      case '(' -> list(')', depth);
      case '{' -> dictionary(depth);
      case '\'', '"' -> NODES.textNode(string(first));
      default -> word();
    };
  }

  private ArrayNode list(char end, int depth) {
    ArrayNode list = NODES.arrayNode();
    place++;
    while (!next(end)) {
      list.add(value(depth + 1));
      skipSpace();
      if (!next(',') && (place == text.length() || text.charAt(place) != end)) {
        throw wrong();
      }
    }
    return list;
  }

  private ObjectNode dictionary(int depth) {
    ObjectNode dictionary = NODES.objectNode();
    place++;
    while (!next('}')) {
      String key = value(depth + 1).asText();
      if (!next(':')) {
        throw wrong();
      }
      if (dictionary.has(key)) {
        throw wrong();
      }
      dictionary.set(key, value(depth + 1));
      skipSpace();
      if (!next(',') && (place == text.length() || text.charAt(place) != '}')) {
        throw wrong();
      }
    }
    return dictionary;
  }

  /// Steps over this character if it comes next, spaces aside.
  private boolean next(char wanted) {
    skipSpace();
    boolean there = place < text.length() && text.charAt(place) == wanted;
    place += there ? 1 : 0;
    return there;
  }

  private String string(char quote) {
    StringBuilder string = new StringBuilder();
    place++;
    while (place < text.length() && text.charAt(place) != quote) {
      char c = text.charAt(place++);
      string.append(c == '\\' ? escaped() : Character.toString(c));
    }
    if (place == text.length()) {
      throw wrong();
    }
    place++;
    return string.toString();
  }

  private String escaped() {
    if (place == text.length()) {
      throw wrong();
    }
    char c = text.charAt(place++);
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'x' -> code(2);
      case 'u' -> code(4);
      case 'U' -> code(8);
      case '\\', '\'', '"' -> Character.toString(c);
      default -> "\\" + c;
    };
  }

  private String code(int digits) {
    try {
      int code = Integer.parseInt(text, place, place + digits, 16);
      place += digits;
      return Character.toString(code);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw wrong();
    }
  }

  private JsonNode word() {
    int start = place;
    while (place < text.length() && ",])}: \n\t".indexOf(text.charAt(place)) < 0) {
      place++;
    }
    String word = text.substring(start, place);
    return switch (word) {
      case "None" -> NODES.nullNode();
      case "True" -> NODES.booleanNode(true);
      case "False" -> NODES.booleanNode(false);
      default -> number(word, start);
    };
  }

  private JsonNode number(String word, int start) {
    try {
      return NODES.numberNode(new BigDecimal(word));
    } catch (NumberFormatException e) {
      place = start;
      throw wrong();
    }
  }

  private void skipSpace() {
    while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
      place++;
    }
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("no Python literal from place " + (place + 1));
  }
}
