package kr.gwageo.statistics.agreement;

import java.util.Arrays;

/// Fleiss' kappa of several raters who need not be the same for each unit (1971, Psychol. Bull.
/// 76).
public final class FleissKappa implements RatedUnits {
  private final int[][] counts;
  private final int raters;

  /// @param counts for each unit, how many raters chose each category; two raters or more, the same
  ///   number for each unit
  /// @throws IllegalArgumentException if they are not such counts
  public FleissKappa(int[][] counts) {
    int[] totals = Arrays.stream(counts).mapToInt(row -> Arrays.stream(row).sum()).toArray();
    boolean even =
        Arrays.stream(totals).distinct().count() <= 1
            && Arrays.stream(counts).mapToInt(row -> row.length).distinct().count() <= 1;
    boolean whole = Arrays.stream(counts).flatMapToInt(Arrays::stream).allMatch(n -> n >= 0);
    if (!even || !whole || (totals.length > 0 && totals[0] < 2)) {
      throw new IllegalArgumentException("not counts of raters: " + Arrays.deepToString(counts));
    }
    this.counts = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    this.raters = totals.length == 0 ? 0 : totals[0];
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
    long agreeing = 0;
    int units = 0;
    long[] totals = new long[counts.length == 0 ? 0 : counts[0].length];
    for (int u = 0; u < counts.length; u++) {
      if (u != unit) {
        units++;
        for (int c = 0; c < totals.length; c++) {
          agreeing += (long) counts[u][c] * (counts[u][c] - 1);
          totals[c] += counts[u][c];
        }
      }
    }
    if (units == 0) {
      return new Disagreement(0, 0, 1);
    }
    double seen = 1 - agreeing / ((double) units * raters * (raters - 1));
    double all = (double) units * raters;
    double chance = Arrays.stream(totals).mapToDouble(n -> n / all * (n / all)).sum();
    return new Disagreement(seen, 1 - chance, 1);
  }
}
