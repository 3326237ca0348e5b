package kr.gwageo.statistics.sequential;

/// Stakes that follow the variance seen so far, each fixed before its observation: `√(2
/// log(1/error) / (v t log(t + 1)))`, v the variance with one imagined observation of mean 1/2 and
/// variance 1/4 (Waudby-Smith and Ramdas 2024, predictable plug-in).
final class PluginStakes {
  private PluginStakes() {}

  /// @param error one-sided
  static double[] of(double[] observations, double error) {
    double[] stakes = new double[observations.length];
    double sum = 0.5;
    double squares = 0.25;
    for (int i = 0; i < stakes.length; i++) {
      int t = i + 1;
      double variance = squares / t;
      stakes[i] = Math.sqrt(-2 * Math.log(error) / (variance * t * Math.log(t + 1)));
      sum += observations[i];
      squares += Math.pow(observations[i] - sum / (t + 1), 2);
    }
    return stakes;
  }
}
