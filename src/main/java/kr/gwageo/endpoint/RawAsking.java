package kr.gwageo.endpoint;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import kr.gwageo.domain.Outcome;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Response;
import okio.BufferedSource;

/// One raw request under way.
final class RawAsking extends EventListener {
  private static final long LARGEST_BODY = 4L << 20;

  private final InstantSource clock;
  private final Secret secret;
  private final Instant startedAt;
  private final List<Raw.Line> lines = new ArrayList<>();
  private final Map<String, String> headers = new TreeMap<>();
  private volatile WireFailure.Phase phase = WireFailure.Phase.SENDING;
  private OptionalInt status = OptionalInt.empty();
  private Optional<Instant> certificateEnds = Optional.empty();

  RawAsking(InstantSource clock, Secret secret) {
    this.clock = clock;
    this.secret = secret;
    this.startedAt = clock.instant();
  }

  Raw.Reply exchange(Call call) {
    call.addEventListener(this);
    try (Response response = call.execute()) {
      phase = WireFailure.Phase.READING;
      status = OptionalInt.of(response.code());
      certificateEnds = Optional.ofNullable(response.handshake()).flatMap(RawAsking::end);
      response
          .headers()
          .forEach(header ->
              headers.put(
                  header.getFirst().toLowerCase(Locale.ROOT),
                  secret.redactLong(header.getSecond())));
      read(response.body().source());
      return reply(Optional.empty());
    } catch (IOException e) {
      return failed(WireFailure.of(e, phase));
    }
  }

  /// An exchange of which nothing was sent, or that broke off.
  Raw.Reply failed(Outcome.Failed failure) {
    Outcome shown = WireFailure.shortened(secret.redact(failure));
    return reply(shown instanceof Outcome.Failed failed ? Optional.of(failed) : Optional.empty());
  }

  private Raw.Reply reply(Optional<Outcome.Failed> failure) {
    return new Raw.Reply(status, headers, lines, elapsed(), certificateEnds, failure);
  }

  private static Optional<Instant> end(Handshake handshake) {
    return handshake.peerCertificates().stream()
        .findFirst()
        .filter(X509Certificate.class::isInstance)
        .map(certificate -> ((X509Certificate) certificate).getNotAfter().toInstant());
  }

  @Override
  public void requestHeadersStart(Call call) {
    phase = WireFailure.Phase.WAITING;
  }

  private Duration elapsed() {
    Duration since = Duration.between(startedAt, clock.instant());
    return since.isNegative() ? Duration.ZERO : since;
  }

  /// Line by line, for the times; what is larger than any answer is left where it is.
  private void read(BufferedSource body) throws IOException {
    long room = LARGEST_BODY;
    while (room > 0) {
      long end = body.indexOf((byte) '\n', 0, room);
      if (end < 0) {
        add(body.readUtf8(Math.min(room, body.getBuffer().size())));
        return;
      }
      add(body.readUtf8(end));
      body.skip(1);
      room -= end + 1;
    }
  }

  private void add(String line) {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    lines.add(new Raw.Line(elapsed(), secret.redactLong(text)));
  }
}
