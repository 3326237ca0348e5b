package kr.gwageo.bench.errors;

/// The standard normal distribution, to the accuracy that a simulation needs.
final class Normal {
  private static final double STEP = 1e-3;
  private static final int HALVINGS = 60;

  private Normal() {}

  /// The value that is stayed below with this probability, by halving.
  static double quantile(double probability) {
    double low = -10;
    double high = 10;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// Simpson's rule from 0, right to 13 digits.
  private static double below(double z) {
    int steps = 2 * (int) Math.ceil(Math.abs(z) / STEP / 2) + 2;
    double width = z / steps;
    double sum = density(0) + density(z);
    for (int i = 1; i < steps; i++) {
      sum += (i % 2 == 1 ? 4 : 2) * density(i * width);
    }
    return 0.5 + sum * width / 3;
  }

  private static double density(double z) {
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }
}
