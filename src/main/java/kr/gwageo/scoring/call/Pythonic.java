package kr.gwageo.scoring.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Calls as Python writes them, with named arguments of literal values: `[f(a=1, b='x'), g()]`.
final class Pythonic {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 100;

  /// The text is not what was expected.
  private static final class NotPythonicException extends Exception {
    private static final long serialVersionUID = 1;

    NotPythonicException() {
      super("not Pythonic", null, false, false);
    }
  }

  private final String text;
  private int at;

  private Pythonic(String text) {
    this.text = text;
  }

  /// The calls that the whole text is; none if it is anything else. Without brackets it has to be
  /// one call of a function that was offered.
  static List<Called> calls(String text, Set<String> offered) {
    if (!text.endsWith(")") && !text.endsWith("]")) {
      return List.of();
    }
    try {
      return new Pythonic(text).whole(offered);
    } catch (NotPythonicException e) {
      return List.of();
    }
  }

  private List<Called> whole(Set<String> offered) throws NotPythonicException {
    List<Called> calls = new ArrayList<>();
    if (skips('[')) {
      do {
        calls.add(call());
      } while (skips(','));
      require(']');
    } else {
      calls.add(call());
      if (!offered.contains(calls.getFirst().name())) {
        throw new NotPythonicException();
      }
    }
    space();
    if (at < text.length()) {
      throw new NotPythonicException();
    }
    return calls;
  }

  private Called call() throws NotPythonicException {
    String name = word();
    require('(');
    ObjectNode arguments = NODES.objectNode();
    while (!skips(')')) {
      if (!arguments.isEmpty()) {
        require(',');
      }
      String argument = word();
      require('=');
      arguments.set(argument, value(0));
    }
    return new Called(name, Optional.of(arguments), arguments.toString());
  }

  private JsonNode value(int depth) throws NotPythonicException {
    space();
    if (depth > DEEPEST || at >= text.length()) {
      throw new NotPythonicException();
    }
    char c = text.charAt(at);
    if (c == '\'' || c == '"') {
      return NODES.textNode(string(c));
    }
    if (skips('[')) {
      return list(depth, ']');
    }
    if (skips('(')) {
      return list(depth, ')');
    }
    if (skips('{')) {
      return dictionary(depth);
    }
    return c == '-' || c == '+' || Character.isDigit(c) ? number() : constant(word());
  }

  private ArrayNode list(int depth, char close) throws NotPythonicException {
    ArrayNode list = NODES.arrayNode();
    while (!skips(close)) {
      if (!list.isEmpty()) {
        require(',');
        if (skips(close)) {
          return list;
        }
      }
      list.add(value(depth + 1));
    }
    return list;
  }

  private ObjectNode dictionary(int depth) throws NotPythonicException {
    ObjectNode dictionary = NODES.objectNode();
    while (!skips('}')) {
      if (!dictionary.isEmpty()) {
        require(',');
      }
      JsonNode key = value(depth + 1);
      require(':');
      dictionary.set(key.asText(), value(depth + 1));
    }
    return dictionary;
  }

  private JsonNode number() throws NotPythonicException {
    int start = at;
    while (at < text.length() && "+-.eE_0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(start, at).replace("_", "");
    if (digits.length() > LONGEST_NUMBER) {
      throw new NotPythonicException();
    }
    try {
      return NODES.numberNode(new BigDecimal(digits));
    } catch (NumberFormatException e) {
      throw new NotPythonicException();
    }
  }

  private static JsonNode constant(String word) throws NotPythonicException {
    return switch (word) {
      case "True", "true" -> NODES.booleanNode(true);
      case "False", "false" -> NODES.booleanNode(false);
      case "None", "null" -> NODES.nullNode();
      default -> throw new NotPythonicException();
    };
  }

  private String string(char quote) throws NotPythonicException {
    StringBuilder string = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == quote) {
        at++;
        return string.toString();
      }
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        string.append(
            switch (text.charAt(at)) {
              case 'n' -> '\n';
              case 't' -> '\t';
              default -> text.charAt(at);
            });
      } else {
        string.append(c);
      }
    }
    throw new NotPythonicException();
  }

  /// A name, which may hold dots and hyphens as names of functions do.
  private String word() throws NotPythonicException {
    space();
    int start = at;
    while (at < text.length() && partOfName(text.charAt(at))) {
      at++;
    }
    if (start == at || Character.isDigit(text.charAt(start))) {
      throw new NotPythonicException();
    }
    return text.substring(start, at);
  }

  private static boolean partOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
  }

  private boolean skips(char c) {
    space();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void require(char c) throws NotPythonicException {
    if (!skips(c)) {
      throw new NotPythonicException();
    }
  }

  private void space() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
