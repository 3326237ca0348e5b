package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.item.Tool;

/// What the protocols have in common about functions: how they are offered, and which call a result
/// belongs to.
final class Functions {

  /// A call under the name by which its result refers to it. Some servers demand ids of nine
  /// letters and digits, and all others take them.
  record Call(String id, String name, String arguments) {

    /// The arguments as an object; what is none stands in its only field.
    ObjectNode object() {
      ObjectNode none = Json.object(Map.of());
      if (arguments.isBlank()) {
        return none;
      }
      try {
        if (Json.parse(arguments) instanceof ObjectNode object) {
          return object;
        }
      } catch (JsonProcessingException e) {
        // an earlier call that was no JSON is shown as it was
      }
      return none.put("arguments", arguments);
    }

    /// The arguments as a text, which is never empty.
    String text() {
      return arguments.isBlank() ? "{}" : arguments;
    }
  }

  /// A message with what its protocol needs to know of calls.
  ///
  /// @param calls of an assistant, those it makes; of a tool, the one that it answers
  record Turn(Message message, List<Call> calls) {}

  private Functions() {}

  /// The messages of a prompt with their calls numbered through. Results answer the calls before
  /// them in order.
  static List<Turn> turns(Prompt prompt) {
    List<Turn> turns = new ArrayList<>();
    Deque<Call> open = new ArrayDeque<>();
    int number = 0;
    for (Message message : prompt.messages()) {
      List<Call> calls = new ArrayList<>();
      for (ToolCall call : message.toolCalls()) {
        calls.add(new Call("call%05d".formatted(++number), call.name(), call.arguments()));
      }
      open.addAll(calls);
      if (message.speaker() == Message.Speaker.TOOL) {
        calls.add(open.isEmpty() ? new Call("call00000", "", "") : open.removeFirst());
      }
      turns.add(new Turn(message, calls));
    }
    return turns;
  }

  /// Offers functions as OpenAI's chat does, and those who follow it.
  static void offer(ObjectNode body, List<Tool> tools) {
    if (tools.isEmpty()) {
      return;
    }
    ArrayNode offered = body.putArray("tools");
    for (Tool tool : tools) {
      ObjectNode function = offered.addObject().put("type", "function").putObject("function");
      function.put("name", tool.name()).put("description", tool.description());
      function.set("parameters", schema(tool));
    }
  }

  /// The schema of a function's arguments. One without a type, as for functions without arguments,
  /// is that of an object: several servers reject it otherwise.
  static ObjectNode schema(Tool tool) {
    ObjectNode schema = parsed(tool);
    if (!schema.has("type")) {
      schema.put("type", "object");
    }
    if (!schema.has("properties")) {
      schema.putObject("properties");
    }
    return schema;
  }

  private static ObjectNode parsed(Tool tool) {
    try {
      JsonNode schema = Json.parse(tool.parameters());
      if (schema instanceof ObjectNode object) {
        return object;
      }
      throw new IllegalArgumentException("the schema of function " + tool.name() + " is no object");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("function " + tool.name() + " has no JSON schema", e);
    }
  }
}
