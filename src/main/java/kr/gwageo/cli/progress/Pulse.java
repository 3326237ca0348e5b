package kr.gwageo.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How often something happened lately, in times per second: what happened longer ago weighs less.
/// For one thread.
final class Pulse {
  /// After so many seconds, what happened weighs 1/e.
  private static final double MEMORY = 20;

  private static final double NANOS = 1e9;

  private Optional<Instant> seen = Optional.empty();
  private long count;
  private double times;
  private double seconds;

  /// The frequency lately.
  ///
  /// @param total how often it happened so far
  /// @return times per second lately, 0 before any time has passed
  double at(Instant now, long total) {
    double passed = seen.map(then -> Duration.between(then, now).toNanos() / NANOS).orElse(0.0);
    if (passed > 0) {
      double kept = Math.exp(-passed / MEMORY);
      times = times * kept + Math.max(0, total - count);
      seconds = seconds * kept + passed;
    }
    if (passed > 0 || seen.isEmpty()) {
      seen = Optional.of(now);
      count = total;
    }
    return seconds > 0 ? times / seconds : 0;
  }
}
