package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Mistake.Rule;

/// What an item says of a conversation: earlier messages, tools, and the calls that are right.
final class Dialogue {
  private static final Map<String, Speaker> SPEAKERS =
      Map.of(
          "system", Speaker.SYSTEM,
          "user", Speaker.USER,
          "assistant", Speaker.ASSISTANT,
          "tool", Speaker.TOOL);

  private static final List<String> MESSAGE = List.of("speaker", "text", "tool_calls");

  private final RowFields fields;

  Dialogue(RowFields fields) {
    this.fields = fields;
  }

  List<Message> before() {
    List<Message> messages = new ArrayList<>();
    for (JsonNode said : list("before", fields.node("before"))) {
      said.fieldNames().forEachRemaining(this::knownOfMessage);
      String word = said.path("speaker").asText().toLowerCase(Locale.ROOT);
      if (!SPEAKERS.containsKey(word)) {
        fields.wrong("before", word, Rule.ONE_OF, "system", "user", "assistant", "tool");
      }
      List<ToolCall> calls = new ArrayList<>();
      for (JsonNode call : list("before", said.path("tool_calls"))) {
        calls.add(new ToolCall(name("before", call), written(call.path("arguments"))));
      }
      String text = said.has("text") ? fields.text("before", said.get("text")) : "";
      messages.add(new Message(SPEAKERS.getOrDefault(word, Speaker.USER), text, calls));
    }
    return messages;
  }

  List<Tool> tools() {
    List<Tool> tools = new ArrayList<>();
    for (JsonNode tool : list("tools", fields.node("tools"))) {
      if (!tool.path("parameters").isObject()) {
        fields.wrong("tools", tool.path("parameters").toString(), Rule.MAPPING);
      }
      String description = tool.path("description").asText("");
      tools.add(new Tool(name("tools", tool), description, written(tool.path("parameters"))));
    }
    return tools;
  }

  List<ExpectedCall> calls() {
    List<ExpectedCall> calls = new ArrayList<>();
    for (JsonNode call : list("calls", fields.node("calls"))) {
      if (!call.path("arguments").isObject()) {
        fields.wrong("calls", call.path("arguments").toString(), Rule.MAPPING);
      }
      String name = name("calls", call);
      calls.add(
          new ExpectedCall(name, written(call.path("arguments")), written(call.path("accepted"))));
    }
    return calls;
  }

  private void knownOfMessage(String name) {
    if (!MESSAGE.contains(name)) {
      fields.wrong("before", name, Rule.KNOWN_FIELD, MESSAGE.toArray(String[]::new));
    }
  }

  /// What is no list is a mistake, and not an empty list: an empty list of calls is an answer.
  private JsonNode list(String field, JsonNode node) {
    if (node.isArray() || node.isMissingNode()) {
      return node;
    }
    fields.wrong(field, Json.excerpt(node.toString()), Rule.LIST);
    return MissingNode.getInstance();
  }

  private String name(String field, JsonNode holder) {
    String name = holder.path("name").asText("");
    if (name.isEmpty()) {
      fields.wrong(field, holder.toString(), Rule.REQUIRED);
    }
    return name;
  }

  /// As JSON; a text as it is.
  private static String written(JsonNode node) {
    return node.isMissingNode() || node.isTextual() ? node.asText("") : node.toString();
  }
}
