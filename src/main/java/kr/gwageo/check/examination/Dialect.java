package kr.gwageo.check.examination;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a protocol calls the settings that prompts have no field for. Rows about what is empty here
/// are not tried.
enum Dialect {
  /// OpenAI chat completions.
  OPENAI_CHAT("openai-chat") {
    @Override
    Optional<String> models() {
      return Optional.of("models");
    }

    @Override
    Optional<String> endOfStream() {
      return Optional.of("[DONE]");
    }

    @Override
    SortedMap<String, Object> stop(String sequence) {
      return new TreeMap<>(Map.of("stop", List.of(sequence)));
    }

    @Override
    SortedMap<String, Object> logprobs() {
      return new TreeMap<>(Map.of("logprobs", true, "top_logprobs", 2));
    }

    @Override
    SortedMap<String, Object> json() {
      return new TreeMap<>(Map.of("response_format", Map.of("type", "json_object")));
    }

    @Override
    SortedMap<String, Object> tool(String name, String parameter) {
      Map<String, Object> parameters =
          Map.of(
              "type",
              "object",
              "properties",
              Map.of(parameter, Map.of("type", "string")),
              "required",
              List.of(parameter));
      return new TreeMap<>(
          Map.of(
              "tools",
              List.of(
                  Map.of(
                      "type",
                      "function",
                      "function",
                      Map.of("name", name, "parameters", parameters)))));
    }
  },
  /// Any other.
  OTHER("");

  private final String protocol;

  Dialect(String protocol) {
    this.protocol = protocol;
  }

  static Dialect of(String protocol) {
    return Arrays.stream(values())
        .filter(dialect -> dialect.protocol.equals(protocol))
        .findFirst()
        .orElse(OTHER);
  }

  /// The path under which the models are listed.
  Optional<String> models() {
    return Optional.empty();
  }

  /// The data of the event that ends a stream.
  Optional<String> endOfStream() {
    return Optional.empty();
  }

  /// Ends a reply before this sequence.
  SortedMap<String, Object> stop(String sequence) {
    return new TreeMap<>();
  }

  /// Asks for the probabilities of the reply's tokens.
  SortedMap<String, Object> logprobs() {
    return new TreeMap<>();
  }

  /// Asks for a reply in JSON.
  SortedMap<String, Object> json() {
    return new TreeMap<>();
  }

  /// Offers a function with one parameter, a text.
  SortedMap<String, Object> tool(String name, String parameter) {
    return new TreeMap<>();
  }
}
