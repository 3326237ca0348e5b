package kr.gwageo.endpoint;

import static kr.gwageo.endpoint.Protocol.OPENAI_CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Servers that speak OpenAI chat completions, each with what its documentation adds or leaves out.
class CompatibleServersTest {

  private static Outcome streamed(String stream) throws Exception {
    Wire.Stream reply = OPENAI_CHAT.wire().listen();
    EventReader events = new EventReader(reply::accept);
    byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
    events.feed(bytes, bytes.length);
    events.end();
    return reply.outcome();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          vLLM before 0.11, SGLang, llama.cpp, Friendli | {"content":"②","reasoning_content":"ㄱ"}
          vLLM, Upstage | {"content":"②","reasoning":"ㄱ"}
          CLOVA Studio | {"content":"②","thinking_content":"ㄱ"}
          OpenRouter | {"content":"②","reasoning":"ㄱ","reasoning_details":[\
          {"type":"reasoning.text","text":"ㄱ","index":0}]}
          OpenRouter, in details alone | {"content":"②","reasoning":null,"reasoning_details":[\
          {"type":"reasoning.summary","summary":"ㄱ"},{"type":"reasoning.encrypted","data":"x"}]}
          a server without a parser of thoughts | {"content":"<think>\\nㄱ\\n</think>\\n\\n②"}
          a template that opens the thought itself | {"content":"ㄱ\\n</think>\\n\\n②"}
          """)
  void keepsThoughtsApartWhereverTheyStand(String server, String message) throws Exception {
    Reply reply =
        Turns.said(
            Turns.decoded(
                OPENAI_CHAT,
                "{\"choices\":[{\"message\":" + message + ",\"finish_reason\":\"stop\"}]}"));
    assertThat(reply.text()).as(server).isEqualTo("②");
    assertThat(reply.reasoning()).as(server).isEqualTo("ㄱ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          OpenAI | {"completion_tokens":5,"completion_tokens_details":{"reasoning_tokens":3},\
          "prompt_tokens_details":{"cached_tokens":2}}
          SGLang | {"completion_tokens":5,"reasoning_tokens":3,\
          "prompt_tokens_details":{"cached_tokens":2}}
          DeepSeek | {"completion_tokens":5,"completion_tokens_details":{"reasoning_tokens":3},\
          "prompt_cache_hit_tokens":2,"prompt_cache_miss_tokens":9}
          """)
  void findsCountsWhereverTheyStand(String server, String usage) throws Exception {
    Reply reply =
        Turns.said(
            Turns.decoded(
                OPENAI_CHAT,
                "{\"choices\":[{\"message\":{\"content\":\"②\"},\"finish_reason\":\"stop\"}],"
                    + "\"usage\":"
                    + usage
                    + "}"));
    assertThat(reply.usage().completionTokens()).as(server).hasValue(5);
    assertThat(reply.usage().reasoningTokens()).as(server).hasValue(3);
    assertThat(reply.usage().cachedTokens()).as(server).hasValue(2);
  }

  @Test
  void passesOverTheCommentsAndDetailsOfOpenRouter() throws Exception {
    Outcome outcome =
        streamed(
            """
            : OPENROUTER PROCESSING

            : OPENROUTER PROCESSING

            data: {"provider":"p","choices":[{"index":0,"delta":{"role":"assistant","content":"",\
            "reasoning":"ㄱ","reasoning_details":[{"type":"reasoning.text","text":"ㄱ"}]},\
            "finish_reason":null,"native_finish_reason":null}]}

            : OPENROUTER PROCESSING

            data: {"provider":"p","choices":[{"index":0,"delta":{"content":"②"},\
            "finish_reason":"stop","native_finish_reason":"STOP"}]}

            data: [DONE]

            """);
    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    assertThat(Turns.said(outcome).text()).isEqualTo("②");
    assertThat(Turns.said(outcome).reasoning()).isEqualTo("ㄱ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"error":{"code":502,"message":"m"},"choices":[{"index":0,"delta":{"content":""},\
          "finish_reason":"error"}]} | SERVER_ERROR
          {"error":{"code":429,"message":"m"},"choices":[]} | RATE_LIMITED
          {"error":{"code":"server_error","message":"Provider disconnected"}} | SERVER_ERROR
          {"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error",\
          "error":{"code":429,"message":"m"}}]} | RATE_LIMITED
          {"error":{"message":"m","type":"BadRequestError","code":400}} | REJECTED_PARAMETER
          """)
  void readsErrorsThatComeInAStream(String chunk, String kind) throws Exception {
    String begun = "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"정\"}}]}";
    assertThat(Turns.kind(Turns.heard(OPENAI_CHAT, begun, chunk, "[DONE]"))).isEqualTo(kind);
  }

  @Test
  void readsTheErrorOfAChoice() throws Exception {
    assertThat(
            Turns.kind(
                Turns.decoded(
                    OPENAI_CHAT,
                    "{\"choices\":[{\"message\":{\"content\":\"\"},\"finish_reason\":\"error\","
                        + "\"error\":{\"code\":503,\"message\":\"m\"}}]}")))
        .isEqualTo("OVERLOADED");
  }

  @Test
  void passesOverTheTimingsOfLlamaCpp() throws Exception {
    Outcome outcome =
        Turns.heard(
            OPENAI_CHAT,
            "{\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":null}}]}",
            "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"②\"}}],"
                + "\"timings\":{\"predicted_n\":1}}",
            "{\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"delta\":{}}],"
                + "\"usage\":{\"completion_tokens\":1},\"timings\":{\"predicted_ms\":1.5}}");
    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    assertThat(Turns.said(outcome).usage().completionTokens()).hasValue(1);
  }

  @Test
  void passesOverTheStopReasonsOfVllmAndSglang() throws Exception {
    for (String more : new String[] {"\"stop_reason\":106", "\"matched_stop\":\"</s>\""}) {
      Outcome outcome =
          Turns.heard(
              OPENAI_CHAT,
              "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"②\",\"reasoning\":null},"
                  + "\"finish_reason\":\"stop\","
                  + more
                  + "}],\"usage\":null}");
      assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    }
  }
}
