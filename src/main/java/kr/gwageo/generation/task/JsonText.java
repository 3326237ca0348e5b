package kr.gwageo.generation.task;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes texts, whole numbers, truth values, lists and maps as JSON.
final class JsonText {
  private JsonText() {}

  static String of(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case Integer number -> number.toString();
      case Boolean truth -> truth.toString();
      case List<?> list ->
          list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(field -> quoted(field.getKey().toString()) + ":" + of(field.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      default -> throw new IllegalArgumentException("cannot be written: " + value.getClass());
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
