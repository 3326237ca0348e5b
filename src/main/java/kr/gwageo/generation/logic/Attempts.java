package kr.gwageo.generation.logic;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;

/// Draws puzzles until one is as it should be.
final class Attempts {
  private static final int MOST = 20_000;

  private Attempts() {}

  /// The first problem that an attempt yields.
  static Problem first(Supplier<Optional<Problem>> attempt) {
    for (int i = 0; i < MOST; i++) {
      Optional<Problem> problem = attempt.get();
      if (problem.isPresent()) {
        return problem.get();
      }
    }
    throw new IllegalStateException("no puzzle of this kind is found");
  }

  /// Clues that leave one answer, as many as the level wants, in an order of chance: three or four
  /// at level 1, five or six at level 2, seven or eight at level 3.
  static Optional<List<Clue>> clues(Deduction deduction, List<Clue> all, int level, Draw draw) {
    int least = 2 * level + 1;
    return deduction.minimal(all, least, least + 1, draw);
  }
}
