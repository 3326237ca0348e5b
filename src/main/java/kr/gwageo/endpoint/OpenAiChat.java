package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// OpenAI chat completions, with what compatible servers add to it: thoughts in `reasoning_content`
/// or `reasoning`, content in parts, errors within a reply of status 200.
final class OpenAiChat implements Wire {

  @Override
  public Request encode(Service.Endpoint service, Prompt prompt) {
    Sampling sampling = prompt.sampling();
    ObjectNode body = Json.object(sampling.extra());
    body.put("model", service.model());
    ArrayNode messages = body.putArray("messages");
    for (Message message : prompt.messages()) {
      messages.addObject().put("role", role(message.speaker())).put("content", message.text());
    }
    sampling.temperature().ifPresent(value -> body.put("temperature", value));
    sampling.topP().ifPresent(value -> body.put("top_p", value));
    sampling.maxTokens().ifPresent(value -> body.put("max_tokens", value));
    sampling.seed().ifPresent(value -> body.put("seed", value));
    body.put("stream", service.stream());
    if (service.stream()) {
      body.putObject("stream_options").put("include_usage", true);
    }
    return new Request("chat/completions", body);
  }

  @Override
  public Optional<String> otherCap() {
    return Optional.of("max_completion_tokens");
  }

  private static String role(Message.Speaker speaker) {
    return switch (speaker) {
      case SYSTEM -> "system";
      case USER -> "user";
      case ASSISTANT -> "assistant";
    };
  }

  @Override
  public Map<String, String> headers(Optional<String> key) {
    return key.map(value -> Map.of("Authorization", "Bearer " + value)).orElse(Map.of());
  }

  @Override
  public Outcome decode(JsonNode reply) {
    if (Json.present(reply.path("error"))) {
      return ErrorReply.read(reply.path("error"));
    }
    JsonNode choice = reply.path("choices").path(0);
    if (!choice.path("message").isObject()) {
      return malformed("no choices[0].message", reply);
    }
    Draft draft = new Draft();
    read(reply, draft);
    read(choice, choice.path("message"), draft);
    if (draft.finishReason().isEmpty() && !draft.begun()) {
      return malformed("neither text nor finish_reason", reply);
    }
    return outcome(draft);
  }

  @Override
  public Stream listen() {
    return new Chunks();
  }

  /// What stands beside the choices, in a whole reply and in a chunk alike.
  private static void read(JsonNode reply, Draft draft) {
    if (reply.path("model").isTextual()) {
      draft.servedBy(reply.path("model").textValue());
    }
    if (reply.path("system_fingerprint").isTextual()) {
      draft.fingerprint(reply.path("system_fingerprint").textValue());
    }
    JsonNode usage = reply.path("usage");
    if (usage.isObject()) {
      draft.used(
          new Usage(
              Json.count(usage.path("prompt_tokens")),
              Json.count(usage.path("completion_tokens")),
              Json.count(usage.path("completion_tokens_details").path("reasoning_tokens")),
              Json.count(usage.path("prompt_tokens_details").path("cached_tokens"))));
    }
  }

  /// A choice with its `message` or `delta`. Some servers send the same thought under both names.
  private static void read(JsonNode choice, JsonNode message, Draft draft) {
    String reasoning = Json.text(message.path("reasoning_content"));
    draft.think(reasoning.isEmpty() ? Json.text(message.path("reasoning")) : reasoning);
    readContent(message.path("content"), draft);
    draft.refuse(Json.text(message.path("refusal")));
    int position = 0;
    for (JsonNode call : message.path("tool_calls")) {
      JsonNode function = call.path("function");
      draft.call(
          call.path("index").asInt(position++),
          Json.text(function.path("name")),
          Json.text(function.path("arguments")));
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

  private static Outcome outcome(Draft draft) {
    String reason = draft.finishReason();
    return switch (reason) {
      case "length", "max_tokens", "model_length" -> draft.outcome(Draft.Ending.LIMIT);
      case "content_filter" -> draft.outcome(Draft.Ending.FILTER);
      case "error", "abort" ->
          new Outcome.Failed(FailureKind.SERVER_ERROR, "finish_reason \"" + reason + "\"");
      default -> draft.outcome(Draft.Ending.FINISHED);
    };
  }

  private static Outcome.Failed malformed(String what, JsonNode reply) {
    return new Outcome.Failed(FailureKind.MALFORMED_BODY, what + " in " + reply);
  }

  /// `chat.completion.chunk` events, ended by `[DONE]`.
  private static final class Chunks implements Stream {
    private final Draft draft = new Draft();
    private boolean done;
    private boolean chunkSeen;
    private Optional<Outcome> error = Optional.empty();

    @Override
    public void accept(Event event) throws JsonProcessingException {
      if (event.data().equals("[DONE]")) {
        done = true;
        return;
      }
      JsonNode chunk = Json.parse(event.data());
      if (Json.present(chunk.path("error"))) {
        error = Optional.of(ErrorReply.read(chunk.path("error")));
        return;
      }
      read(chunk, draft);
      for (JsonNode choice : chunk.path("choices")) {
        chunkSeen = true;
        if (choice.path("index").asInt(0) == 0) {
          read(choice, choice.path("delta"), draft);
        }
      }
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
      if (!draft.finishReason().isEmpty() || (done && draft.begun())) {
        return OpenAiChat.outcome(draft);
      }
      if (error.isPresent()) {
        return error.get();
      }
      if (done || !chunkSeen) {
        return new Outcome.Failed(FailureKind.EMPTY_BODY, "a stream without an answer");
      }
      return new Outcome.Failed(
          FailureKind.CUT_OFF_STREAM,
          "the stream ended after " + draft.length() + " characters, without a finish_reason");
    }
  }
}
