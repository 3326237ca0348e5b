package kr.gwageo.statistics.table;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/// McNemar's test that two sides are right equally often on the same items, from the items on which
/// just one of them was. It tests equality, and never a bar of 95 %.
///
/// @param upper items that one side alone answered right
/// @param lower items that the other side alone answered right
public record McNemar(int upper, int lower) {
  public McNemar {
    if (upper < 0 || lower < 0) {
      throw new IllegalArgumentException(upper + " and " + lower + " items");
    }
  }

  /// The exact two-sided p value; 1 where no item tells them apart.
  public double exact() {
    return Math.min(1, 2 * atMost(Math.min(upper, lower)));
  }

  /// The exact p value against "the first side is right no more often".
  public double exactFirstBetter() {
    return atMost(lower);
  }

  /// The two-sided mid-p value: less cautious, and nearer to the error rate that is asked for; 1
  /// where no item tells the sides apart.
  public double midP() {
    int fewer = Math.min(upper, lower);
    if (upper + lower == 0) {
      return 1;
    }
    double half = binomial().probability(fewer);
    return upper == lower ? 1 - half : 2 * atMost(fewer) - half;
  }

  /// The two-sided p value of the chi-squared test, for many items.
  ///
  /// @param corrected whether for continuity
  public double chiSquared(boolean corrected) {
    return 1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(statistic(corrected));
  }

  /// Its chi-squared statistic; 0 where no item tells the sides apart.
  public double statistic(boolean corrected) {
    if (upper + lower == 0) {
      return 0;
    }
    double gap = Math.max(0, Math.abs(upper - lower) - (corrected ? 1 : 0));
    return gap * gap / (upper + lower);
  }

  private double atMost(int items) {
    return binomial().cumulativeProbability(items);
  }

  private BinomialDistribution binomial() {
    return new BinomialDistribution(null, upper + lower, 0.5);
  }
}
