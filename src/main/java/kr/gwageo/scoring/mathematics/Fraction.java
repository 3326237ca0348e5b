package kr.gwageo.scoring.mathematics;

import java.util.Optional;

/// One polynomial over another that is not 0.
record Fraction(Polynomial numerator, Polynomial denominator) {

  static Fraction of(Rational value) {
    return new Fraction(Polynomial.of(value), Polynomial.ONE);
  }

  static Fraction of(Polynomial value) {
    return new Fraction(value, Polynomial.ONE);
  }

  /// Its value where it is a plain fraction.
  Optional<Rational> constant() {
    Optional<Rational> under = denominator.constant();
    return under.isPresent()
        ? numerator.constant().map(over -> over.over(under.get()))
        : Optional.empty();
  }

  Fraction plus(Fraction other, Effort effort) {
    if (denominator.equals(other.denominator)) {
      return new Fraction(numerator.plus(other.numerator, effort), denominator);
    }
    return new Fraction(
        numerator
            .times(other.denominator, effort)
            .plus(other.numerator.times(denominator, effort), effort),
        denominator.times(other.denominator, effort));
  }

  Fraction times(Fraction other, Effort effort) {
    return new Fraction(
        numerator.times(other.numerator, effort), denominator.times(other.denominator, effort));
  }

  /// @throws Unsettled if it is 0
  Fraction inverse() {
    if (numerator.zero()) {
      throw new Unsettled("a division by 0");
    }
    return new Fraction(denominator, numerator);
  }

  Fraction power(int exponent, Effort effort) {
    Fraction base = exponent < 0 ? inverse() : this;
    int positive = Math.abs(exponent);
    return new Fraction(
        base.numerator.power(positive, effort), base.denominator.power(positive, effort));
  }

  boolean same(Fraction other, Effort effort) {
    return numerator
        .times(other.denominator, effort)
        .minus(other.numerator.times(denominator, effort), effort)
        .zero();
  }
}
