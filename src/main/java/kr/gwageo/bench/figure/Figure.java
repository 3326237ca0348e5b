package kr.gwageo.bench.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One row of the table.
///
/// @param quantity what was measured
/// @param goal what it should be
/// @param measured what it is, empty where this machine does not tell
/// @param busy the share of the processors that others kept busy shortly before, where it is known
/// @param facts how it was measured: what the words about it name, in order
public record Figure(
    Quantity quantity,
    Goal goal,
    Optional<Spread> measured,
    Optional<Double> busy,
    List<String> facts) {
  public Figure {
    facts = List.copyOf(facts);
  }

  /// Measured by the goal's reference, empty where there is nothing to divide.
  public OptionalDouble ratio() {
    return measured.isEmpty() || goal.reference() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(measured.get().median() / goal.reference());
  }
}
