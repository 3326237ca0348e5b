package kr.gwageo.statistics;

import java.util.List;
import kr.gwageo.domain.result.ContrastTest;

/// The mean scores of two sides on the same items, and how far off they may be.
///
/// @param upper mean of the side above the fraction line
/// @param lower mean of the side below it
/// @param covariance of the two means
/// @param varied whether the covariance is what was seen, with nothing imagined
record PairedMeans(double upper, double lower, Covariance covariance, boolean varied) {

  PairedMeans times(double factor) {
    return new PairedMeans(factor * upper, factor * lower, covariance.ofTimes(factor), varied);
  }

  /// The same with the side below the fraction line times a factor.
  PairedMeans lowerTimes(double factor) {
    if (factor == 1) {
      return this;
    }
    Covariance scaled =
        new Covariance(
            covariance.upper(),
            factor * covariance.both(),
            factor * factor * covariance.lower(),
            covariance.degreesOfFreedom());
    return new PairedMeans(upper, factor * lower, scaled, varied);
  }

  /// The sum of independent strata, their degrees of freedom taken at this ratio.
  static PairedMeans sum(List<PairedMeans> strata, double ratio) {
    return new PairedMeans(
        Sums.of(strata, PairedMeans::upper),
        Sums.of(strata, PairedMeans::lower),
        Covariance.ofSum(strata.stream().map(PairedMeans::covariance).toList(), ratio),
        strata.stream().allMatch(PairedMeans::varied));
  }

  /// The t test of T - r L against 0.
  ContrastTest test(double ratio) {
    double contrast = upper - ratio * lower;
    double standardError = Math.sqrt(covariance.ofContrast(ratio));
    double t = contrast / standardError;
    StudentT student = new StudentT(covariance.degreesOfFreedom());
    return new ContrastTest(
        contrast,
        standardError,
        covariance.degreesOfFreedom(),
        student.above(t),
        student.above(-t));
  }
}
