package kr.gwageo.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.Service;

/// OpenAI completions, for models that go on with a text: the prompt is the text of every message
/// in its order, an empty line between two, and nothing else. Who says what is not written.
final class OpenAiCompletions implements Wire {

  /// A text has no place for tools, and a model that goes on with it cannot call them.
  @Override
  public boolean carries(Prompt prompt) {
    return prompt.tools().isEmpty()
        && prompt.messages().stream()
            .allMatch(message ->
                message.toolCalls().isEmpty() && message.speaker() != Message.Speaker.TOOL);
  }

  @Override
  public Request encode(Service.Endpoint service, Prompt prompt) {
    ObjectNode body = Json.object(prompt.sampling().extra());
    body.put("model", service.model());
    body.put(
        "prompt",
        prompt.messages().stream().map(Message::text).collect(Collectors.joining("\n\n")));
    OpenAi.settle(body, prompt.sampling(), service.stream());
    return new Request("completions", body);
  }

  @Override
  public Map<String, String> headers(Service.Endpoint service, Optional<String> key) {
    return OpenAi.headers(key);
  }

  @Override
  public Outcome decode(JsonNode reply) {
    return OpenAi.decode(reply, "text", OpenAiCompletions::read);
  }

  @Override
  public Stream listen() {
    return new OpenAi.Chunks(OpenAiCompletions::read);
  }

  /// Completions have one shape for a choice, whole or piece by piece.
  private static void read(JsonNode choice, Draft draft) {
    draft.say(Json.text(choice.path("text")));
    JsonNode tokens = choice.path("logprobs").path("tokens");
    JsonNode logprobs = choice.path("logprobs").path("token_logprobs");
    for (int i = 0; i < tokens.size(); i++) {
      if (logprobs.path(i).isNumber()) {
        draft.token(Json.text(tokens.path(i)), logprobs.path(i).doubleValue());
      }
    }
    String finish = Json.text(choice.path("finish_reason"));
    if (!finish.isEmpty()) {
      draft.finish(finish);
    }
  }
}
