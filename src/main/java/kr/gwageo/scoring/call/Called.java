package kr.gwageo.scoring.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.ToolCall;

/// A call of a function as it was read.
///
/// @param name of the function
/// @param arguments by name; empty where what stands there is no JSON object
/// @param written the arguments as the model wrote them
public record Called(String name, Optional<ObjectNode> arguments, String written) {

  /// A call that came beside the text. No text at all means no arguments.
  public static Called of(ToolCall call) {
    return of(call.name(), call.arguments());
  }

  static Called of(String name, String arguments) {
    if (arguments.isBlank()) {
      return new Called(name, Optional.of(JsonText.empty()), "{}");
    }
    return new Called(
        name,
        JsonText.parsed(arguments).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast),
        arguments);
  }

  /// A call that nobody can read, with what stands in its place.
  static Called unreadable(String written) {
    return new Called("", Optional.empty(), written);
  }

  /// The calls that a JSON value stands for: `{"name": …, "arguments": {…}}` (or `parameters`), the
  /// same within `function`, a list of such, or such a list in `tool_calls`; empty if it is none.
  static List<Called> in(JsonNode node) {
    if (node instanceof ArrayNode array) {
      List<Called> calls = new ArrayList<>();
      for (JsonNode element : array) {
        Optional<Called> call = one(element);
        if (call.isEmpty()) {
          return List.of();
        }
        calls.add(call.get());
      }
      return calls;
    }
    return node.path("tool_calls").isArray()
        ? in(node.path("tool_calls"))
        : one(node).map(List::of).orElse(List.of());
  }

  private static Optional<Called> one(JsonNode node) {
    JsonNode call = node.path("function").isObject() ? node.path("function") : node;
    JsonNode arguments = call.has("arguments") ? call.path("arguments") : call.path("parameters");
    if (!call.path("name").isTextual() || arguments.isMissingNode()) {
      return Optional.empty();
    }
    String name = call.path("name").textValue();
    return Optional.of(
        arguments.isTextual()
            ? of(name, arguments.textValue())
            : of(name, arguments.isNull() ? "" : arguments.toString()));
  }

  /// The call as one line for people.
  public String shown() {
    return name + "(" + arguments.map(ObjectNode::toString).orElse(written) + ")";
  }
}
