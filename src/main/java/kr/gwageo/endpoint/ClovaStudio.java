package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// CLOVA Studio chat completions v3, Naver's own. The model is part of the address, a header asks
/// for the stream, and a status of its own may be an error where that of HTTP is 200.
final class ClovaStudio implements Wire {
  private static final String OK = "20000";

  @Override
  public Request encode(Service.Endpoint service, Prompt prompt) {
    Sampling sampling = prompt.sampling();
    ObjectNode body = Json.object(sampling.extra());
    ArrayNode messages = body.putArray("messages");
    for (Functions.Turn turn : Functions.turns(prompt)) {
      write(turn, messages.addObject());
    }
    Functions.offer(body, prompt.tools());
    sampling.temperature().ifPresent(value -> body.put("temperature", value));
    sampling.topP().ifPresent(value -> body.put("topP", value));
    sampling.maxTokens().ifPresent(value -> body.put("maxTokens", value));
    sampling.seed().ifPresent(value -> body.put("seed", value));
    return new Request("chat-completions/" + service.model(), body);
  }

  private static void write(Functions.Turn turn, ObjectNode json) {
    Message message = turn.message();
    json.put("role", OpenAi.role(message.speaker())).put("content", message.text());
    if (message.speaker() == Message.Speaker.TOOL) {
      json.put("toolCallId", turn.calls().getFirst().id());
    } else if (!turn.calls().isEmpty()) {
      ArrayNode calls = json.putArray("toolCalls");
      for (Functions.Call call : turn.calls()) {
        ObjectNode function =
            calls.addObject().put("id", call.id()).put("type", "function").putObject("function");
        function.put("name", call.name()).set("arguments", call.object());
      }
    }
  }

  /// The name that models which think demand.
  @Override
  public Optional<String> otherCap() {
    return Optional.of("maxCompletionTokens");
  }

  @Override
  public Map<String, String> headers(Service.Endpoint service, Optional<String> key) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", service.stream() ? "text/event-stream" : "application/json");
    key.ifPresent(value -> headers.put("Authorization", "Bearer " + value));
    return headers;
  }

  @Override
  public Outcome decode(JsonNode reply) {
    String code = reply.path("status").path("code").asText("");
    if (!code.isEmpty() && !code.equals(OK)) {
      return ErrorReply.read(reply.path("status"));
    }
    JsonNode result = reply.path("result");
    if (!result.path("message").isObject()) {
      return ErrorReply.malformed("no result.message", reply);
    }
    Draft draft = new Draft();
    read(result, draft);
    if (draft.finishReason().isEmpty() && !draft.begun()) {
      return ErrorReply.malformed("neither content nor finishReason", reply);
    }
    return outcome(draft);
  }

  /// A `result`, or the `token` of a stream.
  private static void read(JsonNode result, Draft draft) {
    JsonNode message = result.path("message");
    draft.think(Json.text(message.path("thinkingContent")));
    draft.say(Json.text(message.path("content")));
    for (JsonNode part : message.path("content")) {
      draft.say(Json.text(part.path("text")));
    }
    for (JsonNode call : message.path("toolCalls")) {
      JsonNode function = call.path("function");
      JsonNode arguments = function.path("arguments");
      if (Json.present(arguments)) {
        draft.wholeCall(
            Json.text(function.path("name")),
            arguments.isTextual() ? arguments.textValue() : arguments.toString());
      } else {
        draft.callPiece(
            OptionalLong.empty(),
            Json.text(call.path("id")),
            Json.text(function.path("name")),
            Json.text(function.path("partialJson")));
      }
    }
    JsonNode usage = result.path("usage");
    if (usage.isObject()) {
      draft.used(
          new Usage(
              Json.count(usage.path("promptTokens")),
              Json.count(usage.path("completionTokens")),
              Json.count(usage.path("completionTokensDetails").path("thinkingTokens")),
              Json.count(usage.path("promptTokensDetails").path("cachedTokens"))));
    }
    String finish = Json.text(result.path("finishReason"));
    if (!finish.isEmpty()) {
      draft.finish(finish);
    }
  }

  private static Outcome outcome(Draft draft) {
    return draft.finishReason().equals("length")
        ? draft.outcome(Draft.Ending.LIMIT)
        : draft.outcome(Draft.Ending.FINISHED);
  }

  @Override
  public Stream listen() {
    return new Events();
  }

  /// `token` events with a piece each, then a `result` with the whole.
  private static final class Events implements Stream {
    private final Draft pieces = new Draft();
    private final Draft whole = new Draft();
    private boolean answering;
    private boolean over;
    private Optional<Outcome> error = Optional.empty();

    @Override
    public void accept(Event event) throws JsonProcessingException {
      if (ended()) {
        return;
      }
      if (event.data().equals("[DONE]")) {
        over = true;
        return;
      }
      JsonNode data = Json.parse(event.data());
      switch (event.name()) {
        case "token" -> {
          answering = true;
          read(data, pieces);
        }
        case "result" -> {
          answering = true;
          over = true;
          read(data, whole);
        }
        case "error" -> error = Optional.of(ErrorReply.read(status(data)));
        case "signal" -> over |= Json.text(data.path("data")).equals("[DONE]");
        default -> {
          // events yet unknown
        }
      }
    }

    private static JsonNode status(JsonNode data) {
      return data.path("status").isObject() ? data.path("status") : data;
    }

    @Override
    public boolean begun() {
      return pieces.begun() || whole.begun();
    }

    @Override
    public boolean ended() {
      return over || error.isPresent();
    }

    @Override
    public Outcome outcome() {
      Draft draft = whole.finishReason().isEmpty() ? pieces : whole;
      return draft.finishReason().isEmpty()
          ? error.orElseGet(() -> draft.unfinished(answering, "finishReason"))
          : ClovaStudio.outcome(draft);
    }
  }
}
