package kr.gwageo.endpoint;

import static kr.gwageo.endpoint.Protocol.OPENAI_COMPLETIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.TokenLogprob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiCompletionsTest {
  private final Wire wire = OPENAI_COMPLETIONS.wire();

  private static String reply(String choice) {
    return "{\"choices\":[" + choice + "]}";
  }

  @Test
  void joinsTheTextsOfAllTurnsByAnEmptyLineAndAddsNothing() throws JsonProcessingException {
    Wire.Request request =
        wire.encode(
            Turns.whole(OPENAI_COMPLETIONS),
            Turns.conversation(Turns.settings(Map.of("logprobs", 1))));
    assertThat(request.path()).isEqualTo("completions");
    assertThat(Turns.json(request.body().toString()))
        .isEqualTo(
            Turns.json(
                """
                {"logprobs": 1, "model": "model-1", "temperature": 0.6, "top_p": 0.95,
                 "max_tokens": 64, "seed": 7, "stream": false,
                 "prompt": "짧게\\n\\n\\"1+1\\"은?\\n\\n2\\n\\n확실한가?\\n🎓"}\
                """));
  }

  @Test
  void sendsASingleTurnAsItIs() throws JsonProcessingException {
    assertThat(wire.encode(Turns.streamed(OPENAI_COMPLETIONS), Turns.bare()).body())
        .isEqualTo(
            Turns.json(
                """
                {"model": "model-1", "prompt": "?", "stream": true,
                 "stream_options": {"include_usage": true}}\
                """));
  }

  @Test
  void readsLogprobsOfTokensThatHaveOne() throws Exception {
    Reply reply =
        Turns.said(
            Turns.decoded(
                OPENAI_COMPLETIONS,
                reply(
                    """
                    {"text":"정답","finish_reason":"stop","logprobs":{
                      "tokens":["정","답"],"token_logprobs":[null,-0.25]}}\
                    """)));
    assertThat(reply.logprobs()).containsExactly(new TokenLogprob("답", -0.25));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":"②","finish_reason":"stop"} | Completed
          {"text":"②","finish_reason":null} | Completed
          {"text":"","finish_reason":"stop"} | Completed
          {"text":"먼저","finish_reason":"length"} | Truncated
          {"text":"<think>먼저","finish_reason":"stop"} | Truncated
          {"text":"","finish_reason":"content_filter"} | Refused
          {"text":"","finish_reason":"abort"} | SERVER_ERROR
          {"text":"","finish_reason":null} | MALFORMED_BODY
          {"message":{"content":"②"},"finish_reason":"stop"} | MALFORMED_BODY
          """)
  void tellsHowAReplyEnded(String choice, String outcome) throws Exception {
    assertThat(Turns.kind(Turns.decoded(OPENAI_COMPLETIONS, reply(choice)))).isEqualTo(outcome);
  }

  @Test
  void readsStreamsThatEndAndThatDoNot() throws Exception {
    String piece = reply("{\"text\":\"②\",\"finish_reason\":null}");
    String end = reply("{\"text\":\"\",\"finish_reason\":\"stop\"}");
    String error = "{\"error\":{\"message\":\"m\",\"code\":503}}";
    assertThat(Turns.kind(Turns.heard(OPENAI_COMPLETIONS, piece, end))).isEqualTo("Completed");
    assertThat(Turns.kind(Turns.heard(OPENAI_COMPLETIONS, piece, "[DONE]"))).isEqualTo("Completed");
    assertThat(Turns.kind(Turns.heard(OPENAI_COMPLETIONS, piece))).isEqualTo("CUT_OFF_STREAM");
    assertThat(Turns.kind(Turns.heard(OPENAI_COMPLETIONS, piece, error))).isEqualTo("OVERLOADED");
    assertThat(Turns.kind(Turns.heard(OPENAI_COMPLETIONS, "[DONE]"))).isEqualTo("EMPTY_BODY");
  }
}
