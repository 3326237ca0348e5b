package kr.gwageo.statistics.resampling;

import java.util.List;

/// How many of its own standard errors the contrast T - r L of a resample lies from a centre.
///
/// The variance of a stratum with G clusters is CR1, `G / (G - 1) n⁻² Σ (d_g - n_g D)²`: it follows
/// from sums over clusters, and equals CR2 where clusters are of one size.
public final class StudentisedContrast implements Statistic {
  private static final int WIDTH = 5;
  private static final double ROUNDING = 1e-13;

  private final double ratio;
  private final double centre;
  private final double[] weights;
  private final double[] clusters;

  /// @param strata whose resamples it is computed on
  /// @param ratio r of the contrast
  /// @param centre what the contrast is held against: its value before resampling, or 0
  public StudentisedContrast(List<ClusterSums> strata, double ratio, double centre) {
    this.ratio = ratio;
    this.centre = centre;
    this.weights = strata.stream().mapToDouble(ClusterSums::weight).toArray();
    this.clusters = strata.stream().mapToDouble(ClusterSums::count).toArray();
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public void write(ClusterSums stratum, int cluster, double[] into, int at) {
    double size = stratum.size(cluster);
    double d = stratum.upper(cluster) - ratio * stratum.lower(cluster);
    into[at] = d;
    into[at + 1] = size;
    into[at + 2] = d * d;
    into[at + 3] = d * size;
    into[at + 4] = size * size;
  }

  /// 0 where a resample does not vary.
  @Override
  public double of(double[] sums) {
    double error = standardError(sums);
    return error > 0 ? (contrast(sums) - centre) / error : 0;
  }

  /// The contrast of these sums.
  public double contrast(double[] sums) {
    double contrast = 0;
    for (int b = 0; b < weights.length; b++) {
      contrast += weights[b] * sums[b * WIDTH] / sums[b * WIDTH + 1];
    }
    return contrast;
  }

  /// Its standard error.
  public double standardError(double[] sums) {
    double variance = 0;
    for (int b = 0; b < weights.length; b++) {
      int at = b * WIDTH;
      double items = sums[at + 1];
      double mean = sums[at] / items;
      double squares = sums[at + 2] - 2 * mean * sums[at + 3] + mean * mean * sums[at + 4];
      double rounding = ROUNDING * (sums[at + 2] + mean * mean * sums[at + 4]);
      double factor = weights[b] / items;
      variance +=
          squares <= rounding ? 0 : factor * factor * squares * clusters[b] / (clusters[b] - 1);
    }
    return Math.sqrt(variance);
  }
}
