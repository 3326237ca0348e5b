package kr.gwageo.statistics.sequential;

/// Running means of cells, each drawn towards the mean of all: `f = (5 g + s) / (5 + n)` for a cell
/// of which n items with a sum s of scores were seen, `g = (4 prior + S) / (4 + t)` for all.
final class Forecast {
  private static final double PULL_OF_ALL = 5;
  private static final double PULL_OF_PRIOR = 4;

  private final double[] slope;
  private final double[] base;
  private final int[] counts;
  private final double[] scores;
  private final double[] left;
  private final double prior;
  private final Total slopes = new Total();
  private final Total bases = new Total();
  private final Total sum = new Total();
  private int count;
  private double all;
  private double highest;
  private double lowest;

  Forecast(double[] cells, double prior) {
    this.left = cells.clone();
    this.counts = new int[cells.length];
    this.scores = new double[cells.length];
    this.slope = new double[cells.length];
    this.base = new double[cells.length];
    this.prior = prior;
    for (int cell = 0; cell < cells.length; cell++) {
      slope[cell] = 1;
      slopes.add(left[cell]);
    }
    renew();
  }

  /// The forecast for an item of a cell.
  double of(int cell) {
    return slope[cell] * all + base[cell];
  }

  /// The mean forecast over the items not yet seen.
  double meanOfWhatIsLeft(double weight) {
    return (slopes.value() * all + bases.value()) / weight;
  }

  double highest() {
    return highest;
  }

  double lowest() {
    return lowest;
  }

  void see(int cell, double share, double score) {
    slopes.add(-left[cell] * slope[cell]);
    bases.add(-left[cell] * base[cell]);
    left[cell] -= share;
    counts[cell]++;
    scores[cell] += score;
    slope[cell] = PULL_OF_ALL / (PULL_OF_ALL + counts[cell]);
    base[cell] = scores[cell] / (PULL_OF_ALL + counts[cell]);
    slopes.add(left[cell] * slope[cell]);
    bases.add(left[cell] * base[cell]);
    sum.add(score);
    count++;
    renew();
  }

  private void renew() {
    all = (PULL_OF_PRIOR * prior + sum.value()) / (PULL_OF_PRIOR + count);
    highest = Double.NEGATIVE_INFINITY;
    lowest = Double.POSITIVE_INFINITY;
    for (int cell = 0; cell < slope.length; cell++) {
      double forecast = slope[cell] * all + base[cell];
      highest = Math.max(highest, forecast);
      lowest = Math.min(lowest, forecast);
    }
  }
}
