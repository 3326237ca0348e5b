package kr.gwageo.endpoint;

import static kr.gwageo.endpoint.Protocol.CLOVA_STUDIO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.spec.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClovaStudioTest {
  private static final String PIECE =
      "{\"message\":{\"role\":\"assistant\",\"content\":\"정답\"},\"finishReason\":null}";
  private final Wire wire = CLOVA_STUDIO.wire();

  private static String reply(String message, String finish) {
    return "{\"status\":{\"code\":\"20000\",\"message\":\"OK\"},\"result\":{\"message\":%s,"
            .formatted(message)
        + "\"finishReason\":%s}}".formatted(finish);
  }

  private static Outcome heard(Wire.Event... events) throws JsonProcessingException {
    Wire.Stream stream = CLOVA_STUDIO.wire().listen();
    for (Wire.Event event : events) {
      stream.accept(event);
    }
    return stream.outcome();
  }

  @Test
  void writesTheModelIntoTheAddressAndTheSettingsByTheirNamesHere() throws JsonProcessingException {
    Wire.Request request =
        wire.encode(
            Turns.whole(CLOVA_STUDIO),
            Turns.conversation(
                Turns.settings(
                    Map.of(
                        "topK",
                        20,
                        "repetitionPenalty",
                        1.1,
                        "thinking",
                        Map.of("effort", "high")))));
    assertThat(request.path()).isEqualTo("chat-completions/model-1");
    assertThat(Turns.json(request.body().toString()))
        .isEqualTo(
            Turns.json(
                """
                {"topK": 20, "repetitionPenalty": 1.1, "thinking": {"effort": "high"},
                 "temperature": 0.6, "topP": 0.95, "maxTokens": 64, "seed": 7, "messages": [
                   {"role": "system", "content": "짧게"},
                   {"role": "user", "content": "\\"1+1\\"은?"},
                   {"role": "assistant", "content": "2"},
                   {"role": "user", "content": "확실한가?\\n🎓"}]}\
                """));
  }

  @Test
  void hasAnotherNameForTheCapThatModelsWhichThinkDemand() {
    Sampling capped = Turns.settings(Map.of()).withCapAs(wire.otherCap().orElseThrow());
    Wire.Request request = wire.encode(Turns.whole(CLOVA_STUDIO), Turns.conversation(capped));
    assertThat(request.body().path("maxCompletionTokens").intValue()).isEqualTo(64);
    assertThat(request.body().has("maxTokens")).isFalse();
  }

  @Test
  void asksForAStreamByAHeader() {
    assertThat(wire.headers(Turns.streamed(CLOVA_STUDIO), Optional.of("nv-1")))
        .isEqualTo(Map.of("Accept", "text/event-stream", "Authorization", "Bearer nv-1"));
    assertThat(wire.headers(Turns.whole(CLOVA_STUDIO), Optional.empty()))
        .isEqualTo(Map.of("Accept", "application/json"));
  }

  @Test
  void readsThoughtsContentInPartsAndCalls() throws Exception {
    Reply reply =
        Turns.said(
            Turns.decoded(
                CLOVA_STUDIO,
                reply(
                    """
                    {"role":"assistant","thinkingContent":"생각",
                     "content":[{"type":"text","text":"정답: "},{"type":"text","text":"②"}],
                     "toolCalls":[{"id":"c","type":"function",
                       "function":{"name":"find","arguments":{"q":"답"}}}]}\
                    """,
                    "\"tool_calls\"")));
    assertThat(reply.reasoning()).isEqualTo("생각");
    assertThat(reply.text()).isEqualTo("정답: ②");
    assertThat(reply.toolCalls()).containsExactly(new ToolCall("find", "{\"q\":\"답\"}"));
  }

  @ParameterizedTest
  @CsvSource({
    "42900,RATE_LIMITED",
    "42901,RATE_LIMITED",
    "40001,REJECTED_PARAMETER",
    "40100,AUTHENTICATION",
    "40300,AUTHENTICATION",
    "40400,UNKNOWN_MODEL",
    "50000,SERVER_ERROR",
    "50400,TIMEOUT_TOTAL",
    "40800,TIMEOUT_TOTAL"
  })
  void readsItsOwnStatusInAReplyOfStatus200(String code, FailureKind kind) throws Exception {
    String reply = "{\"status\":{\"code\":\"" + code + "\",\"message\":\"m\"},\"result\":null}";
    assertThat(Turns.decoded(CLOVA_STUDIO, reply))
        .isEqualTo(new Outcome.Failed(kind, "an error in the reply: m"));
  }

  @Test
  void tellsHowAReplyEnded() throws Exception {
    String said = "{\"content\":\"②\"}";
    assertThat(Turns.kind(Turns.decoded(CLOVA_STUDIO, reply(said, "\"stop\""))))
        .isEqualTo("Completed");
    assertThat(Turns.kind(Turns.decoded(CLOVA_STUDIO, reply(said, "\"length\""))))
        .isEqualTo("Truncated");
    assertThat(Turns.kind(Turns.decoded(CLOVA_STUDIO, reply("{\"content\":\"\"}", "\"stop\""))))
        .isEqualTo("Completed");
    assertThat(Turns.kind(Turns.decoded(CLOVA_STUDIO, reply("{\"content\":\"\"}", "null"))))
        .isEqualTo("MALFORMED_BODY");
  }

  @Test
  void prefersTheResultToItsPiecesAndNeedsOneOfThemToEnd() throws Exception {
    String end = PIECE.replace("정답", "").replace("null", "\"stop\"");
    String result = PIECE.replace("정답", "정답: ②").replace("null", "\"length\"");
    assertThat(
            Turns.said(heard(new Wire.Event("token", PIECE), new Wire.Event("token", end))).text())
        .isEqualTo("정답");
    Outcome whole = heard(new Wire.Event("token", PIECE), new Wire.Event("result", result));
    assertThat(whole).isInstanceOf(Outcome.Truncated.class);
    assertThat(Turns.said(whole).text()).isEqualTo("정답: ②");
    assertThat(Turns.kind(heard(new Wire.Event("token", PIECE)))).isEqualTo("CUT_OFF_STREAM");
    assertThat(
            Turns.kind(
                heard(
                    new Wire.Event("token", PIECE),
                    new Wire.Event("signal", "{\"data\":\"[DONE]\"}"))))
        .isEqualTo("CUT_OFF_STREAM");
  }

  @Test
  void readsErrorsAndSignalsAndPassesOverEventsYetUnknown() throws Exception {
    Wire.Event error =
        new Wire.Event(
            "error",
            "{\"status\":{\"code\":\"42901\",\"message\":\"Too many requests - rate exceeded\"}}");
    assertThat(Turns.kind(heard(new Wire.Event("token", PIECE), error))).isEqualTo("RATE_LIMITED");
    assertThat(Turns.kind(heard(new Wire.Event("signal", "[DONE]")))).isEqualTo("EMPTY_BODY");
    Wire.Stream stream = wire.listen();
    stream.accept(new Wire.Event("yet-unknown", PIECE));
    assertThat(stream.begun()).isFalse();
    assertThat(stream.ended()).isFalse();
    stream.accept(new Wire.Event("signal", "{\"data\":\"[DONE]\"}"));
    assertThat(stream.ended()).isTrue();
  }
}
