package kr.gwageo.statistics;

import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;

/// Items of a pair of runs that turned from wrong to right and from right to wrong, every item on
/// its own.
///
/// @param better items that turned right
/// @param worse items that turned wrong
/// @param items in all, those that did not turn included
public record Flips(int better, int worse, int items) {
  private static final String METHOD =
      "paired difference, exact given the number of items that turned (McNemar, Clopper–Pearson)";

  public Flips {
    if (better < 0 || worse < 0 || items < 1 || better + worse > items) {
      throw new IllegalArgumentException(better + " and " + worse + " of " + items);
    }
  }

  /// McNemar's exact test that an item turns right as often as wrong, two-sided: twice the smaller
  /// tail, at most 1.
  public double p() {
    int turned = better + worse;
    if (turned == 0) {
      return 1;
    }
    return Math.min(
        1,
        2
            * new BinomialDistribution(null, turned, 0.5)
                .cumulativeProbability(Math.min(better, worse)));
  }

  /// The difference of the two runs' means. Its limits are those of the share of turned items that
  /// turned right (Clopper and Pearson 1934), so that 0 lies between them exactly where the test is
  /// not significant; where no item turned, one is taken to have turned either way.
  ///
  /// @param level two-sided level of the interval, in (0, 1)
  public Estimate difference(double level) {
    int turned = better + worse;
    double value = (better - worse) / (double) items;
    if (turned == 0) {
      double most = 1.0 / items;
      return new Estimate.Known(0, new Interval(-most, most, level), items, METHOD);
    }
    double tail = (1 - level) / 2;
    double low = better == 0 ? 0 : beta(better, worse + 1.0).inverseCumulativeProbability(tail);
    double high = worse == 0 ? 1 : beta(better + 1.0, worse).inverseCumulativeProbability(1 - tail);
    double share = turned / (double) items;
    return new Estimate.Known(
        value, new Interval((2 * low - 1) * share, (2 * high - 1) * share, level), items, METHOD);
  }

  private static BetaDistribution beta(double a, double b) {
    return new BetaDistribution(null, a, b, 1e-12);
  }
}
