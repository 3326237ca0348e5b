package kr.gwageo.bench.errors;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.gwageo.statistics.Stratum;

/// Right and wrong answers of a competitor and a leader to items of their own, correlated by one
/// half.
final class Pairs {
  private static final double CORRELATION = 0.5;
  private static final int HALVINGS = 60;

  private Pairs() {}

  /// @param ratio of the competitor's chance to the leader's
  static Stratum drawn(SplittableRandom random, int items, double ratio) {
    double competitor = ratio * Setting.LEADER;
    double both = both(competitor);
    double[] upper = new double[items];
    double[] lower = new double[items];
    for (int i = 0; i < items; i++) {
      double u = random.nextDouble();
      upper[i] = u < competitor ? 1 : 0;
      lower[i] = u < both || (u >= competitor && u < competitor + Setting.LEADER - both) ? 1 : 0;
    }
    return new Stratum(1, upper, lower, new double[items], IntStream.range(0, items).toArray());
  }

  /// The chance that both are right.
  private static double both(double competitor) {
    double spread = competitor * (1 - competitor) * Setting.LEADER * (1 - Setting.LEADER);
    return competitor * Setting.LEADER + CORRELATION * Math.sqrt(spread);
  }

  /// The ratio at which the mean contrast is as many of its standard errors above 0 as the error
  /// rate and the power ask for: `Δ √n = (z₁₋α + z_power) σ`.
  ///
  /// @param needed `z₁₋α + z_power`
  static double smallestRatio(int items, double needed) {
    double low = Setting.RATIO;
    double high = 1 / Setting.LEADER;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (contrast(middle) * Math.sqrt(items) < needed * deviation(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double contrast(double ratio) {
    return (ratio - Setting.RATIO) * Setting.LEADER;
  }

  private static double deviation(double ratio) {
    double competitor = ratio * Setting.LEADER;
    double covariance = both(competitor) - competitor * Setting.LEADER;
    return Math.sqrt(
        competitor * (1 - competitor)
            - 2 * Setting.RATIO * covariance
            + Setting.RATIO * Setting.RATIO * Setting.LEADER * (1 - Setting.LEADER));
  }
}
