package kr.gwageo.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/// Student's t distribution with degrees of freedom that need not be whole.
final class StudentT {
  private static final double QUANTILE_ACCURACY = 1e-13;

  private final TDistribution distribution;

  StudentT(double degreesOfFreedom) {
    distribution = new TDistribution(null, degreesOfFreedom, QUANTILE_ACCURACY);
  }

  /// P(T > t), taken from the lower tail of -t, where no digits cancel.
  double above(double t) {
    return distribution.cumulativeProbability(-t);
  }

  /// The value that T stays below with this probability.
  double quantile(double probability) {
    return distribution.inverseCumulativeProbability(probability);
  }
}
