package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.gwageo.domain.ExpectedCall;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Tool;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.spec.Mistake.Rule;

/// What an item says of a conversation: earlier messages, tools, and the calls that are right.
final class Dialogue {
  private static final Map<String, Speaker> SPEAKERS =
      Map.of(
          "system", Speaker.SYSTEM,
          "user", Speaker.USER,
          "assistant", Speaker.ASSISTANT,
          "tool", Speaker.TOOL);

  private final RowFields fields;

  Dialogue(RowFields fields) {
    this.fields = fields;
  }

  List<Message> before() {
    List<Message> messages = new ArrayList<>();
    for (JsonNode said : fields.node("before")) {
      String word = said.path("speaker").asText().toLowerCase(Locale.ROOT);
      if (!SPEAKERS.containsKey(word)) {
        fields.wrong("before", word, Rule.ONE_OF, "system", "user", "assistant", "tool");
      }
      List<ToolCall> calls = new ArrayList<>();
      for (JsonNode call : said.path("tool_calls")) {
        calls.add(new ToolCall(name("before", call), written(call.path("arguments"))));
      }
      String text = said.has("text") ? fields.text("before", said.get("text")) : "";
      messages.add(new Message(SPEAKERS.getOrDefault(word, Speaker.USER), text, calls));
    }
    return messages;
  }

  List<Tool> tools() {
    List<Tool> tools = new ArrayList<>();
    for (JsonNode tool : fields.node("tools")) {
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
    for (JsonNode call : fields.node("calls")) {
      if (!call.path("arguments").isObject()) {
        fields.wrong("calls", call.path("arguments").toString(), Rule.MAPPING);
      }
      String name = name("calls", call);
      calls.add(
          new ExpectedCall(name, written(call.path("arguments")), written(call.path("accepted"))));
    }
    return calls;
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
