package kr.gwageo.verdict;

import kr.gwageo.statistics.Stratum;

/// The scores of a competitor and a leader on some items of a task.
///
/// The means here are as scored and times the task's weight, so that a ratio of their sums over
/// tasks is a ratio of weighted means. There must be items for a mean.
final class Pairs {
  private final Questions questions;
  private final Standing standing;
  private final int items;
  private final Stratum corrected;
  private final Stratum raw;
  private final double competitor;
  private final double leader;
  private final double leaderEarned;
  private final double guess;

  /// @param competitor scores of these rows
  /// @param leader scores of these rows, any where only published means are known
  Pairs(Questions questions, int[] rows, double[] competitor, double[] leader, Standing standing) {
    double[] guesses = questions.guess(rows);
    Stratum scores =
        new Stratum(questions.weight(), competitor, leader, guesses, questions.clusters(rows));
    this.questions = questions;
    this.standing = standing;
    this.items = rows.length;
    this.corrected =
        standing.known().isEmpty() ? scores : scores.withKnown(standing.share(), standing.known());
    this.raw = corrected.uncorrected();
    double above = 0;
    double below = 0;
    double earned = 0;
    double chance = 0;
    for (int i = 0; i < items; i++) {
      above += competitor[i];
      below += leader[i];
      earned += (leader[i] - guesses[i]) / (1 - guesses[i]);
      chance += guesses[i];
    }
    this.competitor = above / items;
    this.leader = below / items;
    this.leaderEarned = earned / items;
    this.guess = chance / items;
  }

  boolean isEmpty() {
    return items == 0;
  }

  Stratum stratum(boolean lessGuessing) {
    return lessGuessing ? corrected : raw;
  }

  double weight() {
    return questions.weight();
  }

  Questions questions() {
    return questions;
  }

  /// Points that the competitor lost.
  double competitorLost() {
    return weight() * (1 - competitor);
  }

  /// Points that the leader lost.
  double leaderLost() {
    return weight() * (1 - mixed(leader, standing.knownMean()));
  }

  /// The leader's mean, as a stratum has it and without the task's weight.
  double leaderMean(boolean lessGuessing) {
    return mixed(leader, standing.knownMean()) - (lessGuessing ? guess : 0);
  }

  /// The leader's score less what guessing gives, divided by what guessing leaves.
  double leaderCorrected() {
    return weight() * mixed(leaderEarned, (standing.knownMean() - guess) / (1 - guess));
  }

  private double mixed(double scored, double known) {
    return standing.share() * scored + (1 - standing.share()) * known;
  }
}
