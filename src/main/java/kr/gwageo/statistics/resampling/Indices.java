package kr.gwageo.statistics.resampling;

/// Clusters that are drawn one by one.
final class Indices implements Urn {
  private static final long LOW = 0xffffffffL;

  private final int count;
  private final int width;
  private final double[] rows;

  Indices(ClusterSums stratum, Statistic statistic) {
    count = stratum.count();
    width = statistic.width();
    rows = new double[count * width];
    for (int g = 0; g < count; g++) {
      statistic.write(stratum, g, rows, g * width);
    }
  }

  @Override
  public void draw(Chance chance, double[] sums, int at) {
    if (width == 2) {
      drawPairs(chance, sums, at);
      return;
    }
    for (int i = 0; i < count; i++) {
      int row = chance.below(count) * width;
      for (int j = 0; j < width; j++) {
        sums[at + j] += rows[row + j];
      }
    }
  }

  /// The same for two numbers a cluster, with two clusters from each 64 random bits: the case of
  /// single items, which are many.
  private void drawPairs(Chance chance, double[] sums, int at) {
    double[] from = rows;
    long bound = count;
    long surplus = Chance.surplus(count);
    double first = 0;
    double second = 0;
    double otherFirst = 0;
    double otherSecond = 0;
    for (int i = 1; i < count; i += 2) {
      long bits = chance.next();
      long high = (bits >>> Integer.SIZE) * bound;
      long low = (bits & LOW) * bound;
      int row = (int) (high >>> Integer.SIZE) * 2;
      int other = (int) (low >>> Integer.SIZE) * 2;
      if ((high & LOW) < surplus) {
        row = chance.below(count) * 2;
      }
      if ((low & LOW) < surplus) {
        other = chance.below(count) * 2;
      }
      first += from[row];
      second += from[row + 1];
      otherFirst += from[other];
      otherSecond += from[other + 1];
    }
    if ((count & 1) == 1) {
      int row = chance.below(count) * 2;
      first += from[row];
      second += from[row + 1];
    }
    sums[at] += first + otherFirst;
    sums[at + 1] += second + otherSecond;
  }
}
