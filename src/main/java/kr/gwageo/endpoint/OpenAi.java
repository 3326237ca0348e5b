package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Sampling;

/// What the protocols of OpenAI have in common.
final class OpenAi {

  /// Reads a choice of a whole reply or of a chunk.
  interface ChoiceReader {
    void read(JsonNode choice, Draft draft);
  }

  private OpenAi() {}

  static Map<String, String> headers(Optional<String> key) {
    return key.map(value -> Map.of("Authorization", "Bearer " + value)).orElse(Map.of());
  }

  static String role(Message.Speaker speaker) {
    return switch (speaker) {
      case SYSTEM -> "system";
      case USER -> "user";
      case ASSISTANT -> "assistant";
      case TOOL -> "tool";
    };
  }

  /// Writes the settings and whether to stream into the request for chat or text completions.
  static void settle(ObjectNode body, Sampling sampling, boolean stream) {
    sampling.temperature().ifPresent(value -> body.put("temperature", value));
    sampling.topP().ifPresent(value -> body.put("top_p", value));
    sampling.maxTokens().ifPresent(value -> body.put("max_tokens", value));
    sampling.seed().ifPresent(value -> body.put("seed", value));
    body.put("stream", stream);
    if (stream) {
      body.putObject("stream_options").put("include_usage", true);
    }
  }

  /// Reads a whole reply whose first choice has this field.
  static Outcome decode(JsonNode reply, String field, ChoiceReader reader) {
    if (Json.present(reply.path("error"))) {
      return ErrorReply.read(reply.path("error"));
    }
    JsonNode choice = reply.path("choices").path(0);
    if (Json.present(choice.path("error"))) {
      return ErrorReply.read(choice.path("error"));
    }
    if (!Json.present(choice.path(field))) {
      return ErrorReply.malformed("no choices[0]." + field, reply);
    }
    Draft draft = new Draft();
    read(reply, draft);
    reader.read(choice, draft);
    if (draft.finishReason().isEmpty() && !draft.begun()) {
      return ErrorReply.malformed("neither text nor finish_reason", reply);
    }
    return outcome(draft);
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
      draft.used(usage(usage));
    }
  }

  /// Some servers report reasoning (SGLang) and cached tokens (DeepSeek) one level higher.
  private static Usage usage(JsonNode usage) {
    OptionalLong reasoning =
        Json.count(usage.path("completion_tokens_details").path("reasoning_tokens"));
    OptionalLong cached = Json.count(usage.path("prompt_tokens_details").path("cached_tokens"));
    return new Usage(
        Json.count(usage.path("prompt_tokens")),
        Json.count(usage.path("completion_tokens")),
        reasoning.isPresent() ? reasoning : Json.count(usage.path("reasoning_tokens")),
        cached.isPresent() ? cached : Json.count(usage.path("prompt_cache_hit_tokens")));
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

  /// Chunks of a streamed reply, ended by `[DONE]`.
  static final class Chunks implements Wire.Stream {
    private final ChoiceReader reader;
    private final Draft draft = new Draft();
    private boolean done;
    private boolean chunkSeen;
    private Optional<Outcome> error = Optional.empty();

    Chunks(ChoiceReader reader) {
      this.reader = reader;
    }

    @Override
    public void accept(Wire.Event event) throws JsonProcessingException {
      if (ended()) {
        return;
      }
      if (event.data().equals("[DONE]")) {
        done = true;
        return;
      }
      JsonNode chunk = Json.parse(event.data());
      if (Json.present(chunk.path("error"))) {
        error = Optional.of(ErrorReply.read(chunk.path("error")));
        return;
      }
      OpenAi.read(chunk, draft);
      for (JsonNode choice : chunk.path("choices")) {
        chunkSeen = true;
        if (Json.present(choice.path("error"))) {
          error = Optional.of(ErrorReply.read(choice.path("error")));
        } else if (choice.path("index").asInt(0) == 0) {
          reader.read(choice, draft);
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
        return OpenAi.outcome(draft);
      }
      return error.orElseGet(() -> draft.unfinished(chunkSeen && !done, "finish_reason"));
    }
  }
}
