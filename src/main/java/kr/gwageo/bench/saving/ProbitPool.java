package kr.gwageo.bench.saving;

import java.util.Arrays;
import java.util.SplittableRandom;
import kr.gwageo.statistics.sequential.CovariateBets;

/// A pool of a probit item-response model: each model finds item i as hard as `√s d + √(1 - s) e`,
/// d the item's own difficulty, common to all models, e the model's own trouble with it, both
/// standard normal, and solves those that it finds least hard, exactly as many as its score says.
///
/// Five reference models were recorded, of which the first is the leader; a team's answers come
/// from the same model.
final class ProbitPool {
  /// Scores of the reference models.
  static final double[] REFERENCES = {Scene.LEADER, 0.83, 0.8, 0.75, 0.7};

  /// Share of difficulty that is the item's own. It makes answers of team and leader correlate as
  /// in the other pools.
  static final double SHARE = 0.775;

  private final int size;
  private final double[] difficulty;
  private final boolean[] leader;
  private final int[] cells;
  private final double[] cellSizes = new double[2 * (REFERENCES.length + 1)];
  private final double[] team;
  private final double[] ranked;

  ProbitPool(int size, SplittableRandom random) {
    this.size = size;
    this.difficulty = new double[size];
    Arrays.setAll(difficulty, i -> random.nextGaussian());
    this.leader = new boolean[size];
    this.cells = new int[size];
    for (int model = 0; model < REFERENCES.length; model++) {
      double[] hardness = hardness(random);
      double limit = limit(sorted(hardness), REFERENCES[model]);
      for (int i = 0; i < size; i++) {
        boolean solved = hardness[i] <= limit;
        leader[i] |= model == 0 && solved;
        cells[i] += solved ? 1 : 0;
      }
    }
    for (int i = 0; i < size; i++) {
      cells[i] += leader[i] ? REFERENCES.length + 1 : 0;
      cellSizes[cells[i]]++;
    }
    this.team = hardness(random);
    this.ranked = sorted(team);
  }

  private double[] hardness(SplittableRandom random) {
    double common = Math.sqrt(SHARE);
    double own = Math.sqrt(1 - SHARE);
    double[] hardness = new double[size];
    Arrays.setAll(hardness, i -> common * difficulty[i] + own * random.nextGaussian());
    return hardness;
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private double limit(double[] sorted, double score) {
    return sorted[Scene.solved(score, size) - 1];
  }

  /// Right and wrong answers of a team with this score.
  boolean[] answers(double score) {
    double limit = limit(ranked, score);
    boolean[] answers = new boolean[size];
    for (int i = 0; i < size; i++) {
      answers[i] = team[i] <= limit;
    }
    return answers;
  }

  /// How many items both the team and the leader solve.
  int solvedByBoth(boolean[] answers) {
    int both = 0;
    for (int i = 0; i < size; i++) {
      both += answers[i] && leader[i] ? 1 : 0;
    }
    return both;
  }

  double[] contrasts(boolean[] answers) {
    double[] contrasts = new double[size];
    for (int i = 0; i < size; i++) {
      contrasts[i] = (answers[i] ? 1 : 0) - (leader[i] ? Scene.RATIO : 0);
    }
    return contrasts;
  }

  Ending betWithCovariate(boolean[] answers) {
    CovariateBets bets = new CovariateBets(cellSizes, Scene.BAR, Scene.BAR);
    for (int i = 0; i < size; i++) {
      bets.see(cells[i], 1, answers[i] ? 1 : 0);
      boolean reached = bets.evidence().above(Scene.NEEDED);
      if (reached || bets.evidence().below(Scene.NEEDED)) {
        return new Ending(i + 1, reached);
      }
    }
    throw new IllegalStateException("a pool seen whole leaves nothing open");
  }
}
