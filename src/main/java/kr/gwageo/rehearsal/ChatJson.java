package kr.gwageo.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

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
    if (!answer.reasoning().isEmpty()) {
      message.put("reasoning_content", answer.reasoning());
    }
    choice.put("finish_reason", answer.finishReason());
    json.set("usage", usage(request, answer));
    return json;
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
    long reasoning = tokens(answer.reasoning());
    long completion = tokens(answer.text()) + reasoning;
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
