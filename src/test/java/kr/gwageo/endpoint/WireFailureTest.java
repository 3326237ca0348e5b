package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.MalformedInputException;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.endpoint.WireFailure.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireFailureTest {

  record Case(IOException error, Phase phase, FailureKind kind) {}

  private static List<Case> cases() {
    IOException silence = new SocketTimeoutException("timeout");
    IOException reset = new SocketException("Connection reset");
    return List.of(
        new Case(new UnknownHostException("no.such.host"), Phase.SENDING, FailureKind.DNS),
        new Case(new SSLHandshakeException("unknown CA"), Phase.SENDING, FailureKind.TLS),
        new Case(
            new SSLException("closed", new EOFException()), Phase.SENDING, FailureKind.CONNECTION),
        new Case(new SSLException("bad record"), Phase.READING, FailureKind.CUT_OFF_STREAM),
        new Case(silence, Phase.SENDING, FailureKind.CONNECTION),
        new Case(silence, Phase.WAITING, FailureKind.TIMEOUT_FIRST_TOKEN),
        new Case(silence, Phase.READING, FailureKind.TIMEOUT_BETWEEN_TOKENS),
        new Case(new InterruptedIOException("timeout"), Phase.WAITING, FailureKind.TIMEOUT_TOTAL),
        new Case(new InterruptedIOException("timeout"), Phase.READING, FailureKind.TIMEOUT_TOTAL),
        new Case(new InterruptedIOException("interrupted"), Phase.WAITING, FailureKind.CONNECTION),
        new Case(reset, Phase.SENDING, FailureKind.CONNECTION),
        new Case(reset, Phase.WAITING, FailureKind.CONNECTION),
        new Case(reset, Phase.READING, FailureKind.CUT_OFF_STREAM),
        new Case(new MalformedInputException(1), Phase.READING, FailureKind.MALFORMED_BODY),
        new Case(
            new WireFailure.OversizedBodyException(9), Phase.READING, FailureKind.OVERSIZED_BODY));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasAKindByErrorAndPhase(Case given) {
    assertThat(WireFailure.of(given.error(), given.phase()).kind()).isEqualTo(given.kind());
  }

  @Test
  void isToldInOneShortLine() {
    Outcome shortened =
        WireFailure.shortened(
            new Outcome.Failed(FailureKind.SERVER_ERROR, "HTTP 500:\n\n " + "🎓".repeat(1000)));
    assertThat(shortened)
        .isEqualTo(
            new Outcome.Failed(FailureKind.SERVER_ERROR, "HTTP 500: " + "🎓".repeat(230) + "…"));
  }
}
