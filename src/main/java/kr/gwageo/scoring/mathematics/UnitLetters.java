package kr.gwageo.scoring.mathematics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.scoring.mathematics.Expression.Listing;
import kr.gwageo.scoring.mathematics.Expression.Measured;
import kr.gwageo.scoring.mathematics.Expression.Num;
import kr.gwageo.scoring.mathematics.Expression.Power;
import kr.gwageo.scoring.mathematics.Expression.Product;
import kr.gwageo.scoring.mathematics.Expression.Quotient;
import kr.gwageo.scoring.mathematics.Expression.Relation;
import kr.gwageo.scoring.mathematics.Expression.Symbol;

/// Numbers whose last factor is a letter that may be their unit: `5m`, `2\sqrt{3} m^2`, `9.8m/s²`.
/// Read as a formula they are products with a variable.
final class UnitLetters {
  private static final Set<String> LETTERS = Set.of("m", "g", "l", "L", "s", "h");

  private UnitLetters() {}

  /// The same with its units taken for units; empty where there are none, or where what they would
  /// measure holds a variable.
  static Optional<Expression> measured(Expression expression) {
    return switch (expression) {
      case Product(List<Expression> factors) ->
          unit(factors.getLast())
              .map(unit ->
                  new Measured(Factors.product(factors.subList(0, factors.size() - 1)), unit))
              .filter(measured -> Points.variables(measured.value()).isEmpty())
              .map(measured -> measured);
      case Quotient(Expression over, Expression under) ->
          unit(under)
              .flatMap(per ->
                  measured(over)
                      .filter(Measured.class::isInstance)
                      .map(Measured.class::cast)
                      .map(
                          measured -> new Measured(measured.value(), measured.unit() + "/" + per)));
      case Relation(List<Expression> sides, List<String> signs) ->
          anyMeasured(sides).map(measured -> new Relation(measured, signs));
      case Listing(List<Expression> items) -> anyMeasured(items).map(Listing::new);
      default -> Optional.empty();
    };
  }

  private static Optional<List<Expression>> anyMeasured(List<Expression> parts) {
    List<Expression> measured = parts.stream().map(part -> measured(part).orElse(part)).toList();
    return measured.equals(parts) ? Optional.empty() : Optional.of(measured);
  }

  private static Optional<String> unit(Expression factor) {
    return switch (factor) {
      case Symbol(String name) when LETTERS.contains(name) -> Optional.of(name);
      case Power(Symbol(String name), Num(Rational power))
          when LETTERS.contains(name) && power.small(3) && power.positive() ->
          Optional.of(name + "^" + power);
      default -> Optional.empty();
    };
  }
}
