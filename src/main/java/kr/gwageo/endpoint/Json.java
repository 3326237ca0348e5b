package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalLong;

/// JSON as endpoints write it: any field may be missing, null or of another type.
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /// @throws JsonProcessingException if the text is not one JSON value
  static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a request that is no JSON: " + node, e);
    }
  }

  static ObjectNode object(Map<String, Object> fields) {
    return MAPPER.valueToTree(fields);
  }

  /// The object in this field, an empty one where there is none yet.
  static ObjectNode child(ObjectNode parent, String field) {
    return parent.path(field) instanceof ObjectNode child ? child : parent.putObject(field);
  }

  /// The text of a node, empty where it is no string.
  static String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : "";
  }

  /// The value of a node that counts something, empty where it does not.
  static OptionalLong count(JsonNode node) {
    return node.canConvertToLong() && node.isIntegralNumber() && node.longValue() >= 0
        ? OptionalLong.of(node.longValue())
        : OptionalLong.empty();
  }

  static boolean present(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }
}
