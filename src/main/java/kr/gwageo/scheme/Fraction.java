package kr.gwageo.scheme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact fraction of decimals, so that a figure that lies between two roundings is not pushed
/// off by an earlier one.
///
/// @param below above 0
record Fraction(BigDecimal above, BigDecimal below) implements Comparable<Fraction> {
  static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);

  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  Fraction plus(Fraction other) {
    return below.compareTo(other.below) == 0
        ? new Fraction(above.add(other.above), below)
        : new Fraction(
            above.multiply(other.below).add(other.above.multiply(below)),
            below.multiply(other.below));
  }

  Fraction times(BigDecimal factor) {
    return new Fraction(above.multiply(factor), below);
  }

  /// @param divisor above 0
  Fraction over(Fraction divisor) {
    return new Fraction(above.multiply(divisor.below), below.multiply(divisor.above));
  }

  Fraction atMost(Fraction cap) {
    return compareTo(cap) > 0 ? cap : this;
  }

  BigDecimal rounded(int decimals) {
    return above.divide(below, decimals, RoundingMode.HALF_UP);
  }

  /// To 34 digits.
  BigDecimal value() {
    return above.divide(below, MathContext.DECIMAL128);
  }

  @Override
  public int compareTo(Fraction other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }
}
