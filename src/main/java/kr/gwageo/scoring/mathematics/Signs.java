package kr.gwageo.scoring.mathematics;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.scoring.mathematics.Expression.Call;
import kr.gwageo.scoring.mathematics.Expression.Marked;
import kr.gwageo.scoring.mathematics.Expression.Measured;
import kr.gwageo.scoring.mathematics.Expression.PlusMinus;
import kr.gwageo.scoring.mathematics.Expression.Power;
import kr.gwageo.scoring.mathematics.Expression.Product;
import kr.gwageo.scoring.mathematics.Expression.Quotient;
import kr.gwageo.scoring.mathematics.Expression.Relation;
import kr.gwageo.scoring.mathematics.Expression.Root;
import kr.gwageo.scoring.mathematics.Expression.Sum;

/// The two values of an expression with `±` in it: all signs above, and all signs below.
final class Signs {
  private final boolean above;

  private Signs(boolean above) {
    this.above = above;
  }

  /// Two values, or one where no sign is double.
  static List<Expression> values(Expression expression) {
    Expression above = new Signs(true).of(expression);
    return above.equals(expression)
        ? List.of(expression)
        : List.of(above, new Signs(false).of(expression));
  }

  private Expression of(Expression expression) {
    return switch (expression) {
      case PlusMinus(Expression term, boolean swapped) ->
          above == swapped ? Expression.negated(of(term)) : of(term);
      case Sum(List<Expression> terms) -> new Sum(each(terms));
      case Product(List<Expression> factors) -> new Product(each(factors));
      case Quotient(Expression over, Expression under) -> new Quotient(of(over), of(under));
      case Power(Expression base, Expression exponent) -> new Power(of(base), of(exponent));
      case Root(int degree, Expression radicand) -> new Root(degree, of(radicand));
      case Call(Function function, List<Expression> arguments) ->
          new Call(function, each(arguments));
      case Marked(Expression value, Expression.Mark mark) -> new Marked(of(value), mark);
      case Measured(Expression value, String unit) -> new Measured(of(value), unit);
      case Relation(List<Expression> sides, List<String> signs) -> new Relation(each(sides), signs);
      default -> expression;
    };
  }

  private List<Expression> each(List<Expression> expressions) {
    List<Expression> each = new ArrayList<>();
    expressions.forEach(expression -> each.add(of(expression)));
    return List.copyOf(each);
  }
}
