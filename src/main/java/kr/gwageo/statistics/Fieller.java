package kr.gwageo.statistics;

import java.util.Optional;
import kr.gwageo.domain.result.Interval;

/// Fieller's set for a ratio of means (1954, J. R. Stat. Soc. B 16): all ratios r at which the t
/// test of T - r L does not reject, bounded by the roots of `(L² - q V_LL) r² - 2 (T L - q V_TL) r
/// + (T² - q V_TT) = 0` with q the square of the quantile.
sealed interface Fieller {

  /// An interval: the mean below the fraction line differs from 0.
  record Bounded(double low, double high) implements Fieller {}

  /// All ratios but those between these two: the mean below the fraction line does not differ from
  /// 0, and the one above it does.
  record Complement(double above, double below) implements Fieller {}

  /// Every ratio: neither mean differs from 0.
  record WholeLine() implements Fieller {}

  /// The set.
  ///
  /// @param quantile of t, above 0
  static Fieller of(PairedMeans means, double quantile) {
    double q = quantile * quantile;
    Covariance v = means.covariance();
    double square = means.lower() * means.lower() - q * v.lower();
    double half = means.upper() * means.lower() - q * v.both();
    double constant = means.upper() * means.upper() - q * v.upper();
    double discriminant = half * half - square * constant;
    if (square > 0) {
      double root = Math.sqrt(Math.max(0, discriminant));
      return new Bounded((half - root) / square, (half + root) / square);
    }
    if (square < 0 && discriminant > 0) {
      double root = Math.sqrt(discriminant);
      return new Complement((half + root) / square, (half - root) / square);
    }
    return new WholeLine();
  }

  /// The interval, or nothing where the set has no bounds, or the mean below the fraction line is
  /// not above 0: the ratio then says nothing.
  ///
  /// @param level that the quantile stands for, two-sided
  static Optional<Interval> interval(PairedMeans means, double quantile, double level) {
    return means.lower() > 0 && of(means, quantile) instanceof Bounded bounded
        ? Optional.of(new Interval(bounded.low(), bounded.high(), level))
        : Optional.empty();
  }

  /// Fieller's g, `q V_LL / L²`: below 1 where the mean below the fraction line differs from 0.
  static double g(PairedMeans means, double quantile) {
    return quantile * quantile * means.covariance().lower() / (means.lower() * means.lower());
  }
}
