package kr.gwageo.scoring.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// JSON in texts, numbers exact.
final class JsonText {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonText() {}

  /// The value that the whole text is, empty if it is none.
  static Optional<JsonNode> parsed(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return Optional.ofNullable(node).filter(value -> !value.isMissingNode());
    } catch (JsonProcessingException | NumberFormatException e) {
      // Jackson lets a number through whose exponent no number can have
      return Optional.empty();
    }
  }

  /// The object that a text of our own data is; an empty one where it is empty.
  static ObjectNode object(String text) {
    return parsed(text)
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .orElseGet(JsonText::empty);
  }

  static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// One past the end of the object or list that begins at `start`; -1 if it never ends.
  static int end(CharSequence text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return -1;
  }
}
