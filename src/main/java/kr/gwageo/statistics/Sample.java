package kr.gwageo.statistics;

import java.util.Arrays;
import java.util.Optional;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;

/// Scores of one side, `(s - g) / (1 - g)` with s the score and g what guessing gives.
final class Sample {
  private static final String METHOD =
      "mean, CR2 variance, Bell–McCaffrey t interval, cut to the possible range";
  private static final String NOT_VARIED = "mean, Wilson interval on the number of clusters";

  private final Clusters clusters;
  private final int items;
  private final double[] scored;
  private final double[] earned;

  /// The least that the mean can be: all scores 0.
  private final double least;

  Sample(double[] scores, double[] guess, int[] labels) {
    int[] numbers = Clusters.numbered(labels);
    double[] shares = new double[scores.length];
    Arrays.setAll(shares, i -> (scores[i] - guess[i]) / (1 - guess[i]));
    clusters = Clusters.of(numbers);
    items = scores.length;
    scored = Sums.byGroup(scores, numbers, clusters.count());
    earned = Sums.byGroup(shares, numbers, clusters.count());
    least = Sums.of(items, i -> -guess[i] / (1 - guess[i])) / items;
  }

  Estimate mean(double level) {
    Optional<Gap> gap = clusters.gap();
    if (gap.isPresent()) {
      return new Estimate.Undefined(gap.get());
    }
    return varied() ? studentMean(level) : wilsonMean(level);
  }

  private boolean varied() {
    return !clusters.flat(clusters.residuals(scored)) && !clusters.flat(clusters.residuals(earned));
  }

  private Estimate studentMean(double level) {
    double mean = clusters.mean(earned);
    double margin = clusters.margin(clusters.residuals(earned), level);
    double low = Math.max(least, mean - margin);
    double high = Math.min(1, mean + margin);
    return new Estimate.Known(mean, new Interval(low, high, level), items, METHOD);
  }

  private Estimate wilsonMean(double level) {
    double mean = clusters.mean(earned);
    double proportion = Math.clamp((mean - least) / (1 - least), 0, 1);
    Interval unit = Wilson.interval(proportion, clusters.count(), level);
    double low = least + (1 - least) * unit.low();
    double high = least + (1 - least) * unit.high();
    return new Estimate.Known(mean, new Interval(low, high, level), items, NOT_VARIED);
  }
}
