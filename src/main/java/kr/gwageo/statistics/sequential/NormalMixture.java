package kr.gwageo.statistics.sequential;

import org.apache.commons.math3.special.Erf;

/// Evidence and confidence sequences for means of many observations, right in the limit: a standard
/// normal approximation mixed over the possible effects (Robbins 1970; Waudby-Smith et al. 2024).
/// No guarantee holds for fewer than about a hundred observations.
///
/// @param rho2 variance of the effects mixed over, in units of an observation's, above 0
public record NormalMixture(double rho2) {
  private static final int STEPS = 100;

  /// The mixture whose margin is narrowest after so many observations.
  ///
  /// @param alpha two-sided error rate
  public static NormalMixture narrowestAt(double observations, double alpha) {
    return new NormalMixture((-lambertLower(-alpha * alpha / Math.E) - 1) / observations);
  }

  /// Half the width of the confidence sequence after t observations of variance 1.
  ///
  /// @param alpha two-sided error rate
  public double margin(double t, double alpha) {
    double grown = t * rho2 + 1;
    return Math.sqrt(2 * grown / (t * t * rho2) * Math.log(Math.sqrt(grown) / alpha));
  }

  /// The log of the evidence that a mean is above 0.
  ///
  /// @param sum of observations divided by their standard deviation
  /// @param t their number
  public double log(double sum, double t) {
    double grown = 1 + t * rho2;
    double z = Math.sqrt(rho2 / grown) * sum;
    return Math.log(2) - Math.log(grown) / 2 + z * z / 2 + logNormal(z);
  }

  /// The log of the standard normal distribution function. Far below 0 the first terms of its
  /// asymptotic series, for there the function itself is 0 in floating point.
  private static double logNormal(double z) {
    if (z > -30) {
      return Math.log(Erf.erfc(-z / Math.sqrt(2)) / 2);
    }
    double square = 1 / (z * z);
    return -z * z / 2
        - Math.log(-z * Math.sqrt(2 * Math.PI))
        + Math.log1p(-square + 3 * square * square);
  }

  /// The lower branch of Lambert's W by Newton's method on `log(-w) + w = log(-x)`.
  ///
  /// @param x in (-1/e, 0)
  static double lambertLower(double x) {
    double target = Math.log(-x);
    double w = Math.min(target - Math.log(Math.max(-target, 1)), -1 - 1e-3);
    for (int i = 0; i < STEPS; i++) {
      double step = (Math.log(-w) + w - target) / (1 / w + 1);
      w = Math.min(w - step, -1 - 1e-12);
      if (Math.abs(step) <= 1e-15 * Math.abs(w)) {
        return w;
      }
    }
    return w;
  }
}
