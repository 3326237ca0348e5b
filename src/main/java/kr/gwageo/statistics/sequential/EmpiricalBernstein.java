package kr.gwageo.statistics.sequential;

import java.util.Arrays;

/// A confidence sequence for the mean of observations in \[0, 1\] in closed form:
/// predictable-mixture empirical Bernstein (Waudby-Smith and Ramdas 2024).
public final class EmpiricalBernstein {
  private static final double HIGHEST_STAKE = 0.5;

  private EmpiricalBernstein() {}

  /// The lower limit after all observations; it may be below 0.
  ///
  /// @param error one-sided
  public static double lower(double[] observations, double error) {
    double[] stakes = PluginStakes.of(observations, error);
    Total staked = new Total();
    Total won = new Total();
    Total spread = new Total();
    Total sum = new Total();
    for (int i = 0; i < stakes.length; i++) {
      double stake = Math.min(stakes[i], HIGHEST_STAKE);
      double before = i == 0 ? 0 : sum.value() / i;
      staked.add(stake);
      won.add(stake * observations[i]);
      spread.add(Math.pow(observations[i] - before, 2) * (-Math.log1p(-stake) - stake));
      sum.add(observations[i]);
    }
    return (won.value() + Math.log(error) - spread.value()) / staked.value();
  }

  /// The upper limit after all observations; it may be above 1.
  ///
  /// @param error one-sided
  public static double upper(double[] observations, double error) {
    return 1 - lower(Arrays.stream(observations).map(x -> 1 - x).toArray(), error);
  }
}
