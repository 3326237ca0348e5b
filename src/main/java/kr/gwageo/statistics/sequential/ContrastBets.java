package kr.gwageo.statistics.sequential;

/// Bets on whether the weighted mean of a contrast is 0, item by item.
///
/// From a finite pool whose items are drawn in the order of [DrawOrder], each next with a chance
/// proportional to its weight among those left, the next contrast has the mean `-A / W` where the
/// pool's mean is 0: A is the weighted sum of what was seen, W the weight of what is left.
/// Waudby-Smith and Ramdas (2020) for equal weights, Shekhar et al. (2023) for others. Where items
/// are a sample of no end the mean is 0 throughout.
public final class ContrastBets {
  /// What rounding alone may do to a mean.
  private static final double ROUNDING = 1e-12;

  private final double low;
  private final double high;
  private final double pool;
  private final Total seen = new Total();
  private final Total weight = new Total();
  private final Duel duel = new Duel();
  private double expected;

  private ContrastBets(double low, double high, double pool) {
    if (!(low < 0 && high > 0 && pool > 0)) {
      throw new IllegalArgumentException(low + " to " + high + ", weight " + pool);
    }
    this.low = low;
    this.high = high;
    this.pool = pool;
  }

  /// On a finite pool.
  ///
  /// @param low the lowest that a contrast can be, below 0
  /// @param high the highest that it can be, above 0
  /// @param weight of the whole pool
  public static ContrastBets onPool(double low, double high, double weight) {
    return new ContrastBets(low, high, weight);
  }

  /// On all items that could have been asked.
  public static ContrastBets onPopulation(double low, double high) {
    return new ContrastBets(low, high, Double.POSITIVE_INFINITY);
  }

  /// Sees the contrast of the next item drawn.
  ///
  /// @param share the item's weight
  public void see(double contrast, double share) {
    expected = -seen.value() / (pool - weight.value());
    if (expected >= low - ROUNDING && expected <= high + ROUNDING) {
      duel.bet(contrast - expected, expected - low, high - expected);
    }
    seen.add(share * contrast);
    weight.add(share);
    if (Double.isFinite(pool)) {
      duel.settle(seen.value(), pool - weight.value(), low, high, ROUNDING * pool);
    }
  }

  /// What the hypothesis expected of the item seen last.
  double expected() {
    return expected;
  }

  /// The evidence so far: above 0, below 0.
  public Duel evidence() {
    return duel;
  }
}
