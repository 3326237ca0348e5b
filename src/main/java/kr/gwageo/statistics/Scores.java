package kr.gwageo.statistics;

/// What scores must be like.
final class Scores {
  private Scores() {}

  /// @throws IllegalArgumentException if the lengths differ or a number is out of its range
  static void check(double[] scores, double[] guess, int[] labels) {
    if (scores.length != guess.length || scores.length != labels.length) {
      throw new IllegalArgumentException(
          "%d scores, %d guess rates and %d cluster labels"
              .formatted(scores.length, guess.length, labels.length));
    }
    for (int i = 0; i < scores.length; i++) {
      if (!(scores[i] >= 0 && scores[i] <= 1)) {
        throw new IllegalArgumentException("score " + i + " is not in [0, 1]: " + scores[i]);
      }
      if (!(guess[i] >= 0 && guess[i] < 1)) {
        throw new IllegalArgumentException("guess rate " + i + " is not in [0, 1): " + guess[i]);
      }
    }
  }
}
