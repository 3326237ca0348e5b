package kr.gwageo.faults;

import java.time.Duration;
import java.util.OptionalLong;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;

/// How long a client waits that meets a fault.
enum Patient {
  /// Longer than any test takes.
  LONG(60_000, 60_000, 3_600_000),
  TO_FIRST_TOKEN(100, 60_000, 60_000),
  BETWEEN_TOKENS(60_000, 100, 60_000),
  IN_ALL(60_000, 60_000, 200);

  static final int ATTEMPTS = 2;
  static final int IN_FLIGHT = 3;

  private final Limits limits;

  Patient(long firstToken, long betweenTokens, long total) {
    this.limits =
        new Limits(
            new Pace(IN_FLIGHT, IN_FLIGHT, IN_FLIGHT, OptionalLong.empty(), OptionalLong.empty()),
            ATTEMPTS,
            OptionalLong.empty(),
            Duration.ofSeconds(10),
            Duration.ofMillis(firstToken),
            Duration.ofMillis(betweenTokens),
            Duration.ofMillis(total),
            Duration.ofMillis(1),
            Duration.ofMinutes(1),
            Limits.Rejected.LEFT_OUT);
  }

  Limits limits() {
    return limits;
  }
}
