package kr.gwageo.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.endpoint.EndpointClient;

/// Asks one trial until it is answered, asking again is useless, or the attempts are used up.
final class Patience {
  /// A server that asks for more is asked again in another run.
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /// No wait of our own is longer.
  private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(1);

  private final Limits limits;
  private final RandomGenerator chance;

  /// @param chance for the jitter; safe for many threads
  Patience(Limits limits, RandomGenerator chance) {
    this.limits = limits;
    this.chance = chance;
  }

  /// @throws InterruptedException if the run is to end
  Exchange ask(EndpointClient client, Trial trial) throws InterruptedException {
    List<Attempt> attempts = new ArrayList<>();
    while (true) {
      Attempt attempt = client.ask(trial.prompt());
      attempts.add(attempt);
      Duration wait = attempt.retryAfter().orElse(backoff(attempts.size()));
      if (!worthAnother(attempt)
          || attempts.size() >= limits.attempts()
          || wait.compareTo(LONGEST_WAIT) > 0) {
        return new Exchange(trial.number(), trial.id(), 1, attempts);
      }
      Thread.sleep(wait);
    }
  }

  private static boolean worthAnother(Attempt attempt) {
    return attempt.outcome() instanceof Outcome.Failed failed && failed.kind().retriable();
  }

  /// Exponential, with full jitter: a uniform share of a wait that doubles with each attempt.
  private Duration backoff(int attempts) {
    long doubled = limits.backoff().toMillis() << Math.min(attempts - 1, 20);
    long ceiling = Math.min(doubled, LONGEST_BACKOFF.toMillis());
    return Duration.ofMillis(chance.nextLong(ceiling + 1));
  }
}
