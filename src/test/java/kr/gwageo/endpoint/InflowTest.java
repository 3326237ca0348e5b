package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A reply that was there before its request answers another one.
class InflowTest {
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();

  private static byte[] reply(String text) {
    String body =
        "{\"choices\":[{\"message\":{\"content\":\"" + text + "\"},\"finish_reason\":\"stop\"}]}";
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Reaction twice(String text) {
    String one = new String(reply(text), StandardCharsets.UTF_8);
    return new Reaction(one + one, Then.KEEP);
  }

  private static String said(Attempt attempt) {
    return attempt.outcome().said().orElseThrow().text();
  }

  private static void mustBeStale(Attempt attempt) {
    assertThat(attempt.outcome())
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.kind()).isEqualTo(FailureKind.MALFORMED_BODY);
              assertThat(failed.detail()).contains("before the request");
            });
    assertThat(attempt.late()).isEmpty();
  }

  private static LoopbackServer server(boolean tls, Reaction... reactions) {
    return tls
        ? LoopbackServer.reacting(
            new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build().sslContext(),
            reactions)
        : LoopbackServer.reacting(reactions);
  }

  private static EndpointClient client(LoopbackServer server) {
    return EndpointClient.open(
        Fixtures.service(server.url(), false),
        new Access(Optional.empty(), Map.of(), Optional.of(CERTIFICATE.certificatePem())),
        Limits.DEFAULT,
        1,
        Fixtures.CLOCK);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aReplySentTwiceAnswersOneQuestion(boolean tls) {
    try (LoopbackServer server = server(tls, twice("첫째"), new Reaction(reply("둘째"), Then.KEEP));
        EndpointClient client = client(server)) {
      assertThat(said(client.ask(Fixtures.PROMPT))).isEqualTo("첫째");
      mustBeStale(client.ask(Fixtures.PROMPT));
      assertThat(said(client.ask(Fixtures.PROMPT))).isEqualTo("둘째");
      assertThat(server.connections()).as("the first one is not used again").isEqualTo(2);
    }
  }

  @Test
  void neitherDoesOneThatComesWhileNobodyAsks() throws InterruptedException {
    CountDownLatch more = new CountDownLatch(1);
    CountDownLatch sent = new CountDownLatch(1);
    Reaction late =
        new Reaction(call -> {
          call.send(reply("첫째"));
          more.await();
          call.send(reply("첫째"));
          sent.countDown();
          return Then.KEEP;
        });
    try (LoopbackServer server = server(false, late, new Reaction(reply("둘째"), Then.KEEP));
        EndpointClient client = client(server)) {
      assertThat(said(client.ask(Fixtures.PROMPT))).isEqualTo("첫째");
      more.countDown();
      sent.await();
      mustBeStale(client.ask(Fixtures.PROMPT));
      assertThat(said(client.ask(Fixtures.PROMPT))).isEqualTo("둘째");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aConnectionThatIsKeptIsUsedAgainAsLongAsItIsInOrder(boolean tls) {
    try (LoopbackServer server = server(tls, new Reaction(reply("가"), Then.KEEP));
        EndpointClient client = client(server)) {
      for (int i = 0; i < 50; i++) {
        assertThat(said(client.ask(Fixtures.PROMPT))).isEqualTo("가");
      }
      assertThat(server.connections()).isEqualTo(1);
      assertThat(server.requests()).hasSize(50);
    }
  }

  @Test
  void informationBeforeAReplyIsNoReply() {
    List<Reaction> reactions =
        List.of(
            new Reaction(
                "HTTP/1.1 103 Early Hints\r\n\r\n" + new String(reply("가"), StandardCharsets.UTF_8),
                Then.KEEP));
    try (LoopbackServer server = server(false, reactions.toArray(Reaction[]::new));
        EndpointClient client = client(server)) {
      assertThat(said(client.ask(Fixtures.PROMPT))).isEqualTo("가");
      assertThat(said(client.ask(Fixtures.PROMPT))).isEqualTo("가");
    }
  }
}
