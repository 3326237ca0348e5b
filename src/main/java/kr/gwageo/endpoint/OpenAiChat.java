package kr.gwageo.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// OpenAI chat completions, with what compatible servers add to it: thoughts in fields of several
/// names, content in parts, errors within a reply of status 200.
final class OpenAiChat implements Wire {

  /// Where thoughts stand. Some servers send the same thought under two of these names.
  private static final List<String> THOUGHTS =
      List.of("reasoning_content", "reasoning", "thinking_content");

  @Override
  public Request encode(Service.Endpoint service, Prompt prompt) {
    Sampling sampling = prompt.sampling();
    ObjectNode body = Json.object(sampling.extra());
    body.put("model", service.model());
    ArrayNode messages = body.putArray("messages");
    for (Functions.Turn turn : Functions.turns(prompt)) {
      write(turn, messages.addObject());
    }
    Functions.offer(body, prompt.tools());
    OpenAi.settle(body, sampling, service.stream());
    return new Request("chat/completions", body);
  }

  /// Whoever only calls says nothing, which is null here.
  private static void write(Functions.Turn turn, ObjectNode json) {
    Message message = turn.message();
    json.put("role", OpenAi.role(message.speaker()));
    if (message.speaker() == Message.Speaker.TOOL) {
      json.put("tool_call_id", turn.calls().getFirst().id()).put("content", message.text());
      return;
    }
    json.put("content", message.text());
    if (!turn.calls().isEmpty()) {
      if (message.text().isEmpty()) {
        json.putNull("content");
      }
      ArrayNode calls = json.putArray("tool_calls");
      for (Functions.Call call : turn.calls()) {
        calls
            .addObject()
            .put("id", call.id())
            .put("type", "function")
            .putObject("function")
            .put("name", call.name())
            .put("arguments", call.text());
      }
    }
  }

  @Override
  public Optional<String> otherCap() {
    return Optional.of("max_completion_tokens");
  }

  @Override
  public Map<String, String> headers(Service.Endpoint service, Optional<String> key) {
    return OpenAi.headers(key);
  }

  @Override
  public Outcome decode(JsonNode reply) {
    return OpenAi.decode(
        reply, "message", (choice, draft) -> read(choice, choice.path("message"), draft));
  }

  @Override
  public Stream listen() {
    return new OpenAi.Chunks((choice, draft) -> read(choice, choice.path("delta"), draft));
  }

  /// A choice with its `message` or `delta`.
  private static void read(JsonNode choice, JsonNode message, Draft draft) {
    draft.think(thought(message));
    readContent(message.path("content"), draft);
    draft.refuse(Json.text(message.path("refusal")));
    for (JsonNode call : message.path("tool_calls")) {
      JsonNode function = call.path("function");
      JsonNode arguments = function.path("arguments");
      draft.callPiece(
          Json.count(call.path("index")),
          Json.text(call.path("id")),
          Json.text(function.path("name")),
          arguments.isContainerNode() ? arguments.toString() : Json.text(arguments));
    }
    for (JsonNode token : choice.path("logprobs").path("content")) {
      if (token.path("logprob").isNumber()) {
        draft.token(Json.text(token.path("token")), token.path("logprob").doubleValue());
      }
    }
    String finish = Json.text(choice.path("finish_reason"));
    if (!finish.isEmpty()) {
      draft.finish(finish);
    }
  }

  private static String thought(JsonNode message) {
    for (String field : THOUGHTS) {
      String thought = Json.text(message.path(field));
      if (!thought.isEmpty()) {
        return thought;
      }
    }
    StringBuilder details = new StringBuilder();
    for (JsonNode detail : message.path("reasoning_details")) {
      details.append(Json.text(detail.path("text"))).append(Json.text(detail.path("summary")));
    }
    return details.toString();
  }

  private static void readContent(JsonNode content, Draft draft) {
    if (!content.isArray()) {
      draft.say(Json.text(content));
      return;
    }
    for (JsonNode part : content) {
      draft.say(Json.text(part.path("text")));
      draft.refuse(Json.text(part.path("refusal")));
    }
  }
}
