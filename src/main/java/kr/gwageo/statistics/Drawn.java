package kr.gwageo.statistics;

/// What answers drawn from those that were given come to, where an answer is right or wrong.
///
/// Of n answers to an item, c are right. The chance that at least one of k drawn without
/// replacement is right is `1 - C(n-c, k) / C(n, k)`, the unbiased estimate of pass@k (Chen et al.
/// 2021, Evaluating Large Language Models Trained on Code); that all are is `C(c, k) / C(n, k)`,
/// pass^k (Yao et al. 2024, τ-bench). Both are worked out as products, which cannot overflow.
public final class Drawn {
  private Drawn() {}

  /// The chance that at least one is right.
  ///
  /// @param n answers to the item
  /// @param right of those
  /// @param k drawn, in \[1, n\]
  public static double any(int n, int right, int k) {
    return 1 - all(n, n - right, k);
  }

  /// The chance that all are right.
  ///
  /// @param n answers to the item
  /// @param right of those
  /// @param k drawn, in \[1, n\]
  public static double all(int n, int right, int k) {
    if (right < 0 || right > n || k < 1 || k > n) {
      throw new IllegalArgumentException(k + " of " + n + " answers, " + right + " right");
    }
    double chance = 1;
    for (int i = 0; i < k; i++) {
      chance *= Math.max(0, right - i) / (double) (n - i);
    }
    return chance;
  }

  /// The posterior mean of the chance that an answer is right, averaged over the items, and its
  /// standard deviation: Bayes@N (Hariri et al. 2025) with a uniform prior. The items are taken as
  /// they are and not as a sample.
  public record Posterior(double mean, double deviation) {}

  /// The posterior of items with so many right and wrong answers.
  ///
  /// @throws IllegalArgumentException if the lengths differ or there are no items
  public static Posterior posterior(int[] right, int[] wrong) {
    if (right.length != wrong.length || right.length == 0) {
      throw new IllegalArgumentException(right.length + " items and " + wrong.length);
    }
    int items = right.length;
    double mean = Sums.of(items, i -> share(right[i], wrong[i])) / items;
    double variance = Sums.of(items, i -> variance(right[i], wrong[i])) / items / items;
    return new Posterior(mean, Math.sqrt(variance));
  }

  private static double share(int right, int wrong) {
    return (right + 1.0) / (right + wrong + 2.0);
  }

  private static double variance(int right, int wrong) {
    double share = share(right, wrong);
    return share * (1 - share) / (right + wrong + 3.0);
  }
}
