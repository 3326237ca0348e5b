package kr.gwageo.endpoint;

import static kr.gwageo.endpoint.Protocol.OLLAMA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.TokenLogprob;
import kr.gwageo.domain.ToolCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OllamaTest {
  private static final String PIECE = "{\"message\":{\"content\":\"②\"},\"done\":false}";
  private final Wire wire = OLLAMA.wire();

  @Test
  void writesTheSettingsIntoTheirOptions() throws JsonProcessingException {
    Wire.Request request =
        wire.encode(
            Turns.whole(OLLAMA),
            Turns.conversation(
                Turns.settings(Map.of("think", true, "options", Map.of("top_k", 20)))));
    assertThat(request.path()).isEqualTo("api/chat");
    assertThat(Turns.json(request.body().toString()))
        .isEqualTo(
            Turns.json(
                """
                {"think": true, "model": "model-1", "stream": false,
                 "options": {"top_k": 20, "temperature": 0.6, "top_p": 0.95, "num_predict": 64,
                   "seed": 7},
                 "messages": [
                   {"role": "system", "content": "짧게"},
                   {"role": "user", "content": "\\"1+1\\"은?"},
                   {"role": "assistant", "content": "2"},
                   {"role": "user", "content": "확실한가?\\n🎓"}]}\
                """));
    assertThat(wire.encode(Turns.streamed(OLLAMA), Turns.bare()).body())
        .isEqualTo(
            Turns.json(
                """
                {"model": "model-1", "messages": [{"role": "user", "content": "?"}],
                 "stream": true}\
                """));
  }

  @Test
  void readsThoughtsCallsAndLogprobs() throws Exception {
    Reply reply =
        Turns.said(
            Turns.decoded(
                OLLAMA,
                """
                {"message":{"thinking":"생각","content":"②","tool_calls":[
                   {"function":{"name":"find","arguments":{"q":"답"}}}]},
                 "done":true,"done_reason":"stop",
                 "logprobs":[{"token":"②","logprob":-0.5},{"token":"x"}]}\
                """));
    assertThat(reply.reasoning()).isEqualTo("생각");
    assertThat(reply.toolCalls()).containsExactly(new ToolCall("find", "{\"q\":\"답\"}"));
    assertThat(reply.logprobs()).containsExactly(new TokenLogprob("②", -0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"message":{"content":"②"},"done":true,"done_reason":"stop"} | Completed
          {"message":{"content":"②"},"done":true} | Completed
          {"message":{"content":""},"done":true,"done_reason":"stop"} | Completed
          {"message":{"content":"②"},"done":true,"done_reason":"length"} | Truncated
          {"message":{"content":"<think>②"},"done":true,"done_reason":"stop"} | Truncated
          {"message":{"content":""},"done":false} | MALFORMED_BODY
          {"error":"model 'x' not found"} | UNKNOWN_MODEL
          {"error":"server busy, please try again"} | OVERLOADED
          """)
  void tellsHowAReplyEnded(String reply, String outcome) throws Exception {
    assertThat(Turns.kind(Turns.decoded(OLLAMA, reply))).isEqualTo(outcome);
  }

  @Test
  void readsStreamsThatEndAndThatDoNot() throws Exception {
    String done = "{\"message\":{\"content\":\"\"},\"done\":true}";
    assertThat(Turns.kind(Turns.heard(OLLAMA, PIECE, done))).isEqualTo("Completed");
    assertThat(Turns.kind(Turns.heard(OLLAMA, PIECE))).isEqualTo("CUT_OFF_STREAM");
    assertThat(Turns.kind(Turns.heard(OLLAMA))).isEqualTo("EMPTY_BODY");
    assertThat(Turns.heard(OLLAMA, PIECE, "{\"error\":\"unexpected EOF\"}"))
        .isEqualTo(
            new Outcome.Failed(FailureKind.SERVER_ERROR, "an error in the reply: unexpected EOF"));
  }
}
