package kr.gwageo.statistics.resampling;

/// Clusters that are drawn one by one.
final class Indices implements Urn {
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
    for (int i = 0; i < count; i++) {
      int row = chance.below(count) * width;
      for (int j = 0; j < width; j++) {
        sums[at + j] += rows[row + j];
      }
    }
  }
}
