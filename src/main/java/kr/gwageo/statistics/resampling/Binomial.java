package kr.gwageo.statistics.resampling;

/// Draws how often something happens in n trials.
///
/// Where few are expected, the probabilities of 0, 1, 2, … are added up until a uniform number is
/// passed. Elsewhere a transformed uniform number is taken or rejected (algorithm BTRS, Hörmann
/// 1993, J. Stat. Comput. Simul. 46), which takes the same time for every n. Both are exact but for
/// rounding; logarithms of factorials come from a table.
final class Binomial {
  private static final double FEW = 10;

  private final double[] logFactorials;

  /// @param most trials that will ever be asked for
  Binomial(int most) {
    logFactorials = new double[most + 1];
    for (int i = 2; i <= most; i++) {
      logFactorials[i] = logFactorials[i - 1] + Math.log(i);
    }
  }

  /// @param n trials
  /// @param p chance of each, in \[0, 1\]
  int draw(int n, double p, Chance chance) {
    if (n == 0 || p <= 0) {
      return 0;
    }
    if (p >= 1) {
      return n;
    }
    return p > 0.5 ? n - rarer(n, 1 - p, chance) : rarer(n, p, chance);
  }

  private int rarer(int n, double p, Chance chance) {
    return n * p < FEW ? added(n, p, chance) : rejected(n, p, chance);
  }

  private static int added(int n, double p, Chance chance) {
    double odds = p / (1 - p);
    double first = Math.exp(n * Math.log1p(-p));
    while (true) {
      double left = chance.fraction();
      double probability = first;
      for (int k = 0; k <= n; k++) {
        if (left < probability) {
          return k;
        }
        left -= probability;
        probability *= odds * (n - k) / (k + 1.0);
      }
    }
  }

  private int rejected(int n, double p, Chance chance) {
    double deviation = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double centre = n * p + 0.5;
    double certain = 0.92 - 4.2 / b;
    while (true) {
      double u = chance.fraction() - 0.5;
      double v = chance.fraction();
      double side = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / side + b) * u + centre);
      if (side >= 0.07 && v <= certain) {
        return (int) k;
      }
      if (k >= 0 && k <= n) {
        double hat = (2.83 + 5.1 / b) * deviation / (a / (side * side) + b);
        if (Math.log(v * hat) <= logRelative(n, p, (int) k)) {
          return (int) k;
        }
      }
    }
  }

  /// The logarithm of the probability of k by that of the most probable number.
  private double logRelative(int n, double p, int k) {
    int mode = (int) ((n + 1) * p);
    return logFactorials[mode]
        + logFactorials[n - mode]
        - logFactorials[k]
        - logFactorials[n - k]
        + (k - mode) * Math.log(p / (1 - p));
  }
}
