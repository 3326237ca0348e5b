package kr.gwageo.scoring.mathematics;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import kr.gwageo.scoring.mathematics.Expression.Based;
import kr.gwageo.scoring.mathematics.Expression.Call;
import kr.gwageo.scoring.mathematics.Expression.Constant;
import kr.gwageo.scoring.mathematics.Expression.Marked;
import kr.gwageo.scoring.mathematics.Expression.Num;
import kr.gwageo.scoring.mathematics.Expression.Power;
import kr.gwageo.scoring.mathematics.Expression.Product;
import kr.gwageo.scoring.mathematics.Expression.Quotient;
import kr.gwageo.scoring.mathematics.Expression.Root;
import kr.gwageo.scoring.mathematics.Expression.Sum;
import kr.gwageo.scoring.mathematics.Expression.Symbol;

/// Multiplies an expression out, exactly. What it cannot work out, such as `ln 2`, it takes for one
/// more unknown: two expressions that come out the same are the same, and if none of them holds
/// such an unknown, two that come out otherwise are not.
final class Expansion {
  static final String PI = "\\pi";
  static final String E = "\\e";
  private static final int GREATEST_EXPONENT = 100_000;
  private static final int GREATEST_ARGUMENT = 1000;

  private final Effort effort;
  private boolean complete = true;
  private boolean unknowns;

  Expansion(Effort effort) {
    this.effort = effort;
  }

  /// Whether everything so far could be worked out.
  boolean complete() {
    return complete;
  }

  /// Whether a variable has come up so far.
  boolean unknowns() {
    return unknowns;
  }

  /// @throws Unsettled if the expression has no value, or none that is worth the work
  Fraction of(Expression expression) {
    effort.spend(1);
    return switch (expression) {
      case Num(Rational value) -> Fraction.of(value);
      case Based based -> Fraction.of(Rational.of(value(based)));
      case Symbol(String name) -> {
        unknowns = true;
        yield unknown(name);
      }
      case Constant constant -> constant(constant);
      case Sum(List<Expression> terms) ->
          terms.stream()
              .map(this::of)
              .reduce(Fraction.of(Rational.ZERO), (one, two) -> one.plus(two, effort));
      case Product(List<Expression> factors) ->
          factors.stream()
              .map(this::of)
              .reduce(Fraction.of(Rational.ONE), (one, two) -> one.times(two, effort));
      case Quotient(Expression over, Expression under) ->
          of(over).times(of(under).inverse(), effort);
      case Power power -> power(power);
      case Root root -> root(root);
      case Call call -> Calls.exact(call, this::of).orElseGet(() -> opaque(call));
      case Marked(Expression value, Expression.Mark mark) -> of(value).times(of(mark), effort);
      default -> throw new Unsettled("no number");
    };
  }

  private Fraction of(Expression.Mark mark) {
    return switch (mark) {
      case PERCENT -> Fraction.of(Rational.of(1).over(Rational.of(100)));
      case DEGREE -> unknown(PI).times(Fraction.of(Rational.of(1).over(Rational.of(180))), effort);
    };
  }

  static BigInteger value(Based based) {
    try {
      return new BigInteger(based.digits(), based.base());
    } catch (NumberFormatException _) {
      throw new Unsettled("digits that the base has not");
    }
  }

  private static Fraction unknown(String name) {
    return Fraction.of(Polynomial.of(Rational.ONE, Monomial.unknown(name)));
  }

  private Fraction opaque(Expression expression) {
    complete = false;
    return unknown(expression.toString());
  }

  private static Fraction constant(Constant constant) {
    return switch (constant) {
      case PI -> unknown(PI);
      case E -> unknown(E);
      case I -> Fraction.of(Polynomial.of(Rational.ONE, Monomial.root(BigInteger.ONE.negate())));
      case INFINITY -> throw new Unsettled("infinity is no number");
    };
  }

  private Fraction power(Power power) {
    Optional<Rational> exponent = of(power.exponent()).constant();
    Fraction base = of(power.base());
    if (exponent.isEmpty()) {
      return opaque(power);
    }
    if (exponent.get().small(GREATEST_EXPONENT)) {
      return base.power(exponent.get().numerator().intValueExact(), effort);
    }
    Rational parts = Rational.of(exponent.get().denominator());
    Rational times = Rational.of(exponent.get().numerator());
    Optional<Rational> value = base.constant();
    boolean root =
        parts.small(64) && times.small(64) && value.isPresent() && value.get().positive();
    if (!root) {
      return opaque(power);
    }
    int degree = parts.numerator().intValueExact();
    return root(new Root(degree, new Num(value.get())))
        .power(times.numerator().intValueExact(), effort);
  }

  private Fraction root(Root root) {
    Fraction radicand = of(root.radicand());
    Optional<Rational> value = radicand.constant();
    if (value.isEmpty()) {
      return opaque(root);
    }
    if (value.get().zero()) {
      return Fraction.of(Rational.ZERO);
    }
    Optional<Fraction> exact =
        root.degree() == 2 ? squareRoot(value.get()) : perfect(value.get(), root.degree());
    return exact.orElseGet(() -> opaque(new Root(root.degree(), new Num(value.get()))));
  }

  private static Optional<Fraction> squareRoot(Rational value) {
    BigInteger under = value.denominator();
    return SquareRoot.of(value.numerator().multiply(under))
        .map(root ->
            Fraction.of(
                Polynomial.of(Rational.of(root.factor(), under), Monomial.root(root.radicand()))));
  }

  /// The root of a number whose root is a fraction.
  private static Optional<Fraction> perfect(Rational value, int degree) {
    boolean negative = !value.positive();
    if (negative && degree % 2 == 0) {
      return Optional.empty();
    }
    Optional<BigInteger> over = perfect(value.numerator().abs(), degree);
    Optional<BigInteger> under = perfect(value.denominator(), degree);
    if (over.isEmpty() || under.isEmpty()) {
      return Optional.empty();
    }
    Rational root = Rational.of(over.get(), under.get());
    return Optional.of(Fraction.of(negative ? root.negated() : root));
  }

  private static Optional<BigInteger> perfect(BigInteger number, int degree) {
    if (number.bitLength() > GREATEST_ARGUMENT) {
      return Optional.empty();
    }
    BigInteger root = BigInteger.valueOf(Math.round(Math.pow(number.doubleValue(), 1.0 / degree)));
    return root.pow(degree).equals(number) ? Optional.of(root) : Optional.empty();
  }
}
