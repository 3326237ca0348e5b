package kr.gwageo.statistics;

import java.util.Arrays;

/// The totals of two sides' scores by cluster.
final class PairedTotals {
  private final Clusters clusters;
  private final double[] upper;
  private final double[] lower;
  private final double[] upperResiduals;
  private final double[] lowerResiduals;

  PairedTotals(Clusters clusters, double[] upper, double[] lower) {
    this.clusters = clusters;
    this.upper = upper;
    this.lower = lower;
    this.upperResiduals = clusters.residuals(upper);
    this.lowerResiduals = clusters.residuals(lower);
  }

  double upperMean() {
    return clusters.mean(upper);
  }

  double lowerMean() {
    return clusters.mean(lower);
  }

  /// The totals of the side above the fraction line.
  double[] uppers() {
    return upper.clone();
  }

  /// The totals of the side below it.
  double[] lowers() {
    return lower.clone();
  }

  /// The total of the side above the fraction line in a cluster.
  double upper(int g) {
    return upper[g];
  }

  /// The total of the side below it in a cluster.
  double lower(int g) {
    return lower[g];
  }

  /// What the totals of the side above the fraction line are beyond what the clusters' sizes would
  /// make them.
  double[] upperResiduals() {
    return upperResiduals;
  }

  double[] lowerResiduals() {
    return lowerResiduals;
  }

  /// @param totals by cluster, taken off both sides
  PairedTotals less(double[] totals) {
    if (Arrays.stream(totals).allMatch(total -> total == 0)) {
      return this;
    }
    return new PairedTotals(clusters, mix(1, upper, -1, totals), mix(1, lower, -1, totals));
  }

  /// Two clusters more, each of the mean size and won by another side, for a variance where none
  /// was seen.
  ///
  /// @param won mean score of the side that won the cluster
  /// @param lost mean score of the other side
  PairedTotals andOneWonByEither(double won, double lost) {
    double size = clusters.meanSize();
    return new PairedTotals(
        clusters.andTwoOfMeanSize(),
        append(upper, size * won, size * lost),
        append(lower, size * lost, size * won));
  }

  /// Whether the contrast T - r L varies over clusters, both at this ratio r and at the ratio of
  /// the means.
  boolean varied(double ratio) {
    return !flat(1, -ratio) && !flat(lowerMean(), -upperMean());
  }

  /// Whether this mix of the two sides' residuals is rounding in every cluster.
  private boolean flat(double p, double q) {
    for (int g = 0; g < upperResiduals.length; g++) {
      if (!clusters.flat(p * upperResiduals[g] + q * lowerResiduals[g])) {
        return false;
      }
    }
    return true;
  }

  Covariance covariance() {
    return new Covariance(
        clusters.covariance(upperResiduals, upperResiduals),
        clusters.covariance(upperResiduals, lowerResiduals),
        clusters.covariance(lowerResiduals, lowerResiduals),
        clusters.degreesOfFreedom());
  }

  private static double[] mix(double p, double[] some, double q, double[] others) {
    double[] mixed = new double[some.length];
    Arrays.setAll(mixed, g -> p * some[g] + q * others[g]);
    return mixed;
  }

  private static double[] append(double[] totals, double first, double second) {
    double[] extended = Arrays.copyOf(totals, totals.length + 2);
    extended[totals.length] = first;
    extended[totals.length + 1] = second;
    return extended;
  }
}
