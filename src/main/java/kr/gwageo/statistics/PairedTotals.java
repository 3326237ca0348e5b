package kr.gwageo.statistics;

import java.util.Arrays;

/// The totals of two sides' scores by cluster.
final class PairedTotals {
  private final Clusters clusters;
  private final double[] upper;
  private final double[] lower;

  PairedTotals(Clusters clusters, double[] upper, double[] lower) {
    this.clusters = clusters;
    this.upper = upper;
    this.lower = lower;
  }

  double upperMean() {
    return clusters.mean(upper);
  }

  double lowerMean() {
    return clusters.mean(lower);
  }

  /// The total of the side above the fraction line in a cluster.
  double upper(int g) {
    return upper[g];
  }

  /// The total of the side below it in a cluster.
  double lower(int g) {
    return lower[g];
  }

  double[] upperResiduals() {
    return clusters.residuals(upper);
  }

  double[] lowerResiduals() {
    return clusters.residuals(lower);
  }

  PairedTotals less(double[] totals) {
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
    double[] t = clusters.residuals(upper);
    double[] l = clusters.residuals(lower);
    return !clusters.flat(mix(1, t, -ratio, l))
        && !clusters.flat(mix(lowerMean(), t, -upperMean(), l));
  }

  Covariance covariance() {
    double[] t = clusters.residuals(upper);
    double[] l = clusters.residuals(lower);
    return new Covariance(
        clusters.covariance(t, t),
        clusters.covariance(t, l),
        clusters.covariance(l, l),
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
