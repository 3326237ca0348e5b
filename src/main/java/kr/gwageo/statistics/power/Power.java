package kr.gwageo.statistics.power;

import java.util.OptionalLong;
import org.apache.commons.math3.distribution.NormalDistribution;

/// What a one-sided test of a contrast can tell apart, and how many items it takes.
///
/// All is by the normal distribution: `N* = ((z_alpha + z_power) σ / Δ)²` items for a contrast of Δ
/// whose standard deviation over single items is σ, what clusters add included.
///
/// @param alpha one-sided error rate, in (0, 0.5)
public record Power(double alpha) {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  public Power {
    if (!(alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException("an error rate lies in (0, 0.5): " + alpha);
    }
  }

  /// Items needed; none where the contrast is 0, which no number of items tells from 0.
  ///
  /// @param deviation standard deviation of the contrast of one item, above 0
  /// @param power chance that the test is significant, in (0.5, 1)
  public OptionalLong items(double contrast, double deviation, double power) {
    double needed = Math.pow(reach(power) * deviation / contrast, 2);
    return needed < Long.MAX_VALUE
        ? OptionalLong.of((long) Math.ceil(needed))
        : OptionalLong.empty();
  }

  /// The chance that the test is significant in the direction of the contrast.
  public double at(double contrast, double deviation, long items) {
    double z = Math.abs(contrast) * Math.sqrt((double) items) / deviation;
    return NORMAL.cumulativeProbability(z - quantile(1 - alpha));
  }

  /// The least contrast that is told from 0 with this chance.
  public double detectable(double deviation, long items, double power) {
    return reach(power) * deviation / Math.sqrt((double) items);
  }

  /// The resolution ratio N / N*, in terms of the standard error that N items gave: 1 or more where
  /// they suffice, 0 for a contrast of 0.
  public double resolution(double contrast, double standardError, double power) {
    return Math.pow(contrast / (reach(power) * standardError), 2);
  }

  private double reach(double power) {
    return quantile(1 - alpha) + quantile(power);
  }

  private static double quantile(double probability) {
    return NORMAL.inverseCumulativeProbability(probability);
  }

  /// The standard deviation of T - r L for right and wrong answers.
  ///
  /// @param upper chance of a right answer above the fraction line
  /// @param lower chance below it
  /// @param correlation of the two sides' answers
  public static double deviation(double upper, double lower, double correlation, double ratio) {
    double above = upper * (1 - upper);
    double below = lower * (1 - lower);
    return Math.sqrt(
        above + ratio * ratio * below - 2 * ratio * correlation * Math.sqrt(above * below));
  }
}
