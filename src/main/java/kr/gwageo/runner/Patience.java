package kr.gwageo.runner;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.spec.Limits;

/// Whether a question is worth another attempt, and when.
final class Patience {
  /// A server that asks for more is asked again in another run.
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /// No wait of our own is longer.
  private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(1);

  /// Attempts that fail in the same way while others succeed, before the question is given up.
  private static final int SAME_FAILURES = 3;

  private static final int SUCCESSES_OF_OTHERS = 3;

  private final Limits limits;
  private final RandomGenerator chance;

  /// @param chance for the jitter; safe for many threads
  Patience(Limits limits, RandomGenerator chance) {
    this.limits = limits;
    this.chance = chance;
  }

  /// Whether a wait that a server asks for is one that a run can take.
  static boolean bearable(Duration wait) {
    return wait.compareTo(LONGEST_WAIT) <= 0;
  }

  /// Whether another attempt may succeed.
  ///
  /// @param attempts so far, at least one
  boolean worthAnother(List<Attempt> attempts) {
    Attempt last = attempts.getLast();
    return last.outcome() instanceof Outcome.Failed failed
        && failed.kind().retriable()
        && attempts.size() < limits.attempts()
        && last.retryAfter().map(Patience::bearable).orElse(true);
  }

  /// Whether these attempts fail because of the question itself.
  ///
  /// @param successes of other questions of the entry since the first of these attempts
  boolean hopeless(List<Attempt> attempts, long successes) {
    if (attempts.size() < SAME_FAILURES || successes < SUCCESSES_OF_OTHERS) {
      return false;
    }
    Outcome last = attempts.getLast().outcome();
    return last instanceof Outcome.Failed failed
        && failed.kind() != FailureKind.RATE_LIMITED
        && failed.kind() != FailureKind.OVERLOADED
        && attempts.subList(attempts.size() - SAME_FAILURES, attempts.size()).stream()
            .allMatch(attempt -> attempt.outcome().equals(last));
  }

  /// How long to wait after these attempts: as long as the server asks for, else a uniform share of
  /// a time that doubles with each attempt (full jitter).
  Duration pause(List<Attempt> attempts) {
    return attempts.getLast().retryAfter().orElseGet(() -> backoff(attempts.size()));
  }

  private Duration backoff(int attempts) {
    long doubled = limits.backoff().toMillis() << Math.min(attempts - 1, 20);
    long ceiling = Math.min(doubled, LONGEST_BACKOFF.toMillis());
    return Duration.ofMillis(chance.nextLong(ceiling + 1));
  }
}
