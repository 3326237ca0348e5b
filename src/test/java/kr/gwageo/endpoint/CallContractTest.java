package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.endpoint.LoopbackServer.Then;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What every protocol that has functions must do with them. The fixtures are written from its
/// provider's published reference; in each a model calls the same functions, or is told the same.
class CallContractTest {
  private static final List<ToolCall> CALLED =
      List.of(
          new ToolCall("reserve_room", "{\"room\":\"가람실\",\"hours\":2}"),
          new ToolCall("send_notice", "{\"to\":[\"김하늘\",\"이바다\"],\"text\":\"회의 🎓\"}"));

  private static final List<Tool> TOOLS =
      List.of(
          new Tool(
              "reserve_room",
              "회의실 예약",
              """
              {"type":"object","properties":{"room":{"type":"string"},
               "hours":{"type":"integer"}},"required":["room"]}\
              """),
          new Tool("list_rooms", "회의실 목록", "{}"));

  /// A conversation in which two functions were called at once, and one beside words.
  private static final Prompt TOLD =
      new Prompt(
          List.of(
              new Message(Speaker.SYSTEM, "짧게 답하시오."),
              Message.user("가람실 두 시간 잡고 목록도 보여 줘."),
              new Message(
                  Speaker.ASSISTANT,
                  "",
                  List.of(new ToolCall("list_rooms", ""), CALLED.getFirst())),
              new Message(Speaker.TOOL, "{\"rooms\":[\"가람실\"]}"),
              new Message(Speaker.TOOL, "예약됨"),
              Message.user("그럼 나루실은?"),
              new Message(
                  Speaker.ASSISTANT,
                  "나루실을 알아보겠습니다.",
                  List.of(new ToolCall("reserve_room", "{\"room\":\"나루실\"}"))),
              new Message(Speaker.TOOL, "{\"ok\":false}")),
          TOOLS,
          Fixtures.sampling(Map.of()));

  private static String fixture(int calls) {
    return calls == 1 ? "one-call" : "two-calls";
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPENAI_COMPLETIONS")
  void sendsToolsCallsAndResultsInItsOwnShape(Protocol protocol) throws Exception {
    Wire wire = protocol.wire();
    assertThat(wire.carries(TOLD)).isTrue();
    assertThat(wire.encode(Turns.whole(protocol), TOLD).body())
        .isEqualTo(json(protocol, "with-tools.json"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPENAI_COMPLETIONS")
  void readsOneCallAndTwo(Protocol protocol) throws Exception {
    for (int calls = 1; calls <= 2; calls++) {
      Outcome outcome = protocol.wire().decode(json(protocol, fixture(calls) + ".json"));
      assertThat(outcome).isInstanceOf(Outcome.Completed.class);
      assertCalled(calls, outcome);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPENAI_COMPLETIONS")
  void readsCallsWhoseEveryByteComesAlone(Protocol protocol) {
    String type =
        switch (protocol.wire().framing()) {
          case SERVER_SENT_EVENTS -> "text/event-stream";
          case JSON_LINES -> "application/x-ndjson";
        };
    for (int calls = 1; calls <= 2; calls++) {
      byte[] stream = Fixtures.stream(protocol, fixture(calls));
      try (LoopbackServer server =
              LoopbackServer.reacting(LoopbackServer.chunked(type, stream, 1, Then.KEEP));
          EndpointClient client = Fixtures.client(protocol, server, true)) {
        Outcome outcome = client.ask(Fixtures.PROMPT).outcome();
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertCalled(calls, outcome);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPENAI_COMPLETIONS")
  void neverTakesTheBeginningOfCallsForTheWhole(Protocol protocol) throws Exception {
    byte[] stream = Fixtures.stream(protocol, "two-calls");
    for (int length = 0; length < stream.length; length++) {
      Outcome outcome = streamed(protocol, Arrays.copyOf(stream, length));
      if (outcome instanceof Outcome.Failed failed) {
        assertThat(failed.kind())
            .as("the first %d bytes", length)
            .isIn(FailureKind.EMPTY_BODY, FailureKind.CUT_OFF_STREAM);
      } else {
        assertCalled(2, outcome);
      }
    }
  }

  @Test
  void aTextCompletionHasNoPlaceForToolsAndIsNotAsked() {
    Prompt plain = Fixtures.PROMPT;
    Prompt offered = new Prompt(plain.messages(), TOOLS, plain.sampling());
    Prompt called = new Prompt(TOLD.messages(), plain.sampling());
    byte[] body = Fixtures.bytes("openai-completions", "completed.json");
    try (LoopbackServer server =
            LoopbackServer.reacting(LoopbackServer.response(200, "application/json", body));
        EndpointClient client = Fixtures.client(Protocol.OPENAI_COMPLETIONS, server, false)) {
      assertThat(List.of(offered, called))
          .allSatisfy(prompt ->
              assertThat(client.ask(prompt).outcome())
                  .isInstanceOfSatisfying(
                      Outcome.Failed.class,
                      failed ->
                          assertThat(failed.kind()).isEqualTo(FailureKind.UNSENDABLE_PROMPT)));
      assertThat(server.requests()).isEmpty();
      assertThat(client.ask(plain).outcome()).isInstanceOf(Outcome.Completed.class);
    }
  }

  @Test
  void toolsAreSentWhateverSettingIsLeftOut() {
    byte[] body = Fixtures.bytes("openai-chat", "completed.json");
    try (LoopbackServer server =
            LoopbackServer.reacting(LoopbackServer.response(200, "application/json", body));
        EndpointClient client = Fixtures.client(server, false)) {
      Prompt prompt = new Prompt(TOLD.messages(), TOOLS, Fixtures.PROMPT.sampling());
      assertThat(client.written(prompt, List.of("temperature")).body().orElseThrow())
          .contains("reserve_room")
          .doesNotContain("temperature");
    }
  }

  /// Servers tell streamed calls apart by place, by id, by both or by neither.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "index":0,"id":"x", | "index":0,      | "index":1,"id":"y", | "index":1,
          "index":0,"id":"x", | "index":0,"id":"x", | "index":0,"id":"y", | "index":0,"id":"y",
          "id":"x",           | "id":"x",       | "id":"y",           | "id":"y",
          "id":"x",           | ``              | "id":"y",           | ``
          ``                  | ``              | ``                  | ``
          """)
  void chatCallsAreToldApart(String first, String more, String second, String further)
      throws Exception {
    Outcome outcome =
        Turns.heard(
            Protocol.OPENAI_CHAT,
            chunk(first, "\"name\":\"a\",\"arguments\":\"{\\\"n\\\"\""),
            chunk(more, "\"arguments\":\":1}\""),
            chunk(second, "\"name\":\"b\",\"arguments\":\"{\\\"n\\\"\""),
            chunk(further, "\"arguments\":\":2}\""),
            "{\"choices\":[{\"delta\":{},\"finish_reason\":\"tool_calls\"}]}");
    assertThat(Turns.said(outcome).toolCalls())
        .containsExactly(new ToolCall("a", "{\"n\":1}"), new ToolCall("b", "{\"n\":2}"));
  }

  private static String chunk(String which, String function) {
    return "{\"choices\":[{\"delta\":{\"tool_calls\":[{%s\"function\":{%s}}]}}]}"
        .formatted(which, function);
  }

  @Test
  void responsesWhoseLastEventLeavesTheItemsOutStillCall() throws Exception {
    String text =
        new String(Fixtures.stream(Protocol.OPENAI_RESPONSES, "two-calls"), StandardCharsets.UTF_8);
    int last = text.lastIndexOf("\"output\":[");
    String bare =
        text.substring(0, last) + "\"output\":[]" + text.substring(text.lastIndexOf("],") + 1);
    assertCalled(2, streamed(Protocol.OPENAI_RESPONSES, bare.getBytes(StandardCharsets.UTF_8)));
  }

  private static void assertCalled(int calls, Outcome outcome) {
    Reply reply = Turns.said(outcome);
    assertThat(reply.text()).isEmpty();
    assertThat(reply.toolCalls()).hasSize(calls);
    IntStream.range(0, calls)
        .forEach(place -> {
          ToolCall call = reply.toolCalls().get(place);
          assertThat(call.name()).isEqualTo(CALLED.get(place).name());
          assertThat(parsed(call.arguments())).isEqualTo(parsed(CALLED.get(place).arguments()));
        });
  }

  private static JsonNode parsed(String json) {
    try {
      return Json.parse(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }

  private static JsonNode json(Protocol protocol, String fixture) {
    return parsed(new String(Fixtures.bytes(protocol.specName(), fixture), StandardCharsets.UTF_8));
  }

  private static Outcome streamed(Protocol protocol, byte[] bytes) throws Exception {
    Wire.Stream reply = protocol.wire().listen();
    StreamReader events = StreamReader.of(protocol.wire().framing(), reply::accept);
    events.feed(bytes, bytes.length);
    events.end();
    return reply.outcome();
  }
}
