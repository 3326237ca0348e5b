package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointClientTest {
  private static final Reaction WHOLE =
      LoopbackServer.response(
          200, "application/json", Fixtures.bytes("openai-chat", "completed.json"));
  private static final byte[] STREAM = Fixtures.bytes("openai-chat", "streamed.sse");

  @Test
  void sendsOneRequestAndReadsTheReply() {
    try (LoopbackServer server = LoopbackServer.reacting(WHOLE);
        EndpointClient client =
            EndpointClient.open(
                Fixtures.service(server.url() + "/", false),
                Access.by(Optional.of(" key-000001\n")),
                Limits.DEFAULT,
                1,
                Fixtures.CLOCK)) {
      Attempt attempt = client.ask(Fixtures.PROMPT);
      assertThat(attempt.outcome()).isInstanceOf(Outcome.Completed.class);
      assertThat(attempt.startedAt()).isEqualTo(Fixtures.NOON);
      assertThat(attempt.elapsed()).isZero();
      assertThat(attempt.firstToken()).isEmpty();
      assertThat(attempt.retryAfter()).isEmpty();
      assertThat(server.requests())
          .singleElement()
          .satisfies(request ->
              assertThat(request)
                  .startsWith("POST /v1/chat/completions HTTP/1.1\r\n")
                  .contains("\r\nAuthorization: Bearer key-000001\r\n")
                  .contains("\r\nContent-Type: application/json\r\n")
                  .contains("다음 중 옳은 것은?"));
    }
  }

  @Test
  void keepsTheQueryOfItsAddress() {
    try (LoopbackServer server = LoopbackServer.reacting(WHOLE);
        EndpointClient client =
            EndpointClient.open(
                Fixtures.service(server.url() + "?api-version=1", false),
                Access.OPEN,
                Limits.DEFAULT,
                1,
                Fixtures.CLOCK)) {
      client.ask(Fixtures.PROMPT);
      assertThat(server.requests().getFirst())
          .startsWith("POST /v1/chat/completions?api-version=1 HTTP/1.1\r\n")
          .doesNotContain("Authorization");
    }
  }

  @Test
  void addsWhatAProtocolPutsIntoTheAddress() {
    byte[] stream = Fixtures.stream(Protocol.GEMINI, "streamed");
    try (LoopbackServer server =
            LoopbackServer.reacting(LoopbackServer.response(200, "text/event-stream", stream));
        EndpointClient client = Fixtures.client(Protocol.GEMINI, server, true)) {
      assertThat(client.ask(Fixtures.PROMPT).outcome()).isInstanceOf(Outcome.Completed.class);
      assertThat(server.requests().getFirst())
          .startsWith("POST /v1/models/model-1:streamGenerateContent?alt=sse HTTP/1.1");
    }
  }

  @Test
  void measuresTheTimeToTheFirstTokenOfAStream() {
    AtomicLong ticks = new AtomicLong();
    InstantSource ticking = () -> Fixtures.NOON.plusMillis(ticks.getAndAdd(1000));
    try (LoopbackServer server =
            LoopbackServer.reacting(
                LoopbackServer.chunked("text/event-stream", STREAM, 64, Then.KEEP));
        EndpointClient client =
            EndpointClient.open(
                Fixtures.service(server.url(), true), Access.OPEN, Limits.DEFAULT, 1, ticking)) {
      Attempt attempt = client.ask(Fixtures.PROMPT);
      assertThat(attempt.outcome()).isInstanceOf(Outcome.Completed.class);
      assertThat(attempt.firstToken().orElseThrow()).isPositive().isLessThan(attempt.elapsed());
    }
  }

  @Test
  void readsAWholeReplyWhereItAskedForAStream() {
    assertThat(outcome(true, WHOLE)).isInstanceOf(Outcome.Completed.class);
  }

  @Test
  void readsAStreamWhereItAskedForAWholeReply() {
    assertThat(outcome(false, LoopbackServer.chunked("text/event-stream", STREAM, 999, Then.KEEP)))
        .isInstanceOf(Outcome.Completed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSE", "RESET", "STALL"})
  void takesAStreamForCompleteOnceItsFinishReasonCame(Then then) {
    String whole = new String(STREAM, StandardCharsets.UTF_8);
    int end = whole.indexOf("\"stop\"");
    String cut = whole.substring(0, whole.indexOf("\n\n", end) + 2);
    byte[] bytes = cut.getBytes(StandardCharsets.UTF_8);
    Reaction reaction = LoopbackServer.chunked("text/event-stream", bytes, 50, then);
    try (LoopbackServer server = LoopbackServer.reacting(reaction);
        EndpointClient client = Fixtures.client(server, true, Fixtures.limits(9_000, 50, 9_000))) {
      assertThat(client.ask(Fixtures.PROMPT).outcome()).isInstanceOf(Outcome.Completed.class);
    }
  }

  @Test
  void followsNoRedirectAndSaysWhereItLeads() {
    try (LoopbackServer other = LoopbackServer.reacting(WHOLE);
        LoopbackServer server =
            LoopbackServer.reacting(
                LoopbackServer.response(307, "", "", "Location: " + other.url()))) {
      try (EndpointClient client = Fixtures.client(server, false)) {
        assertThat(client.ask(Fixtures.PROMPT).outcome())
            .isEqualTo(
                new Outcome.Failed(
                    FailureKind.UNKNOWN_MODEL,
                    "HTTP 307: a redirect to " + other.url() + ", not followed"));
      }
      assertThat(other.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 421, 503})
  void neverSendsARequestTwiceByItself(int status) {
    try (LoopbackServer server =
            LoopbackServer.reacting(
                LoopbackServer.response(status, "", "", "Retry-After: 0"), WHOLE);
        EndpointClient client = Fixtures.client(server, false)) {
      assertThat(client.ask(Fixtures.PROMPT).outcome()).isInstanceOf(Outcome.Failed.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void neverSendsARequestTwiceWhenItsConnectionBreaks() {
    try (LoopbackServer server =
            LoopbackServer.reacting(WHOLE, new Reaction("", Then.RESET), WHOLE);
        EndpointClient client = Fixtures.client(server, false)) {
      assertThat(client.ask(Fixtures.PROMPT).outcome()).isInstanceOf(Outcome.Completed.class);
      assertThat(client.ask(Fixtures.PROMPT).outcome()).isInstanceOf(Outcome.Failed.class);
      assertThat(server.requests()).hasSize(2);
      assertThat(client.ask(Fixtures.PROMPT).outcome()).isInstanceOf(Outcome.Completed.class);
    }
  }

  @Test
  void usesItsConnectionAgain() {
    try (LoopbackServer server = LoopbackServer.reacting(WHOLE);
        EndpointClient client = Fixtures.client(server, false)) {
      for (int i = 0; i < 20; i++) {
        assertThat(client.ask(Fixtures.PROMPT).outcome()).isInstanceOf(Outcome.Completed.class);
      }
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void serves600CallsAtOnce() {
    Limits limits = Fixtures.limits(30_000, 30_000, 60_000);
    try (LoopbackServer server = LoopbackServer.reacting(WHOLE);
        EndpointClient client =
            EndpointClient.open(
                Fixtures.service(server.url(), false), Access.OPEN, limits, 600, Fixtures.CLOCK)) {
      List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        IntStream.range(0, 600)
            .mapToObj(i -> Fixtures.prompt("질문 " + i))
            .forEach(prompt -> threads.execute(() -> outcomes.add(client.ask(prompt).outcome())));
      }
      assertThat(outcomes).hasSize(600).allMatch(Outcome.Completed.class::isInstance);
    }
  }

  @Test
  void doesNotOpenWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(Fixtures.service("ftp://host/v1", false), 1))
        .withMessageContaining("ftp://host/v1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(Fixtures.service("http://localhost/v1", false), 0));
    Service.Endpoint service =
        new Service.Endpoint("http://localhost/v1", "telepathy", "m", Optional.empty(), false);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(service, 1))
        .withMessageContaining("telepathy")
        .withMessageContaining("openai-chat");
  }

  private static EndpointClient open(Service.Endpoint service, int inFlight) {
    return EndpointClient.open(service, Access.OPEN, Limits.DEFAULT, inFlight, Fixtures.CLOCK);
  }

  private static Outcome outcome(boolean stream, Reaction reaction) {
    try (LoopbackServer server = LoopbackServer.reacting(reaction);
        EndpointClient client = Fixtures.client(server, stream)) {
      return client.ask(Fixtures.PROMPT).outcome();
    }
  }
}
