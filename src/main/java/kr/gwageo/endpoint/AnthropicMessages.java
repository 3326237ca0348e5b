package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// Anthropic messages. Thoughts, text and calls are blocks; what the system says stands apart.
final class AnthropicMessages implements Wire {
  private static final String VERSION = "2023-06-01";

  @Override
  public Request encode(Service.Endpoint service, Prompt prompt) {
    Sampling sampling = prompt.sampling();
    ObjectNode body = Json.object(sampling.extra());
    body.put("model", service.model());
    String system =
        prompt.messages().stream()
            .filter(message -> message.speaker() == Speaker.SYSTEM)
            .map(Message::text)
            .collect(Collectors.joining("\n\n"));
    if (!system.isEmpty()) {
      body.put("system", system);
    }
    ArrayNode messages = body.putArray("messages");
    for (Functions.Turn turn : Functions.turns(prompt)) {
      write(turn, messages);
    }
    offer(body, prompt.tools());
    sampling.temperature().ifPresent(value -> body.put("temperature", value));
    sampling.topP().ifPresent(value -> body.put("top_p", value));
    sampling.maxTokens().ifPresent(value -> body.put("max_tokens", value));
    sampling.seed().ifPresent(value -> body.put("seed", value));
    body.put("stream", service.stream());
    return new Request("messages", body);
  }

  /// Results of calls are blocks of one message of the user's, as many as there are in a row.
  private static void write(Functions.Turn turn, ArrayNode messages) {
    Message message = turn.message();
    switch (message.speaker()) {
      case SYSTEM -> {
        // stands apart
      }
      case USER -> messages.addObject().put("role", "user").put("content", message.text());
      case ASSISTANT -> {
        ObjectNode json = messages.addObject().put("role", "assistant");
        if (turn.calls().isEmpty()) {
          json.put("content", message.text());
        } else {
          writeCalls(turn, json.putArray("content"));
        }
      }
      case TOOL -> {
        JsonNode last = messages.path(messages.size() - 1).path("content");
        boolean further = Json.text(last.path(0).path("type")).equals("tool_result");
        ArrayNode results =
            further
                ? (ArrayNode) last
                : messages.addObject().put("role", "user").putArray("content");
        results
            .addObject()
            .put("type", "tool_result")
            .put("tool_use_id", turn.calls().getFirst().id())
            .put("content", message.text());
      }
    }
  }

  private static void writeCalls(Functions.Turn turn, ArrayNode blocks) {
    if (!turn.message().text().isEmpty()) {
      blocks.addObject().put("type", "text").put("text", turn.message().text());
    }
    for (Functions.Call call : turn.calls()) {
      ObjectNode block = blocks.addObject();
      block.put("type", "tool_use").put("id", call.id()).put("name", call.name());
      block.set("input", call.object());
    }
  }

  private static void offer(ObjectNode body, List<Tool> tools) {
    if (tools.isEmpty()) {
      return;
    }
    ArrayNode offered = body.putArray("tools");
    for (Tool tool : tools) {
      ObjectNode json = offered.addObject();
      json.put("name", tool.name()).put("description", tool.description());
      json.set("input_schema", Functions.schema(tool));
    }
  }

  @Override
  public Map<String, String> headers(Service.Endpoint service, Optional<String> key) {
    Map<String, String> headers = new HashMap<>(Map.of("anthropic-version", VERSION));
    key.ifPresent(value -> headers.put("x-api-key", value));
    return headers;
  }

  @Override
  public Outcome decode(JsonNode reply) {
    if (Json.present(reply.path("error"))) {
      return ErrorReply.read(reply.path("error"));
    }
    if (!reply.path("content").isArray()) {
      return ErrorReply.malformed("no content", reply);
    }
    Draft draft = new Draft();
    draft.servedBy(Json.text(reply.path("model")));
    draft.used(usage(reply.path("usage")));
    int place = 0;
    for (JsonNode block : reply.path("content")) {
      begin(block, place, draft);
      if (Json.text(block.path("type")).equals("tool_use")) {
        draft.call(place, "", block.path("input").toString());
      }
      place++;
    }
    stop(reply, draft);
    if (draft.finishReason().isEmpty() && !draft.begun()) {
      return ErrorReply.malformed("neither content nor stop_reason", reply);
    }
    return outcome(draft);
  }

  /// A block with what it holds already: all of it, or the beginning of it in a stream.
  private static void begin(JsonNode block, int place, Draft draft) {
    switch (Json.text(block.path("type"))) {
      case "text" -> draft.say(Json.text(block.path("text")));
      case "thinking" -> {
        draft.thinkAnew();
        draft.think(Json.text(block.path("thinking")));
      }
      case "tool_use" -> draft.call(place, Json.text(block.path("name")), "");
      default -> {
        // redacted thoughts and what tools of the server's own did cannot be read as an answer
      }
    }
  }

  /// Reads `stop_reason` and, where the reply has no other words, why it was declined.
  private static void stop(JsonNode holder, Draft draft) {
    String reason = Json.text(holder.path("stop_reason"));
    if (reason.isEmpty()) {
      return;
    }
    draft.finish(reason);
    if (reason.equals("refusal")) {
      draft.refuse(Json.text(holder.path("stop_details").path("explanation")));
    }
  }

  private static Outcome outcome(Draft draft) {
    return switch (draft.finishReason()) {
      case "max_tokens", "model_context_window_exceeded", "pause_turn" ->
          draft.outcome(Draft.Ending.LIMIT);
      case "refusal" -> draft.outcome(Draft.Ending.FILTER);
      default -> draft.outcome(Draft.Ending.FINISHED);
    };
  }

  /// What comes from a cache or goes into it is not among the input tokens, but was read.
  private static Usage usage(JsonNode usage) {
    OptionalLong input = Json.count(usage.path("input_tokens"));
    OptionalLong read = Json.count(usage.path("cache_read_input_tokens"));
    OptionalLong created = Json.count(usage.path("cache_creation_input_tokens"));
    return new Usage(
        input.isPresent()
            ? OptionalLong.of(input.getAsLong() + read.orElse(0) + created.orElse(0))
            : input,
        Json.count(usage.path("output_tokens")),
        Json.count(usage.path("output_tokens_details").path("thinking_tokens")),
        read);
  }

  @Override
  public Stream listen() {
    return new Events();
  }

  /// Events from `message_start` to `message_stop`.
  private static final class Events implements Stream {
    private final Draft draft = new Draft();
    private final ObjectNode usage = Json.object(Map.of());
    private boolean started;
    private boolean stopped;
    private Optional<Outcome> error = Optional.empty();

    @Override
    public void accept(Event event) throws JsonProcessingException {
      if (ended()) {
        return;
      }
      JsonNode data = Json.parse(event.data());
      int place = data.path("index").asInt(0);
      switch (Json.text(data.path("type"))) {
        case "message_start" -> {
          started = true;
          draft.servedBy(Json.text(data.path("message").path("model")));
          used(data.path("message").path("usage"));
        }
        case "content_block_start" -> begin(data.path("content_block"), place, draft);
        case "content_block_delta" -> grow(data.path("delta"), place);
        case "message_delta" -> {
          stop(data.path("delta"), draft);
          used(data.path("usage"));
        }
        case "message_stop" -> stopped = true;
        case "error" -> error = Optional.of(ErrorReply.read(data.path("error")));
        default -> {
          // pings, ends of blocks and events yet unknown change nothing
        }
      }
    }

    private void grow(JsonNode delta, int place) {
      switch (Json.text(delta.path("type"))) {
        case "text_delta" -> draft.say(Json.text(delta.path("text")));
        case "thinking_delta" -> draft.think(Json.text(delta.path("thinking")));
        case "input_json_delta" -> draft.call(place, "", Json.text(delta.path("partial_json")));
        default -> {
          // signatures and citations
        }
      }
    }

    /// The counts are totals; an event holds those that are new.
    private void used(JsonNode reported) {
      reported
          .properties()
          .forEach(count -> {
            if (Json.present(count.getValue())) {
              usage.set(count.getKey(), count.getValue());
            }
          });
      draft.used(AnthropicMessages.usage(usage));
    }

    @Override
    public boolean begun() {
      return draft.begun();
    }

    @Override
    public boolean ended() {
      return stopped || error.isPresent();
    }

    @Override
    public Outcome outcome() {
      return draft.finishReason().isEmpty()
          ? error.orElseGet(() -> draft.unfinished(started, "stop_reason"))
          : AnthropicMessages.outcome(draft);
    }
  }
}
