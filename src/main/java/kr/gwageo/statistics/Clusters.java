package kr.gwageo.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.result.Gap;

/// The clusters that the items of a sample form, and how far off a mean over those items may be.
///
/// For scores with total `t_g` in cluster g of `n_g` items, n items in all, the mean is `Σ t_g /
/// n`, the residual `S_g = t_g - n_g mean`, the share `h_g = n_g / n`. The CR2 variance of the mean
/// is `n⁻² Σ S_g² / (1 - h_g)`: of the usual cluster-robust variances the one that is unbiased when
/// items are in truth independent (Bell & McCaffrey 2002, Survey Methodology 28).
///
/// There must be at least two clusters for a variance or its degrees of freedom.
final class Clusters {
  /// A residual below this, per item of the sample, is rounding and not variation: one item of a
  /// million that differs by a hundredth is far above it.
  private static final double ROUNDING = 1e-12;

  /// Labels up to so many times the number of items are numbered by an array.
  private static final int DENSE = 32;

  private final double[] sizes;
  private final double items;
  private final double degreesOfFreedom;

  /// @param sizes items in each cluster, or their weight; they need not be whole, for clusters may
  ///   be imagined
  Clusters(double[] sizes) {
    this.sizes = sizes.clone();
    this.items = Sums.of(sizes.length, g -> sizes[g]);
    this.degreesOfFreedom = bellMcCaffrey();
  }

  /// The clusters of these items, numbered from 0 in the order in which they appear.
  static int[] numbered(int[] labels) {
    int most = 0;
    for (int label : labels) {
      if (label < 0) {
        return numberedAtLarge(labels);
      }
      most = Math.max(most, label);
    }
    return most < DENSE * (long) labels.length + DENSE
        ? numberedDensely(labels, most)
        : numberedAtLarge(labels);
  }

  private static int[] numberedAtLarge(int[] labels) {
    Map<Integer, Integer> numbers = new HashMap<>();
    return Arrays.stream(labels)
        .map(l -> numbers.computeIfAbsent(l, x -> numbers.size()))
        .toArray();
  }

  private static int[] numberedDensely(int[] labels, int most) {
    int[] next = new int[most + 1];
    int[] numbers = new int[labels.length];
    int count = 0;
    for (int i = 0; i < labels.length; i++) {
      if (next[labels[i]] == 0) {
        count++;
        next[labels[i]] = count;
      }
      numbers[i] = next[labels[i]] - 1;
    }
    return numbers;
  }

  /// The clusters of items that were numbered.
  static Clusters of(int[] numbers) {
    double[] sizes = new double[Arrays.stream(numbers).max().orElse(-1) + 1];
    for (int number : numbers) {
      sizes[number]++;
    }
    return new Clusters(sizes);
  }

  /// Items in each cluster.
  double[] sizes() {
    return sizes.clone();
  }

  int count() {
    return sizes.length;
  }

  /// Items of a cluster.
  double size(int g) {
    return sizes[g];
  }

  /// Items of all clusters.
  double items() {
    return items;
  }

  /// Why there is no variance, if so.
  Optional<Gap> gap() {
    return switch (sizes.length) {
      case 0 -> Optional.of(Gap.NO_ITEMS);
      case 1 -> Optional.of(Gap.ONE_CLUSTER);
      default -> Optional.empty();
    };
  }

  double meanSize() {
    return items / sizes.length;
  }

  /// These clusters, and two more of the mean size.
  Clusters andTwoOfMeanSize() {
    double[] extended = Arrays.copyOf(sizes, sizes.length + 2);
    Arrays.fill(extended, sizes.length, extended.length, meanSize());
    return new Clusters(extended);
  }

  /// The mean over the items of scores with these totals by cluster.
  double mean(double[] totals) {
    return Sums.of(totals.length, g -> totals[g]) / items;
  }

  double[] residuals(double[] totals) {
    double mean = mean(totals);
    double[] residuals = new double[totals.length];
    Arrays.setAll(residuals, g -> totals[g] - sizes[g] * mean);
    return residuals;
  }

  /// Whether no cluster's residual differs from 0 by more than rounding.
  boolean flat(double[] residuals) {
    return Arrays.stream(residuals).allMatch(this::flat);
  }

  /// Whether a residual does not differ from 0 by more than rounding.
  boolean flat(double residual) {
    return Math.abs(residual) <= ROUNDING * items;
  }

  /// The CR2 covariance of two means, from their residuals.
  double covariance(double[] some, double[] others) {
    return Sums.of(sizes.length, g -> some[g] * others[g] / (1 - sizes[g] / items))
        / (items * items);
  }

  /// Half the width of the t interval of a mean, from its residuals.
  ///
  /// @param level two-sided, in (0, 1)
  double margin(double[] residuals, double level) {
    double quantile = new StudentT(degreesOfFreedom()).quantile((1 + level) / 2);
    return quantile * Math.sqrt(covariance(residuals, residuals));
  }

  /// Bell and McCaffrey's degrees of freedom of the CR2 variance. With `C = diag(n_g) - n_g n_h /
  /// n` and `a_g = 1 / (1 - h_g)` they are `(Σ a_g C_gg)² / ΣΣ a_g a_h C_gh²`; for a mean `a_g
  /// C_gg` is `n_g`, which leaves `1 / (Σ h² + (Σ c)² - Σ c²)` with `c = h² / (1 - h)`. Between 1
  /// and G - 1, which clusters of equal size attain.
  double degreesOfFreedom() {
    return degreesOfFreedom;
  }

  private double bellMcCaffrey() {
    double squares = Sums.of(sizes.length, g -> square(sizes[g] / items));
    double cross = Sums.of(sizes.length, this::crossTerm);
    double own = Sums.of(sizes.length, g -> square(crossTerm(g)));
    return 1 / (squares + cross * cross - own);
  }

  private double crossTerm(int g) {
    double share = sizes[g] / items;
    return share * share / (1 - share);
  }

  private static double square(double value) {
    return value * value;
  }
}
