package kr.gwageo.statistics.resampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The clusters of a stratum: how many items each has, and the totals of both sides over them.
///
/// They are kept in the order of their numbers, so that nothing depends on the order in which they
/// came.
public final class ClusterSums {
  private final double weight;
  private final double[] sizes;
  private final double[] upper;
  private final double[] lower;

  /// @param weight of the stratum; weights of all strata sum to one
  /// @param sizes items in each cluster
  /// @param upper total of the side above the fraction line, less what guessing gives
  /// @param lower total of the side below it
  public ClusterSums(double weight, double[] sizes, double[] upper, double[] lower) {
    if (sizes.length != upper.length || sizes.length != lower.length) {
      throw new IllegalArgumentException(
          sizes.length + " sizes, " + upper.length + " and " + lower.length + " totals");
    }
    int[] order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(g -> sizes[g])
                    .thenComparingDouble(g -> upper[g])
                    .thenComparingDouble(g -> lower[g]))
            .mapToInt(g -> g)
            .toArray();
    this.weight = weight;
    this.sizes = ordered(sizes, order);
    this.upper = ordered(upper, order);
    this.lower = ordered(lower, order);
  }

  private static double[] ordered(double[] values, int[] order) {
    return Arrays.stream(order).mapToDouble(g -> values[g]).toArray();
  }

  double weight() {
    return weight;
  }

  int count() {
    return sizes.length;
  }

  double size(int cluster) {
    return sizes[cluster];
  }

  double upper(int cluster) {
    return upper[cluster];
  }

  double lower(int cluster) {
    return lower[cluster];
  }

  /// Whether all clusters have the same number of items, as single items do.
  boolean even() {
    return sizes.length == 0 || sizes[0] == sizes[sizes.length - 1];
  }
}
