package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.spec.Limits;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Response;
import okio.BufferedSource;

/// One request under way.
final class Asking extends EventListener {
  private static final long LARGEST_BODY = 16L << 20;
  private static final long LARGEST_STREAM = 64L << 20;
  private static final int LARGEST_ERROR_BODY = 64 << 10;
  private static final int PIECE = 8192;
  private static final long FAIR_SHARE = 1L << 20;

  private final Wire wire;
  private final boolean stream;
  private final Limits limits;
  private final InstantSource clock;
  private final Instant startedAt;
  private final List<String> leftOut;
  private final Inflow inflow;
  private Optional<Inflow.Counted> socket = Optional.empty();
  private long readsBefore;
  private boolean stale;
  private volatile WireFailure.Phase phase = WireFailure.Phase.SENDING;
  private volatile Instant sentAt;
  private Optional<FailureKind> overdue = Optional.empty();
  private Optional<Duration> firstToken = Optional.empty();
  private Optional<Duration> retryAfter = Optional.empty();

  Asking(
      Wire wire,
      boolean stream,
      Limits limits,
      InstantSource clock,
      Collection<String> leftOut,
      Inflow inflow) {
    this.wire = wire;
    this.stream = stream;
    this.limits = limits;
    this.clock = clock;
    this.startedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    this.sentAt = startedAt;
    this.leftOut = List.copyOf(leftOut);
    this.inflow = inflow;
  }

  /// Sends the request and waits for what becomes of it.
  ///
  /// @param secret the key that must not be seen in the attempt
  Attempt attempt(Call call, Secret secret) {
    call.addEventListener(this);
    Outcome outcome;
    try (Response response = call.execute()) {
      outcome = receive(call, response);
    } catch (IOException e) {
      outcome = WireFailure.of(e, phase);
    }
    Outcome shown = WireFailure.shortened(secret.redact(outcome));
    expect(startedAt, limits.total(), FailureKind.TIMEOUT_TOTAL);
    return overdue
        .filter(kind -> shown.said().isPresent())
        .map(kind -> attempt(tooLate(kind), shown.said()))
        .orElseGet(() -> attempt(shown, Optional.empty()));
  }

  private Attempt attempt(Outcome outcome, Optional<Reply> late) {
    return new Attempt(startedAt, elapsed(), firstToken, retryAfter, leftOut, outcome, late);
  }

  private static Outcome tooLate(FailureKind kind) {
    return new Outcome.Failed(kind, "a reply came after the limit: recorded, not counted");
  }

  /// Notes that a limit has passed, whatever may still come.
  private void expect(Instant since, Duration limit, FailureKind otherwise) {
    if (overdue.isEmpty() && clock.instant().isAfter(since.plus(limit))) {
      overdue = Optional.of(otherwise);
    }
  }

  /// An attempt that ended before anything was sent.
  Attempt unsent(Outcome outcome) {
    return attempt(outcome, Optional.empty());
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    socket = inflow.under(connection.socket());
    readsBefore = socket.map(Inflow.Counted::reads).orElse(0L);
    boolean plain = connection.handshake() == null;
    stale = readsBefore > 0 && plain && socket.map(Inflow.Counted::hasMore).orElse(false);
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    stale |= socket.map(Inflow.Counted::reads).filter(reads -> reads == readsBefore).isPresent();
  }

  @Override
  public void requestBodyEnd(Call call, long byteCount) {
    sentAt = clock.instant();
    phase = WireFailure.Phase.WAITING;
  }

  private Duration elapsed() {
    return Duration.ofMillis(Math.max(0, Duration.between(startedAt, clock.instant()).toMillis()));
  }

  /// What a response says. What may be left of one that should hold a reply and does not is not
  /// even skipped, which OkHttp would do for a while to keep the connection.
  private Outcome receive(Call call, Response response) {
    Outcome outcome;
    try {
      outcome = stale ? notOurs() : receive(response);
    } catch (IOException e) {
      outcome = WireFailure.of(e, phase);
    }
    if (stale || (response.isSuccessful() && outcome instanceof Outcome.Failed)) {
      call.cancel();
    }
    return outcome;
  }

  private static Outcome notOurs() {
    return new Outcome.Failed(
        FailureKind.MALFORMED_BODY, "a reply that was there before the request: not to this one");
  }

  private Outcome receive(Response response) throws IOException {
    retryAfter =
        Optional.ofNullable(response.header("Retry-After"))
            .flatMap(header -> RetryAfter.parse(header, clock.instant()));
    BufferedSource body = response.body().source();
    if (!response.isSuccessful()) {
      return rejected(response, body);
    }
    String type =
        Optional.ofNullable(response.header("Content-Type")).orElse("").toLowerCase(Locale.ROOT);
    return isStream(type) ? streamed(body) : whole(body, type);
  }

  /// Whether a reply of this type is a stream: what a proxy forgot to declare as one is read as it
  /// was asked for.
  private boolean isStream(String type) {
    if (type.isEmpty()) {
      return stream;
    }
    return switch (wire.framing()) {
      case SERVER_SENT_EVENTS -> type.contains("event-stream");
      case JSON_LINES -> type.contains("ndjson") || (stream && type.contains("json"));
    };
  }

  private Outcome rejected(Response response, BufferedSource body) {
    if (response.isRedirect()) {
      return new Outcome.Failed(
          FailureKind.UNKNOWN_MODEL,
          "HTTP %d: a redirect to %s, not followed"
              .formatted(response.code(), response.header("Location", "nowhere")));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      drain(
          body,
          LARGEST_BODY,
          (piece, count) -> {
            bytes.write(piece, 0, count);
            return bytes.size() < LARGEST_ERROR_BODY;
          });
    } catch (IOException e) {
      // The status says what happened; what is missing of the body would only explain it.
    }
    return ErrorReply.read(response.code(), bytes.toString(StandardCharsets.UTF_8));
  }

  private Outcome whole(BufferedSource body, String type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    drain(
        body,
        LARGEST_BODY,
        (piece, count) -> {
          bytes.write(piece, 0, count);
          return true;
        });
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    if (text.isBlank()) {
      return new Outcome.Failed(FailureKind.EMPTY_BODY, "an empty body");
    }
    try {
      return wire.decode(Json.parse(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (JsonProcessingException e) {
      boolean json =
          type.contains("json") || (type.isEmpty() && !text.stripLeading().startsWith("<"));
      return new Outcome.Failed(
          json ? FailureKind.MALFORMED_BODY : FailureKind.WRONG_CONTENT_TYPE,
          "no JSON, declared as \"%s\": %s".formatted(type, text));
    }
  }

  private Outcome streamed(BufferedSource body) {
    Wire.Stream reply = wire.listen();
    StreamReader events = StreamReader.of(wire.framing(), reply::accept);
    try {
      drain(
          body,
          LARGEST_STREAM,
          (piece, count) -> {
            events.feed(piece, count);
            if (firstToken.isEmpty() && reply.begun()) {
              firstToken = Optional.of(elapsed());
            }
            return !reply.ended();
          });
      events.end();
      return reply.outcome();
    } catch (IOException e) {
      Outcome soFar = reply.outcome();
      return soFar instanceof Outcome.Failed ? WireFailure.of(e, phase) : soFar;
    }
  }

  /// Takes a piece of a body; whether it wants more.
  private interface Taker {
    boolean take(byte[] piece, int count) throws IOException;
  }

  private void drain(BufferedSource body, long largest, Taker taker) throws IOException {
    byte[] piece = new byte[PIECE];
    long total = 0;
    Instant last = sentAt;
    for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
      if (phase == WireFailure.Phase.READING) {
        expect(last, limits.betweenTokens(), FailureKind.TIMEOUT_BETWEEN_TOKENS);
      } else {
        expect(last, limits.firstToken(), FailureKind.TIMEOUT_FIRST_TOKEN);
        phase = WireFailure.Phase.READING;
        body.timeout()
            .timeout(Grace.after(limits.betweenTokens()).toMillis(), TimeUnit.MILLISECONDS);
      }
      last = clock.instant();
      total += count;
      if (total > largest) {
        throw new WireFailure.OversizedBodyException(largest);
      }
      if (!taker.take(piece, count)) {
        return;
      }
      if (total % FAIR_SHARE < count) {
        // A flood never lets this thread wait, and a virtual thread that never waits takes the turn
        // of others until it is over. To yield is not enough: it lets on only those nearby.
        LockSupport.parkNanos(1);
      }
    }
  }
}
