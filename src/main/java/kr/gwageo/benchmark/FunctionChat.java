package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.spec.Mistake.Rule;

/// The three files of FunctionChat-Bench: single calls (each query with each set of tools is an
/// item), turns of dialogues, and decisions whether to call. Which one it is shows in the fields.
final class FunctionChat implements ItemReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public List<Row> rows(Path file, Layout layout, Mistakes mistakes) {
    List<Row> items = new ArrayList<>();
    for (Row row : new JsonLines().rows(file, Layout.own(), mistakes)) {
      ObjectNode fields = row.fields();
      List<ObjectNode> own =
          fields.has("function_num")
              ? singleCalls(fields)
              : fields.has("dialog_num") ? turns(fields) : List.of(decision(fields));
      if (own.isEmpty()) {
        mistakes.add(row.line(), "", "", Rule.NOT_EMPTY);
      }
      own.forEach(item -> items.add(new Row(row.line(), item)));
    }
    return items;
  }

  private static List<ObjectNode> singleCalls(ObjectNode fields) {
    List<ObjectNode> items = new ArrayList<>();
    String function = fields.path("function_num").asText();
    for (int i = 0; i < fields.path("query").size(); i++) {
      JsonNode query = fields.path("query").get(i);
      for (JsonNode tools : fields.path("tools")) {
        String kind = tools.path("type").asText().replace('_', '-');
        ObjectNode item = NODES.objectNode();
        item.put("id", "%s-%s-%s".formatted(function, query.path("serial_num").asText(), kind));
        item.put("cluster", "function-" + function);
        item.put("question", query.path("content").asText());
        item.putArray("tags").add(kind);
        item.set("tools", tools(tools.path("content")));
        JsonNode call = parsed(fields.path("ground_truth").path(i).path("content"));
        JsonNode accepted = fields.path("acceptable_arguments").path(i).path("content");
        item.putArray("calls").add(call(call, accepted));
        items.add(item);
      }
    }
    return items;
  }

  private static List<ObjectNode> turns(ObjectNode fields) {
    List<ObjectNode> items = new ArrayList<>();
    String dialogue = fields.path("dialog_num").asText();
    for (JsonNode turn : fields.path("turns")) {
      ObjectNode item = conversation(turn.path("query"), turn);
      item.put("id", dialogue + "-" + turn.path("turn_num").asText());
      item.put("cluster", "dialogue-" + dialogue);
      item.set("tools", tools(fields.path("tools")));
      item.putArray("tags").add(turn.path("type_of_output").asText());
      items.add(item);
    }
    return items;
  }

  private static ObjectNode decision(ObjectNode fields) {
    ObjectNode item = conversation(fields.path("input_messages"), fields);
    item.put("id", fields.path("serial_num").asText());
    item.set("tools", tools(fields.path("input_tools")));
    item.putArray("tags").add(fields.path("category").asText().toLowerCase(Locale.ROOT));
    return item;
  }

  /// The last message of the user is the question; where a tool spoke last, there is none.
  private static ObjectNode conversation(JsonNode messages, JsonNode turn) {
    ObjectNode item = NODES.objectNode();
    ArrayNode before = item.putArray("before");
    for (int i = 0; i < messages.size(); i++) {
      JsonNode message = messages.get(i);
      String speaker = message.path("role").asText();
      if (i == messages.size() - 1 && speaker.equals("user")) {
        item.put("question", message.path("content").asText());
      } else {
        ObjectNode said = before.addObject();
        said.put("speaker", speaker);
        said.put("text", message.path("content").isNull() ? "" : message.path("content").asText());
        ArrayNode calls = said.putArray("tool_calls");
        message.path("tool_calls").forEach(call -> calls.add(function(call.path("function"))));
      }
    }
    JsonNode right = parsed(turn.path("ground_truth"));
    if (right.isObject()) {
      ArrayNode calls = item.putArray("calls");
      JsonNode accepted = turn.path("acceptable_arguments");
      right.path("tool_calls").forEach(call -> calls.add(call(call.path("function"), accepted)));
    }
    return item;
  }

  private static ObjectNode function(JsonNode function) {
    ObjectNode call = NODES.objectNode();
    call.put("name", function.path("name").asText());
    call.set("arguments", parsed(function.path("arguments")));
    return call;
  }

  private static ObjectNode call(JsonNode function, JsonNode accepted) {
    ObjectNode call = function(function);
    JsonNode further = parsed(accepted);
    if (further.isObject()) {
      call.set("accepted", further);
    }
    return call;
  }

  private static ArrayNode tools(JsonNode listed) {
    ArrayNode tools = NODES.arrayNode();
    for (JsonNode tool : parsed(listed)) {
      JsonNode function = tool.path("function");
      ObjectNode own = tools.addObject();
      own.put("name", function.path("name").asText());
      own.put("description", function.path("description").asText());
      own.set("parameters", function.path("parameters"));
    }
    return tools;
  }

  /// What a text holds as JSON or, where the makers wrote it so, as Python; else the text itself.
  private static JsonNode parsed(JsonNode node) {
    if (!node.isTextual()) {
      return node;
    }
    try {
      return Json.READER.readTree(node.asText());
    } catch (JacksonException e) {
      return asPython(node);
    }
  }

  private static JsonNode asPython(JsonNode node) {
    try {
      return PythonLiteral.read(node.asText());
    } catch (IllegalArgumentException e) {
      return node;
    }
  }
}
