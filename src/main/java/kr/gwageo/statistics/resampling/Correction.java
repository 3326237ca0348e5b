package kr.gwageo.statistics.resampling;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/// The two corrections of a percentile interval that make it BCa (Efron 1987, J. Am. Stat. Assoc.
/// 82): for replicates that do not lie evenly around the estimate, and for a standard error that
/// changes with it.
///
/// @param bias the normal quantile of the share of replicates below the estimate
/// @param acceleration of the standard error
public record Correction(double bias, double acceleration) {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /// Of the ratio of these strata.
  public static Correction of(List<ClusterSums> strata, Replicates replicates) {
    Ratio ratio = Ratio.ofAnyNumber(strata);
    double estimate = ratio.of(Replicates.sums(strata, ratio));
    return of(strata, ratio, replicates, estimate);
  }

  /// With the jackknife that leaves out a cluster: with `θ_g` the estimate without cluster g of the
  /// G of its stratum, `U_g = (G - 1) (mean θ - θ_g)`, the acceleration is `Σ G⁻³ Σ U_g³ / (6 (Σ
  /// G⁻² Σ U_g²)^(3/2))`, the outer sums over strata (Davison and Hinkley 1997, Bootstrap Methods,
  /// 5.3).
  private static Correction of(
      List<ClusterSums> strata, Statistic statistic, Replicates replicates, double estimate) {
    double[] sums = Replicates.sums(strata, statistic);
    double cubes = 0;
    double squares = 0;
    for (int b = 0; b < strata.size(); b++) {
      int count = strata.get(b).count();
      double[] without = without(strata, statistic, sums, b);
      double mean = 0;
      for (double value : without) {
        mean += value / count;
      }
      for (double value : without) {
        double influence = (count - 1.0) / count * (mean - value);
        cubes += Math.pow(influence, 3);
        squares += influence * influence;
      }
    }
    // with every replicate on one side, as if half of one were on the other
    double least = 0.5 / replicates.count();
    double share = Math.clamp(replicates.shareBelow(estimate), least, 1 - least);
    return new Correction(
        NORMAL.inverseCumulativeProbability(share), cubes / (6 * Math.pow(squares, 1.5)));
  }

  /// The estimates without each cluster of a stratum.
  static double[] without(
      List<ClusterSums> strata, Statistic statistic, double[] sums, int stratum) {
    int width = statistic.width();
    ClusterSums clusters = strata.get(stratum);
    double[] values = new double[clusters.count()];
    double[] row = new double[width];
    double[] fewer = sums.clone();
    for (int g = 0; g < values.length; g++) {
      statistic.write(clusters, g, row, 0);
      for (int j = 0; j < width; j++) {
        fewer[stratum * width + j] = sums[stratum * width + j] - row[j];
      }
      values[g] = statistic.of(fewer);
    }
    return values;
  }

  /// Where among the replicates a limit lies that without correction would be at this probability.
  public double corrected(double probability) {
    double z = bias + NORMAL.inverseCumulativeProbability(probability);
    return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
  }
}
