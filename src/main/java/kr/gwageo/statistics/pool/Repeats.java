package kr.gwageo.statistics.pool;

import java.util.Arrays;

/// Several answers to each item: how much of the spread lies between items and how much within,
/// which tells whether more repeats or more items would help.
///
/// @param items how many, at least 2
/// @param repeats of each item, at least 2
/// @param between variance of the items' own means, no less than 0
/// @param within variance of the answers to one item
/// @param mean over all
public record Repeats(int items, int repeats, double between, double within, double mean) {

  /// The parts of the spread.
  ///
  /// @param scores a row for each item, all of one length
  public static Repeats of(double[][] scores) {
    int n = scores.length;
    int k = n == 0 ? 0 : scores[0].length;
    if (n < 2 || k < 2 || Arrays.stream(scores).anyMatch(row -> row.length != k)) {
      throw new IllegalArgumentException(n + " items with " + k + " repeats");
    }
    double[] means =
        Arrays.stream(scores).mapToDouble(r -> Arrays.stream(r).average().orElseThrow()).toArray();
    double mean = Arrays.stream(means).average().orElseThrow();
    double inside = 0;
    double outside = 0;
    for (int i = 0; i < n; i++) {
      for (double score : scores[i]) {
        inside += Math.pow(score - means[i], 2);
      }
      outside += Math.pow(means[i] - mean, 2);
    }
    double within = inside / (n * (k - 1));
    double between = Math.max(0, outside / (n - 1) - within / k);
    return new Repeats(n, k, between, within, mean);
  }

  /// The standard error of the mean, were each item asked so often; with the repeats that were made
  /// it is that of the items' means.
  public double standardError(int repeats) {
    return Math.sqrt((between + within / repeats) / items);
  }

  /// The standard error where the items are all there are, and only the answers could have been
  /// others.
  public double sameItemsError() {
    return Math.sqrt(within / ((double) items * repeats));
  }

  /// The mean square between items, `repeats` times the variance of their means.
  public double betweenSquare() {
    return repeats * between + within;
  }
}
