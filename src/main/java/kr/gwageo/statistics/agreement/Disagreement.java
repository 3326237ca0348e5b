package kr.gwageo.statistics.agreement;

import java.util.OptionalDouble;

/// How far raters disagreed, and how far they would by chance.
///
/// @param seen mean disagreement over pairs of ratings of one unit
/// @param expected mean disagreement over pairs of ratings put together by chance
/// @param greatest that any pair could have, above 0
public record Disagreement(double seen, double expected, double greatest) {

  /// Agreement beyond chance: 1 where all agree, 0 where they do as by chance. Empty where chance
  /// leaves nothing to disagree on.
  public OptionalDouble coefficient() {
    return expected > 0 ? OptionalDouble.of(1 - seen / expected) : OptionalDouble.empty();
  }

  /// The share of the greatest disagreement that was not there, in \[0, 1\].
  public double agreement() {
    return Math.clamp(1 - seen / greatest, 0, 1);
  }

  /// What the coefficient would be if this were the share of agreement.
  public double coefficientAt(double agreement) {
    return 1 - (1 - agreement) * greatest / expected;
  }
}
