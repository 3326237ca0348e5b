package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.endpoint.LoopbackServer.Then;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every protocol must do. Each has the same six fixtures, written from its provider's
/// published reference, in which a model says the same things.
class WireContractTest {
  private static final Reply COMPLETED =
      new Reply(
          "따라서 답은 ②번입니다. 🎓",
          "첫째 조건을 보자.",
          "stop",
          "fixture-model-1",
          new Usage(
              OptionalLong.of(21), OptionalLong.of(34), OptionalLong.of(13), OptionalLong.of(8)));

  @ParameterizedTest
  @EnumSource
  void readsACompleteReply(Protocol protocol) throws Exception {
    assertThat(bare(decoded(protocol, "completed.json")))
        .isEqualTo(new Outcome.Completed(COMPLETED));
  }

  @ParameterizedTest
  @EnumSource
  void tellsARefusal(Protocol protocol) throws Exception {
    assertThat(decoded(protocol, "refused.json"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.reply().text()).isEqualTo("죄송하지만 답변드릴 수 없습니다."));
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
    byte[] stream = Fixtures.bytes(protocol.specName(), "streamed.sse");
    assertThat(
            bare(
                asked(
                    protocol,
                    true,
                    LoopbackServer.chunked("text/event-stream", stream, 1, Then.KEEP))))
        .isEqualTo(new Outcome.Completed(COMPLETED));
  }

  @ParameterizedTest
  @EnumSource
  void readsAStreamCutInTwoAtAnyByte(Protocol protocol) throws Exception {
    byte[] stream = Fixtures.bytes(protocol.specName(), "streamed.sse");
    for (int cut = 0; cut <= stream.length; cut++) {
      Wire.Stream reply = protocol.wire().listen();
      EventReader events = new EventReader(reply::accept);
      byte[] rest = new byte[stream.length - cut];
      System.arraycopy(stream, cut, rest, 0, rest.length);
      events.feed(stream, cut);
      events.feed(rest, rest.length);
      events.end();
      assertThat(bare(reply.outcome()))
          .as("cut at %d", cut)
          .isEqualTo(new Outcome.Completed(COMPLETED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsAStreamThatEndsTooEarly(Protocol protocol) throws Exception {
    assertThat(streamed(protocol, "cut-off.sse"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.kind()).isEqualTo(FailureKind.CUT_OFF_STREAM));
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
    assertThat(wire.headers(Optional.of("secret-key-0001")).toString()).contains("secret-key-0001");
    assertThat(wire.headers(Optional.empty()).toString()).doesNotContain("Bearer");
    assertThat(wire.encode(Fixtures.service("http://localhost", true), Fixtures.PROMPT).path())
        .doesNotStartWith("/");
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

  private static Outcome streamed(Protocol protocol, String fixture) throws Exception {
    byte[] bytes = Fixtures.bytes(protocol.specName(), fixture);
    Wire.Stream reply = protocol.wire().listen();
    EventReader events = new EventReader(reply::accept);
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
