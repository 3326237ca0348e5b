package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gwageo.scoring.mathematics.Expression.Call;
import kr.gwageo.scoring.mathematics.Expression.Constant;
import kr.gwageo.scoring.mathematics.Expression.Marked;
import kr.gwageo.scoring.mathematics.Expression.Power;
import kr.gwageo.scoring.mathematics.Expression.Product;
import kr.gwageo.scoring.mathematics.Expression.Quotient;
import kr.gwageo.scoring.mathematics.Expression.Root;
import kr.gwageo.scoring.mathematics.Expression.Sum;
import kr.gwageo.scoring.mathematics.Expression.Symbol;

/// Compares two expressions by their values: two constants by theirs, two with variables at fixed
/// points. What is equal is equal however many digits are worked out, so that every comparison is
/// made twice: a difference that remains is one.
final class Points {
  private static final Analysis ROUGH = new Analysis(30);
  private static final Analysis FINE = new Analysis(70);
  private static final BigDecimal NEAR = new BigDecimal("1e-20");
  private static final BigDecimal SHRUNK = new BigDecimal("1e-15");
  private static final BigDecimal SAME = new BigDecimal("1e-60");

  private static final int REAL_POINTS = 8;
  private static final int WHOLE_POINTS = 4;

  /// At fewer points two different functions may meet.
  private static final int FEWEST = 3;

  private static final int MOST_VARIABLES = 12;

  private final Effort effort;

  Points(Effort effort) {
    this.effort = effort;
  }

  /// Whether the two have the same values wherever both have one, and by which way.
  Match compare(Expression one, Expression two) {
    SortedSet<String> names = new TreeSet<>();
    boolean imaginary = collect(List.of(one, two), names);
    if (names.isEmpty()) {
      return Match.of(close(one, two, Map.of(), true), "to 60 digits");
    }
    if (names.size() > MOST_VARIABLES) {
      throw new Unsettled("too many variables");
    }
    int points = 0;
    for (int i = 0; i < REAL_POINTS + WHOLE_POINTS; i++) {
      boolean enough = i >= REAL_POINTS && points >= FEWEST;
      Optional<Boolean> close = enough ? Optional.empty() : at(i, one, two, names, imaginary);
      if (close.isPresent() && !close.get()) {
        return Match.no("different at a point");
      }
      points += close.isPresent() ? 1 : 0;
    }
    if (points < FEWEST) {
      throw new Unsettled("no values to compare");
    }
    return Match.yes("equal at " + points + " points");
  }

  private Optional<Boolean> at(
      int point, Expression one, Expression two, Set<String> names, boolean imaginary) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (String name : names) {
      values.put(name, value(point, values.size()));
    }
    try {
      return Optional.of(close(one, two, values, imaginary));
    } catch (Unsettled e) {
      if (effort.spent()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /// Positive and negative values that nobody would put into a formula, then whole numbers.
  private static BigDecimal value(int point, int variable) {
    if (point >= REAL_POINTS) {
      return BigDecimal.valueOf(2L + point - REAL_POINTS + 5L * variable);
    }
    long scattered = (point * 7L + variable * 13L + 3) * 61_803_398_875L % 100_000_000_000L;
    BigDecimal size = BigDecimal.valueOf(scattered, 11).multiply(BigDecimal.valueOf(3));
    BigDecimal value = size.add(new BigDecimal("0.2137"));
    boolean negative = point >= REAL_POINTS / 2 && (point == 6 || (point + variable) % 2 == 0);
    return negative ? value.negate() : value;
  }

  private boolean close(
      Expression one, Expression two, Map<String, BigDecimal> values, boolean complex) {
    Complex first = new Evaluation(ROUGH, values, complex, effort).of(one);
    Complex second = new Evaluation(ROUGH, values, complex, effort).of(two);
    Evaluation.precise(first);
    Evaluation.precise(second);
    BigDecimal rough = first.minus(second, ROUGH.digits).size();
    BigDecimal size = first.size().max(second.size());
    if (rough.compareTo(NEAR.multiply(size.max(BigDecimal.ONE))) > 0) {
      return false;
    }
    Complex again = new Evaluation(FINE, values, complex, effort).of(one);
    Complex other = new Evaluation(FINE, values, complex, effort).of(two);
    BigDecimal fine = again.minus(other, FINE.digits).size();
    return fine.signum() == 0
        || fine.compareTo(rough.multiply(SHRUNK)) <= 0
        || fine.compareTo(SAME.multiply(size)) <= 0;
  }

  /// Whether two constants differ by no more than the tolerance.
  boolean within(Expression one, Expression two, BigDecimal tolerance) {
    Complex first = new Evaluation(ROUGH, Map.of(), true, effort).of(one);
    Complex second = new Evaluation(ROUGH, Map.of(), true, effort).of(two);
    Complex difference = first.minus(second, ROUGH.digits);
    return difference.real() && difference.re().abs().compareTo(tolerance) <= 0;
  }

  static SortedSet<String> variables(Expression expression) {
    SortedSet<String> names = new TreeSet<>();
    collect(expression, names);
    return names;
  }

  /// Adds the names of the variables; whether the imaginary unit stands among the numbers.
  private static boolean collect(Expression expression, Set<String> names) {
    return switch (expression) {
      case Symbol(String name) -> {
        names.add(name);
        yield false;
      }
      case Constant constant -> constant == Constant.I;
      case Sum(List<Expression> terms) -> collect(terms, names);
      case Product(List<Expression> factors) -> collect(factors, names);
      case Quotient(Expression over, Expression under) -> collect(List.of(over, under), names);
      case Power(Expression base, Expression exponent) -> collect(List.of(base, exponent), names);
      case Root(_, Expression radicand) -> collect(radicand, names);
      case Call(_, List<Expression> arguments) -> collect(arguments, names);
      case Marked(Expression value, _) -> collect(value, names);
      default -> false;
    };
  }

  private static boolean collect(List<Expression> expressions, Set<String> names) {
    boolean imaginary = false;
    for (Expression expression : expressions) {
      imaginary |= collect(expression, names);
    }
    return imaginary;
  }
}
