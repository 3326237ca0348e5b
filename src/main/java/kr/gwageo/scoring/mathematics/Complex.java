package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.math.MathContext;

/// A complex number in decimals.
record Complex(BigDecimal re, BigDecimal im) {
  static final Complex ZERO = of(BigDecimal.ZERO);
  static final Complex ONE = of(BigDecimal.ONE);
  static final Complex I = new Complex(BigDecimal.ZERO, BigDecimal.ONE);

  static Complex of(BigDecimal real) {
    return new Complex(real, BigDecimal.ZERO);
  }

  boolean real() {
    return im.signum() == 0;
  }

  boolean zero() {
    return re.signum() == 0 && real();
  }

  /// How great it is, within a factor of two.
  BigDecimal size() {
    return re.abs().max(im.abs());
  }

  BigDecimal square(MathContext digits) {
    return re.multiply(re, digits).add(im.multiply(im, digits), digits);
  }

  Complex plus(Complex other, MathContext digits) {
    return new Complex(re.add(other.re, digits), im.add(other.im, digits));
  }

  Complex minus(Complex other, MathContext digits) {
    return plus(other.negated(), digits);
  }

  Complex negated() {
    return new Complex(re.negate(), im.negate());
  }

  Complex times(Complex other, MathContext digits) {
    if (real() && other.real()) {
      return of(re.multiply(other.re, digits));
    }
    return new Complex(
        re.multiply(other.re, digits).subtract(im.multiply(other.im, digits), digits),
        re.multiply(other.im, digits).add(im.multiply(other.re, digits), digits));
  }

  /// @throws Unsettled if the other is 0 as far as its digits tell
  Complex over(Complex other, MathContext digits) {
    boolean none =
        other.size().compareTo(BigDecimal.ONE.movePointLeft(digits.getPrecision() / 2)) < 0;
    if (none) {
      throw new Unsettled("a division by 0, or nearly");
    }
    if (real() && other.real()) {
      return of(re.divide(other.re, digits));
    }
    BigDecimal square = other.square(digits);
    Complex product = times(new Complex(other.re, other.im.negate()), digits);
    return new Complex(product.re.divide(square, digits), product.im.divide(square, digits));
  }
}
