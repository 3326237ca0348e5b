package kr.gwageo.endpoint;

import static kr.gwageo.endpoint.Protocol.ANTHROPIC_MESSAGES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnthropicMessagesTest {
  private static final String START =
      "{\"type\":\"message_start\",\"message\":{\"model\":\"m\",\"usage\":{\"input_tokens\":4,"
          + "\"cache_read_input_tokens\":2,\"output_tokens\":1}}}";
  private final Wire wire = ANTHROPIC_MESSAGES.wire();

  private static String message(String content, String stop) {
    return "{\"content\":[%s],\"stop_reason\":%s}".formatted(content, stop);
  }

  private static String delta(int index, String delta) {
    return "{\"type\":\"content_block_delta\",\"index\":%d,\"delta\":%s}".formatted(index, delta);
  }

  @Test
  void writesWhatTheSystemSaysApart() throws JsonProcessingException {
    Wire.Request request =
        wire.encode(
            Turns.whole(ANTHROPIC_MESSAGES),
            Turns.conversation(Turns.settings(Map.of("thinking", Map.of("type", "adaptive")))));
    assertThat(request.path()).isEqualTo("messages");
    assertThat(Turns.json(request.body().toString()))
        .isEqualTo(
            Turns.json(
                """
                {"thinking": {"type": "adaptive"}, "model": "model-1", "system": "짧게",
                 "temperature": 0.6, "top_p": 0.95, "max_tokens": 64, "seed": 7,
                 "stream": false, "messages": [
                   {"role": "user", "content": "\\"1+1\\"은?"},
                   {"role": "assistant", "content": "2"},
                   {"role": "user", "content": "확실한가?\\n🎓"}]}\
                """));
    assertThat(wire.encode(Turns.streamed(ANTHROPIC_MESSAGES), Turns.bare()).body())
        .isEqualTo(
            Turns.json(
                """
                {"model": "model-1", "messages": [{"role": "user", "content": "?"}],
                 "stream": true}\
                """));
  }

  @Test
  void namesTheVersionAndTheKeyInHeaders() {
    assertThat(wire.headers(Turns.whole(ANTHROPIC_MESSAGES), Optional.of("k")))
        .isEqualTo(Map.of("x-api-key", "k", "anthropic-version", "2023-06-01"));
  }

  @Test
  void readsBlocksOfEveryKind() throws Exception {
    String content =
        """
        {"type":"thinking","thinking":"하나","signature":"s"},
        {"type":"redacted_thinking","data":"…"},
        {"type":"thinking","thinking":"둘","signature":"s"},
        {"type":"text","text":"정답: "},{"type":"text","text":"②"},
        {"type":"server_tool_use","name":"web_search","input":{}},
        {"type":"tool_use","id":"t","name":"find","input":{"q":"답"}}\
        """;
    Reply reply = Turns.said(Turns.decoded(ANTHROPIC_MESSAGES, message(content, "\"tool_use\"")));
    assertThat(reply.reasoning()).isEqualTo("하나\n둘");
    assertThat(reply.text()).isEqualTo("정답: ②");
    assertThat(reply.toolCalls()).containsExactly(new ToolCall("find", "{\"q\":\"답\"}"));
    assertThat(reply.finishReason()).isEqualTo("tool_use");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "end_turn" | Completed
          "stop_sequence" | Completed
          "tool_use" | Completed
          null | Completed
          "max_tokens" | Truncated
          "model_context_window_exceeded" | Truncated
          "pause_turn" | Truncated
          "refusal" | Refused
          """)
  void tellsHowAMessageEnded(String stop, String outcome) throws Exception {
    String text = "{\"type\":\"text\",\"text\":\"②\"}";
    assertThat(Turns.kind(Turns.decoded(ANTHROPIC_MESSAGES, message(text, stop))))
        .isEqualTo(outcome);
  }

  @Test
  void takesTheExplanationOfARefusalThatHasNoOtherWords() throws Exception {
    Outcome outcome =
        Turns.decoded(
            ANTHROPIC_MESSAGES,
            "{\"content\":[],\"stop_reason\":\"refusal\",\"stop_details\":{\"type\":\"refusal\","
                + "\"category\":\"cyber\",\"explanation\":\"허용되지 않는 요청\"}}");
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(Turns.said(outcome).text()).isEqualTo("허용되지 않는 요청");
  }

  @Test
  void readsAnErrorInAReplyOfStatus200() throws Exception {
    assertThat(
            Turns.decoded(
                ANTHROPIC_MESSAGES,
                "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\","
                    + "\"message\":\"Overloaded\"}}"))
        .isEqualTo(new Outcome.Failed(FailureKind.OVERLOADED, "an error in the reply: Overloaded"));
  }

  @Test
  void countsWhatWasCachedAsPartOfThePromptAndKeepsTheLastFigures() throws Exception {
    Outcome outcome =
        Turns.heard(
            ANTHROPIC_MESSAGES,
            START,
            delta(0, "{\"type\":\"text_delta\",\"text\":\"②\"}"),
            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},"
                + "\"usage\":{\"input_tokens\":null,\"output_tokens\":9}}");
    assertThat(Turns.said(outcome).usage())
        .isEqualTo(
            new Usage(
                OptionalLong.of(6), OptionalLong.of(9), OptionalLong.empty(), OptionalLong.of(2)));
  }

  @Test
  void readsCallsPieceByPiece() throws Exception {
    Outcome outcome =
        Turns.heard(
            ANTHROPIC_MESSAGES,
            START,
            "{\"type\":\"content_block_start\",\"index\":0,"
                + "\"content_block\":{\"type\":\"tool_use\",\"name\":\"find\",\"input\":{}}}",
            delta(0, "{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"q\\\":\"}"),
            delta(0, "{\"type\":\"input_json_delta\",\"partial_json\":\"1}\"}"),
            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"tool_use\"}}");
    assertThat(Turns.said(outcome).toolCalls()).containsExactly(new ToolCall("find", "{\"q\":1}"));
  }

  @Test
  void passesOverPingsAndEventsYetUnknown() throws Exception {
    String ping = "{\"type\":\"ping\"}";
    String unknown = "{\"type\":\"yet_unknown\",\"delta\":{\"text\":\"x\"}}";
    String text = delta(0, "{\"type\":\"text_delta\",\"text\":\"②\"}");
    String odd = delta(0, "{\"type\":\"yet_unknown_delta\",\"text\":\"x\"}");
    String stop = "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}";
    Outcome outcome = Turns.heard(ANTHROPIC_MESSAGES, START, ping, unknown, text, odd, ping, stop);
    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    assertThat(Turns.said(outcome).text()).isEqualTo("②");
  }

  @Test
  void readsAnErrorWithinAStream() throws Exception {
    String error =
        "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}";
    assertThat(Turns.kind(Turns.heard(ANTHROPIC_MESSAGES, START, error))).isEqualTo("OVERLOADED");
    assertThat(Turns.kind(Turns.heard(ANTHROPIC_MESSAGES, START))).isEqualTo("CUT_OFF_STREAM");
    assertThat(Turns.kind(Turns.heard(ANTHROPIC_MESSAGES, "{\"type\":\"ping\"}")))
        .isEqualTo("EMPTY_BODY");
  }
}
