package kr.gwageo.statistics.resampling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A statistic on resamples of clusters within strata, in ascending order.
///
/// Resamples are drawn in blocks, each from a stream of random numbers of its own, so that they are
/// the same whoever draws which block when. Where all possible resamples are no more than were
/// asked for, each is taken once and chance has no part.
public final class Replicates {
  private static final int BLOCK = 1000;
  private static final double ROUNDING = 1e-12;

  private final double[] sorted;
  private final boolean exhaustive;

  /// @param values of the statistic, one for each resample
  /// @param exhaustive whether these are all resamples that are possible
  Replicates(double[] values, boolean exhaustive) {
    this.sorted = values.clone();
    this.exhaustive = exhaustive;
    Arrays.sort(sorted);
  }

  /// Draws resamples, or takes all that are possible.
  ///
  /// @param strata with at least one cluster each
  /// @param statistic of these strata
  /// @param count of resamples, at least 1
  /// @param seed of the random numbers
  /// @param workers who carries out blocks, in any order
  public static Replicates of(
      List<ClusterSums> strata, Statistic statistic, int count, long seed, Workers workers) {
    if (Enumeration.size(strata) <= count) {
      return new Replicates(new Enumeration(strata, statistic).values(), true);
    }
    List<Urn> urns = strata.stream().map(stratum -> Urn.of(stratum, statistic)).toList();
    double[] values = new double[count];
    int blocks = Math.ceilDiv(count, BLOCK);
    workers.each(blocks, block -> fill(values, block, urns, statistic, Chance.stream(seed, block)));
    return new Replicates(values, false);
  }

  private static void fill(
      double[] values, int block, List<Urn> urns, Statistic statistic, Chance chance) {
    int width = statistic.width();
    double[] sums = new double[urns.size() * width];
    int end = Math.min(values.length, (block + 1) * BLOCK);
    for (int i = block * BLOCK; i < end; i++) {
      Arrays.fill(sums, 0);
      for (int b = 0; b < urns.size(); b++) {
        urns.get(b).draw(chance, sums, b * width);
      }
      values[i] = statistic.of(sums);
    }
  }

  /// What is summed over the clusters as they are.
  public static double[] sums(List<ClusterSums> strata, Statistic statistic) {
    int count = strata.stream().mapToInt(ClusterSums::count).sum();
    return sums(strata, statistic, firstOfEach(strata, count));
  }

  private static int[] firstOfEach(List<ClusterSums> strata, int count) {
    int[] indices = new int[count];
    int at = 0;
    for (ClusterSums stratum : strata) {
      for (int g = 0; g < stratum.count(); g++) {
        indices[at++] = g;
      }
    }
    return indices;
  }

  /// The sums over a resample.
  ///
  /// @param indices of its clusters, stratum after stratum
  static double[] sums(List<ClusterSums> strata, Statistic statistic, int[] indices) {
    int width = statistic.width();
    double[] sums = new double[strata.size() * width];
    double[] row = new double[width];
    int at = 0;
    for (int b = 0; b < strata.size(); b++) {
      for (int draw = 0; draw < strata.get(b).count(); draw++) {
        statistic.write(strata.get(b), indices[at++], row, 0);
        for (int j = 0; j < width; j++) {
          sums[b * width + j] += row[j];
        }
      }
    }
    return sums;
  }

  public int count() {
    return sorted.length;
  }

  /// The name of what draws them.
  public static String generator() {
    return Chance.NAME;
  }

  /// Whether they are all that are possible.
  public boolean exhaustive() {
    return exhaustive;
  }

  public double lowest() {
    return sorted[0];
  }

  public double highest() {
    return sorted[sorted.length - 1];
  }

  /// Whether they are all the same but for rounding.
  public boolean flat() {
    return highest() - lowest() <= ROUNDING * Math.max(1, Math.abs(lowest()));
  }

  /// The share of them below a value, those that equal it but for rounding counted by half.
  double shareBelow(double value) {
    double rounding = ROUNDING * Math.max(1, Math.abs(value));
    long doubled =
        IntStream.range(0, sorted.length)
            .mapToLong(
                i -> sorted[i] < value - rounding ? 2 : sorted[i] <= value + rounding ? 1 : 0)
            .sum();
    return doubled / (2.0 * sorted.length);
  }

  /// The quantile, interpolated between neighbours (type 7 of Hyndman and Fan 1996, Am. Stat. 50).
  ///
  /// @param probability in \[0, 1\]
  public double quantile(double probability) {
    double place = probability * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
