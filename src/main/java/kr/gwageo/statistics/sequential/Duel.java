package kr.gwageo.statistics.sequential;

/// Evidence both ways: one mixture bets that outcomes are above what a hypothesis expects, another
/// that they are below it.
///
/// A finite pool can settle the matter for certain before it is empty, exactly on the bar in favour
/// of "not below"; the evidence is then infinite for good.
public final class Duel {
  private final Mixture above = new Mixture();
  private final Mixture below = new Mixture();
  private double certainAbove = Double.NEGATIVE_INFINITY;
  private double certainBelow = Double.NEGATIVE_INFINITY;

  /// Both bet on an outcome that the hypothesis expects to be 0.
  ///
  /// @param low how far below 0 it could have been
  /// @param high how far above 0 it could have been
  void bet(double outcome, double low, double high) {
    above.bet(outcome, low);
    below.bet(-outcome, high);
  }

  /// Settles what is certain of a finite pool: that its sum cannot end below 0, or must.
  ///
  /// @param seen the weighted sum of what was seen
  /// @param left the weight of what is left
  /// @param low the lowest that an item can be
  /// @param high the highest that it can be
  /// @param rounding what rounding alone may do to the sum
  void settle(double seen, double left, double low, double high, double rounding) {
    if (seen + left * low >= -rounding) {
      certainAbove = Double.POSITIVE_INFINITY;
    } else if (seen + left * high < -rounding) {
      certainBelow = Double.POSITIVE_INFINITY;
    }
  }

  /// The bets that the truth is above, whatever is settled.
  Mixture betsAbove() {
    return above;
  }

  /// The bets that the truth is below, whatever is settled.
  Mixture betsBelow() {
    return below;
  }

  /// Whether the pool has settled it: nothing that is left could change it.
  public boolean settled() {
    return certainAbove > 0 || certainBelow > 0;
  }

  /// The log of the evidence that the truth is above the hypothesis.
  public double logAbove() {
    return settled() ? certainAbove : above.log();
  }

  /// The log of the evidence that the truth is below the hypothesis.
  public double logBelow() {
    return settled() ? certainBelow : below.log();
  }

  /// Whether the evidence that the truth is above has now reached this log.
  public boolean above(double log) {
    return settled() ? certainAbove >= log : above.reaches(log);
  }

  /// Whether the evidence that the truth is below has now reached this log.
  public boolean below(double log) {
    return settled() ? certainBelow >= log : below.reaches(log);
  }
}
