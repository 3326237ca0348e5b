package kr.gwageo.runner;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;

/// What the tests of this room share.
final class Fixtures {
  private Fixtures() {}

  /// Time that passes when a test says so.
  static final class Clock implements InstantSource {
    private final AtomicReference<Instant> now =
        new AtomicReference<>(Instant.parse("2026-11-21T12:00:00Z"));

    @Override
    public Instant instant() {
      return now.get();
    }

    void advance(Duration time) {
      now.updateAndGet(instant -> instant.plus(time));
    }
  }

  /// Limits with this many attempts, a first wait of 100 ms and an hour until giving up.
  static Limits limits(int attempts) {
    return limits(attempts, OptionalLong.empty(), Limits.Rejected.LEFT_OUT);
  }

  static Limits limits(int attempts, OptionalLong retries, Limits.Rejected rejected) {
    return new Limits(
        Pace.DEFAULT,
        attempts,
        retries,
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10),
        Duration.ofMillis(100),
        Duration.ofHours(1),
        rejected);
  }

  static Attempt attempt(Outcome outcome, Optional<Duration> retryAfter, List<String> leftOut) {
    return new Attempt(
        Instant.EPOCH,
        Duration.ZERO,
        Optional.empty(),
        retryAfter,
        leftOut,
        outcome,
        Optional.empty());
  }

  static Attempt failed(FailureKind kind) {
    return attempt(failure(kind), Optional.empty(), List.of());
  }

  static Outcome failure(FailureKind kind) {
    return new Outcome.Failed(kind, "as it happens");
  }

  static Outcome reply() {
    return new Outcome.Completed(TestRounds.reply("정답: 1"));
  }

  /// Returns when a thread waits for something.
  static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }
}
