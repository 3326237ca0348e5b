package kr.gwageo.statistics.resampling;

/// The clusters of a stratum, to be drawn with replacement, as many as there are.
sealed interface Urn permits Cells, Blocks, Indices {
  /// Drawing how often one of the distinct clusters comes up costs about as much as drawing so many
  /// clusters one by one.
  int WORTH = 25;

  /// Adds a statistic's numbers over one resample, from this place on.
  void draw(Chance chance, double[] sums, int at);

  /// Whichever way of drawing is fastest. All have the same distribution.
  static Urn of(ClusterSums stratum, Statistic statistic) {
    Cells cells = new Cells(stratum, statistic);
    if ((long) cells.count() * WORTH <= stratum.count()) {
      return cells;
    }
    return statistic.width() == Blocks.WIDTH
        ? new Blocks(stratum, statistic)
        : new Indices(stratum, statistic);
  }
}
