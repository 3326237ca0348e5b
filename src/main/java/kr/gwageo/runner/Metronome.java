package kr.gwageo.runner;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Keeps to so many units a minute, spread evenly, with bursts of at most a tenth of a minute's
/// worth (the generic cell rate algorithm).
///
/// Source: ITU-T I.371, annex A.
final class Metronome {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration BURST = MINUTE.dividedBy(10);

  private final long perMinute;
  private final InstantSource clock;
  private Instant due = Instant.MIN;

  Metronome(long perMinute, InstantSource clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /// Takes so many units, and says how long to wait before they may be used.
  synchronized Duration take(long units) {
    Instant now = clock.instant();
    Instant start = due.isAfter(now) ? due : now;
    due = start.plus(duration(units));
    Duration ahead = Duration.between(now, start).minus(BURST);
    return ahead.isNegative() ? Duration.ZERO : ahead;
  }

  /// Gives back units that were taken and not used, or, where it is less than nothing, takes more
  /// that were.
  synchronized void giveBack(long units) {
    due = due.minus(duration(units));
  }

  private Duration duration(long units) {
    return Duration.ofNanos((long) (MINUTE.toNanos() * ((double) units / perMinute)));
  }
}
