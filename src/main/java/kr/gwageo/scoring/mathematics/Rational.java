package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// A fraction of whole numbers in lowest terms.
///
/// @param denominator at least 1
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
  static final Rational ZERO = of(0);
  static final Rational ONE = of(1);
  static final Rational MINUS_ONE = of(-1);

  static Rational of(long value) {
    return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  static Rational of(BigInteger value) {
    return new Rational(value, BigInteger.ONE);
  }

  static Rational of(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0
        ? of(plain.toBigIntegerExact())
        : of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /// @param denominator not 0
  static Rational of(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    return new Rational(numerator.divide(signed), denominator.divide(signed));
  }

  Rational plus(Rational other) {
    return whole() && other.whole()
        ? of(numerator.add(other.numerator))
        : of(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  Rational times(Rational other) {
    return whole() && other.whole()
        ? of(numerator.multiply(other.numerator))
        : of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /// @throws Unsettled if the other is 0
  Rational over(Rational other) {
    if (other.zero()) {
      throw new Unsettled("a division by 0");
    }
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  /// @param exponent at least 0
  Rational power(int exponent) {
    return new Rational(numerator.pow(exponent), denominator.pow(exponent));
  }

  boolean zero() {
    return numerator.signum() == 0;
  }

  boolean whole() {
    return denominator.equals(BigInteger.ONE);
  }

  boolean positive() {
    return numerator.signum() > 0;
  }

  /// How many bits it takes to write.
  int bits() {
    return numerator.bitLength() + denominator.bitLength();
  }

  /// Whether it is a whole number within ±`limit`.
  boolean small(int limit) {
    return whole() && numerator.abs().compareTo(BigInteger.valueOf(limit)) <= 0;
  }

  BigDecimal decimal(MathContext digits) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits);
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return whole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
