package kr.gwageo.statistics.resampling;

import java.util.List;

/// The ratio of the weighted means of both sides.
public final class Ratio implements Statistic {
  private final double[] weights;
  private final double[] divisors;
  private final boolean even;

  private Ratio(List<ClusterSums> strata, boolean even) {
    this.weights = strata.stream().mapToDouble(ClusterSums::weight).toArray();
    this.divisors = strata.stream().mapToDouble(s -> s.count() * s.size(0)).toArray();
    this.even = even;
  }

  /// The ratio for resamples of these strata, each with as many clusters as there are.
  public static Ratio of(List<ClusterSums> strata) {
    return new Ratio(strata, strata.stream().allMatch(ClusterSums::even));
  }

  /// The ratio for any number of clusters of these strata.
  public static Ratio ofAnyNumber(List<ClusterSums> strata) {
    return new Ratio(strata, false);
  }

  /// Where all clusters of a stratum are of one size, every resample has the same number of items.
  @Override
  public int width() {
    return even ? 2 : 3;
  }

  @Override
  public void write(ClusterSums stratum, int cluster, double[] into, int at) {
    into[at] = stratum.upper(cluster);
    into[at + 1] = stratum.lower(cluster);
    if (!even) {
      into[at + 2] = stratum.size(cluster);
    }
  }

  /// Without bound where the side below the fraction line is not above 0.
  @Override
  public double of(double[] sums) {
    double upper = 0;
    double lower = 0;
    int width = width();
    for (int b = 0; b < weights.length; b++) {
      double factor = weights[b] / (even ? divisors[b] : sums[b * width + 2]);
      upper += factor * sums[b * width];
      lower += factor * sums[b * width + 1];
    }
    return lower > 0 ? upper / lower : Double.POSITIVE_INFINITY;
  }
}
