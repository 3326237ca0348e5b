package kr.gwageo.domain.scheme;

import java.math.BigDecimal;
import java.util.OptionalInt;
import kr.gwageo.domain.spec.Title;

/// A part of a scheme.
///
/// @param name of the part
/// @param title for people
/// @param source whom its figures come from
/// @param max points of it, above 0
/// @param dropLowest how many of a team's lowest figures are dropped before the mean is taken
/// @param dropHighest how many of its highest
/// @param conversion how the mean of the figures becomes points
/// @param decimals to which a team's points are rounded, half up; empty: they are not rounded
public record Part(
    String name,
    Title title,
    Source source,
    BigDecimal max,
    int dropLowest,
    int dropHighest,
    Conversion conversion,
    OptionalInt decimals) {

  /// Whom figures come from.
  public enum Source {
    BENCHMARKS,
    EXPERTS,
    USERS
  }

  /// How the mean of a team's figures becomes points.
  public sealed interface Conversion {

    /// The figures are points.
    record Points() implements Conversion {}

    /// All points for the full figure, in proportion below it.
    ///
    /// @param full above 0
    record Linear(BigDecimal full) implements Conversion {}

    /// Each figure is divided by its reference; all points for a mean ratio of 1.
    ///
    /// @param cap what a ratio counts at most
    /// @param each whether each ratio is capped, and not their mean alone
    record Ratio(BigDecimal cap, boolean each) implements Conversion {}

    /// All points for the best team, to others in proportion. The best team's luck then sets the
    /// scale for all.
    record Winner() implements Conversion {}
  }
}
