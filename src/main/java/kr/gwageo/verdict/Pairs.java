package kr.gwageo.verdict;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kr.gwageo.statistics.Stratum;

/// The scores of a competitor and a leader on some items of a task.
///
/// The means here are as scored and times the task's weight, so that a ratio of their sums over
/// tasks is a ratio of weighted means. There must be items for a mean.
final class Pairs {
  private final Questions questions;
  private final int[] rows;
  private final double[] competitor;
  private final double[] leader;

  Pairs(Questions questions, int[] rows, double[] competitor, double[] leader) {
    this.questions = questions;
    this.rows = rows;
    this.competitor = competitor;
    this.leader = leader;
  }

  boolean isEmpty() {
    return rows.length == 0;
  }

  Stratum stratum(boolean corrected) {
    return new Stratum(
        questions.weight(),
        competitor,
        leader,
        questions.guess(rows, corrected),
        questions.clusters(rows));
  }

  double weight() {
    return questions.weight();
  }

  /// Points that the competitor lost.
  double competitorLost() {
    return weightedMean(i -> 1 - competitor[i]);
  }

  /// Points that the leader lost.
  double leaderLost() {
    return weightedMean(i -> 1 - leader[i]);
  }

  /// The leader's score less what guessing gives, divided by what guessing leaves.
  double leaderCorrected() {
    double[] guess = questions.guess(rows, true);
    return weightedMean(i -> (leader[i] - guess[i]) / (1 - guess[i]));
  }

  private double weightedMean(IntToDoubleFunction value) {
    return questions.weight()
        * IntStream.range(0, rows.length).mapToDouble(value).average().orElseThrow();
  }
}
