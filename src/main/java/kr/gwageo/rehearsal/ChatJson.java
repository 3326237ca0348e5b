package kr.gwageo.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.ToolCall;

/// Chat completions as JSON, from the server's side.
final class ChatJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /// Nobody shall take a practice endpoint for a real model.
  private static final String MODEL = "practice";

  private static final int LONGEST_STREAM = 16;
  private static final int SHORTEST_PIECE = 4;

  private ChatJson() {}

  /// The text of the last user message, empty if there is none.
  static String lastUserText(JsonNode request) {
    String text = "";
    for (JsonNode message : request.path("messages")) {
      if (message.path("role").asText("").equals("user")) {
        text = message.path("content").asText("");
      }
    }
    return text;
  }

  /// What identifies the conversation: who said what and called which functions, and the functions
  /// that are offered.
  static List<String> conversation(JsonNode request) {
    List<String> parts = new ArrayList<>();
    for (JsonNode message : request.path("messages")) {
      parts.add(message.path("role").asText(""));
      parts.add(message.path("content").asText(""));
      for (JsonNode call : message.path("tool_calls")) {
        JsonNode function = call.path("function");
        parts.add(
            "calls " + function.path("name").asText("") + function.path("arguments").asText(""));
      }
    }
    for (JsonNode tool : request.path("tools")) {
      JsonNode function = tool.path("function");
      parts.add(
          "tool %s: %s"
              .formatted(
                  function.path("name").asText(""), function.path("description").asText("")));
    }
    return parts;
  }

  static ObjectNode error(String message) {
    ObjectNode json = JSON.objectNode();
    json.putObject("error").put("message", message).put("type", MODEL);
    return json;
  }

  static ObjectNode whole(JsonNode request, Answer answer) {
    ObjectNode json = reply("chat.completion");
    ObjectNode choice = json.putArray("choices").addObject().put("index", 0);
    ObjectNode message =
        choice.putObject("message").put("role", "assistant").put("content", answer.text());
    if (!answer.toolCalls().isEmpty()) {
      writeCalls(answer, message);
    }
    if (!answer.reasoning().isEmpty()) {
      message.put("reasoning_content", answer.reasoning());
    }
    choice.put("finish_reason", answer.finishReason());
    json.set("usage", usage(request, answer));
    return json;
  }

  /// Whoever only calls says nothing, which is null here.
  private static void writeCalls(Answer answer, ObjectNode message) {
    if (answer.text().isEmpty()) {
      message.putNull("content");
    }
    ArrayNode calls = message.putArray("tool_calls");
    for (int place = 0; place < answer.toolCalls().size(); place++) {
      ToolCall call = answer.toolCalls().get(place);
      named(calls.addObject(), place, call).put("arguments", call.arguments());
    }
  }

  /// Begins a call in the JSON of it; the function is still to be given its arguments.
  private static ObjectNode named(ObjectNode json, int place, ToolCall call) {
    json.put("id", "call_" + (place + 1)).put("type", "function");
    return json.putObject("function").put("name", call.name());
  }

  private static List<ObjectNode> callChunks(int place, ToolCall call) {
    List<ObjectNode> chunks = new ArrayList<>();
    ObjectNode first = JSON.objectNode();
    ObjectNode begun = first.putArray("tool_calls").addObject().put("index", place);
    named(begun, place, call).put("arguments", "");
    chunks.add(delta(first));
    for (String piece : pieces(call.arguments())) {
      ObjectNode more = JSON.objectNode();
      ObjectNode grown = more.putArray("tool_calls").addObject().put("index", place);
      grown.putObject("function").put("arguments", piece);
      chunks.add(delta(more));
    }
    return chunks;
  }

  /// The chunks of a streamed reply, without the terminator.
  static List<ObjectNode> chunks(JsonNode request, Answer answer) {
    List<ObjectNode> chunks = new ArrayList<>();
    chunks.add(delta(JSON.objectNode().put("role", "assistant").put("content", "")));
    for (String piece : pieces(answer.reasoning())) {
      chunks.add(delta(JSON.objectNode().put("reasoning_content", piece)));
    }
    for (String piece : pieces(answer.text())) {
      chunks.add(delta(JSON.objectNode().put("content", piece)));
    }
    for (int place = 0; place < answer.toolCalls().size(); place++) {
      chunks.addAll(callChunks(place, answer.toolCalls().get(place)));
    }
    ObjectNode last = delta(JSON.objectNode());
    ((ObjectNode) last.path("choices").path(0)).put("finish_reason", answer.finishReason());
    chunks.add(last);
    if (request.path("stream_options").path("include_usage").asBoolean(false)) {
      ObjectNode end = reply("chat.completion.chunk");
      end.putArray("choices");
      end.set("usage", usage(request, answer));
      chunks.add(end);
    }
    return chunks;
  }

  private static ObjectNode delta(ObjectNode delta) {
    ObjectNode chunk = reply("chat.completion.chunk");
    ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
    choice.set("delta", delta);
    choice.putNull("finish_reason");
    return chunk;
  }

  private static ObjectNode reply(String object) {
    return JSON.objectNode().put("id", MODEL).put("object", object).put("model", MODEL);
  }

  /// A text cut into at most [#LONGEST_STREAM] pieces, never within a character.
  private static List<String> pieces(String text) {
    int[] characters = text.codePoints().toArray();
    int size = Math.max(SHORTEST_PIECE, Math.ceilDiv(characters.length, LONGEST_STREAM));
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < characters.length; at += size) {
      pieces.add(new String(characters, at, Math.min(size, characters.length - at)));
    }
    return pieces;
  }

  /// No tokenizer stands behind these figures: a token is taken to be two characters.
  private static ObjectNode usage(JsonNode request, Answer answer) {
    long prompt = 0;
    for (JsonNode message : request.path("messages")) {
      prompt += tokens(message.path("content").asText(""));
    }
    if (request.has("tools")) {
      prompt += tokens(request.path("tools").toString());
    }
    long reasoning = tokens(answer.reasoning());
    long completion = tokens(answer.text()) + reasoning;
    for (ToolCall call : answer.toolCalls()) {
      completion += tokens(call.name()) + tokens(call.arguments());
    }
    ObjectNode usage =
        JSON.objectNode()
            .put("prompt_tokens", prompt)
            .put("completion_tokens", completion)
            .put("total_tokens", prompt + completion);
    usage.putObject("completion_tokens_details").put("reasoning_tokens", reasoning);
    return usage;
  }

  private static long tokens(String text) {
    return Math.ceilDiv(text.length(), 2);
  }
}
