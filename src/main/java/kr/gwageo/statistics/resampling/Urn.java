package kr.gwageo.statistics.resampling;

/// The clusters of a stratum, to be drawn with replacement, as many as there are.
sealed interface Urn permits Cells, Indices {
  /// Drawing how often one of the distinct clusters comes up costs about as much as drawing so many
  /// clusters one by one.
  int WORTH = 25;

  /// Adds a statistic's numbers over one resample, from this place on.
  void draw(Chance chance, double[] sums, int at);

  /// Whichever way of drawing is faster. Both have the same distribution.
  static Urn of(ClusterSums stratum, Statistic statistic) {
    Cells cells = new Cells(stratum, statistic);
    return (long) cells.count() * WORTH <= stratum.count()
        ? cells
        : new Indices(stratum, statistic);
  }
}
