package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong on the wire, over real sockets: always an outcome, never an exception.
class HostileWireTest {
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";
  private static final byte[] STREAM = Fixtures.bytes("openai-chat", "streamed.sse");
  private static final String HTML = "<!DOCTYPE html><title>점검 중</title>";

  record Case(String name, boolean stream, Reaction reaction, FailureKind kind) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Case> cases() {
    byte[] cut = "{\"choices\":[{\"message\":{\"content\":\"가".getBytes(StandardCharsets.UTF_8);
    byte[] broken = "{\"choices\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    return List.of(
        whole("a web page", "text/html", HTML, FailureKind.WRONG_CONTENT_TYPE),
        whole("an undeclared web page", "", HTML, FailureKind.WRONG_CONTENT_TYPE),
        whole("plain text", "text/plain", "ok", FailureKind.WRONG_CONTENT_TYPE),
        whole("a web page for a stream", "text/html", HTML, FailureKind.WRONG_CONTENT_TYPE),
        whole("broken JSON", JSON, "{\"choices\": [}", FailureKind.MALFORMED_BODY),
        whole("JSON and more", JSON, "{} {}", FailureKind.MALFORMED_BODY),
        whole("JSON of another shape", JSON, "{\"outputs\": []}", FailureKind.MALFORMED_BODY),
        whole("nothing", JSON, "", FailureKind.EMPTY_BODY),
        whole("blanks", JSON, " \r\n ", FailureKind.EMPTY_BODY),
        whole("an empty stream", EVENTS, "", FailureKind.EMPTY_BODY),
        whole("[DONE] alone", EVENTS, "data: [DONE]\n\n", FailureKind.EMPTY_BODY),
        whole("an event of no JSON", EVENTS, "data: {\"a\n\n", FailureKind.MALFORMED_BODY),
        new Case(
            "bytes that are not UTF-8",
            false,
            LoopbackServer.response(200, JSON, broken),
            FailureKind.MALFORMED_BODY),
        new Case(
            "half a body",
            false,
            LoopbackServer.chunked(JSON, cut, 7, Then.CLOSE),
            FailureKind.CUT_OFF_STREAM),
        new Case(
            "a stream cut within a character",
            true,
            LoopbackServer.chunked(EVENTS, start(STREAM, "첫째", 1), 1, Then.CLOSE),
            FailureKind.CUT_OFF_STREAM),
        new Case(
            "a stream that ends too early in good order",
            true,
            LoopbackServer.chunked(EVENTS, start(STREAM, "②번", 0), 64, Then.KEEP),
            FailureKind.CUT_OFF_STREAM),
        new Case(
            "a stream reset",
            true,
            LoopbackServer.chunked(EVENTS, start(STREAM, "②번", 0), 64, Then.RESET),
            FailureKind.CUT_OFF_STREAM),
        reaction("a closed connection", "", Then.CLOSE, FailureKind.CONNECTION),
        reaction("a reset connection", "", Then.RESET, FailureKind.CONNECTION),
        reaction("half a status line", "HTTP/1.1 2", Then.CLOSE, FailureKind.CONNECTION),
        reaction("another protocol", "SSH-2.0-x\r\n", Then.CLOSE, FailureKind.CONNECTION),
        reaction("half the headers", "HTTP/1.1 200 OK\r\nA", Then.CLOSE, FailureKind.CONNECTION),
        reaction(
            "an error whose body breaks off",
            "HTTP/1.1 429 No\r\nContent-Length: 99\r\n\r\nslow",
            Then.RESET,
            FailureKind.RATE_LIMITED));
  }

  private static Case whole(String name, String contentType, String body, FailureKind kind) {
    boolean stream = contentType.equals(EVENTS) || name.contains("stream");
    return new Case(name, stream, LoopbackServer.response(200, contentType, body), kind);
  }

  private static Case reaction(String name, String bytes, Then then, FailureKind kind) {
    return new Case(name, false, new Reaction(bytes, then), kind);
  }

  /// The bytes before a text, and so many of its own.
  private static byte[] start(byte[] bytes, String text, int more) {
    String all = new String(bytes, StandardCharsets.UTF_8);
    String head = all.substring(0, all.indexOf(text));
    int length = head.getBytes(StandardCharsets.UTF_8).length + more;
    return Arrays.copyOf(bytes, length);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAnOutcome(Case given) {
    assertThat(failure(given.reaction(), given.stream(), Limits.DEFAULT).kind())
        .isEqualTo(given.kind());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void neverSpeaks(boolean stream) {
    assertThat(
            failure(new Reaction("", Then.STALL), stream, Fixtures.limits(30, 60_000, 60_000))
                .kind())
        .isEqualTo(FailureKind.TIMEOUT_FIRST_TOKEN);
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    assertThat(
            failure(new Reaction(head, Then.STALL), stream, Fixtures.limits(30, 60_000, 60_000))
                .kind())
        .isEqualTo(FailureKind.TIMEOUT_FIRST_TOKEN);
  }

  @Test
  void fallsSilentWithinAReply() {
    Limits limits = Fixtures.limits(60_000, 30, 60_000);
    byte[] some = start(STREAM, "②번", 0);
    assertThat(failure(LoopbackServer.chunked(EVENTS, some, 64, Then.STALL), true, limits).kind())
        .isEqualTo(FailureKind.TIMEOUT_BETWEEN_TOKENS);
    byte[] brace = {'{'};
    assertThat(failure(LoopbackServer.chunked(JSON, brace, 1, Then.STALL), false, limits).kind())
        .isEqualTo(FailureKind.TIMEOUT_BETWEEN_TOKENS);
  }

  @Test
  void takesTooLongInAll() {
    Limits limits = Fixtures.limits(60_000, 60_000, 40);
    assertThat(failure(new Reaction("", Then.STALL), false, limits).kind())
        .isEqualTo(FailureKind.TIMEOUT_TOTAL);
    byte[] some = start(STREAM, "②번", 0);
    assertThat(failure(LoopbackServer.chunked(EVENTS, some, 64, Then.STALL), true, limits).kind())
        .isEqualTo(FailureKind.TIMEOUT_TOTAL);
  }

  @ParameterizedTest
  @CsvSource({JSON + ",16", EVENTS + ",64"})
  void sendsMoreThanAnyAnswer(String contentType, int mebibytes) {
    int most = mebibytes << 20;
    byte[] flood = " ".repeat(most + 1).getBytes(StandardCharsets.UTF_8);
    assertThat(failure(LoopbackServer.response(200, contentType, flood), false, Limits.DEFAULT))
        .isEqualTo(
            new Outcome.Failed(
                FailureKind.OVERSIZED_BODY, "a body of more than " + most + " bytes"));
  }

  @Test
  void reportsAnErrorAtGreatLength() {
    String body = "{\"error\":{\"message\":\"" + "아".repeat(1 << 20) + "\"}}";
    Outcome.Failed failed =
        failure(LoopbackServer.response(500, JSON, body), false, Limits.DEFAULT);
    assertThat(failed.kind()).isEqualTo(FailureKind.SERVER_ERROR);
    assertThat(failed.detail()).startsWith("HTTP 500: ").hasSizeLessThan(250).endsWith("…");
  }

  @Test
  void isNotThere() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    assertThat(attempt("http://127.0.0.1:" + port + "/v1").outcome())
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.kind()).isEqualTo(FailureKind.CONNECTION);
              assertThat(failed.detail()).contains("127.0.0.1:" + port);
            });
  }

  @Test
  void doesNotSpeakTls() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> greet(listener));
      String url = "https://127.0.0.1:" + listener.getLocalPort() + "/v1";
      assertThat(attempt(url).outcome())
          .isInstanceOfSatisfying(
              Outcome.Failed.class, failed -> assertThat(failed.kind()).isEqualTo(FailureKind.TLS));
    }
  }

  private static void greet(ServerSocket listener) {
    try (Socket socket = listener.accept()) {
      socket.getOutputStream().write("220 mail.example\r\n".getBytes(StandardCharsets.UTF_8));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void endsWhenTheClientIsClosed() throws Exception {
    CompletableFuture<Attempt> attempt = new CompletableFuture<>();
    try (LoopbackServer server = LoopbackServer.reacting(new Reaction("", Then.STALL))) {
      try (EndpointClient client = Fixtures.client(server, false)) {
        Thread.ofVirtual().start(() -> attempt.complete(client.ask(Fixtures.PROMPT)));
        server.awaitRequest();
      }
      assertThat(attempt.get().outcome())
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              failed -> assertThat(failed.kind()).isEqualTo(FailureKind.CONNECTION));
    }
  }

  private static Attempt attempt(String url) {
    try (EndpointClient client =
        EndpointClient.open(
            Fixtures.service(url, false),
            Access.OPEN,
            Fixtures.limits(10_000, 10_000, 10_000),
            1,
            Fixtures.CLOCK)) {
      return client.ask(Fixtures.PROMPT);
    }
  }

  private static Outcome.Failed failure(Reaction reaction, boolean stream, Limits limits) {
    try (LoopbackServer server = LoopbackServer.reacting(reaction);
        EndpointClient client = Fixtures.client(server, stream, limits)) {
      Outcome outcome = client.ask(Fixtures.PROMPT).outcome();
      assertThat(outcome).isInstanceOf(Outcome.Failed.class);
      return (Outcome.Failed) outcome;
    }
  }
}
