package kr.gwageo.cli.progress;

import java.time.Duration;
import java.util.Optional;

/// An entry's standing, and how fast it has lately been going.
///
/// @param rate answers per second
record Glance(Standing standing, double rate) {
  private static final double SLOWEST = 1e-6;

  /// How long the rest will take at this rate; empty where none can be told.
  Optional<Duration> left() {
    boolean moving = standing.state() instanceof Standing.State.Asking && rate > SLOWEST;
    return moving
        ? Optional.of(Duration.ofSeconds((long) Math.ceil(standing.toCome() / rate)))
        : Optional.empty();
  }
}
