package kr.gwageo.statistics.resampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Clusters of which many are the same: a resample is one draw from the multinomial distribution
/// over those that differ, binomial by binomial. With right and wrong answers of two sides there
/// are four.
final class Cells implements Urn {
  private record Cell(int first, int times) {}

  private final int draws;
  private final int width;
  private final double[] rows;

  /// How often each is drawn, rather than those after it.
  private final Binomial[] shares;

  Cells(ClusterSums stratum, Statistic statistic) {
    List<Cell> cells = new ArrayList<>();
    int first = 0;
    for (int g = 1; g <= stratum.count(); g++) {
      if (g == stratum.count() || !same(stratum, first, g)) {
        cells.add(new Cell(first, g - first));
        first = g;
      }
    }
    // the most frequent first, so that little is left for the others
    cells.sort(Comparator.comparingInt(Cell::times).reversed());
    draws = stratum.count();
    width = statistic.width();
    rows = new double[cells.size() * width];
    shares = new Binomial[cells.size()];
    double[] logFactorials = Binomial.logFactorials(draws);
    int among = draws;
    for (int c = 0; c < shares.length; c++) {
      Cell cell = cells.get(c);
      statistic.write(stratum, cell.first(), rows, c * width);
      shares[c] = new Binomial((double) cell.times() / among, logFactorials);
      among -= cell.times();
    }
  }

  private static boolean same(ClusterSums stratum, int g, int h) {
    return stratum.size(g) == stratum.size(h)
        && stratum.upper(g) == stratum.upper(h)
        && stratum.lower(g) == stratum.lower(h);
  }

  /// How many differ.
  int count() {
    return shares.length;
  }

  @Override
  public void draw(Chance chance, double[] sums, int at) {
    int left = draws;
    for (int c = 0; c < shares.length && left > 0; c++) {
      int drawn = shares[c].draw(left, chance);
      left -= drawn;
      for (int j = 0; j < width; j++) {
        sums[at + j] += drawn * rows[c * width + j];
      }
    }
  }
}
