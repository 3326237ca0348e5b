package kr.gwageo.statistics;

import java.util.Arrays;

/// A finite pool of items on which a leader's scores are known, and to which a candidate's are held
/// as they come in.
public final class KnownPool {
  private final double[] weights;
  private final int[] cells;
  private final double[] weightOfCells;
  private final double leader;
  private final double guess;

  /// Item i has the weight `weights[i]`, and so on.
  ///
  /// @param weights above 0, as the items are drawn
  /// @param leader scores of the leader, in \[0, 1\]
  /// @param guess what is taken off both sides, in \[0, 1): the score that guessing gives, or 0
  /// @param cells from 0; items of one cell are thought to be alike, by whatever was known before
  /// @throws IllegalArgumentException if there is no item, the lengths differ or a number is out of
  ///   its range
  public KnownPool(double[] weights, double[] leader, double[] guess, int[] cells) {
    Scores.check(leader, guess, cells);
    boolean fit = weights.length == cells.length && weights.length > 0;
    if (!fit || Arrays.stream(weights).anyMatch(w -> !(w > 0 && Double.isFinite(w)))) {
      throw new IllegalArgumentException("a pool's items have weights above 0");
    }
    this.weights = weights.clone();
    this.cells = cells.clone();
    int count = Arrays.stream(cells).max().orElseThrow() + 1;
    this.weightOfCells = Sums.byGroup(weights, cells, count);
    double all = Sums.of(weights.length, i -> weights[i]);
    this.leader = Sums.of(weights.length, i -> weights[i] * leader[i]) / all;
    this.guess = Sums.of(weights.length, i -> weights[i] * guess[i]) / all;
  }

  /// How many items it has.
  public int size() {
    return weights.length;
  }

  /// Whether the leader scores above guessing, so that there is a ratio to it.
  public boolean resolved() {
    return leader > guess;
  }

  double weight(int item) {
    return weights[item];
  }

  int cell(int item) {
    return cells[item];
  }

  double[] weightOfCells() {
    return weightOfCells;
  }

  /// The mean score at which a candidate has this ratio to the leader.
  double bar(double ratio) {
    return guess + ratio * (leader - guess);
  }

  /// The ratio of a candidate with this mean score.
  double ratio(double mean) {
    return (mean - guess) / (leader - guess);
  }
}
