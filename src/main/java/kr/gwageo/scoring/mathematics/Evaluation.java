package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
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

/// The value of an expression in decimals, where its variables have given values.
final class Evaluation {
  /// What a function costs beside an operation.
  private static final int FUNCTION = 25;

  private static final BigDecimal GREATEST_TERM = new BigDecimal("1e20");
  private static final int GREATEST_POWER = 100_000;
  private static final int LONGEST = 5000;

  private final Analysis analysis;
  private final MathContext digits;
  private final Map<String, BigDecimal> variables;

  /// Whether a root of a negative number is a number.
  private final boolean complex;

  private final Effort effort;

  Evaluation(Analysis analysis, Map<String, BigDecimal> variables, boolean complex, Effort effort) {
    this.analysis = analysis;
    digits = analysis.digits;
    this.variables = variables;
    this.complex = complex;
    this.effort = effort;
  }

  /// @throws Unsettled if the expression has no value here
  Complex of(Expression expression) {
    effort.spend(1);
    return switch (expression) {
      case Num(Rational value) -> Complex.of(value.decimal(digits));
      case Based based -> Complex.of(new BigDecimal(Expansion.value(based), digits));
      case Symbol(String name) ->
          Complex.of(
              Optional.ofNullable(variables.get(name))
                  .orElseThrow(() -> new Unsettled("no value of " + name)));
      case Constant constant ->
          switch (constant) {
            case PI -> Complex.of(analysis.pi);
            case E -> Complex.of(exp(BigDecimal.ONE));
            case I -> Complex.I;
            case INFINITY -> throw new Unsettled("infinity is no number");
          };
      case Sum(List<Expression> terms) ->
          terms.stream()
              .map(this::of)
              .map(Evaluation::precise)
              .reduce(Complex.ZERO, (one, two) -> one.plus(two, digits));
      case Product(List<Expression> factors) ->
          factors.stream()
              .map(this::of)
              .reduce(Complex.ONE, (one, two) -> bounded(one.times(two, digits)));
      case Quotient(Expression over, Expression under) -> of(over).over(of(under), digits);
      case Power(Expression base, Expression exponent) -> power(of(base), of(exponent));
      case Root(int degree, Expression radicand) -> root(degree, of(radicand));
      case Call call -> call(call);
      case Marked(Expression value, Expression.Mark mark) -> {
        BigDecimal unit =
            switch (mark) {
              case PERCENT -> new BigDecimal("0.01");
              case DEGREE -> analysis.pi.divide(BigDecimal.valueOf(180), digits);
            };
        yield of(value).times(Complex.of(unit), digits);
      }
      default -> throw new Unsettled("no number");
    };
  }

  /// @throws Unsettled if so many digits stand before the point that too few are left after it
  static Complex precise(Complex value) {
    if (value.size().compareTo(GREATEST_TERM) > 0) {
      throw new Unsettled("a number too great to tell from its neighbours");
    }
    return value;
  }

  private static Complex bounded(Complex value) {
    if (length(value.re()) > LONGEST || length(value.im()) > LONGEST) {
      throw new Unsettled("a number too great or too small to tell");
    }
    return value;
  }

  private static int length(BigDecimal value) {
    return value.signum() == 0 ? 0 : Math.abs(value.precision() - value.scale());
  }

  private BigDecimal exp(BigDecimal x) {
    effort.spend(FUNCTION);
    return analysis.exp(x);
  }

  private BigDecimal ln(BigDecimal x) {
    effort.spend(3 * FUNCTION);
    return analysis.ln(x);
  }

  private Complex exp(Complex x) {
    BigDecimal size = exp(x.re());
    if (x.real()) {
      return Complex.of(size);
    }
    effort.spend(2 * FUNCTION);
    return new Complex(
        size.multiply(analysis.cos(x.im()), digits), size.multiply(analysis.sin(x.im()), digits));
  }

  private Complex ln(Complex x) {
    if (x.zero()) {
      throw new Unsettled("the logarithm of 0");
    }
    if (x.real() && x.re().signum() > 0) {
      return Complex.of(ln(x.re()));
    }
    if (!complex) {
      throw new Unsettled("the logarithm of a negative number");
    }
    effort.spend(FUNCTION);
    BigDecimal size = ln(x.square(digits)).divide(BigDecimal.TWO, digits);
    return new Complex(size, analysis.angle(x.re(), x.im()));
  }

  private Complex power(Complex base, Complex exponent) {
    Optional<Integer> whole = whole(exponent);
    if (whole.isPresent()) {
      return power(base, whole.get());
    }
    if (base.zero()) {
      if (exponent.real() && exponent.re().signum() > 0) {
        return Complex.ZERO;
      }
      throw new Unsettled("a power of 0");
    }
    return exp(ln(base).times(exponent, digits));
  }

  private static Optional<Integer> whole(Complex value) {
    boolean whole =
        value.real()
            && value.re().abs().compareTo(BigDecimal.valueOf(GREATEST_POWER)) <= 0
            && value.re().stripTrailingZeros().scale() <= 0;
    return whole ? Optional.of(value.re().intValueExact()) : Optional.empty();
  }

  private Complex power(Complex base, int exponent) {
    Complex power = Complex.ONE;
    Complex square = base;
    for (int left = Math.abs(exponent); left > 0; left >>= 1) {
      effort.spend(1);
      power = (left & 1) == 1 ? bounded(power.times(square, digits)) : power;
      square = left > 1 ? bounded(square.times(square, digits)) : square;
    }
    return exponent < 0 ? Complex.ONE.over(power, digits) : power;
  }

  private Complex root(int degree, Complex x) {
    if (x.zero()) {
      return Complex.ZERO;
    }
    boolean negative = x.real() && x.re().signum() < 0;
    if (x.real() && (!negative || degree % 2 == 1)) {
      BigDecimal size = root(degree, x.re().abs());
      return Complex.of(negative ? size.negate() : size);
    }
    if (!complex) {
      throw new Unsettled("a root of a negative number");
    }
    if (negative && degree == 2) {
      return new Complex(BigDecimal.ZERO, root(2, x.re().abs()));
    }
    return exp(ln(x).over(Complex.of(BigDecimal.valueOf(degree)), digits));
  }

  private BigDecimal root(int degree, BigDecimal x) {
    effort.spend(FUNCTION);
    return degree == 2 ? x.sqrt(digits) : exp(ln(x).divide(BigDecimal.valueOf(degree), digits));
  }

  private Complex call(Call call) {
    List<Complex> arguments = call.arguments().stream().map(this::of).toList();
    Complex first = arguments.getFirst();
    return switch (call.function()) {
      case EXP -> exp(first);
      case LN -> ln(first);
      case LOG -> ln(first).over(ln(arguments.getLast()), digits);
      case ABS ->
          first.real() ? Complex.of(first.re().abs()) : Complex.of(root(2, first.square(digits)));
      case SIN, COS, TAN, COT, SEC, CSC, ARCSIN, ARCCOS, ARCTAN -> angular(call.function(), first);
      case FLOOR, CEIL, FACTORIAL, BINOMIAL, PERMUTATIONS, MULTICHOOSE, MAX, MIN, GCD, LCM ->
          throw new Unsettled("no value but of fractions");
    };
  }

  private Complex angular(Function function, Complex x) {
    if (!x.real()) {
      throw new Unsettled("an angle that is not real");
    }
    effort.spend(2 * FUNCTION);
    BigDecimal angle = x.re();
    return switch (function) {
      case SIN -> Complex.of(analysis.sin(angle));
      case COS -> Complex.of(analysis.cos(angle));
      case TAN -> ratio(analysis.sin(angle), analysis.cos(angle));
      case COT -> ratio(analysis.cos(angle), analysis.sin(angle));
      case SEC -> ratio(BigDecimal.ONE, analysis.cos(angle));
      case CSC -> ratio(BigDecimal.ONE, analysis.sin(angle));
      case ARCTAN -> Complex.of(analysis.atan(angle));
      case ARCSIN -> Complex.of(arcsin(angle));
      default ->
          Complex.of(analysis.pi.divide(BigDecimal.TWO, digits).subtract(arcsin(angle), digits));
    };
  }

  private BigDecimal arcsin(BigDecimal x) {
    if (x.abs().compareTo(BigDecimal.ONE) > 0) {
      throw new Unsettled("an arc sine of more than 1");
    }
    return analysis.asin(x);
  }

  private Complex ratio(BigDecimal over, BigDecimal under) {
    return Complex.of(over).over(Complex.of(under), digits);
  }
}
