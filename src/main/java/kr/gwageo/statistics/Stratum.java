package kr.gwageo.statistics;

import java.util.Arrays;
import kr.gwageo.statistics.resampling.ClusterSums;

/// The scores of two sides on the same items, in one stratum of a sample: the side above the
/// fraction line and the side below it. Repeats are already averaged inside the item.
public final class Stratum {
  private final double weight;
  private final double[] upper;
  private final double[] lower;
  private final double[] guess;
  private final int[] numbers;
  private final Clusters clusters;

  /// Item i has the scores `upper[i]` and `lower[i]`.
  ///
  /// @param weight of the stratum, above 0; weights need not sum to one
  /// @param upper scores of the side above the fraction line, in \[0, 1\]
  /// @param lower scores of the side below it, in \[0, 1\]
  /// @param guess what is taken off both sides, in \[0, 1): the score that guessing gives, or 0
  /// @param labels items with the same label are of one cluster and not independent
  /// @throws IllegalArgumentException if the lengths differ or a number is out of its range
  public Stratum(double weight, double[] upper, double[] lower, double[] guess, int[] labels) {
    if (!(weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException("a stratum's weight is above 0: " + weight);
    }
    Scores.check(upper, guess, labels);
    Scores.check(lower, guess, labels);
    this.weight = weight;
    this.upper = upper.clone();
    this.lower = lower.clone();
    this.guess = guess.clone();
    this.numbers = Clusters.numbered(labels);
    this.clusters = Clusters.of(numbers);
  }

  double weight() {
    return weight;
  }

  int items() {
    return numbers.length;
  }

  Clusters clusters() {
    return clusters;
  }

  /// The totals by cluster of both sides, less what guessing gives.
  ///
  /// @param weights of all strata together
  ClusterSums sums(double weights) {
    double[] chance = totals(guess);
    double[] above = totals(upper);
    double[] below = totals(lower);
    Arrays.setAll(above, g -> above[g] - chance[g]);
    Arrays.setAll(below, g -> below[g] - chance[g]);
    return new ClusterSums(weight / weights, clusters.sizes(), above, below);
  }

  /// The means of both sides less what guessing gives, and their covariance.
  ///
  /// Where the contrast never varied its variance would be 0, and an interval built on it a
  /// certainty that no sample can give. Then, and for the covariance alone, two clusters of the
  /// mean size are imagined beside the G that there are: one that the side above won, 1 to 0, and
  /// one that the side below won, both less the mean guess. This is the one added discordant pair
  /// on either side of Bonett and Price (2012, J. Educ. Behav. Stat. 37) for paired proportions,
  /// carried over to clusters, whose number is what tells how much was seen. For clusters of equal
  /// size with the contrast d as scored, the variance is `s² / (G + 2)` on G + 1 degrees of
  /// freedom, s² the sample variance of G values d, one value 1 and one value -r.
  ///
  /// "Varied" means: at the ratio r of the test and at the stratum's own ratio, where the interval
  /// would shrink to a point; and both as scored and less what guessing gives, for items that
  /// differ in their number of choices alone are no variation.
  PairedMeans means(double ratio) {
    double[] chance = totals(guess);
    double mean = clusters.mean(chance);
    PairedTotals scored = new PairedTotals(clusters, totals(upper), totals(lower));
    PairedTotals earned = scored.less(chance);
    boolean varied = scored.varied(ratio) && earned.varied(ratio);
    PairedTotals spread = varied ? earned : earned.andOneWonByEither(1 - mean, -mean);
    return new PairedMeans(earned.upperMean(), earned.lowerMean(), spread.covariance(), varied);
  }

  private double[] totals(double[] values) {
    return Sums.byGroup(values, numbers, clusters.count());
  }
}
