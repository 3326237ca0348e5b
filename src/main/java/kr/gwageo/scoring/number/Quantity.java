package kr.gwageo.scoring.number;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number as exact as it was written: a fraction stays one.
///
/// @param numerator a whole or decimal number
/// @param denominator 1, or what the number is divided by, never 0
public record Quantity(BigDecimal numerator, BigDecimal denominator) {
  public Quantity {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("nothing is divided by 0: " + numerator);
    }
  }

  Quantity(BigDecimal value) {
    this(value, BigDecimal.ONE);
  }

  /// Whether it was written as a fraction.
  boolean fraction() {
    return denominator.compareTo(BigDecimal.ONE) != 0;
  }

  Quantity negated() {
    return new Quantity(numerator.negate(), denominator);
  }

  Quantity plus(Quantity other) {
    return new Quantity(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /// Whether the two are one number.
  boolean same(Quantity other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator))
        == 0;
  }

  /// Whether it differs from `target` by no more than `tolerance`.
  public boolean within(BigDecimal target, BigDecimal tolerance) {
    BigDecimal difference = numerator.subtract(target.multiply(denominator)).abs();
    return difference.compareTo(tolerance.multiply(denominator.abs())) <= 0;
  }

  /// As people write it: `12500`, `0.5`, `1/3`.
  public String shown() {
    if (!fraction()) {
      return plain(numerator);
    }
    BigDecimal value = numerator.divide(denominator, MathContext.DECIMAL64);
    boolean exact = value.multiply(denominator).compareTo(numerator) == 0;
    return exact ? plain(value) : plain(numerator) + "/" + plain(denominator);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
