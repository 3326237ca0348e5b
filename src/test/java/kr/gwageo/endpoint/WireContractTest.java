package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import kr.gwageo.endpoint.LoopbackServer.Then;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every protocol must do. Each has the same seven fixtures, written from its provider's
/// published reference, in which a model says the same things.
class WireContractTest {
  private static final String KEY = "secret-key-0001";
  private static final String REFUSAL = "죄송하지만 답변드릴 수 없습니다.";
  private static final OptionalLong UNCOUNTED = OptionalLong.empty();

  /// What the fixtures say, in so far as the protocol has a field for it.
  private static Outcome completed(Protocol protocol) {
    OptionalLong thought = OptionalLong.of(13);
    OptionalLong cached = OptionalLong.of(8);
    String model = "fixture-model-1";
    return switch (protocol) {
      case OPENAI_CHAT, OPENAI_COMPLETIONS -> completed("stop", model, thought, cached);
      case OPENAI_RESPONSES -> completed("completed", model, thought, cached);
      case ANTHROPIC_MESSAGES -> completed("end_turn", model, thought, cached);
      case GEMINI -> completed("STOP", model, thought, cached);
      // Its reference knows neither the model's name in a reply nor cached tokens.
      case CLOVA_STUDIO -> completed("stop", "", thought, UNCOUNTED);
      // It counts thoughts as part of the completion alone, and no cached tokens.
      case OLLAMA -> completed("stop", model, UNCOUNTED, UNCOUNTED);
    };
  }

  private static Outcome completed(
      String finishReason, String model, OptionalLong thought, OptionalLong cached) {
    Usage usage = new Usage(OptionalLong.of(21), OptionalLong.of(34), thought, cached);
    return new Outcome.Completed(
        new Reply("따라서 답은 ②번입니다. 🎓", "첫째 조건을 보자.", finishReason, model, usage));
  }

  @ParameterizedTest
  @EnumSource
  void readsACompleteReply(Protocol protocol) throws Exception {
    assertThat(bare(decoded(protocol, "completed.json"))).isEqualTo(completed(protocol));
  }

  @ParameterizedTest
  @EnumSource
  void tellsARefusal(Protocol protocol) throws Exception {
    Outcome outcome = decoded(protocol, "refused.json");
    assertThat(outcome.said().map(Reply::text))
        .contains(
            switch (protocol) {
              case OPENAI_CHAT,
                  OPENAI_COMPLETIONS,
                  OPENAI_RESPONSES,
                  ANTHROPIC_MESSAGES,
                  GEMINI,
                  OLLAMA ->
                  REFUSAL;
              // Its filter speaks by a status, in place of a result.
              case CLOVA_STUDIO -> "an error in the reply: Unavailable output";
            });
    assertThat(outcome)
        .isInstanceOf(
            // It has no mark for a refusal: what a model says is its answer.
            protocol == Protocol.OLLAMA ? Outcome.Completed.class : Outcome.Refused.class);
  }

  @ParameterizedTest
  @EnumSource
  void tellsATruncatedReply(Protocol protocol) throws Exception {
    assertThat(decoded(protocol, "truncated.json"))
        .isInstanceOfSatisfying(
            Outcome.Truncated.class,
            truncated -> assertThat(truncated.reply().text()).isEqualTo("먼저 조건을 정리"));
  }

  @ParameterizedTest
  @EnumSource
  void doesNotReadJsonOfAnotherShape(Protocol protocol) throws Exception {
    assertThat(decoded(protocol, "malformed.json"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.kind()).isEqualTo(FailureKind.MALFORMED_BODY));
    for (String shape : new String[] {"[]", "null", "3", "\"text\"", "{}"}) {
      assertThat(protocol.wire().decode(Json.parse(shape)))
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              failed -> assertThat(failed.kind()).isEqualTo(FailureKind.MALFORMED_BODY));
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysThatItWasAskedTooOften(Protocol protocol) {
    byte[] body = Fixtures.bytes(protocol.specName(), "rate-limited.json");
    assertThat(asked(protocol, false, LoopbackServer.response(429, "application/json", body)))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.kind()).isEqualTo(FailureKind.RATE_LIMITED));
  }

  @ParameterizedTest
  @EnumSource
  void readsAStreamWhoseEveryByteComesAlone(Protocol protocol) {
    byte[] stream = Fixtures.stream(protocol, "streamed");
    String type =
        switch (protocol.wire().framing()) {
          case SERVER_SENT_EVENTS -> "text/event-stream";
          case JSON_LINES -> "application/x-ndjson";
        };
    assertThat(bare(asked(protocol, true, LoopbackServer.chunked(type, stream, 1, Then.KEEP))))
        .isEqualTo(completed(protocol));
  }

  @ParameterizedTest
  @EnumSource
  void readsAStreamCutInTwoAtAnyByte(Protocol protocol) throws Exception {
    byte[] stream = Fixtures.stream(protocol, "streamed");
    for (int cut = 0; cut <= stream.length; cut++) {
      Wire.Stream reply = protocol.wire().listen();
      StreamReader events = StreamReader.of(protocol.wire().framing(), reply::accept);
      byte[] rest = new byte[stream.length - cut];
      System.arraycopy(stream, cut, rest, 0, rest.length);
      events.feed(stream, cut);
      events.feed(rest, rest.length);
      events.end();
      assertThat(bare(reply.outcome())).as("cut at %d", cut).isEqualTo(completed(protocol));
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsAStreamThatEndsTooEarly(Protocol protocol) throws Exception {
    assertThat(streamed(protocol, Fixtures.stream(protocol, "cut-off")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.kind()).isEqualTo(FailureKind.CUT_OFF_STREAM));
  }

  @ParameterizedTest
  @EnumSource
  void neverTakesTheBeginningOfAStreamForTheWhole(Protocol protocol) throws Exception {
    byte[] stream = Fixtures.stream(protocol, "streamed");
    String said = completed(protocol).said().map(Reply::text).orElseThrow();
    for (int length = 0; length < stream.length; length++) {
      Outcome outcome = streamed(protocol, Arrays.copyOf(stream, length));
      if (outcome instanceof Outcome.Failed failed) {
        assertThat(failed.kind())
            .as("the first %d bytes", length)
            .isIn(FailureKind.EMPTY_BODY, FailureKind.CUT_OFF_STREAM);
      } else {
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.said().map(Reply::text)).as("the first %d bytes", length).contains(said);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void doesNotReadEventsThatAreNoJson(Protocol protocol) {
    Wire.Stream reply = protocol.wire().listen();
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> reply.accept(new Wire.Event("", "{\"cut\": ")));
  }

  @ParameterizedTest
  @EnumSource
  void sendsTheKeyInAHeaderAlone(Protocol protocol) {
    Wire wire = protocol.wire();
    Service.Endpoint service = Fixtures.service(protocol, "http://localhost", true);
    assertThat(wire.headers(service, Optional.of(KEY)).values())
        .filteredOn(value -> value.contains(KEY))
        .hasSize(1);
    assertThat(wire.headers(service, Optional.empty()).toString())
        .doesNotContain("Bearer", "api-key");
    assertThat(wire.encode(service, Fixtures.PROMPT).path()).doesNotStartWith("/");
  }

  @ParameterizedTest
  @EnumSource
  void sendsEveryTurnAndEverySetting(Protocol protocol) {
    Sampling sampling =
        new Sampling(
            OptionalDouble.of(0.625),
            OptionalDouble.of(0.9375),
            OptionalInt.of(1234),
            OptionalLong.of(4321),
            new TreeMap<>(Map.of("further", Map.of("nested", 5678))));
    Prompt prompt =
        new Prompt(
            List.of(
                new Message(Speaker.SYSTEM, "짧게 답하시오."),
                new Message(Speaker.USER, "첫째 물음"),
                new Message(Speaker.ASSISTANT, "첫째 답 🎓"),
                new Message(Speaker.USER, "둘째 물음")),
            sampling);
    Service.Endpoint service = Fixtures.service(protocol, "http://localhost", false);
    Wire.Request request = protocol.wire().encode(service, prompt);
    assertThat(request.body().toString())
        .contains("짧게 답하시오.", "첫째 물음", "첫째 답 🎓", "둘째 물음")
        .contains("0.625", "0.9375", "1234", "4321", "\"further\":{\"nested\":5678}");
    assertThat(request.path() + request.body()).contains("model-1");
  }

  /// Without the fingerprint, which not every protocol has.
  private static Outcome bare(Outcome outcome) {
    return outcome instanceof Outcome.Completed(Reply reply)
        ? new Outcome.Completed(
            new Reply(
                reply.text(),
                reply.reasoning(),
                reply.finishReason(),
                reply.model(),
                reply.usage()))
        : outcome;
  }

  private static Outcome decoded(Protocol protocol, String fixture) throws Exception {
    byte[] bytes = Fixtures.bytes(protocol.specName(), fixture);
    return protocol.wire().decode(Json.parse(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static Outcome streamed(Protocol protocol, byte[] bytes) throws Exception {
    Wire.Stream reply = protocol.wire().listen();
    StreamReader events = StreamReader.of(protocol.wire().framing(), reply::accept);
    events.feed(bytes, bytes.length);
    events.end();
    return reply.outcome();
  }

  private static Outcome asked(
      Protocol protocol, boolean stream, LoopbackServer.Reaction reaction) {
    try (LoopbackServer server = LoopbackServer.reacting(reaction);
        EndpointClient client = Fixtures.client(protocol, server, stream)) {
      return client.ask(Fixtures.PROMPT).outcome();
    }
  }
}
