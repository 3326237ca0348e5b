package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiChatTest {
  private static final Service.Endpoint WHOLE = Fixtures.service("http://localhost/v1", false);
  private static final Service.Endpoint STREAM = Fixtures.service("http://localhost/v1", true);
  private final OpenAiChat wire = new OpenAiChat();

  @Test
  void writesEveryMessageAndSetting() throws JsonProcessingException {
    Sampling sampling =
        new Sampling(
            OptionalDouble.of(0.6),
            OptionalDouble.of(0.95),
            OptionalInt.of(64),
            OptionalLong.of(7),
            new TreeMap<>(
                Map.of("top_k", 20, "chat_template_kwargs", Map.of("enable_thinking", false))));
    Prompt prompt =
        new Prompt(
            List.of(
                new Message(Speaker.SYSTEM, "짧게"),
                new Message(Speaker.USER, "\"1+1\"은?"),
                new Message(Speaker.ASSISTANT, "2"),
                new Message(Speaker.USER, "확실한가?\n🎓")),
            sampling);
    Wire.Request request = wire.encode(WHOLE, prompt);
    assertThat(request.path()).isEqualTo("chat/completions");
    assertThat(Json.parse(request.body().toString()))
        .isEqualTo(
            Json.parse(
                """
                {"top_k": 20, "chat_template_kwargs": {"enable_thinking": false},
                 "model": "model-1", "temperature": 0.6, "top_p": 0.95, "max_tokens": 64,
                 "seed": 7, "stream": false, "messages": [
                   {"role": "system", "content": "짧게"},
                   {"role": "user", "content": "\\"1+1\\"은?"},
                   {"role": "assistant", "content": "2"},
                   {"role": "user", "content": "확실한가?\\n🎓"}]}\
                """));
  }

  @Test
  void sendsNoSettingThatIsNotGiven() throws JsonProcessingException {
    Prompt prompt = new Prompt(List.of(Message.user("?")), Fixtures.sampling(Map.of()));
    assertThat(wire.encode(STREAM, prompt).body())
        .isEqualTo(
            Json.parse(
                """
                {"model": "model-1", "messages": [{"role": "user", "content": "?"}],
                 "stream": true, "stream_options": {"include_usage": true}}\
                """));
  }

  @Test
  void letsNoExtraFieldReplaceItsOwn() {
    Prompt prompt =
        new Prompt(
            List.of(Message.user("?")), Fixtures.sampling(Map.of("model", "x", "stream", true)));
    assertThat(wire.encode(WHOLE, prompt).body().path("model").textValue()).isEqualTo("model-1");
    assertThat(wire.encode(WHOLE, prompt).body().path("stream").booleanValue()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"content":"②"} | "stop" | ② | ``
          {"content":"②"} | null | ② | ``
          {"content":"②"} | "tool_calls" | ② | ``
          {"content":"②"} | "eos" | ② | ``
          {"content":""} | "stop" | `` | ``
          {"content":null} | "stop" | `` | ``
          {"content":null} | "tool_calls" | `` | ``
          {"content":[{"type":"text","text":"정답"},{"text":": ②"}]} | "stop" | 정답: ② | ``
          {"content":"②","reasoning_content":"ㄱ"} | "stop" | ② | ㄱ
          {"content":"②","reasoning":"ㄱ"} | "stop" | ② | ㄱ
          {"content":"②","reasoning":"ㄱ","reasoning_content":"ㄱ"} | "stop" | ② | ㄱ
          {"content":"<think>ㄱ</think>\\n\\n②"} | "stop" | ② | ㄱ
          """)
  void readsWhatTheModelSaidAndThought(String message, String finish, String text, String reasoning)
      throws Exception {
    assertThat(wire.decode(Json.parse(reply(message, finish))))
        .isInstanceOfSatisfying(
            Outcome.Completed.class,
            completed -> {
              assertThat(completed.reply().text()).isEqualTo(text);
              assertThat(completed.reply().reasoning()).isEqualTo(reasoning);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"content":"정답은"} | "length" | Truncated
          {"content":"<think>정답은 ②"} | "stop" | Truncated
          {"content":"<think>정답은 ②"} | null | Truncated
          {"content":"정답은"} | "content_filter" | Refused
          {"content":""} | "content_filter" | Refused
          {"content":null,"refusal":"죄송합니다"} | "stop" | Refused
          {"content":[{"type":"refusal","refusal":"죄송"}]} | "stop" | Refused
          {"content":"정답"} | "abort" | Failed
          {"content":"정답"} | "error" | Failed
          {"content":null} | null | Failed
          """)
  void tellsWhatIsNoAnswer(String message, String finish, String outcome) throws Exception {
    assertThat(wire.decode(Json.parse(reply(message, finish))).getClass().getSimpleName())
        .isEqualTo(outcome);
  }

  @Test
  void neverTakesUnfinishedThoughtsForAnAnswer() throws Exception {
    assertThat(wire.decode(Json.parse(reply("{\"content\":\"<think>정답: ②\"}", "\"stop\""))))
        .isInstanceOfSatisfying(
            Outcome.Truncated.class,
            truncated -> {
              assertThat(truncated.reply().text()).isEmpty();
              assertThat(truncated.reply().reasoning()).isEqualTo("정답: ②");
            });
  }

  @Test
  void readsAnErrorInAReplyOfStatus200() throws Exception {
    assertThat(wire.decode(Json.parse("{\"error\":{\"message\":\"느림\",\"code\":429}}")))
        .isEqualTo(new Outcome.Failed(FailureKind.RATE_LIMITED, "an error in the reply: 느림"));
    String noError = "{\"error\":null," + reply("{\"content\":\"②\"}", "\"stop\"").substring(1);
    assertThat(wire.decode(Json.parse(noError))).isInstanceOf(Outcome.Completed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `{"delta":{"content":"②"}} {"delta":{},"finish_reason":"stop"}` | Completed
          `{"delta":{"content":"②"}} [DONE]` | Completed
          `{"delta":{"content":"②"},"finish_reason":"length"} [DONE]` | Truncated
          `{"delta":{"content":"<think>②"}} {"delta":{},"finish_reason":"stop"}` | Truncated
          `{"delta":{"refusal":"죄송"}} {"delta":{},"finish_reason":"stop"}` | Refused
          `{"delta":{},"finish_reason":"stop"}` | Completed
          `{"delta":{"content":"②"}}` | CUT_OFF_STREAM
          `{"delta":{"role":"assistant"}} [DONE]` | EMPTY_BODY
          [DONE] | EMPTY_BODY
          `` | EMPTY_BODY
          `{"index":1,"delta":{"content":"②"},"finish_reason":"stop"}` | CUT_OFF_STREAM
          """)
  void readsStreams(String choices, String expected) throws Exception {
    Wire.Stream stream = wire.listen();
    for (String choice :
        choices.isEmpty() ? new String[0] : choices.split("(?<=[]}]) (?=[\\[{])")) {
      String data = choice.equals("[DONE]") ? choice : "{\"choices\":[" + choice + "]}";
      stream.accept(new Wire.Event("", data));
    }
    Outcome outcome = stream.outcome();
    String found =
        outcome instanceof Outcome.Failed failed
            ? failed.kind().name()
            : outcome.getClass().getSimpleName();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void readsAnErrorWithinAStream() throws Exception {
    Wire.Stream stream = wire.listen();
    stream.accept(new Wire.Event("", "{\"choices\":[{\"delta\":{\"content\":\"정\"}}]}"));
    assertThat(stream.begun()).isTrue();
    assertThat(stream.ended()).isFalse();
    stream.accept(new Wire.Event("", "{\"error\":{\"message\":\"꺼짐\",\"code\":500}}"));
    assertThat(stream.ended()).isTrue();
    assertThat(stream.outcome())
        .isEqualTo(new Outcome.Failed(FailureKind.SERVER_ERROR, "an error in the reply: 꺼짐"));
  }

  @Test
  void reportsNoFigureThatTheServerDidNot() throws Exception {
    String json =
        "{\"usage\":{\"prompt_tokens\":-1,\"completion_tokens\":\"5\"},"
            + reply("{\"content\":\"②\"}", "\"stop\"").substring(1);
    assertThat(wire.decode(Json.parse(json)))
        .isEqualTo(new Outcome.Completed(new Reply("②", "", "stop", "", Usage.UNREPORTED)));
  }

  private static String reply(String message, String finish) {
    return "{\"choices\":[{\"index\":0,\"message\":%s,\"finish_reason\":%s}]}"
        .formatted(message, finish);
  }
}
