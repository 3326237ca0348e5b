package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import javax.net.ssl.SSLException;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;

/// What an I/O error means, by how far the request had come. The table is in the description of the
/// package.
final class WireFailure {

  /// How far a request has come.
  enum Phase {
    /// Until the whole request is sent.
    SENDING,
    /// Until the first byte of the response's body.
    WAITING,
    /// From then on.
    READING
  }

  /// A body is larger than any answer.
  static final class OversizedBodyException extends IOException {
    private static final long serialVersionUID = 1L;

    OversizedBodyException(long limit) {
      super("a body of more than " + limit + " bytes");
    }
  }

  private static final int LONGEST_DETAIL = 240;

  private WireFailure() {}

  static Outcome.Failed of(IOException error, Phase phase) {
    String detail =
        switch (error) {
          case OversizedBodyException oversized -> String.valueOf(oversized.getMessage());
          case JsonProcessingException json ->
              "an event that is no JSON: " + json.getOriginalMessage();
          default -> error.getClass().getSimpleName() + ": " + error.getMessage();
        };
    return new Outcome.Failed(kind(error, phase), detail);
  }

  /// The outcome with its detail, if it has one, as one short line: the beginning of an error body
  /// explains it, the rest fills journals.
  static Outcome shortened(Outcome outcome) {
    if (!(outcome instanceof Outcome.Failed(FailureKind kind, String detail))) {
      return outcome;
    }
    String line = detail.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) > LONGEST_DETAIL) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
    }
    return new Outcome.Failed(kind, line);
  }

  private static FailureKind kind(IOException error, Phase phase) {
    return switch (error) {
      case OversizedBodyException _ -> FailureKind.OVERSIZED_BODY;
      case JsonProcessingException _, CharacterCodingException _ -> FailureKind.MALFORMED_BODY;
      case UnknownHostException _ -> FailureKind.DNS;
      case SSLException ssl when phase == Phase.SENDING && !brokeOff(ssl) -> FailureKind.TLS;
      case SocketTimeoutException _ -> silence(phase);
      case InterruptedIOException total when "timeout".equals(total.getMessage()) ->
          FailureKind.TIMEOUT_TOTAL;
      default -> phase == Phase.READING ? FailureKind.CUT_OFF_STREAM : FailureKind.CONNECTION;
    };
  }

  /// A handshake that the network broke off says nothing about certificates.
  private static boolean brokeOff(SSLException error) {
    return error.getCause() instanceof EOFException || error.getCause() instanceof SocketException;
  }

  private static FailureKind silence(Phase phase) {
    return switch (phase) {
      case SENDING -> FailureKind.CONNECTION;
      case WAITING -> FailureKind.TIMEOUT_FIRST_TOKEN;
      case READING -> FailureKind.TIMEOUT_BETWEEN_TOKENS;
    };
  }
}
