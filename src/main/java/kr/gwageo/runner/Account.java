package kr.gwageo.runner;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Pace;

/// What the entries with one key and host share: how many requests are open at once, and how many
/// requests and tokens go out in a minute.
final class Account {
  private static final long FIRST_GUESS_OF_TOKENS = 500;

  private final Window window;
  private final Optional<Metronome> requests;
  private final Optional<Metronome> tokens;
  private final AtomicLong tokensOfAll = new AtomicLong(FIRST_GUESS_OF_TOKENS);
  private final AtomicLong counted = new AtomicLong(1);

  Account(Pace pace, InstantSource clock) {
    window = new Window(pace, clock);
    requests = metronome(pace.requestsPerMinute().orElse(0), clock);
    tokens = metronome(pace.tokensPerMinute().orElse(0), clock);
  }

  private static Optional<Metronome> metronome(long perMinute, InstantSource clock) {
    return perMinute == 0 ? Optional.empty() : Optional.of(new Metronome(perMinute, clock));
  }

  /// A place for one request.
  ///
  /// @param decreases the window had seen when it was given
  /// @param guess of the tokens it will take
  record Place(long decreases, long guess) {}

  /// Waits for a place; empty if it is over before there is one.
  Optional<Place> enter(Halt halt, BooleanSupplier over) throws InterruptedException {
    long decreases = window.enter(over);
    if (decreases < 0) {
      return Optional.empty();
    }
    long guess = tokensOfAll.get() / counted.get();
    Duration pause = requests.map(metronome -> metronome.take(1)).orElse(Duration.ZERO);
    Duration other = tokens.map(metronome -> metronome.take(guess)).orElse(Duration.ZERO);
    halt.pause(pause.compareTo(other) > 0 ? pause : other);
    Place place = new Place(decreases, guess);
    if (over.getAsBoolean()) {
      leave(place);
      return Optional.empty();
    }
    return Optional.of(place);
  }

  /// Whoever waits looks anew whether it is over.
  void wake() {
    window.wake();
  }

  /// No request was sent from this place.
  void leave(Place place) {
    requests.ifPresent(metronome -> metronome.giveBack(1));
    tokens.ifPresent(metronome -> metronome.giveBack(place.guess()));
    window.leave();
  }

  /// The request in this place came to its end. A reply whose tokens are not reported took as many
  /// as were guessed.
  void leave(Place place, Attempt attempt, Listener listener) {
    long reported = attempt.received().map(reply -> total(reply.usage())).orElse(0L);
    long used = reported == 0 && attempt.received().isPresent() ? place.guess() : reported;
    tokens.ifPresent(metronome -> metronome.giveBack(place.guess() - used));
    if (used > 0) {
      tokensOfAll.addAndGet(used);
      counted.incrementAndGet();
    }
    switch (attempt.outcome()) {
      case Outcome.Completed completed -> window.succeed(listener::widened);
      case Outcome.Truncated truncated -> window.succeed(listener::widened);
      case Outcome.Refused refused -> window.succeed(listener::widened);
      case Outcome.Failed failed when isCongestion(failed.kind()) ->
          window.congest(
              place.decreases(),
              attempt.retryAfter().filter(Patience::bearable).orElse(Duration.ZERO),
              listener::narrowed);
      case Outcome.Failed failed -> window.leave();
    }
  }

  /// Is told how the window changes.
  interface Listener {
    void widened(int inFlight);

    void narrowed(int inFlight);
  }

  private static long total(Usage usage) {
    return usage.promptTokens().orElse(0) + usage.completionTokens().orElse(0);
  }

  private static boolean isCongestion(FailureKind kind) {
    return switch (kind) {
      case RATE_LIMITED, OVERLOADED, TIMEOUT_FIRST_TOKEN, TIMEOUT_TOTAL -> true;
      default -> false;
    };
  }
}
