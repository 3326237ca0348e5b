package kr.gwageo.statistics.pool;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;

/// Items drawn without replacement from a pool on which a covariate, such as how many other models
/// solved an item, is known throughout: the regression estimator of the mean over the whole pool.
///
/// @param mean of the whole pool, as estimated
/// @param standardError of it; 0 only where the whole pool was seen
/// @param slope of the score on the covariate
/// @param plainError standard error of the plain mean of the items drawn
/// @param degreesOfFreedom of the standard error
public record PoolSample(
    double mean, double standardError, double slope, double plainError, int degreesOfFreedom) {

  /// The estimate from items drawn.
  ///
  /// @param scores of the items drawn, at least three
  /// @param covariate of the same items
  /// @param poolMean of the covariate over the pool
  /// @param poolSize items of the pool, no fewer than were drawn
  /// @return nothing where the covariate does not vary, or leaves no residual though items are left
  ///   unseen: nothing then tells how far the mean may be off
  public static Optional<PoolSample> of(
      double[] scores, double[] covariate, double poolMean, int poolSize) {
    int n = scores.length;
    if (n < 3 || covariate.length != n || poolSize < n) {
      throw new IllegalArgumentException(
          n + " scores, " + covariate.length + " covariates of " + poolSize);
    }
    double x = Arrays.stream(covariate).average().orElseThrow();
    double y = Arrays.stream(scores).average().orElseThrow();
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < n; i++) {
      double across = covariate[i] - x;
      double up = scores[i] - y;
      xx += across * across;
      xy += across * up;
      yy += up * up;
    }
    double slope = xy / xx;
    double unseen = 1 - (double) n / poolSize;
    double residual = Math.max(0, yy - slope * xy) / (n - 2);
    if (!Double.isFinite(slope) || (unseen > 0 && residual <= 1e-12)) {
      return Optional.empty();
    }
    return Optional.of(
        new PoolSample(
            y + slope * (poolMean - x),
            Math.sqrt(unseen * residual / n),
            slope,
            Math.sqrt(unseen * yy / (n - 1) / n),
            n - 2));
  }

  /// The t statistic against a known value; empty where the whole pool was seen and nothing is left
  /// to chance.
  public OptionalDouble t(double known) {
    return standardError > 0
        ? OptionalDouble.of((mean - known) / standardError)
        : OptionalDouble.empty();
  }

  /// The one-sided p value of "the pool's mean is not above this known value"; 0 or 1 where the
  /// whole pool was seen.
  public double pAbove(double known) {
    OptionalDouble t = t(known);
    if (t.isEmpty()) {
      return mean > known ? 0 : 1;
    }
    return new TDistribution(null, degreesOfFreedom).cumulativeProbability(-t.getAsDouble());
  }
}
