package kr.gwageo.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/// Krippendorff's alpha of any number of raters, with ratings that may be missing ("Content
/// Analysis", chapter on reliability). Units with one rating say nothing of agreement and are left
/// out.
///
/// With `n_c` ratings of value c in all units that are left, n in all, the disagreement expected is
/// `Σ n_c n_k δ²(c, k) / (n (n - 1))`; that seen is the mean of `δ²` over the pairs in a unit of m
/// ratings, each unit counted m times.
public final class KrippendorffAlpha implements RatedUnits {
  private final Scale scale;
  private final double[] values;

  /// How often each value was given, by unit.
  private final int[][] counts;

  /// @param units the ratings of each unit, those that are missing left out; their order is of no
  ///   account. The time taken grows with the square of the number of different ratings
  /// @throws IllegalArgumentException if a rating is not a number, or below 0 on a ratio scale
  public KrippendorffAlpha(List<double[]> units, Scale scale) {
    DoublePredicate fits = x -> Double.isFinite(x) && (scale != Scale.RATIO || x >= 0);
    for (double[] unit : units) {
      if (!Arrays.stream(unit).allMatch(fits)) {
        throw new IllegalArgumentException("not ratings: " + Arrays.toString(unit));
      }
    }
    this.scale = scale;
    List<double[]> paired = units.stream().filter(unit -> unit.length > 1).toList();
    // adding 0 turns -0 into 0
    values =
        paired.stream()
            .flatMapToDouble(Arrays::stream)
            .map(x -> x + 0.0)
            .sorted()
            .distinct()
            .toArray();
    counts = paired.stream().map(this::counted).toArray(int[][]::new);
  }

  private int[] counted(double[] unit) {
    int[] count = new int[values.length];
    for (double rating : unit) {
      count[Arrays.binarySearch(values, rating + 0.0)]++;
    }
    return count;
  }

  @Override
  public int count() {
    return counts.length;
  }

  @Override
  public Disagreement whole() {
    return without(-1);
  }

  @Override
  public Disagreement without(int unit) {
    int[] totals = new int[values.length];
    for (int u = 0; u < counts.length; u++) {
      if (u != unit) {
        for (int c = 0; c < totals.length; c++) {
          totals[c] += counts[u][c];
        }
      }
    }
    double[][] distances = distances(totals);
    double n = Arrays.stream(totals).sum();
    double seen = 0;
    for (int u = 0; u < counts.length; u++) {
      if (u != unit) {
        seen += pairs(counts[u], distances) / (Arrays.stream(counts[u]).sum() - 1);
      }
    }
    double greatest = Arrays.stream(distances).flatMapToDouble(Arrays::stream).max().orElse(0);
    return greatest > 0
        ? new Disagreement(seen / n, pairs(totals, distances) / (n * (n - 1)), greatest)
        : new Disagreement(0, 0, 1);
  }

  private static double pairs(int[] count, double[][] distances) {
    double sum = 0;
    for (int c = 0; c < count.length; c++) {
      if (count[c] > 0) {
        for (int k = 0; k < count.length; k++) {
          sum += (double) count[c] * count[k] * distances[c][k];
        }
      }
    }
    return sum;
  }

  /// The squared distances of the values that are there.
  private double[][] distances(int[] totals) {
    double[][] distances = new double[values.length][values.length];
    for (int c = 0; c < values.length; c++) {
      for (int k = c + 1; k < values.length; k++) {
        if (totals[c] > 0 && totals[k] > 0) {
          double distance = distance(c, k, totals);
          distances[c][k] = distance * distance;
          distances[k][c] = distances[c][k];
        }
      }
    }
    return distances;
  }

  private double distance(int low, int high, int[] totals) {
    return switch (scale) {
      case NOMINAL -> 1;
      case ORDINAL ->
          Arrays.stream(totals, low, high + 1).sum() - (totals[low] + totals[high]) / 2.0;
      case INTERVAL -> values[high] - values[low];
      case RATIO -> (values[high] - values[low]) / (values[high] + values[low]);
    };
  }
}
