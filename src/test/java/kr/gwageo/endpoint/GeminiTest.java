package kr.gwageo.endpoint;

import static kr.gwageo.endpoint.Protocol.GEMINI;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.TokenLogprob;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeminiTest {
  private final Wire wire = GEMINI.wire();

  private static String candidate(String parts, String finish) {
    return "{\"candidates\":[{\"content\":{\"parts\":[%s]},\"finishReason\":%s}]}"
        .formatted(parts, finish);
  }

  @Test
  void writesTheModelIntoTheAddressAndTheSettingsIntoTheirConfiguration()
      throws JsonProcessingException {
    Wire.Request request =
        wire.encode(
            Turns.whole(GEMINI),
            Turns.conversation(
                Turns.settings(
                    Map.of(
                        "generationConfig", Map.of("topK", 20),
                        "safetySettings", Map.of("category", "c")))));
    assertThat(request.path()).isEqualTo("models/model-1:generateContent");
    assertThat(request.query()).isEmpty();
    assertThat(Turns.json(request.body().toString()))
        .isEqualTo(
            Turns.json(
                """
                {"safetySettings": {"category": "c"},
                 "systemInstruction": {"parts": [{"text": "짧게"}]},
                 "generationConfig": {"topK": 20, "temperature": 0.6, "topP": 0.95,
                   "maxOutputTokens": 64, "seed": 7},
                 "contents": [
                   {"role": "user", "parts": [{"text": "\\"1+1\\"은?"}]},
                   {"role": "model", "parts": [{"text": "2"}]},
                   {"role": "user", "parts": [{"text": "확실한가?\\n🎓"}]}]}\
                """));
  }

  @Test
  void asksForServerSentEventsByTheAddress() throws JsonProcessingException {
    Wire.Request request = wire.encode(Turns.streamed(GEMINI), Turns.bare());
    assertThat(request.path()).isEqualTo("models/model-1:streamGenerateContent");
    assertThat(request.query()).isEqualTo(Map.of("alt", "sse"));
    assertThat(request.body())
        .isEqualTo(
            Turns.json("{\"contents\": [{\"role\": \"user\", \"parts\": [{\"text\": \"?\"}]}]}"));
    Service.Endpoint tuned =
        new Service.Endpoint(
            "http://localhost", "gemini", "tunedModels/t", Optional.empty(), false);
    assertThat(wire.encode(tuned, Turns.bare()).path()).isEqualTo("tunedModels/t:generateContent");
  }

  @Test
  void readsPartsOfEveryKind() throws Exception {
    String parts =
        """
        {"text":"생각","thought":true},{"text":"정답: "},{"inlineData":{"data":""}},
        {"text":"②","thoughtSignature":"s"},{"functionCall":{"name":"find","args":{"q":"답"}}}\
        """;
    Reply reply = Turns.said(Turns.decoded(GEMINI, candidate(parts, "\"STOP\"")));
    assertThat(reply.text()).isEqualTo("정답: ②");
    assertThat(reply.reasoning()).isEqualTo("생각");
    assertThat(reply.toolCalls()).containsExactly(new ToolCall("find", "{\"q\":\"답\"}"));
  }

  @Test
  void readsLogprobsOfTheChosenTokens() throws Exception {
    Reply reply =
        Turns.said(
            Turns.decoded(
                GEMINI,
                """
                {"candidates":[{"content":{"parts":[{"text":"②"}]},"finishReason":"STOP",
                  "logprobsResult":{"chosenCandidates":[{"token":"②","logProbability":-0.5}]}}]}\
                """));
    assertThat(reply.logprobs()).containsExactly(new TokenLogprob("②", -0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "STOP" | Completed
          null | Completed
          "MALFORMED_FUNCTION_CALL" | Completed
          "YET_UNKNOWN" | Completed
          "MAX_TOKENS" | Truncated
          "SAFETY" | Refused
          "RECITATION" | Refused
          "LANGUAGE" | Refused
          "BLOCKLIST" | Refused
          "PROHIBITED_CONTENT" | Refused
          "SPII" | Refused
          "OTHER" | Refused
          """)
  void tellsHowACandidateEnded(String finish, String outcome) throws Exception {
    assertThat(Turns.kind(Turns.decoded(GEMINI, candidate("{\"text\":\"②\"}", finish))))
        .isEqualTo(outcome);
  }

  @Test
  void takesABlockedPromptForARefusal() throws Exception {
    String blocked = "{\"promptFeedback\":{\"blockReason\":\"PROHIBITED_CONTENT\"}}";
    assertThat(Turns.decoded(GEMINI, blocked)).isInstanceOf(Outcome.Refused.class);
    assertThat(Turns.said(Turns.heard(GEMINI, blocked)).finishReason())
        .isEqualTo("PROHIBITED_CONTENT");
    String inWords =
        "{\"promptFeedback\":{\"blockReason\":\"OTHER\",\"blockReasonMessage\":\"막힘\"}}";
    assertThat(Turns.said(Turns.decoded(GEMINI, inWords)).text()).isEqualTo("막힘");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"promptTokenCount":5,"candidatesTokenCount":2,"thoughtsTokenCount":3} | 5 | 3
          {"promptTokenCount":5,"thoughtsTokenCount":3} | 3 | 3
          {"promptTokenCount":5,"candidatesTokenCount":2} | 2 | -1
          {"promptTokenCount":5} | -1 | -1
          """)
  void countsThoughtsAsPartOfTheCompletion(String counts, long completion, long thoughts)
      throws Exception {
    String reply = candidate("{\"text\":\"②\"}", "\"STOP\"");
    String counted = "{\"usageMetadata\":" + counts + "," + reply.substring(1);
    Usage usage = Turns.said(Turns.decoded(GEMINI, counted)).usage();
    assertThat(usage.promptTokens()).hasValue(5);
    assertThat(usage.completionTokens().orElse(-1)).isEqualTo(completion);
    assertThat(usage.reasoningTokens().orElse(-1)).isEqualTo(thoughts);
  }

  @Test
  void readsStreamsThatEndAndThatDoNot() throws Exception {
    String piece = candidate("{\"text\":\"②\"}", "null");
    String end = candidate("{\"text\":\"\"}", "\"STOP\"");
    String error = "{\"error\":{\"code\":503,\"message\":\"m\",\"status\":\"UNAVAILABLE\"}}";
    assertThat(Turns.kind(Turns.heard(GEMINI, piece, end))).isEqualTo("Completed");
    assertThat(Turns.kind(Turns.heard(GEMINI, piece))).isEqualTo("CUT_OFF_STREAM");
    assertThat(Turns.kind(Turns.heard(GEMINI, piece, error))).isEqualTo("OVERLOADED");
    assertThat(Turns.kind(Turns.heard(GEMINI, "{\"usageMetadata\":{}}"))).isEqualTo("EMPTY_BODY");
    assertThat(Turns.kind(Turns.heard(GEMINI))).isEqualTo("EMPTY_BODY");
  }
}
