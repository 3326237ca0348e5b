package kr.gwageo.scoring.mathematics;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/// A product of unknowns and one square root.
///
/// @param radicand square-free and not 0; a negative one brings the imaginary unit, 1 stands for no
///   root
/// @param powers of unknowns by name, each at least 1
record Monomial(BigInteger radicand, Map<String, Integer> powers) {
  private static final int GREATEST_POWER = 1_000_000;
  static final Monomial ONE = new Monomial(BigInteger.ONE, Map.of());

  Monomial {
    powers = Map.copyOf(powers);
  }

  static Monomial root(BigInteger radicand) {
    return new Monomial(radicand, Map.of());
  }

  static Monomial unknown(String name) {
    return new Monomial(BigInteger.ONE, Map.of(name, 1));
  }

  /// The whole number that comes out of the product of the two roots.
  BigInteger factor(Monomial other) {
    BigInteger common = radicand.gcd(other.radicand);
    boolean square = radicand.signum() < 0 && other.radicand.signum() < 0;
    return square ? common.negate() : common;
  }

  private static int sum(int one, int two) {
    if (one + two > GREATEST_POWER) {
      throw new Unsettled("a power too great to work out");
    }
    return one + two;
  }

  /// The product, but for what [#factor] tells.
  Monomial times(Monomial other) {
    BigInteger common = radicand.gcd(other.radicand);
    BigInteger product = radicand.multiply(other.radicand).divide(common.multiply(common));
    boolean imaginary = radicand.signum() * other.radicand.signum() < 0;
    Map<String, Integer> sum = new TreeMap<>(powers);
    other.powers.forEach((name, power) -> sum.merge(name, power, Monomial::sum));
    return new Monomial(imaginary ? product.abs().negate() : product.abs(), sum);
  }
}
