package kr.gwageo.statistics.agreement;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/// Kendall's coefficient of concordance W: how far raters put the same targets into the same order
/// (Kendall and Babington Smith 1939, Ann. Math. Stat. 10), corrected for ties, with Friedman's
/// test of "no order in common" (1937, J. Am. Stat. Assoc. 32), whose chi-square is an
/// approximation for few raters.
///
/// @param w from 0, no order in common, to 1, the same order
/// @param chiSquared `m (n - 1) W` for m raters and n targets
/// @param degreesOfFreedom `n - 1`
/// @param p of a chi-square so great by chance
public record Concordance(
    int raters, int targets, double w, double chiSquared, int degreesOfFreedom, double p) {

  /// The concordance of these ratings.
  ///
  /// @param ratings by rater, then target; two of each or more, none missing
  /// @return empty where no rater tells any two targets apart
  /// @throws IllegalArgumentException if the ratings are no such table
  public static Optional<Concordance> of(double[][] ratings) {
    Ratings.check(ratings);
    int m = ratings.length;
    int n = ratings[0].length;
    double[] sums = new double[n];
    double ties = 0;
    for (double[] rater : ratings) {
      Ranks ranks = new Ranks(rater);
      ties += ranks.tieTerm();
      double[] values = ranks.values();
      Arrays.setAll(sums, j -> sums[j] + values[j]);
    }
    double most = (double) m * m * ((double) n * n * n - n) - m * ties;
    if (!(most > 0)) {
      return Optional.empty();
    }
    double mean = m * (n + 1) / 2.0;
    double spread = Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
    double w = 12 * spread / most;
    double chiSquared = m * (n - 1) * w;
    ChiSquaredDistribution distribution = new ChiSquaredDistribution(null, n - 1);
    double p = 1 - distribution.cumulativeProbability(chiSquared);
    return Optional.of(new Concordance(m, n, w, chiSquared, n - 1, p));
  }
}
