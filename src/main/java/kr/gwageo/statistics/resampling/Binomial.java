package kr.gwageo.statistics.resampling;

/// Draws how often something of a fixed chance happens in n trials.
///
/// Where few are expected, the probabilities of 0, 1, 2, … are added up until a uniform number is
/// passed. Elsewhere a transformed uniform number is taken or rejected (algorithm BTRS, Hörmann
/// 1993, J. Stat. Comput. Simul. 46), which takes the same time for every n. Both are exact but for
/// rounding.
final class Binomial {
  private static final double FEW = 10;

  private final double p;
  private final boolean mirrored;
  private final double odds;
  private final double logOdds;
  private final double logMiss;
  private final double[] logFactorials;

  /// @param chance of each trial, in \[0, 1\]
  /// @param logFactorials of all numbers up to the most trials that will be asked for
  Binomial(double chance, double[] logFactorials) {
    this.mirrored = chance > 0.5;
    this.p = mirrored ? 1 - chance : chance;
    this.odds = p / (1 - p);
    this.logOdds = Math.log(odds);
    this.logMiss = Math.log1p(-p);
    this.logFactorials = logFactorials;
  }

  static double[] logFactorials(int most) {
    double[] logs = new double[most + 1];
    for (int i = 2; i <= most; i++) {
      logs[i] = logs[i - 1] + Math.log(i);
    }
    return logs;
  }

  int draw(int n, Chance chance) {
    int rarer = p == 0 ? 0 : n * p < FEW ? added(n, chance) : rejected(n, chance);
    return mirrored ? n - rarer : rarer;
  }

  private int added(int n, Chance chance) {
    double none = Math.exp(n * logMiss);
    while (true) {
      double left = chance.fraction();
      double probability = none;
      for (int k = 0; k <= n; k++) {
        if (left < probability) {
          return k;
        }
        left -= probability;
        probability *= odds * (n - k) / (k + 1.0);
      }
    }
  }

  private int rejected(int n, Chance chance) {
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
        if (Math.log(v * hat) <= logRelative(n, (int) k)) {
          return (int) k;
        }
      }
    }
  }

  /// The logarithm of the probability of k by that of the most probable number.
  private double logRelative(int n, int k) {
    int mode = (int) ((n + 1) * p);
    return logFactorials[mode]
        + logFactorials[n - mode]
        - logFactorials[k]
        - logFactorials[n - k]
        + (k - mode) * logOdds;
  }
}
