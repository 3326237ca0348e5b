package kr.gwageo.statistics.table;

import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/// A number of successes among independent trials, and intervals of the rate behind it.
///
/// @param successes in \[0, trials\]
/// @param trials at least 1
public record Proportion(int successes, int trials) {
  public Proportion {
    if (trials < 1 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials);
    }
  }

  /// Clopper and Pearson's (1934, Biometrika 26): covers at least as often as its level says.
  ///
  /// @param level two-sided, in (0, 1)
  public Interval clopperPearson(double level) {
    double tail = (1 - level) / 2;
    double low = successes == 0 ? 0 : beta(successes, trials - successes + 1.0, tail);
    double high = successes == trials ? 1 : beta(successes + 1.0, trials - successes, 1 - tail);
    return new Interval(low, high, level);
  }

  /// Jeffreys's: the middle of what is believed of the rate, nothing being known of it before.
  ///
  /// @param level two-sided, in (0, 1)
  public Interval jeffreys(double level) {
    double tail = (1 - level) / 2;
    double a = successes + 0.5;
    double b = trials - successes + 0.5;
    return new Interval(beta(a, b, tail), beta(a, b, 1 - tail), level);
  }

  /// Agresti and Coull's (1998, Am. Stat. 52), simple and a little wide; it may go beyond 0 and 1.
  ///
  /// @param level two-sided, in (0, 1)
  public Interval agrestiCoull(double level) {
    double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
    double n = trials + z * z;
    double rate = (successes + z * z / 2) / n;
    double margin = z * Math.sqrt(rate * (1 - rate) / n);
    return new Interval(rate - margin, rate + margin, level);
  }

  private static double beta(double a, double b, double probability) {
    return new BetaDistribution(null, a, b, 1e-12).inverseCumulativeProbability(probability);
  }
}
