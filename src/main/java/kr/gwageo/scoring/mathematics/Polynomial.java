package kr.gwageo.scoring.mathematics;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A sum of monomials with exact coefficients, none of them 0. Two polynomials are the same number
/// or function if and only if they hold the same terms: roots of different square-free numbers are
/// independent.
record Polynomial(Map<Monomial, Rational> terms) {
  static final Polynomial ZERO = new Polynomial(Map.of());
  static final Polynomial ONE = of(Rational.ONE);

  /// Numbers of more bits are not worked out.
  private static final int MOST_BITS = 20_000;

  Polynomial {
    terms = Map.copyOf(terms);
  }

  static Polynomial of(Rational value) {
    return of(value, Monomial.ONE);
  }

  static Polynomial of(Rational coefficient, Monomial monomial) {
    return coefficient.zero() ? ZERO : new Polynomial(Map.of(monomial, coefficient));
  }

  boolean zero() {
    return terms.isEmpty();
  }

  /// Its value where it is a plain fraction.
  Optional<Rational> constant() {
    if (terms.isEmpty()) {
      return Optional.of(Rational.ZERO);
    }
    return terms.size() == 1 ? Optional.ofNullable(terms.get(Monomial.ONE)) : Optional.empty();
  }

  Polynomial plus(Polynomial other, Effort effort) {
    effort.spend(1 + other.terms.size());
    Map<Monomial, Rational> sum = new HashMap<>(terms);
    other.terms.forEach((monomial, coefficient) -> add(sum, monomial, coefficient));
    return new Polynomial(sum);
  }

  Polynomial minus(Polynomial other, Effort effort) {
    return plus(other.times(of(Rational.MINUS_ONE), effort), effort);
  }

  Polynomial times(Polynomial other, Effort effort) {
    Map<Monomial, Rational> product = new HashMap<>();
    for (Map.Entry<Monomial, Rational> one : terms.entrySet()) {
      for (Map.Entry<Monomial, Rational> two : other.terms.entrySet()) {
        int bits = one.getValue().bits() + two.getValue().bits();
        if (bits > MOST_BITS) {
          throw new Unsettled("a number too long to work out");
        }
        effort.spend(1 + bits / 128 + one.getKey().powers().size());
        BigInteger factor = one.getKey().factor(two.getKey());
        Rational coefficient = one.getValue().times(two.getValue()).times(Rational.of(factor));
        add(product, one.getKey().times(two.getKey()), coefficient);
      }
    }
    return new Polynomial(product);
  }

  /// @param exponent at least 0
  Polynomial power(int exponent, Effort effort) {
    Optional<Rational> constant = constant();
    if (constant.isPresent()) {
      if ((long) constant.get().bits() * exponent > MOST_BITS) {
        throw new Unsettled("a number too long to work out");
      }
      effort.spend(1 + constant.get().bits() * exponent / 128);
      return of(constant.get().power(exponent));
    }
    Polynomial power = ONE;
    Polynomial square = this;
    for (int left = exponent; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        power = power.times(square, effort);
      }
      if (left > 1) {
        square = square.times(square, effort);
      }
    }
    return power;
  }

  private static void add(Map<Monomial, Rational> terms, Monomial monomial, Rational added) {
    Rational sum = terms.getOrDefault(monomial, Rational.ZERO).plus(added);
    if (sum.zero()) {
      terms.remove(monomial);
    } else {
      terms.put(monomial, sum);
    }
  }
}
