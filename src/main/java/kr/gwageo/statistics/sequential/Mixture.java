package kr.gwageo.statistics.sequential;

/// The mean wealth of seven bettors who start with 1 each and stake a fixed share on every outcome.
///
/// Where no outcome is worth more than 0 on average, given all before it, the mean wealth is a
/// supermartingale that starts at 1: the chance that it ever reaches 1 / alpha is at most alpha
/// (Ville 1939), however often and whenever one looks. Wealth is kept in logs.
public final class Mixture {
  private static final double[] SHARES = {.015, .03, .06, .12, .24, .48, .75};

  /// The most of the wealth that a bettor may lose at once.
  private static final double CAP = 0.75;

  private final double[] logs = new double[SHARES.length];
  private final double[] lost = new double[SHARES.length];

  /// Bets on one outcome.
  ///
  /// @param gain of one unit staked
  /// @param risk the most that one unit staked can lose, known before the outcome; where it is not
  ///   above 0 nothing can be lost and no stake is cut
  void bet(double gain, double risk) {
    double most = risk > 0 ? CAP / risk : Double.POSITIVE_INFINITY;
    for (int k = 0; k < logs.length; k++) {
      double term = Math.log1p(Math.min(SHARES[k], most) * gain);
      double before = logs[k];
      double after = before + term;
      lost[k] +=
          Math.abs(before) >= Math.abs(term) ? (before - after) + term : (term - after) + before;
      logs[k] = after;
    }
  }

  /// The log of the mean wealth.
  public double log() {
    double highest = highest();
    double sum = 0;
    for (int k = 0; k < logs.length; k++) {
      sum += Math.exp(logs[k] + lost[k] - highest);
    }
    return highest + Math.log(sum / logs.length);
  }

  /// Whether the log of the mean wealth is at least this. It asks first whether the richest bettor
  /// is as rich as that, for mostly none is.
  boolean reaches(double log) {
    return highest() >= log && log() >= log;
  }

  private double highest() {
    double highest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < logs.length; k++) {
      highest = Math.max(highest, logs[k] + lost[k]);
    }
    return highest;
  }
}
