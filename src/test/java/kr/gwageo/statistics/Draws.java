package kr.gwageo.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Seeded scores of two sides on the same items.
final class Draws {
  private final SplittableRandom random;

  Draws(long seed) {
    random = new SplittableRandom(seed);
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /// The labels of this many clusters, each of 1 to `most` items.
  int[] clusters(int count, int most) {
    return IntStream.range(0, count)
        .flatMap(cluster -> IntStream.generate(() -> cluster).limit(between(1, most)))
        .toArray();
  }

  /// A stratum of multiple-choice items with two repeats, answered with these probabilities.
  Stratum stratum(double weight, int[] clusters, double upper, double lower) {
    int n = clusters.length;
    double[] guess = new double[n];
    Arrays.setAll(guess, i -> random.nextBoolean() ? 0.25 : 0.2);
    return new Stratum(weight, scores(n, upper), scores(n, lower), guess, clusters);
  }

  double[] scores(int n, double probability) {
    double[] scores = new double[n];
    Arrays.setAll(scores, i -> (hit(probability) + hit(probability)) / 2);
    return scores;
  }

  private double hit(double probability) {
    return random.nextDouble() < probability ? 1 : 0;
  }

  /// Fills both sides with right and wrong answers. Whether an answer is right is decided by what
  /// is common to an item, to a side within a cluster, and to the answer alone, with shares of 40,
  /// 20 and 40 % of the variance.
  ///
  /// @param upperBar standard normal quantile of the chance of a right answer above the fraction
  ///   line
  /// @param lowerBar that below it
  void answers(int[] clusters, double[] upper, double[] lower, double upperBar, double lowerBar) {
    double upperCommon = 0;
    double lowerCommon = 0;
    for (int i = 0; i < clusters.length; i++) {
      if (i == 0 || clusters[i] != clusters[i - 1]) {
        upperCommon = normal(0.2);
        lowerCommon = normal(0.2);
      }
      double item = normal(0.4);
      upper[i] = item + upperCommon + normal(0.4) < upperBar ? 1 : 0;
      lower[i] = item + lowerCommon + normal(0.4) < lowerBar ? 1 : 0;
    }
  }

  private double normal(double variance) {
    return random.nextGaussian() * Math.sqrt(variance);
  }
}
