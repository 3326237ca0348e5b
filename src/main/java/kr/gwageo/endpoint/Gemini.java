package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;

/// Gemini `generateContent`. The model is part of the address; a streamed reply is a row of whole
/// replies, each with the next parts, and has no last event.
final class Gemini implements Wire {
  private static final String UNSIGNED = "skip_thought_signature_validator";

  @Override
  public Request encode(Service.Endpoint service, Prompt prompt) {
    ObjectNode body = Json.object(prompt.sampling().extra());
    ArrayNode contents = body.putArray("contents");
    for (Functions.Turn turn : Functions.turns(prompt)) {
      if (turn.message().speaker() == Speaker.SYSTEM) {
        parts(Json.child(body, "systemInstruction")).addObject().put("text", turn.message().text());
      } else {
        write(turn, contents, signs(service.model()));
      }
    }
    offer(body, prompt.tools());
    settle(body, prompt.sampling());
    String model = service.model().contains("/") ? service.model() : "models/" + service.model();
    return service.stream()
        ? new Request(model + ":streamGenerateContent", new TreeMap<>(Map.of("alt", "sse")), body)
        : new Request(model + ":generateContent", body);
  }

  /// Results of calls are parts of one content of the user's, as many as there are in a row.
  private static void write(Functions.Turn turn, ArrayNode contents, boolean signed) {
    Message message = turn.message();
    if (message.speaker() == Speaker.TOOL) {
      JsonNode last = contents.path(contents.size() - 1);
      boolean further = last.path("parts").path(0).has("functionResponse");
      ObjectNode content = further ? (ObjectNode) last : contents.addObject().put("role", "user");
      ObjectNode response = parts(content).addObject().putObject("functionResponse");
      response.put("name", turn.calls().getFirst().name());
      response.set("response", result(message.text()));
      return;
    }
    ObjectNode content = contents.addObject();
    content.put("role", message.speaker() == Speaker.USER ? "user" : "model");
    if (!message.text().isEmpty() || turn.calls().isEmpty()) {
      parts(content).addObject().put("text", message.text());
    }
    for (Functions.Call call : turn.calls()) {
      ObjectNode part = parts(content).addObject();
      part.putObject("functionCall").put("name", call.name()).set("args", call.object());
      if (signed && call.equals(turn.calls().getFirst())) {
        part.put("thoughtSignature", UNSIGNED);
      }
    }
  }

  /// From the third generation on, models take no call without the signature of the thought that
  /// led to it, or this word where somebody else made the call.
  private static boolean signs(String model) {
    String name = model.substring(model.lastIndexOf('/') + 1);
    return !name.startsWith("gemini-1") && !name.startsWith("gemini-2");
  }

  /// A result has to be an object.
  private static ObjectNode result(String text) {
    try {
      if (Json.parse(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // words
    }
    return Json.object(Map.of("output", text));
  }

  /// The schemas of functions without arguments are left out: an object without properties is no
  /// schema here.
  private static void offer(ObjectNode body, List<Tool> tools) {
    if (tools.isEmpty()) {
      return;
    }
    ArrayNode offered = body.putArray("tools").addObject().putArray("functionDeclarations");
    for (Tool tool : tools) {
      ObjectNode function = offered.addObject();
      function.put("name", tool.name()).put("description", tool.description());
      ObjectNode schema = Functions.schema(tool);
      if (!schema.path("properties").isEmpty()) {
        function.set("parametersJsonSchema", schema);
      }
    }
  }

  private static ArrayNode parts(ObjectNode content) {
    return content.withArray("parts");
  }

  private static void settle(ObjectNode body, Sampling sampling) {
    ObjectNode config = Json.child(body, "generationConfig");
    sampling.temperature().ifPresent(value -> config.put("temperature", value));
    sampling.topP().ifPresent(value -> config.put("topP", value));
    sampling.maxTokens().ifPresent(value -> config.put("maxOutputTokens", value));
    sampling.seed().ifPresent(value -> config.put("seed", value));
    if (config.isEmpty()) {
      body.remove("generationConfig");
    }
  }

  @Override
  public Map<String, String> headers(Service.Endpoint service, Optional<String> key) {
    return key.map(value -> Map.of("x-goog-api-key", value)).orElse(Map.of());
  }

  @Override
  public Outcome decode(JsonNode reply) {
    if (Json.present(reply.path("error"))) {
      return ErrorReply.read(reply.path("error"));
    }
    Draft draft = new Draft();
    read(reply, draft);
    if (draft.finishReason().isEmpty() && !draft.begun()) {
      return ErrorReply.malformed("neither a candidate nor a blockReason", reply);
    }
    return outcome(draft);
  }

  private static void read(JsonNode reply, Draft draft) {
    if (reply.path("modelVersion").isTextual()) {
      draft.servedBy(reply.path("modelVersion").textValue());
    }
    if (reply.path("usageMetadata").isObject()) {
      draft.used(usage(reply.path("usageMetadata")));
    }
    JsonNode feedback = reply.path("promptFeedback");
    String blocked = Json.text(feedback.path("blockReason"));
    if (!blocked.isEmpty()) {
      String message = Json.text(feedback.path("blockReasonMessage"));
      draft.finish(blocked);
      draft.refuse(message.isEmpty() ? blocked : message);
    }
    JsonNode candidate = reply.path("candidates").path(0);
    for (JsonNode part : candidate.path("content").path("parts")) {
      readPart(part, draft);
    }
    for (JsonNode token : candidate.path("logprobsResult").path("chosenCandidates")) {
      if (token.path("logProbability").isNumber()) {
        draft.token(Json.text(token.path("token")), token.path("logProbability").doubleValue());
      }
    }
    String finish = Json.text(candidate.path("finishReason"));
    if (!finish.isEmpty()) {
      draft.finish(finish);
    }
  }

  private static void readPart(JsonNode part, Draft draft) {
    String text = Json.text(part.path("text"));
    if (part.path("thought").asBoolean(false)) {
      draft.think(text);
    } else {
      draft.say(text);
    }
    if (part.path("functionCall").isObject()) {
      JsonNode call = part.path("functionCall");
      draft.wholeCall(Json.text(call.path("name")), call.path("args").toString());
    }
  }

  private static Outcome outcome(Draft draft) {
    return switch (draft.finishReason()) {
      case "MAX_TOKENS" -> draft.outcome(Draft.Ending.LIMIT);
      case "SAFETY",
          "RECITATION",
          "LANGUAGE",
          "BLOCKLIST",
          "PROHIBITED_CONTENT",
          "SPII",
          "IMAGE_SAFETY",
          "OTHER" ->
          draft.outcome(Draft.Ending.FILTER);
      default -> draft.outcome(Draft.Ending.FINISHED);
    };
  }

  /// Thoughts are counted apart from the candidates here, but a completion is both.
  private static Usage usage(JsonNode usage) {
    OptionalLong said = Json.count(usage.path("candidatesTokenCount"));
    OptionalLong thought = Json.count(usage.path("thoughtsTokenCount"));
    return new Usage(
        Json.count(usage.path("promptTokenCount")),
        said.isPresent() || thought.isPresent()
            ? OptionalLong.of(said.orElse(0) + thought.orElse(0))
            : said,
        thought,
        Json.count(usage.path("cachedContentTokenCount")));
  }

  @Override
  public Stream listen() {
    return new Chunks();
  }

  /// Replies that together are one.
  private static final class Chunks implements Stream {
    private final Draft draft = new Draft();
    private boolean answering;
    private Optional<Outcome> error = Optional.empty();

    @Override
    public void accept(Event event) throws JsonProcessingException {
      if (ended()) {
        return;
      }
      JsonNode chunk = Json.parse(event.data());
      if (Json.present(chunk.path("error"))) {
        error = Optional.of(ErrorReply.read(chunk.path("error")));
        return;
      }
      answering |= !chunk.path("candidates").isEmpty();
      read(chunk, draft);
    }

    @Override
    public boolean begun() {
      return draft.begun();
    }

    @Override
    public boolean ended() {
      return error.isPresent();
    }

    @Override
    public Outcome outcome() {
      return draft.finishReason().isEmpty()
          ? error.orElseGet(() -> draft.unfinished(answering, "finishReason"))
          : Gemini.outcome(draft);
    }
  }
}
