package kr.gwageo.bench.saving;

/// The truth that is simulated: a leader's score, the bar, and ten teams around it.
final class Scene {
  static final double LEADER = 0.85;
  static final double RATIO = 0.95;
  static final double BAR = RATIO * LEADER;
  static final double ALPHA = 0.05;
  static final double NEEDED = -Math.log(ALPHA);

  /// Correlation of right and wrong answers of team and leader.
  static final double CORRELATION = 0.5;

  private static final double[] TEAMS = {
    0.7, 0.75, 0.775, 0.79, 0.8, 0.8075, 0.815, 0.825, 0.85, 0.9
  };

  private Scene() {}

  static int teams() {
    return TEAMS.length;
  }

  static double team(int row) {
    return TEAMS[row];
  }

  /// How many of so many items a model with this score solves.
  static int solved(double score, int size) {
    return Math.toIntExact(Math.round(score * size));
  }
}
