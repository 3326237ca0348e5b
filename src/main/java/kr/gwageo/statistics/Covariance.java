package kr.gwageo.statistics;

import java.util.List;

/// The covariance of the means of two sides.
///
/// @param upper variance of the mean above the fraction line
/// @param both covariance of the two means
/// @param lower variance of the mean below it
/// @param degreesOfFreedom that the three rest on
record Covariance(double upper, double both, double lower, double degreesOfFreedom) {

  /// The variance of T - r L.
  double ofContrast(double ratio) {
    return upper - 2 * ratio * both + ratio * ratio * lower;
  }

  /// The covariance of both means times a factor.
  Covariance ofTimes(double factor) {
    double square = factor * factor;
    return new Covariance(square * upper, square * both, square * lower, degreesOfFreedom);
  }

  /// The covariance of sums of independent means. The degrees of freedom are Satterthwaite's (1946,
  /// Biometrics Bulletin 2) for the contrast at this ratio: `(Σ V)² / Σ (V² / ν)`.
  static Covariance ofSum(List<Covariance> parts, double ratio) {
    double variance = Sums.of(parts, part -> part.ofContrast(ratio));
    double spread =
        Sums.of(parts, part -> Math.pow(part.ofContrast(ratio), 2) / part.degreesOfFreedom());
    return new Covariance(
        Sums.of(parts, Covariance::upper),
        Sums.of(parts, Covariance::both),
        Sums.of(parts, Covariance::lower),
        variance * variance / spread);
  }
}
