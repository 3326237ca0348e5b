package kr.gwageo.scoring.mathematics;

/// The work that may still be spent on one comparison, so that no answer is expensive to grade.
final class Effort {
  private int left;

  Effort(int steps) {
    left = steps;
  }

  /// @throws Unsettled if nothing is left
  void spend(int steps) {
    if (steps > left) {
      left = 0;
      throw new Unsettled("more work than an answer is worth");
    }
    left -= steps;
  }

  boolean spent() {
    return left == 0;
  }
}
