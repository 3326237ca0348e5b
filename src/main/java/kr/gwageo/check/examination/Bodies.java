package kr.gwageo.check.examination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.StreamSupport;
import kr.gwageo.endpoint.Raw;

/// What stands in the bodies of replies, as JSON or as events of a stream.
final class Bodies {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String DATA = "data:";

  private Bodies() {}

  /// The JSON value that a text is; missing where it is none.
  static JsonNode json(String text) {
    try {
      JsonNode value = MAPPER.readTree(text);
      return value == null ? MissingNode.getInstance() : value;
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  static boolean isStream(Raw.Reply reply) {
    return type(reply).contains("event-stream") || jsonLines(reply);
  }

  private static boolean jsonLines(Raw.Reply reply) {
    return type(reply).contains("ndjson");
  }

  /// The content type, empty where none was declared.
  static String type(Raw.Reply reply) {
    return reply.headers().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
  }

  /// The lines that carry the data of events.
  static List<Raw.Line> events(Raw.Reply reply) {
    if (jsonLines(reply)) {
      return reply.lines().stream().filter(line -> !line.text().isBlank()).toList();
    }
    return reply.lines().stream()
        .filter(line -> line.text().startsWith(DATA))
        .map(line -> new Raw.Line(line.at(), line.text().substring(DATA.length()).strip()))
        .toList();
  }

  /// The body as JSON: one value, or one for each event.
  static List<JsonNode> values(Raw.Reply reply) {
    return isStream(reply)
        ? events(reply).stream().map(event -> json(event.text())).toList()
        : List.of(json(reply.body()));
  }

  /// Whether a text that is not blank stands anywhere under one of these names.
  static boolean says(JsonNode value, Set<String> names) {
    if (value.isObject()) {
      return value.properties().stream()
          .anyMatch(field ->
              (names.contains(field.getKey())
                      && field.getValue().isTextual()
                      && !field.getValue().textValue().isEmpty())
                  || says(field.getValue(), names));
    }
    return value.isArray()
        && StreamSupport.stream(value.spliterator(), false).anyMatch(part -> says(part, names));
  }

  /// The last whole number under one of these names, empty where there is none.
  static OptionalLong count(List<JsonNode> values, List<String> names) {
    return values.stream()
        .flatMap(value -> names.stream().flatMap(name -> value.findValues(name).stream()))
        .filter(JsonNode::isIntegralNumber)
        .mapToLong(JsonNode::longValue)
        .reduce((before, after) -> after);
  }

  /// Every text under this name, in order.
  static List<String> texts(JsonNode value, String name) {
    return value.findValues(name).stream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }
}
