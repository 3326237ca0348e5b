package kr.gwageo.statistics.resampling;

import java.util.List;
import java.util.stream.IntStream;

/// All resamples that are possible, each as likely as any other.
final class Enumeration {
  private final List<ClusterSums> strata;
  private final Statistic statistic;
  private final int[] indices;
  private final int[] bounds;

  Enumeration(List<ClusterSums> strata, Statistic statistic) {
    this.strata = strata;
    this.statistic = statistic;
    this.bounds =
        strata.stream().flatMapToInt(s -> IntStream.generate(s::count).limit(s.count())).toArray();
    this.indices = new int[bounds.length];
  }

  /// How many there are: `Π G^G`.
  static double size(List<ClusterSums> strata) {
    return strata.stream()
        .mapToDouble(s -> Math.pow(s.count(), s.count()))
        .reduce(1, (a, b) -> a * b);
  }

  double[] values() {
    double[] values = new double[(int) size(strata)];
    for (int i = 0; i < values.length; i++) {
      values[i] = statistic.of(Replicates.sums(strata, statistic, indices));
      advance();
    }
    return values;
  }

  /// Counts one up, each cluster drawn being a digit.
  private void advance() {
    for (int digit = 0; digit < indices.length; digit++) {
      indices[digit]++;
      if (indices[digit] < bounds[digit]) {
        return;
      }
      indices[digit] = 0;
    }
  }
}
