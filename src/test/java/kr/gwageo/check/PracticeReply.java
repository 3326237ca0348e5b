package kr.gwageo.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Chat completions from the server's side, with the defects it is told to have. A token is two
/// characters.
final class PracticeReply {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> KNOWN =
      Set.of(
          "model",
          "messages",
          "temperature",
          "top_p",
          "seed",
          "max_tokens",
          "max_completion_tokens",
          "stream",
          "stream_options",
          "stop",
          "logprobs",
          "top_logprobs",
          "tools",
          "response_format");

  private final Set<Defect> defects;
  private final PracticeModel model;

  PracticeReply(Set<Defect> defects, PracticeModel model) {
    this.defects = defects;
    this.model = model;
  }

  private boolean has(Defect defect) {
    return defects.contains(defect);
  }

  /// What is wrong with a request, empty if nothing is.
  String mistake(JsonNode request) {
    if (!request.path("model").asText("").equals(PracticeServer.MODEL)
        && !has(Defect.ANSWERS_FOR_ANY_MODEL)) {
      return "the model does not exist";
    }
    for (String field : (Iterable<String>) request::fieldNames) {
      if (!KNOWN.contains(field)) {
        return "unknown parameter: " + field;
      }
    }
    boolean system = request.path("messages").path(0).path("role").asText("").equals("system");
    if (has(Defect.REJECTS_TEMPERATURE) && request.has("temperature")) {
      return "temperature is not supported";
    }
    if (has(Defect.TAKES_MAX_COMPLETION_TOKENS_ONLY) && request.has("max_tokens")) {
      return "max_tokens is not supported, use max_completion_tokens";
    }
    if (has(Defect.REJECTS_STOP) && request.has("stop")) {
      return "stop is not supported";
    }
    if (has(Defect.REJECTS_TOOLS) && request.has("tools")) {
      return "tools are not supported";
    }
    return system && has(Defect.REFUSES_SYSTEM_MESSAGES) ? "unknown role: system" : "";
  }

  static int promptLength(JsonNode request) {
    int length = 0;
    for (JsonNode message : request.path("messages")) {
      length += message.path("content").asText("").length();
    }
    return length;
  }

  private record Text(String text, boolean cut) {}

  private Text text(JsonNode request) {
    String text = model.answer(request);
    String stop = request.path("stop").path(0).asText("");
    int end = stop.isEmpty() || has(Defect.IGNORES_STOP) ? -1 : text.indexOf(stop);
    if (end >= 0) {
      text = text.substring(0, has(Defect.KEEPS_THE_STOP_SEQUENCE) ? end + stop.length() : end);
    }
    int cap =
        2 * request.path("max_tokens").asInt(request.path("max_completion_tokens").asInt(100_000));
    boolean cut = text.length() > cap && !has(Defect.IGNORES_MAX_TOKENS);
    return new Text(cut ? text.substring(0, cap) : text, cut);
  }

  ObjectNode whole(JsonNode request) {
    Text text = text(request);
    ObjectNode json = reply("chat.completion");
    ObjectNode choice = json.putArray("choices").addObject().put("index", 0);
    ObjectNode message = choice.putObject("message").put("role", "assistant");
    String finish = finish(text);
    if (request.has("tools") && !has(Defect.CALLS_NO_TOOLS)) {
      message.putNull("content");
      message
          .putArray("tool_calls")
          .addObject()
          .put("id", "call-1")
          .put("type", "function")
          .set(
              "function",
              JSON.objectNode()
                  .put("name", request.at("/tools/0/function/name").asText())
                  .put("arguments", "{\"city\": \"서울\"}"));
      finish = "tool_calls";
    } else {
      message.put("content", text.text());
    }
    choice.put("finish_reason", finish);
    if (request.path("logprobs").asBoolean() && !has(Defect.GIVES_NO_LOGPROBS)) {
      ArrayNode tokens = choice.putObject("logprobs").putArray("content");
      tokens.addObject().put("token", text.text()).put("logprob", -0.25);
    }
    if (!has(Defect.REPORTS_NO_USAGE)) {
      json.set("usage", usage(request, text, 1));
    }
    return json;
  }

  private String finish(Text text) {
    return text.cut() && !has(Defect.CALLS_CUT_REPLIES_FINISHED) ? "length" : "stop";
  }

  List<JsonNode> chunks(JsonNode request) {
    Text text = text(request);
    List<JsonNode> chunks = new ArrayList<>();
    chunks.add(delta(JSON.objectNode().put("role", "assistant").put("content", "")));
    int[] points = text.text().codePoints().toArray();
    for (int at = 0; at < points.length; at += 3) {
      String piece = new String(points, at, Math.min(3, points.length - at));
      boolean wide = piece.codePoints().anyMatch(point -> point > 0xffff);
      chunks.add(
          delta(
              JSON.objectNode()
                  .put(
                      "content",
                      wide && has(Defect.CUTS_CHARACTERS_IN_STREAMS) ? "\ufffd" : piece)));
    }
    ObjectNode last = delta(JSON.objectNode());
    ((ObjectNode) last.path("choices").path(0)).put("finish_reason", finish(text));
    chunks.add(last);
    boolean wanted = request.path("stream_options").path("include_usage").asBoolean();
    if (wanted && !has(Defect.REPORTS_NO_USAGE) && !has(Defect.REPORTS_NO_USAGE_IN_STREAMS)) {
      ObjectNode end = reply("chat.completion.chunk");
      end.putArray("choices");
      end.set("usage", usage(request, text, has(Defect.COUNTS_STREAMED_PROMPTS_TWICE) ? 2 : 1));
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
    return JSON.objectNode()
        .put("id", "practice")
        .put("object", object)
        .put("model", PracticeServer.MODEL)
        .put("system_fingerprint", "practice-1");
  }

  private ObjectNode usage(JsonNode request, Text text, int times) {
    int read = 0;
    for (JsonNode message : request.path("messages")) {
      read += model.read(message.path("content").asText("")).length();
    }
    int completion =
        has(Defect.COUNTS_NO_COMPLETION_TOKENS) ? 0 : Math.ceilDiv(text.text().length(), 2);
    int prompt = times * Math.ceilDiv(read, 2);
    return JSON.objectNode()
        .put("prompt_tokens", prompt)
        .put("completion_tokens", completion)
        .put("total_tokens", prompt + completion);
  }
}
