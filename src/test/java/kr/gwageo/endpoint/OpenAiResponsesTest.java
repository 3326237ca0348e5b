package kr.gwageo.endpoint;

import static kr.gwageo.endpoint.Protocol.OPENAI_RESPONSES;
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

class OpenAiResponsesTest {
  private final Wire wire = OPENAI_RESPONSES.wire();

  private static String response(String status, String output) {
    return "{\"status\":\"%s\",\"model\":\"m\",\"output\":[%s]}".formatted(status, output);
  }

  private static String message(String content) {
    return "{\"type\":\"message\",\"content\":[" + content + "]}";
  }

  private static String text(String text) {
    return message("{\"type\":\"output_text\",\"text\":\"" + text + "\"}");
  }

  @Test
  void writesEveryMessageAndSetting() throws JsonProcessingException {
    Wire.Request request =
        wire.encode(
            Turns.whole(OPENAI_RESPONSES),
            Turns.conversation(Turns.settings(Map.of("reasoning", Map.of("effort", "high")))));
    assertThat(request.path()).isEqualTo("responses");
    assertThat(request.query()).isEmpty();
    assertThat(Turns.json(request.body().toString()))
        .isEqualTo(
            Turns.json(
                """
                {"reasoning": {"effort": "high"}, "model": "model-1", "temperature": 0.6,
                 "top_p": 0.95, "max_output_tokens": 64, "seed": 7, "store": false,
                 "stream": false, "input": [
                   {"role": "system", "content": "짧게"},
                   {"role": "user", "content": "\\"1+1\\"은?"},
                   {"role": "assistant", "content": "2"},
                   {"role": "user", "content": "확실한가?\\n🎓"}]}\
                """));
  }

  @Test
  void asksTheProviderNotToKeepTheQuestionUnlessTheSpecSaysOtherwise()
      throws JsonProcessingException {
    assertThat(wire.encode(Turns.streamed(OPENAI_RESPONSES), Turns.bare()).body())
        .isEqualTo(
            Turns.json(
                """
                {"model": "model-1", "input": [{"role": "user", "content": "?"}],
                 "store": false, "stream": true}\
                """));
    assertThat(
            wire.encode(
                    Turns.whole(OPENAI_RESPONSES),
                    Turns.conversation(Turns.settings(Map.of("store", true))))
                .body()
                .path("store")
                .booleanValue())
        .isTrue();
  }

  @Test
  void readsThoughtsWhereTheServerShowsThemAndTheirSummaryElse() throws Exception {
    String shown =
        "{\"type\":\"reasoning\",\"summary\":[{\"text\":\"요약\"}],"
            + "\"content\":[{\"type\":\"reasoning_text\",\"text\":\"생각\"}]}";
    String summed = "{\"type\":\"reasoning\",\"summary\":[{\"text\":\"하나\"},{\"text\":\"둘\"}]}";
    Reply reply =
        Turns.said(
            Turns.decoded(
                OPENAI_RESPONSES, response("completed", shown + "," + summed + "," + text("②"))));
    assertThat(reply.reasoning()).isEqualTo("생각\n하나\n둘");
    assertThat(reply.text()).isEqualTo("②");
  }

  @Test
  void takesACommentaryForAThought() throws Exception {
    String commentary =
        text("살펴보겠습니다.")
            .replace("\"type\":\"message\"", "\"type\":\"message\",\"phase\":\"commentary\"");
    Reply reply =
        Turns.said(
            Turns.decoded(OPENAI_RESPONSES, response("completed", commentary + "," + text("②"))));
    assertThat(reply.text()).isEqualTo("②");
    assertThat(reply.reasoning()).isEqualTo("살펴보겠습니다.");
  }

  @Test
  void readsCallsAndLogprobsAndNothingThatItDoesNotKnow() throws Exception {
    String output =
        """
        {"type":"web_search_call","status":"completed"},
        {"type":"function_call","name":"find","arguments":"{\\"q\\":\\"답\\"}"},
        {"type":"message","content":[{"type":"output_text","text":"②",
          "logprobs":[{"token":"②","logprob":-0.5},{"token":"x"}]}]}\
        """;
    Reply reply = Turns.said(Turns.decoded(OPENAI_RESPONSES, response("completed", output)));
    assertThat(reply.toolCalls()).containsExactly(new ToolCall("find", "{\"q\":\"답\"}"));
    assertThat(reply.logprobs()).containsExactly(new TokenLogprob("②", -0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"status":"completed","output":[]} | Completed
          {"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[]} \
          | Truncated
          {"status":"incomplete","incomplete_details":{"reason":"content_filter"},"output":[]} \
          | Refused
          {"status":"failed","error":{"code":"rate_limit_exceeded","message":"m"},"output":[]} \
          | RATE_LIMITED
          {"status":"failed","error":{"code":"server_error","message":"m"},"output":[]} \
          | SERVER_ERROR
          {"status":"cancelled","error":null,"output":[]} | SERVER_ERROR
          {"status":"in_progress","output":[]} | SERVER_ERROR
          {"output":[]} | MALFORMED_BODY
          {"status":"completed"} | MALFORMED_BODY
          """)
  void tellsHowAResponseEnded(String reply, String outcome) throws Exception {
    assertThat(Turns.kind(Turns.decoded(OPENAI_RESPONSES, reply))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"error","code":"rate_limit_exceeded","message":"느림","param":null}
          {"type":"error","error":{"type":"requests","code":"rate_limit_exceeded","message":"느림"}}
          """)
  void readsAnErrorWithinAStreamInBothShapes(String event) throws Exception {
    assertThat(
            Turns.heard(OPENAI_RESPONSES, "{\"type\":\"response.created\",\"response\":{}}", event))
        .isEqualTo(new Outcome.Failed(FailureKind.RATE_LIMITED, "an error in the reply: 느림"));
  }

  @Test
  void readsAStreamThatFails() throws Exception {
    assertThat(
            Turns.kind(
                Turns.heard(
                    OPENAI_RESPONSES,
                    "{\"type\":\"response.output_text.delta\",\"delta\":\"정\"}",
                    "{\"type\":\"response.failed\",\"response\":{\"status\":\"failed\","
                        + "\"error\":{\"code\":\"server_error\",\"message\":\"m\"}}}")))
        .isEqualTo("SERVER_ERROR");
  }

  @Test
  void takesThePiecesWhereTheLastEventDoesNotSumThemUp() throws Exception {
    Outcome outcome =
        Turns.heard(
            OPENAI_RESPONSES,
            "{\"type\":\"response.reasoning_text.delta\",\"delta\":\"생각\"}",
            "{\"type\":\"response.output_text.delta\",\"delta\":\"정답: \"}",
            "{\"type\":\"response.output_text.delta\",\"delta\":\"②\"}",
            "{\"type\":\"response.completed\",\"response\":{\"status\":\"completed\","
                + "\"model\":\"m\",\"output\":[],\"usage\":{\"output_tokens\":3}}}",
            "[DONE]");
    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    assertThat(Turns.said(outcome).text()).isEqualTo("정답: ②");
    assertThat(Turns.said(outcome).reasoning()).isEqualTo("생각");
    assertThat(Turns.said(outcome).usage().completionTokens()).hasValue(3);
  }

  @Test
  void tellsAStreamWithoutAnAnswerFromOneThatWasCutOff() throws Exception {
    assertThat(Turns.kind(Turns.heard(OPENAI_RESPONSES))).isEqualTo("EMPTY_BODY");
    assertThat(Turns.kind(Turns.heard(OPENAI_RESPONSES, "[DONE]"))).isEqualTo("EMPTY_BODY");
    assertThat(Turns.kind(Turns.heard(OPENAI_RESPONSES, "{\"type\":\"response.created\"}")))
        .isEqualTo("CUT_OFF_STREAM");
    assertThat(Turns.kind(Turns.heard(OPENAI_RESPONSES, "{\"type\":\"yet.unknown\"}")))
        .isEqualTo("EMPTY_BODY");
  }
}
