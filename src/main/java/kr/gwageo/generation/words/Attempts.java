package kr.gwageo.generation.words;

import java.util.Optional;
import java.util.function.Supplier;
import kr.gwageo.generation.Problem;

/// Draws problems until one is as it should be.
public final class Attempts {
  private static final int MOST = 20_000;

  private Attempts() {}

  /// The first problem that an attempt yields.
  public static Problem first(Supplier<Optional<Problem>> attempt) {
    for (int i = 0; i < MOST; i++) {
      Optional<Problem> problem = attempt.get();
      if (problem.isPresent()) {
        return problem.get();
      }
    }
    throw new IllegalStateException("no problem of this kind is found");
  }
}
