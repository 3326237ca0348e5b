package kr.gwageo.statistics.sequential;

/// Bets on whether the weighted mean score of a finite pool is at a known bar, with what references
/// scored on the same items as covariate.
///
/// Every item is of a cell, such as the number of references that solved it. A running mean f of
/// each cell foretells the next score from the scores before it; the bets are on what is left of
/// the score: `r = T - f - (m - f̄)`, m the mean of what is left of the pool where the pool is on
/// the bar, f̄ the mean forecast over what is left. Its expectation is 0 whatever f is: a bad
/// forecast costs items, never the guarantee. A control variate as in Shekhar et al. (2023),
/// without a model.
///
/// Forecasts rest on one prior for every bar, so that evidence above falls and evidence below rises
/// with the bar: verdict and confidence limits cannot contradict each other.
public final class CovariateBets {
  private static final double ROUNDING = 1e-12;

  private final double bar;
  private final double pool;
  private final Total seen = new Total();
  private final Total weight = new Total();
  private final Forecast forecast;
  private final Duel duel = new Duel();
  private double expected;
  private double residual;

  /// @param cells weights of the pool's items, summed by cell
  /// @param bar the mean score that is tested
  /// @param prior a first guess of the mean score, in \[0, 1\]; it counts like four items
  public CovariateBets(double[] cells, double bar, double prior) {
    this.bar = bar;
    this.forecast = new Forecast(cells, prior);
    Total total = new Total();
    for (double cell : cells) {
      total.add(cell);
    }
    this.pool = total.value();
    settle();
  }

  /// Sees the score of the next item drawn.
  ///
  /// @param share the item's weight
  /// @param score in \[0, 1\]
  public void see(int cell, double share, double score) {
    double left = pool - weight.value();
    expected = (bar * pool - seen.value()) / left;
    double excess = expected - forecast.meanOfWhatIsLeft(left);
    residual = score - forecast.of(cell) - excess;
    if (expected >= -ROUNDING && expected <= 1 + ROUNDING) {
      duel.bet(residual, forecast.highest() + excess, 1 - forecast.lowest() - excess);
    }
    forecast.see(cell, share, score);
    seen.add(share * score);
    weight.add(share);
    settle();
  }

  private void settle() {
    double left = pool - weight.value();
    duel.settle(seen.value() - bar * pool, left, 0, 1, ROUNDING * pool);
  }

  /// The mean score of the whole pool as now foretold: what was seen, and the forecast for the
  /// rest.
  public double foretold() {
    double left = pool - weight.value();
    double rest = left > ROUNDING * pool ? left * forecast.meanOfWhatIsLeft(left) : 0;
    return (seen.value() + rest) / pool;
  }

  /// What the hypothesis expected of the score seen last, before any forecast.
  double expected() {
    return expected;
  }

  /// What was bet on last.
  double residual() {
    return residual;
  }

  /// The evidence so far: at the bar or above, below.
  public Duel evidence() {
    return duel;
  }
}
