package kr.gwageo.statistics;

import java.util.Optional;
import kr.gwageo.domain.result.Interval;

/// Fieller's interval for a ratio of means (1954, J. R. Stat. Soc. B 16): all ratios r at which the
/// t test of T - r L does not reject, the roots of `(L² - q V_LL) r² - 2 (T L - q V_TL) r + (T² - q
/// V_TT) = 0` with q the square of the quantile.
final class Fieller {
  private Fieller() {}

  /// The interval, or nothing where the mean below the fraction line is not above 0 by the same
  /// test: the ratios that are not rejected then have no bound, or belong to a negative mean.
  ///
  /// @param quantile of t, above 0
  /// @param level that the quantile stands for, two-sided
  static Optional<Interval> interval(PairedMeans means, double quantile, double level) {
    if (!(means.lower() > 0 && g(means, quantile) < 1)) {
      return Optional.empty();
    }
    double q = quantile * quantile;
    Covariance v = means.covariance();
    double square = means.lower() * means.lower() - q * v.lower();
    double half = means.upper() * means.lower() - q * v.both();
    double constant = means.upper() * means.upper() - q * v.upper();
    double root = Math.sqrt(Math.max(0, half * half - square * constant));
    return Optional.of(new Interval((half - root) / square, (half + root) / square, level));
  }

  /// Fieller's g, `q V_LL / L²`: below 1 where the mean below the fraction line differs from 0.
  static double g(PairedMeans means, double quantile) {
    return quantile * quantile * means.covariance().lower() / (means.lower() * means.lower());
  }
}
