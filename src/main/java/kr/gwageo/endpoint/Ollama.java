package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// Ollama chat. Settings stand in `options`, and a stream is one JSON object a line.
final class Ollama implements Wire {

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
    ObjectNode options = Json.child(body, "options");
    sampling.temperature().ifPresent(value -> options.put("temperature", value));
    sampling.topP().ifPresent(value -> options.put("top_p", value));
    sampling.maxTokens().ifPresent(value -> options.put("num_predict", value));
    sampling.seed().ifPresent(value -> options.put("seed", value));
    if (options.isEmpty()) {
      body.remove("options");
    }
    body.put("stream", service.stream());
    return new Request("api/chat", body);
  }

  /// Calls have no ids: a result names its function.
  private static void write(Functions.Turn turn, ObjectNode json) {
    Message message = turn.message();
    json.put("role", OpenAi.role(message.speaker())).put("content", message.text());
    if (message.speaker() == Message.Speaker.TOOL) {
      json.put("tool_name", turn.calls().getFirst().name());
    } else if (!turn.calls().isEmpty()) {
      ArrayNode calls = json.putArray("tool_calls");
      for (Functions.Call call : turn.calls()) {
        ObjectNode function = calls.addObject().put("type", "function").putObject("function");
        function.put("name", call.name()).set("arguments", call.object());
      }
    }
  }

  @Override
  public Framing framing() {
    return Framing.JSON_LINES;
  }

  @Override
  public Map<String, String> headers(Service.Endpoint service, Optional<String> key) {
    return OpenAi.headers(key);
  }

  @Override
  public Outcome decode(JsonNode reply) {
    if (Json.present(reply.path("error"))) {
      return ErrorReply.read(reply.path("error"));
    }
    if (!reply.path("message").isObject()) {
      return ErrorReply.malformed("no message", reply);
    }
    Draft draft = new Draft();
    read(reply, draft);
    if (draft.finishReason().isEmpty() && !draft.begun()) {
      return ErrorReply.malformed("neither content nor done_reason", reply);
    }
    return outcome(draft);
  }

  /// A whole reply, or a line of a stream.
  private static void read(JsonNode reply, Draft draft) {
    if (reply.path("model").isTextual()) {
      draft.servedBy(reply.path("model").textValue());
    }
    JsonNode message = reply.path("message");
    draft.think(Json.text(message.path("thinking")));
    draft.say(Json.text(message.path("content")));
    for (JsonNode call : message.path("tool_calls")) {
      JsonNode function = call.path("function");
      draft.wholeCall(Json.text(function.path("name")), function.path("arguments").toString());
    }
    for (JsonNode token : reply.path("logprobs")) {
      if (token.path("logprob").isNumber()) {
        draft.token(Json.text(token.path("token")), token.path("logprob").doubleValue());
      }
    }
    if (reply.path("done").asBoolean(false)) {
      draft.finish(Json.text(reply.path("done_reason")));
      draft.used(
          new Usage(
              Json.count(reply.path("prompt_eval_count")),
              Json.count(reply.path("eval_count")),
              OptionalLong.empty(),
              OptionalLong.empty()));
    }
  }

  private static Outcome outcome(Draft draft) {
    return draft.finishReason().equals("length")
        ? draft.outcome(Draft.Ending.LIMIT)
        : draft.outcome(Draft.Ending.FINISHED);
  }

  @Override
  public Stream listen() {
    return new Rows();
  }

  /// Lines, of which the last says that it is.
  private static final class Rows implements Stream {
    private final Draft draft = new Draft();
    private boolean answering;
    private boolean done;
    private Optional<Outcome> error = Optional.empty();

    @Override
    public void accept(Event event) throws JsonProcessingException {
      if (ended()) {
        return;
      }
      JsonNode line = Json.parse(event.data());
      if (Json.present(line.path("error"))) {
        error = Optional.of(ErrorReply.read(line.path("error")));
        return;
      }
      answering |= line.path("message").isObject();
      done |= line.path("done").asBoolean(false);
      read(line, draft);
    }

    @Override
    public boolean begun() {
      return draft.begun();
    }

    @Override
    public boolean ended() {
      return done || error.isPresent();
    }

    @Override
    public Outcome outcome() {
      return done
          ? Ollama.outcome(draft)
          : error.orElseGet(() -> draft.unfinished(answering, "line that is done"));
    }
  }
}
