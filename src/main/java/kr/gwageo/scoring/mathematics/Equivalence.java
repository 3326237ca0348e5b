package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gwageo.scoring.mathematics.Expression.Bracketed;
import kr.gwageo.scoring.mathematics.Expression.Joined;
import kr.gwageo.scoring.mathematics.Expression.Listing;
import kr.gwageo.scoring.mathematics.Expression.Matrix;
import kr.gwageo.scoring.mathematics.Expression.Measured;
import kr.gwageo.scoring.mathematics.Expression.Num;
import kr.gwageo.scoring.mathematics.Expression.Product;
import kr.gwageo.scoring.mathematics.Expression.Quotient;
import kr.gwageo.scoring.mathematics.Expression.Ratio;
import kr.gwageo.scoring.mathematics.Expression.Relation;
import kr.gwageo.scoring.mathematics.Expression.SetOf;
import kr.gwageo.scoring.mathematics.Expression.Symbol;
import kr.gwageo.scoring.mathematics.Expression.Words;
import kr.gwageo.scoring.reply.Key;

/// Whether two answers say the same. What it cannot settle with little work is not equal unless it
/// is the same expression.
final class Equivalence {
  /// Far more than any answer takes, and still little time.
  private static final int WORK = 60_000;

  /// A longer run of letters is a word and no product.
  private static final int LONGEST_PRODUCT = 4;

  private final Effort effort = new Effort(WORK);
  private final Scalars scalars;
  private final Relations relations;

  Equivalence(Optional<BigDecimal> tolerance) {
    scalars = new Scalars(tolerance, effort);
    relations = new Relations(this, effort);
  }

  Match compare(Expression one, Expression two) {
    if (one instanceof Measured(_, String unit)
        && two instanceof Measured(_, String other)
        && Units.differ(unit, other)) {
      return Match.no("not equal: the units differ");
    }
    Match match = values(bare(one), bare(two));
    boolean letter = one instanceof Measured ^ two instanceof Measured;
    return match.equal() || !letter ? match : product(one, two, match);
  }

  /// A unit of one letter may have been meant as a variable: `5 m`.
  private Match product(Expression one, Expression two, Match match) {
    if (one instanceof Measured(Expression value, String unit) && unit.length() == 1) {
      return values(new Product(List.of(value, new Symbol(unit))), two);
    }
    if (two instanceof Measured(Expression value, String unit) && unit.length() == 1) {
      return values(one, new Product(List.of(value, new Symbol(unit))));
    }
    return match;
  }

  private Match values(Expression one, Expression two) {
    List<Expression> first = Signs.values(one);
    List<Expression> second = Signs.values(two);
    if (first.size() > 1 || second.size() > 1) {
      return sets(first.size() > 1 ? first : items(one), second.size() > 1 ? second : items(two));
    }
    return single(first.getFirst(), second.getFirst());
  }

  private static Expression bare(Expression expression) {
    return expression instanceof Measured(Expression value, _) ? value : expression;
  }

  private Match single(Expression one, Expression two) {
    if (one instanceof Relation || two instanceof Relation) {
      return related(one, two);
    }
    if (one instanceof Words || two instanceof Words) {
      return words(one, two);
    }
    if (several(one) || several(two)) {
      return listed(one, two);
    }
    if (one instanceof Bracketed first && two instanceof Bracketed second) {
      boolean brackets = first.open() == second.open() && first.close() == second.close();
      String kind = "()".equals("" + first.open() + first.close()) ? "as tuples" : "as intervals";
      return Match.of(brackets && each(first.items(), second.items()), kind);
    }
    if (one instanceof Joined first && two instanceof Joined second) {
      boolean ordered = first.sign().equals("∖");
      boolean same =
          first.sign().equals(second.sign())
              && (ordered ? each(first.sets(), second.sets()) : cover(first.sets(), second.sets()));
      return Match.of(same, "as unions");
    }
    if (one instanceof Matrix || two instanceof Matrix) {
      return matrices(one, two);
    }
    if (one instanceof Ratio || two instanceof Ratio) {
      return ratios(one, two);
    }
    return scalars.compare(one, two);
  }

  private Match related(Expression one, Expression two) {
    if (one instanceof Relation first && two instanceof Relation second) {
      return relations.compare(first, second);
    }
    if (one instanceof Listing || two instanceof Listing) {
      return sets(items(held(one)), items(held(two)));
    }
    Match match = Match.no("not equal: a relation and a value");
    for (Expression first : meant(one)) {
      for (Expression second : meant(two)) {
        match = match.equal() ? match : compare(first, second);
      }
    }
    return match;
  }

  /// The set after `∈`.
  private static Expression held(Expression expression) {
    return expression instanceof Relation relation && relation.only("∈")
        ? relation.last()
        : expression;
  }

  private static List<Expression> meant(Expression expression) {
    return expression instanceof Relation relation
        ? Relations.values(relation)
        : List.of(expression);
  }

  /// Words are compared as texts are; a short run of letters may have been meant as a product.
  private static Match words(Expression one, Expression two) {
    String first = text(one);
    String second = text(two);
    boolean same = !first.isEmpty() && first.equals(second);
    return Match.of(same, "as words");
  }

  private static String text(Expression expression) {
    return switch (expression) {
      case Words(String text) -> Key.of(text).toString().toLowerCase(Locale.ROOT);
      case Symbol(String name) -> Key.of(name).toString();
      case Expression.Constant constant ->
          constant == Expression.Constant.E || constant == Expression.Constant.I
              ? constant.name().toLowerCase(Locale.ROOT)
              : "";
      case Product(List<Expression> factors) when factors.size() <= LONGEST_PRODUCT -> {
        StringBuilder letters = new StringBuilder();
        factors.forEach(factor -> letters.append(factor instanceof Product ? "\0" : text(factor)));
        yield letters.length() == factors.size() ? letters.toString() : "";
      }
      default -> "";
    };
  }

  private static boolean several(Expression expression) {
    return expression instanceof Listing || expression instanceof SetOf;
  }

  private static List<Expression> items(Expression expression) {
    return switch (expression) {
      case Listing(List<Expression> items) -> items;
      case SetOf(List<Expression> items) -> items;
      default -> List.of(expression);
    };
  }

  private Match listed(Expression one, Expression two) {
    if (one instanceof Bracketed || two instanceof Bracketed) {
      boolean lists = !(one instanceof SetOf) && !(two instanceof SetOf);
      return Match.of(lists && each(elements(one), elements(two)), "one by one");
    }
    if (one instanceof Joined(String sign, List<Expression> sets) && sign.equals("∪")) {
      return sets(sets, items(two));
    }
    if (two instanceof Joined(String sign, List<Expression> sets) && sign.equals("∪")) {
      return sets(items(one), sets);
    }
    return sets(items(one), items(two));
  }

  private static List<Expression> elements(Expression expression) {
    return expression instanceof Bracketed(_, List<Expression> items, _)
        ? items
        : items(expression);
  }

  private Match sets(List<Expression> one, List<Expression> two) {
    return Match.of(cover(signed(one), signed(two)), "as sets");
  }

  private static List<Expression> signed(List<Expression> items) {
    List<Expression> signed = new ArrayList<>();
    for (Expression item : items) {
      List<Expression> values = Signs.values(item);
      values.forEach(
          value -> signed.addAll(value instanceof Listing ? items(value) : List.of(value)));
    }
    return signed;
  }

  /// Whether each of either is one of the other.
  private boolean cover(List<Expression> one, List<Expression> two) {
    return one.stream()
            .allMatch(item -> two.stream().anyMatch(other -> compare(item, other).equal()))
        && two.stream()
            .allMatch(item -> one.stream().anyMatch(other -> compare(item, other).equal()));
  }

  private boolean each(List<Expression> one, List<Expression> two) {
    boolean same = one.size() == two.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = compare(one.get(i), two.get(i)).equal();
    }
    return same;
  }

  /// Matrices entry by entry; one row or column may be written as a tuple.
  private Match matrices(Expression one, Expression two) {
    List<List<Expression>> first = rows(one);
    List<List<Expression>> second = rows(two);
    boolean bothMatrices = one instanceof Matrix && two instanceof Matrix;
    boolean same =
        bothMatrices
            ? first.size() == second.size() && eachRow(first, second)
            : each(vector(first), vector(second));
    return Match.of(same, "as matrices");
  }

  private boolean eachRow(List<List<Expression>> one, List<List<Expression>> two) {
    boolean same = true;
    for (int i = 0; same && i < one.size(); i++) {
      same = each(one.get(i), two.get(i));
    }
    return same;
  }

  private static List<List<Expression>> rows(Expression expression) {
    return switch (expression) {
      case Matrix(List<List<Expression>> rows) -> rows;
      case Bracketed(_, List<Expression> items, _) -> List.of(items);
      default -> List.of(List.of(expression));
    };
  }

  private static List<Expression> vector(List<List<Expression>> rows) {
    boolean column = rows.stream().allMatch(row -> row.size() == 1);
    return column
        ? rows.stream().map(List::getFirst).toList()
        : rows.size() == 1 ? rows.getFirst() : List.of();
  }

  /// Times of day figure by figure, ratios by their quotients; a fraction is a ratio of two.
  private Match ratios(Expression one, Expression two) {
    List<Expression> first = parts(one);
    List<Expression> second = parts(two);
    boolean time = time(one) || time(two);
    boolean same = first.size() == second.size();
    for (int i = 1; same && i < first.size(); i++) {
      same =
          time
              ? compare(first.get(i), second.get(i)).equal()
              : scalars
                  .compare(
                      new Product(List.of(first.getFirst(), second.get(i))),
                      new Product(List.of(second.getFirst(), first.get(i))))
                  .equal();
    }
    boolean start = !time || compare(first.getFirst(), second.getFirst()).equal();
    return Match.of(same && start, time ? "as times" : "as ratios");
  }

  private static boolean time(Expression expression) {
    return expression instanceof Ratio(_, boolean time) && time;
  }

  private static List<Expression> parts(Expression expression) {
    return switch (expression) {
      case Ratio(List<Expression> parts, _) -> parts;
      case Quotient(Expression over, Expression under) -> List.of(over, under);
      default -> List.of(expression, new Num(Rational.ONE));
    };
  }
}
