package kr.gwageo.statistics;

import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.NormalDistribution;

/// A mean score that was published without the scores behind it.
///
/// @param mean as scored
/// @param standardError of it, above 0
/// @param degreesOfFreedom of the standard error; infinite where nothing is said of it
public record KnownMean(double mean, double standardError, double degreesOfFreedom) {
  public KnownMean {
    if (!Double.isFinite(mean) || !(standardError > 0) || !(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException(
          "not a known mean: " + mean + ", standard error " + standardError);
    }
  }

  /// The mean of n scores in \[0, 1\]. Such scores have a variance of at most `m (1 - m)`, which
  /// right and wrong answers attain; where that is 0, one score more of either kind is imagined.
  ///
  /// @param n at least 2
  public static KnownMean of(double mean, int n) {
    boolean varied = mean > 0 && mean < 1;
    double centre = varied ? mean : (n * mean + 1) / (n + 2);
    int scores = varied ? n : n + 2;
    return new KnownMean(mean, Math.sqrt(centre * (1 - centre) / scores), n - 1.0);
  }

  /// The t interval, cut to \[0, 1\].
  ///
  /// @param level two-sided, in (0, 1)
  public Interval interval(double level) {
    double margin = quantile((1 + level) / 2) * standardError;
    return new Interval(Math.max(0, mean - margin), Math.min(1, mean + margin), level);
  }

  private double quantile(double probability) {
    return Double.isInfinite(degreesOfFreedom)
        ? new NormalDistribution(null, 0, 1).inverseCumulativeProbability(probability)
        : new StudentT(degreesOfFreedom).quantile(probability);
  }
}
