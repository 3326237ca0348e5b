package kr.gwageo.scoring.mathematics;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import kr.gwageo.scoring.mathematics.Expression.Call;

/// Functions of fractions that give fractions.
final class Calls {
  private static final int GREATEST_ARGUMENT = 1000;

  private Calls() {}

  /// The exact value of a call; empty where it has none or it is not known.
  static Optional<Fraction> exact(
      Call call, java.util.function.Function<Expression, Fraction> value) {
    List<Optional<Rational>> found =
        call.arguments().stream().map(value).map(Fraction::constant).toList();
    if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Rational> arguments = found.stream().flatMap(Optional::stream).toList();
    return exact(call.function(), arguments).map(Fraction::of);
  }

  private static Optional<Rational> exact(Function function, List<Rational> arguments) {
    Rational first = arguments.getFirst();
    Rational last = arguments.getLast();
    return switch (function) {
      case ABS -> Optional.of(first.positive() ? first : first.negated());
      case FLOOR -> Optional.of(Rational.of(floor(first)));
      case CEIL -> Optional.of(Rational.of(floor(first.negated()).negate()));
      case FACTORIAL -> counted(first).map(n -> Rational.of(rising(1, n)));
      case BINOMIAL -> counted(first, last).map(n -> binomial(n[0], n[1]));
      case PERMUTATIONS -> counted(first, last).map(n -> permutations(n[0], n[1]));
      case MULTICHOOSE ->
          counted(first, last).map(n -> n[1] == 0 ? Rational.ONE : binomial(n[0] + n[1] - 1, n[1]));
      case MAX -> arguments.stream().max(Rational::compareTo);
      case MIN -> arguments.stream().min(Rational::compareTo);
      case GCD -> ofWholes(arguments, BigInteger::gcd);
      case LCM -> ofWholes(arguments, Calls::lcm);
      case LN, LOG -> first.equals(Rational.ONE) ? Optional.of(Rational.ZERO) : Optional.empty();
      case EXP, SIN, TAN, ARCSIN, ARCTAN ->
          first.zero()
              ? Optional.of(function == Function.EXP ? Rational.ONE : Rational.ZERO)
              : Optional.empty();
      case COS, SEC -> first.zero() ? Optional.of(Rational.ONE) : Optional.empty();
      case COT, CSC, ARCCOS -> Optional.empty();
    };
  }

  static BigInteger floor(Rational value) {
    BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static Optional<Integer> counted(Rational value) {
    return value.small(GREATEST_ARGUMENT) && value.numerator().signum() >= 0
        ? Optional.of(value.numerator().intValueExact())
        : Optional.empty();
  }

  private static Optional<int[]> counted(Rational one, Rational two) {
    Optional<Integer> second = counted(two);
    return second.isPresent()
        ? counted(one).map(first -> new int[] {first, second.get()})
        : Optional.empty();
  }

  private static BigInteger rising(int from, int to) {
    BigInteger product = BigInteger.ONE;
    for (int i = from; i <= to; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
  }

  private static Rational permutations(int n, int k) {
    return k > n ? Rational.ZERO : Rational.of(rising(n - k + 1, n));
  }

  private static Rational binomial(int n, int k) {
    return permutations(n, k).over(Rational.of(rising(1, k)));
  }

  private static BigInteger lcm(BigInteger one, BigInteger two) {
    BigInteger gcd = one.gcd(two);
    return gcd.signum() == 0 ? gcd : one.multiply(two).abs().divide(gcd);
  }

  private static Optional<Rational> ofWholes(
      List<Rational> arguments, BinaryOperator<BigInteger> operation) {
    return arguments.stream().allMatch(Rational::whole)
        ? arguments.stream().map(Rational::numerator).reduce(operation).map(Rational::of)
        : Optional.empty();
  }
}
