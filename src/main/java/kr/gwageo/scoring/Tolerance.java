package kr.gwageo.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.benchmark.ScorerSpec;

/// By how much a number may differ from the target.
final class Tolerance {
  private Tolerance() {}

  /// The value of the option, empty where it is not given.
  ///
  /// @throws IllegalArgumentException if it is not one number of at least 0
  static Optional<BigDecimal> of(ScorerSpec spec, String option) {
    List<String> given = spec.option(option);
    return given.isEmpty() ? Optional.empty() : Optional.of(tolerance(given));
  }

  private static BigDecimal tolerance(List<String> given) {
    try {
      BigDecimal tolerance = new BigDecimal(given.getFirst());
      if (given.size() == 1 && tolerance.signum() >= 0) {
        return tolerance;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(mistake(given), e);
    }
    throw new IllegalArgumentException(mistake(given));
  }

  private static String mistake(List<String> given) {
    return "tolerance is one number of at least 0, not " + String.join(", ", given);
  }
}
