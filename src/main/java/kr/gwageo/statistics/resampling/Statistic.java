package kr.gwageo.statistics.resampling;

/// A number that follows from sums over clusters alone, so that a resample need only be added up.
public sealed interface Statistic permits Ratio, StudentisedContrast {

  /// How many numbers of each cluster are summed.
  int width();

  /// Writes a cluster's numbers.
  void write(ClusterSums stratum, int cluster, double[] into, int at);

  /// The statistic of these sums, those of one stratum after the other.
  double of(double[] sums);
}
