package kr.gwageo.bench.saving;

import java.util.SplittableRandom;
import kr.gwageo.statistics.sequential.ContrastBets;

/// A pool in which the four pairs of right and wrong answers of team and leader have the numbers
/// that their scores and correlation demand; only the order is drawn.
final class FixedPool {
  private static final double[] CONTRASTS = {1 - Scene.RATIO, 1, -Scene.RATIO, 0};

  private final int[] counts = new int[CONTRASTS.length];
  private final int size;

  FixedPool(double team, int size) {
    this.size = size;
    double spread = team * (1 - team) * Scene.LEADER * (1 - Scene.LEADER);
    double both = team * Scene.LEADER + Scene.CORRELATION * Math.sqrt(spread);
    counts[0] = Scene.solved(both, size);
    counts[1] = Scene.solved(team, size) - counts[0];
    counts[2] = Scene.solved(Scene.LEADER, size) - counts[0];
    counts[3] = size - counts[0] - counts[1] - counts[2];
  }

  /// The contrasts of all items in an order of chance.
  double[] drawn(SplittableRandom random) {
    int[] left = counts.clone();
    double[] contrasts = new double[size];
    for (int i = 0; i < size; i++) {
      int place = random.nextInt(size - i);
      int kind = 0;
      while (place >= left[kind]) {
        place -= left[kind];
        kind++;
      }
      left[kind]--;
      contrasts[i] = CONTRASTS[kind];
    }
    return contrasts;
  }

  static Ending bet(double[] contrasts) {
    ContrastBets bets = ContrastBets.onPool(-Scene.RATIO, 1, contrasts.length);
    for (int i = 0; i < contrasts.length; i++) {
      bets.see(contrasts[i], 1);
      boolean reached = bets.evidence().above(Scene.NEEDED);
      if (reached || bets.evidence().below(Scene.NEEDED)) {
        return new Ending(i + 1, reached);
      }
    }
    throw new IllegalStateException("a pool seen whole leaves nothing open");
  }
}
