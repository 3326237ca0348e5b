package kr.gwageo.statistics;

import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.NormalDistribution;

/// Wilson's score interval of a proportion (1927, J. Am. Stat. Assoc. 22), which has a width even
/// where every observation is the same.
final class Wilson {
  private Wilson() {}

  /// @param proportion of successes, in \[0, 1\]
  /// @param n observations, at least 1
  /// @param level two-sided, in (0, 1)
  static Interval interval(double proportion, int n, double level) {
    double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
    double centre = proportion + z * z / (2 * n);
    double spread = proportion * (1 - proportion) + z * z / (4 * n);
    double margin = z * Math.sqrt(spread / n);
    double scale = 1 + z * z / n;
    return new Interval(
        Math.max(0, (centre - margin) / scale), Math.min(1, (centre + margin) / scale), level);
  }
}
