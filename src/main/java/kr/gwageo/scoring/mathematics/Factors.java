package kr.gwageo.scoring.mathematics;

import java.util.List;
import kr.gwageo.scoring.mathematics.Expression.Bracketed;
import kr.gwageo.scoring.mathematics.Expression.Listing;
import kr.gwageo.scoring.mathematics.Expression.Matrix;
import kr.gwageo.scoring.mathematics.Expression.Product;
import kr.gwageo.scoring.mathematics.Expression.Relation;
import kr.gwageo.scoring.mathematics.Expression.SetOf;
import kr.gwageo.scoring.mathematics.Expression.Symbol;
import kr.gwageo.scoring.mathematics.Expression.Words;

/// What factors side by side make.
final class Factors {
  private Factors() {}

  /// A product, or a point with its name: `A(1, 2)`.
  static Expression product(List<Expression> factors) {
    if (factors.size() == 1) {
      return factors.getFirst();
    }
    boolean named = factors.size() == 2 && factors.getFirst() instanceof Symbol;
    if (named && factors.getLast() instanceof Bracketed point) {
      return point;
    }
    boolean numbers =
        factors.stream()
            .noneMatch(factor ->
                switch (factor) {
                  case Bracketed _, SetOf _, Listing _, Words _, Matrix _, Relation _ -> true;
                  default -> false;
                });
    if (!numbers) {
      throw new Unsettled("a product of something else than numbers");
    }
    return new Product(List.copyOf(factors));
  }
}
