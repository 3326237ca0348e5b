package kr.gwageo.statistics.table;

import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.NormalDistribution;

/// Right and wrong answers of two sides on the same items, each item on its own.
///
/// The score test of a ratio r of the two rates looks at `D = T - r L - (1 - r) g`, T and L being 1
/// or 0 and g what guessing gives. Its variance is not the one seen but that of the likeliest rates
/// among those with a mean of D of exactly 0, so that it keeps its error rate where a table is
/// small and where no answer differed (Nam & Blackwelder 2002, Stat. Med. 21, for g = 0). The
/// likeliest rates are `x / (n (1 + λ d))` for a cell of x items with the contrast d, λ such that
/// their mean of D is 0; where no λ does it, an empty cell with the outermost contrast takes what
/// is left.
///
/// @param both items that both sides answered right
/// @param upper that the side above the fraction line alone answered right
/// @param lower that the side below it alone answered right
/// @param neither that neither did
/// @param guess what guessing gives on every item, in \[0, 1)
public record PairedTable(int both, int upper, int lower, int neither, double guess) {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final int HALVINGS = 200;
  private static final double FARTHEST = 1e9;

  public PairedTable {
    if (both < 0 || upper < 0 || lower < 0 || neither < 0 || both + upper + lower + neither == 0) {
      throw new IllegalArgumentException("not a table of items");
    }
    if (!(guess >= 0 && guess < 1)) {
      throw new IllegalArgumentException("a guess rate is in [0, 1): " + guess);
    }
  }

  public int items() {
    return both + upper + lower + neither;
  }

  /// The ratio of the rates less what guessing gives; empty where the side below the fraction line
  /// is not above guessing.
  public OptionalDouble ratio() {
    double below = rate(both + lower) - guess;
    return below > 0
        ? OptionalDouble.of((rate(both + upper) - guess) / below)
        : OptionalDouble.empty();
  }

  private double rate(int items) {
    return (double) items / items();
  }

  /// The score test of the contrast at this ratio.
  ///
  /// @param ratio above 0
  /// @return nothing where every item has a contrast of 0, which tells nothing of its spread
  public Optional<ContrastTest> test(double ratio) {
    double error = standardError(ratio);
    if (!(error > 0)) {
      return Optional.empty();
    }
    double contrast = contrast(ratio);
    double z = contrast / error;
    return Optional.of(
        new ContrastTest(
            contrast,
            error,
            OptionalDouble.empty(),
            NORMAL.cumulativeProbability(-z),
            NORMAL.cumulativeProbability(z)));
  }

  /// All ratios that the score test does not reject, so that its lower limit is above a ratio
  /// exactly where the test of that ratio is significant.
  ///
  /// @param alpha one-sided error rate, in (0, 0.5)
  /// @return nothing where the ratios that are not rejected have no bound
  public Optional<Interval> interval(double alpha) {
    OptionalDouble ratio = ratio();
    double critical = -NORMAL.inverseCumulativeProbability(alpha);
    if (ratio.isEmpty() || z(FARTHEST) > -critical) {
      return Optional.empty();
    }
    double middle = ratio.getAsDouble();
    double high = crossing(middle, 1, -critical);
    if (z(floor()) < critical) {
      return guess == 0 ? Optional.of(new Interval(0, high, 1 - 2 * alpha)) : Optional.empty();
    }
    return Optional.of(new Interval(crossing(middle, -1, critical), high, 1 - 2 * alpha));
  }

  /// No ratio of plain rates is below 0.
  private double floor() {
    return guess == 0 ? 0 : -FARTHEST;
  }

  /// The ratio on this side of the middle at which z takes this value; z falls as the ratio rises.
  private double crossing(double middle, int side, double value) {
    double step = 0.25;
    double near = middle;
    double far = next(near, side, step);
    while (side * (z(far) - value) > 0) {
      step *= 2;
      near = far;
      far = next(near, side, step);
    }
    for (int i = 0; i < HALVINGS && Math.abs(far - near) > Math.ulp(near); i++) {
      double half = (near + far) / 2;
      if (side * (z(half) - value) > 0) {
        near = half;
      } else {
        far = half;
      }
    }
    return (near + far) / 2;
  }

  private double next(double from, int side, double step) {
    return Math.max(floor(), from + side * step);
  }

  private double z(double ratio) {
    double contrast = contrast(ratio);
    if (ratio == 0 && guess == 0) {
      return contrast > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    return contrast / standardError(ratio);
  }

  private double contrast(double ratio) {
    double[] d = contrasts(ratio);
    int[] x = counts();
    double sum = 0;
    for (int cell = 0; cell < x.length; cell++) {
      sum += x[cell] * d[cell];
    }
    return sum / items();
  }

  private double standardError(double ratio) {
    double[] d = contrasts(ratio);
    double[] p = likeliest(d);
    double variance = 0;
    for (int cell = 0; cell < d.length; cell++) {
      variance += p[cell] * d[cell] * d[cell];
    }
    return Math.sqrt(variance / items());
  }

  /// The likeliest rates of the four cells at this ratio: both, upper alone, lower alone, neither.
  public double[] likeliest(double ratio) {
    return likeliest(contrasts(ratio));
  }

  private double[] likeliest(double[] d) {
    int most = 0;
    int least = 0;
    for (int cell = 1; cell < d.length; cell++) {
      most = d[cell] > d[most] ? cell : most;
      least = d[cell] < d[least] ? cell : least;
    }
    double low = -1 / d[most];
    double high = -1 / d[least];
    double half = (low + high) / 2;
    while (low < half && half < high) {
      if (slope(d, half) > 0) {
        low = half;
      } else {
        high = half;
      }
      half = (low + high) / 2;
    }
    return rates(d, half, low == -1 / d[most] ? most : least);
  }

  /// The mean of D under the rates that λ gives, times the number of items; it falls with λ.
  private double slope(double[] d, double lambda) {
    int[] x = counts();
    double sum = 0;
    for (int cell = 0; cell < d.length; cell++) {
      sum += x[cell] == 0 ? 0 : x[cell] * d[cell] / (1 + lambda * d[cell]);
    }
    return sum;
  }

  /// @param outermost the empty cell that takes what is left, if anything is
  private double[] rates(double[] d, double lambda, int outermost) {
    int[] x = counts();
    double[] rates = new double[x.length];
    double left = 1;
    for (int cell = 0; cell < x.length; cell++) {
      rates[cell] = x[cell] == 0 ? 0 : x[cell] / (items() * (1 + lambda * d[cell]));
      left -= rates[cell];
    }
    if (x[outermost] == 0) {
      rates[outermost] = Math.max(0, left);
    }
    return rates;
  }

  private double[] contrasts(double ratio) {
    double shift = (1 - ratio) * guess;
    return new double[] {1 - ratio - shift, 1 - shift, -ratio - shift, -shift};
  }

  private int[] counts() {
    return new int[] {both, upper, lower, neither};
  }
}
