package kr.gwageo.statistics.agreement;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Ranks of values, the lowest 1, equal ones with the mean of the ranks that they share.
final class Ranks {
  private final double[] ranks;
  private final long tieTerm;

  Ranks(double[] values) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (double value : values) {
      counts.merge(value + 0.0, 1, Integer::sum);
    }
    Map<Double, Double> middles = new TreeMap<>();
    int below = 0;
    long term = 0;
    for (Map.Entry<Double, Integer> step : counts.entrySet()) {
      long n = step.getValue();
      middles.put(step.getKey(), below + (n + 1) / 2.0);
      below += step.getValue();
      term += n * n * n - n;
    }
    ranks = Arrays.stream(values).map(value -> middles.get(value + 0.0)).toArray();
    tieTerm = term;
  }

  double[] values() {
    return ranks.clone();
  }

  /// The sum of `t³ - t` over groups of t equal values.
  long tieTerm() {
    return tieTerm;
  }
}
