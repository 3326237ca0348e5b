package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// OpenAI responses. A reply is a list of items: thoughts or their summary, messages, calls.
final class OpenAiResponses implements Wire {

  @Override
  public Request encode(Service.Endpoint service, Prompt prompt) {
    Sampling sampling = prompt.sampling();
    ObjectNode body = Json.object(sampling.extra());
    body.put("model", service.model());
    ArrayNode input = body.putArray("input");
    for (Functions.Turn turn : Functions.turns(prompt)) {
      write(turn, input);
    }
    offer(body, prompt.tools());
    sampling.temperature().ifPresent(value -> body.put("temperature", value));
    sampling.topP().ifPresent(value -> body.put("top_p", value));
    sampling.maxTokens().ifPresent(value -> body.put("max_output_tokens", value));
    sampling.seed().ifPresent(value -> body.put("seed", value));
    if (!body.has("store")) {
      // Otherwise the provider keeps the questions for weeks.
      body.put("store", false);
    }
    body.put("stream", service.stream());
    return new Request("responses", body);
  }

  private static void write(Functions.Turn turn, ArrayNode input) {
    Message message = turn.message();
    if (message.speaker() == Message.Speaker.TOOL) {
      input
          .addObject()
          .put("type", "function_call_output")
          .put("call_id", turn.calls().getFirst().id())
          .put("output", message.text());
      return;
    }
    if (!message.text().isEmpty() || turn.calls().isEmpty()) {
      input.addObject().put("role", OpenAi.role(message.speaker())).put("content", message.text());
    }
    for (Functions.Call call : turn.calls()) {
      input
          .addObject()
          .put("type", "function_call")
          .put("call_id", call.id())
          .put("name", call.name())
          .put("arguments", call.text());
    }
  }

  /// Schemas are not strict here: a strict one has no optional arguments.
  private static void offer(ObjectNode body, List<Tool> tools) {
    if (tools.isEmpty()) {
      return;
    }
    ArrayNode offered = body.putArray("tools");
    for (Tool tool : tools) {
      ObjectNode function = offered.addObject();
      function.put("type", "function").put("name", tool.name());
      function.put("description", tool.description()).put("strict", false);
      function.set("parameters", Functions.schema(tool));
    }
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
    if (!reply.path("output").isArray()) {
      return ErrorReply.malformed("no output", reply);
    }
    Draft draft = new Draft();
    int place = 0;
    for (JsonNode item : reply.path("output")) {
      read(item, place++, draft);
    }
    return outcome(reply, draft);
  }

  private static void read(JsonNode item, int place, Draft draft) {
    switch (Json.text(item.path("type"))) {
      case "reasoning" -> readThoughts(item, draft);
      case "message" -> readMessage(item, draft);
      case "function_call" ->
          draft.call(place, Json.text(item.path("name")), Json.text(item.path("arguments")));
      default -> {
        // what tools of the server's own did is no part of the answer
      }
    }
  }

  /// The thoughts themselves where the server shows them, else their summary.
  private static void readThoughts(JsonNode item, Draft draft) {
    JsonNode thoughts =
        item.path("content").isEmpty() ? item.path("summary") : item.path("content");
    for (JsonNode thought : thoughts) {
      draft.thinkAnew();
      draft.think(Json.text(thought.path("text")));
    }
  }

  /// What a model says before its answer is marked as a commentary, and is a thought for us.
  private static void readMessage(JsonNode item, Draft draft) {
    boolean commentary = Json.text(item.path("phase")).equals("commentary");
    for (JsonNode part : item.path("content")) {
      String text = Json.text(part.path("text"));
      if (commentary) {
        draft.thinkAnew();
        draft.think(text);
      } else {
        draft.say(text);
      }
      draft.refuse(Json.text(part.path("refusal")));
      for (JsonNode token : part.path("logprobs")) {
        if (token.path("logprob").isNumber()) {
          draft.token(Json.text(token.path("token")), token.path("logprob").doubleValue());
        }
      }
    }
  }

  /// The outcome of a response whose items are in the draft.
  private static Outcome outcome(JsonNode response, Draft draft) {
    draft.servedBy(Json.text(response.path("model")));
    JsonNode usage = response.path("usage");
    if (usage.isObject()) {
      draft.used(
          new Usage(
              Json.count(usage.path("input_tokens")),
              Json.count(usage.path("output_tokens")),
              Json.count(usage.path("output_tokens_details").path("reasoning_tokens")),
              Json.count(usage.path("input_tokens_details").path("cached_tokens"))));
    }
    String status = Json.text(response.path("status"));
    String reason = Json.text(response.path("incomplete_details").path("reason"));
    draft.finish(reason.isEmpty() ? status : reason);
    return switch (status) {
      case "completed" -> draft.outcome(Draft.Ending.FINISHED);
      case "incomplete" ->
          draft.outcome(reason.equals("content_filter") ? Draft.Ending.FILTER : Draft.Ending.LIMIT);
      case "failed", "cancelled", "queued", "in_progress" ->
          new Outcome.Failed(FailureKind.SERVER_ERROR, "status \"" + status + "\"");
      default -> ErrorReply.malformed("no status", response);
    };
  }

  @Override
  public Stream listen() {
    return new Events();
  }

  /// Events that the last of them sums up.
  private static final class Events implements Stream {
    private final Draft draft = new Draft();
    private boolean answering;
    private Optional<Outcome> end = Optional.empty();

    @Override
    public void accept(Event event) throws JsonProcessingException {
      if (ended() || event.data().equals("[DONE]")) {
        return;
      }
      JsonNode data = Json.parse(event.data());
      String type = Json.text(data.path("type"));
      String delta = Json.text(data.path("delta"));
      switch (type.isEmpty() ? event.name() : type) {
        case "response.output_text.delta" -> draft.say(delta);
        case "response.refusal.delta" -> draft.refuse(delta);
        case "response.reasoning_summary_part.added" -> draft.thinkAnew();
        case "response.reasoning_text.delta", "response.reasoning_summary_text.delta" ->
            draft.think(delta);
        case "response.output_item.added", "response.output_item.done" ->
            called(data.path("item"), data.path("output_index").asInt(0));
        case "response.function_call_arguments.delta" ->
            draft.call(data.path("output_index").asInt(0), "", delta);
        case "response.completed", "response.incomplete", "response.failed" ->
            end = Optional.of(summedUp(data.path("response")));
        case "error" -> {
          JsonNode error = data.path("error");
          end = Optional.of(ErrorReply.read(error.isObject() ? error : data));
        }
        default -> answering |= type.startsWith("response.");
      }
    }

    /// An item is sent as it begins and as it ends.
    private void called(JsonNode item, int place) {
      answering = true;
      if (Json.text(item.path("type")).equals("function_call")) {
        draft.callInFull(place, Json.text(item.path("name")), Json.text(item.path("arguments")));
      }
    }

    /// Some servers leave the items out that they have sent one by one.
    private Outcome summedUp(JsonNode response) {
      boolean told = Json.present(response.path("error")) || !response.path("output").isEmpty();
      return told
          ? new OpenAiResponses().decode(response)
          : OpenAiResponses.outcome(response, draft);
    }

    @Override
    public boolean begun() {
      return draft.begun();
    }

    @Override
    public boolean ended() {
      return end.isPresent();
    }

    @Override
    public Outcome outcome() {
      return end.orElseGet(
          () -> draft.unfinished(answering || draft.begun(), "response.completed"));
    }
  }
}
