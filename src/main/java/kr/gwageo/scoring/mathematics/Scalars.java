package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.scoring.mathematics.Expression.Based;
import kr.gwageo.scoring.mathematics.Expression.Constant;
import kr.gwageo.scoring.mathematics.Expression.Marked;
import kr.gwageo.scoring.mathematics.Expression.Num;
import kr.gwageo.scoring.mathematics.Expression.Product;

/// Compares two numbers or terms: exactly where both can be worked out, else by their values.
final class Scalars {
  private final Optional<BigDecimal> tolerance;
  private final Effort effort;

  Scalars(Optional<BigDecimal> tolerance, Effort effort) {
    this.tolerance = tolerance;
    this.effort = effort;
  }

  /// Compares with percent and degree marks both left out, for questions often name them, and
  /// worked in.
  Match compare(Expression one, Expression two) {
    List<Expression.Mark> marks = new ArrayList<>();
    Expression first = unmarked(one, marks);
    Expression second = unmarked(two, marks);
    if (marks.isEmpty()) {
      return plain(one, two);
    }
    boolean different = marks.stream().distinct().count() > 1;
    Match worked = plain(one, two);
    Match bare = different ? worked : plain(first, second);
    return bare.equal() || !worked.equal() ? bare : worked;
  }

  private static Expression unmarked(Expression expression, List<Expression.Mark> marks) {
    return switch (expression) {
      case Marked(Expression value, Expression.Mark mark) -> {
        marks.add(mark);
        yield value;
      }
      case Product(List<Expression> factors) ->
          new Product(factors.stream().map(factor -> unmarked(factor, marks)).toList());
      default -> expression;
    };
  }

  private Match plain(Expression one, Expression two) {
    Match match;
    try {
      match = settled(one, two);
    } catch (Unsettled e) {
      boolean same = one.equals(two);
      match =
          same ? Match.yes("the same expression") : Match.no("not comparable: " + e.getMessage());
    }
    return match.equal() || tolerance.isEmpty() ? match : tolerated(one, two, match);
  }

  private Match settled(Expression one, Expression two) {
    if (one instanceof Num(Rational first) && two instanceof Num(Rational second)) {
      return Match.of(first.equals(second), "as numbers");
    }
    if (one instanceof Based || two instanceof Based) {
      return based(one, two);
    }
    if (infinite(one) != 0 || infinite(two) != 0) {
      return Match.of(infinite(one) == infinite(two), "as infinities");
    }
    Expansion expansion = new Expansion(effort);
    Fraction first = expansion.of(one);
    Fraction second = expansion.of(two);
    boolean same = first.same(second, effort);
    if (same || expansion.complete()) {
      boolean fractions = first.constant().isPresent() && second.constant().isPresent();
      String kind = expansion.unknowns() ? "as expressions" : fractions ? "as numbers" : "exactly";
      return Match.of(same, kind);
    }
    return new Points(effort).compare(one, two);
  }

  private static Match based(Expression one, Expression two) {
    boolean same =
        switch (one) {
          case Based first when two instanceof Based second -> first.equals(second);
          case Based(String digits, _) -> two.equals(number(digits));
          default -> two instanceof Based(String digits, _) && one.equals(number(digits));
        };
    return Match.of(same, "digit by digit in one base");
  }

  private static Expression number(String digits) {
    return new Num(Rational.of(new BigDecimal(digits)));
  }

  /// The sign of an infinity, 0 for all else.
  static int infinite(Expression expression) {
    return switch (expression) {
      case Constant constant -> constant == Constant.INFINITY ? 1 : 0;
      case Product(List<Expression> factors)
          when factors.size() == 2 && factors.getFirst() instanceof Num(Rational sign) ->
          sign.numerator().signum() * infinite(factors.getLast());
      default -> 0;
    };
  }

  private Match tolerated(Expression one, Expression two, Match match) {
    try {
      boolean within = new Points(effort).within(one, two, tolerance.orElseThrow());
      return within ? Match.yes("equal within the tolerance") : match;
    } catch (Unsettled _) {
      return match;
    }
  }
}
