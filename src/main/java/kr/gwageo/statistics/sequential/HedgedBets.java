package kr.gwageo.statistics.sequential;

import java.util.OptionalInt;
import kr.gwageo.domain.result.Interval;

/// A confidence sequence for the mean of observations in \[0, 1\] by hedged betting: a mean is left
/// out where half the money on "higher" or half on "lower" has grown to 1 / alpha (Waudby-Smith and
/// Ramdas 2024).
public final class HedgedBets {
  private static final double HALF = 0.5;
  private static final int HALVINGS = 60;

  private final double[] observations;
  private final double[] stakes;
  private final double alpha;
  private final OptionalInt pool;

  private HedgedBets(double[] observations, double alpha, OptionalInt pool) {
    this.observations = observations.clone();
    this.alpha = alpha;
    this.pool = pool;
    this.stakes = PluginStakes.of(observations, alpha / 2);
  }

  /// Observations of a population without end.
  ///
  /// @param alpha two-sided error rate
  public static HedgedBets ofPopulation(double[] observations, double alpha) {
    return new HedgedBets(observations, alpha, OptionalInt.empty());
  }

  /// Observations drawn from a finite pool without replacement, for the mean of the pool.
  ///
  /// @param size of the pool, above the number of observations
  public static HedgedBets ofPool(double[] observations, double alpha, int size) {
    if (size <= observations.length) {
      throw new IllegalArgumentException(observations.length + " of " + size);
    }
    return new HedgedBets(observations, alpha, OptionalInt.of(size));
  }

  /// The log of the capital against a mean, after all observations.
  double logCapital(double mean) {
    return Math.max(logs(mean, 1), logs(mean, -1)) + Math.log(HALF);
  }

  private double logs(double mean, int side) {
    Total log = new Total();
    Total seen = new Total();
    for (int i = 0; i < observations.length; i++) {
      double expected = expected(mean, seen.value(), i);
      double room = side > 0 ? expected : 1 - expected;
      if (room < 0) {
        return Double.POSITIVE_INFINITY;
      }
      double stake = room > 0 ? Math.min(stakes[i], HALF / room) : stakes[i];
      log.add(Math.log1p(side * stake * (observations[i] - expected)));
      seen.add(observations[i]);
    }
    return log.value();
  }

  private double expected(double mean, double seen, int before) {
    return pool.isEmpty()
        ? mean
        : (pool.getAsInt() * mean - seen) / (pool.getAsInt() - (double) before);
  }

  /// The means that are not left out.
  public Interval interval() {
    double middle = 0;
    for (double observation : observations) {
      middle += observation / observations.length;
    }
    return new Interval(limit(middle, 0), limit(middle, 1), 1 - alpha);
  }

  private double limit(double inside, double outside) {
    double in = inside;
    double out = outside;
    if (!leftOut(out)) {
      return out;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (in + out) / 2;
      if (leftOut(middle)) {
        out = middle;
      } else {
        in = middle;
      }
    }
    return in;
  }

  private boolean leftOut(double mean) {
    return logCapital(mean) >= -Math.log(alpha);
  }
}
