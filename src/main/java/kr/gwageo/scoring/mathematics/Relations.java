package kr.gwageo.scoring.mathematics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.scoring.mathematics.Expression.Bracketed;
import kr.gwageo.scoring.mathematics.Expression.Constant;
import kr.gwageo.scoring.mathematics.Expression.Relation;
import kr.gwageo.scoring.mathematics.Expression.Symbol;
import kr.gwageo.scoring.mathematics.Expression.Words;

/// Compares equations and inequalities with each other and with values.
final class Relations {
  private static final Map<String, String> TURNED =
      Map.of("<", ">", ">", "<", "≤", "≥", "≥", "≤", "=", "=");

  private final Equivalence equivalence;
  private final Effort effort;

  Relations(Equivalence equivalence, Effort effort) {
    this.equivalence = equivalence;
    this.effort = effort;
  }

  /// What a relation says that its variable is: the last side of equations, the interval of an
  /// inequality, the set after `∈`; where it goes on with `≈`, the exact value or the rounded one.
  static List<Expression> values(Relation relation) {
    List<String> signs = relation.signs();
    int rounded = signs.indexOf("≈");
    if (rounded > 0 || (rounded == 0 && !(relation.first() instanceof Symbol))) {
      return List.of(relation.sides().get(rounded), relation.last());
    }
    if (signs.stream().allMatch(sign -> sign.equals("=") || sign.equals("≈"))) {
      boolean turned = relation.last() instanceof Symbol && !(relation.first() instanceof Symbol);
      return List.of(turned ? relation.first() : relation.last());
    }
    if (relation.only("∈")) {
      return List.of(relation.last());
    }
    return interval(relation).stream().toList();
  }

  /// The values that an inequality leaves to one variable.
  static Optional<Expression> interval(Relation relation) {
    List<Expression> sides = relation.sides();
    Expression endless = Constant.INFINITY;
    if (!relation.signs().stream().allMatch("<≤>≥"::contains)) {
      return Optional.empty();
    }
    boolean symbolFirst = sides.getFirst() instanceof Symbol;
    boolean symbolLast = sides.getLast() instanceof Symbol;
    if (sides.size() == 2 && symbolFirst == symbolLast) {
      return Optional.empty();
    }
    if (sides.size() == 2 && symbolLast) {
      return interval(turned(relation));
    }
    String sign = relation.signs().getFirst();
    boolean less = "<≤".contains(sign);
    if (sides.size() == 2) {
      Expression bound = sides.getLast();
      boolean closed = "≤≥".contains(sign);
      return Optional.of(
          less
              ? new Bracketed('(', List.of(Expression.negated(endless), bound), closed ? ']' : ')')
              : new Bracketed(closed ? '[' : '(', List.of(bound, endless), ')'));
    }
    if (sides.size() == 3 && sides.get(1) instanceof Symbol) {
      Relation upwards = less ? relation : turned(relation);
      List<String> signs = upwards.signs();
      boolean oneWay = signs.stream().allMatch("<≤"::contains);
      return oneWay
          ? Optional.of(
              new Bracketed(
                  signs.getFirst().equals("≤") ? '[' : '(',
                  List.of(upwards.first(), upwards.last()),
                  signs.getLast().equals("≤") ? ']' : ')'))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Relation turned(Relation relation) {
    return new Relation(
        relation.sides().reversed(),
        relation.signs().reversed().stream().map(sign -> TURNED.getOrDefault(sign, sign)).toList());
  }

  Match compare(Relation one, Relation two) {
    Optional<Expression> first = set(one);
    Optional<Expression> second = set(two);
    if (first.isPresent() && second.isPresent()) {
      Match match = equivalence.compare(first.get(), second.get());
      boolean same = variable(one).equals(variable(two));
      if (one.only("∈") || two.only("∈")) {
        return same ? match : Match.no("not equal: the variables differ");
      }
      return Match.of(match.equal() && same, "as inequalities");
    }
    if (one.signs().size() > 1 || two.signs().size() > 1) {
      return chains(one, two);
    }
    if (one.first() instanceof Words || two.first() instanceof Words) {
      return equivalence.compare(one.last(), two.last());
    }
    boolean equations = one.only("=") && two.only("=");
    return Match.of(
        sides(one, two) || proportional(one, two), equations ? "as equations" : "as relations");
  }

  /// What values are left to: the middle of three sides, else the side that is a symbol or stands
  /// before `∈`.
  private static Expression variable(Relation relation) {
    List<Expression> sides = relation.sides();
    boolean first = sides.size() == 2 && (relation.only("∈") || relation.first() instanceof Symbol);
    return first ? relation.first() : sides.get(1);
  }

  /// The set that holds all values of a variable, from an inequality or after `∈`.
  private static Optional<Expression> set(Relation relation) {
    return relation.only("∈") ? Optional.of(relation.last()) : interval(relation);
  }

  /// Longer chains of equations say what their first side is in the end.
  private Match chains(Relation one, Relation two) {
    boolean equations =
        one.signs().stream().allMatch("="::equals) && two.signs().stream().allMatch("="::equals);
    if (!equations) {
      boolean same = one.signs().equals(two.signs()) && each(one.sides(), two.sides());
      return Match.of(same, "side by side");
    }
    return compare(ends(one), ends(two));
  }

  private static Relation ends(Relation chain) {
    return new Relation(List.of(chain.first(), chain.last()), List.of("="));
  }

  private boolean each(List<Expression> one, List<Expression> two) {
    boolean same = one.size() == two.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = equivalence.compare(one.get(i), two.get(i)).equal();
    }
    return same;
  }

  private boolean sides(Relation one, Relation two) {
    Relation other = turned(two);
    return (one.signs().equals(two.signs()) && each(one.sides(), two.sides()))
        || (one.signs().equals(other.signs()) && each(one.sides(), other.sides()));
  }

  /// Whether one is the other times a number: `2x - y = 1` and `y = 2x - 1`.
  private boolean proportional(Relation one, Relation two) {
    Relation upwards = ">≥".contains(one.signs().getFirst()) ? turned(one) : one;
    Relation other = ">≥".contains(two.signs().getFirst()) ? turned(two) : two;
    if (!upwards.signs().equals(other.signs())) {
      return false;
    }
    try {
      Polynomial first = difference(upwards);
      Polynomial second = difference(other);
      Optional<Monomial> shared =
          first.terms().keySet().stream().filter(second.terms()::containsKey).findFirst();
      if (shared.isEmpty()) {
        return false;
      }
      Rational scale = coefficient(first, shared.get());
      Rational scaled = coefficient(second, shared.get());
      boolean sameWay =
          scale.positive() == scaled.positive() || "=≠".contains(one.signs().getFirst());
      return sameWay
          && first
              .times(Polynomial.of(scaled), effort)
              .equals(second.times(Polynomial.of(scale), effort));
    } catch (Unsettled _) {
      return false;
    }
  }

  /// What an equation says is 0. An equation whose sides hold divisions is compared side by side.
  private Polynomial difference(Relation relation) {
    Expansion expansion = new Expansion(effort);
    Fraction first = expansion.of(relation.first());
    Fraction last = expansion.of(relation.last());
    Fraction difference = first.plus(last.times(Fraction.of(Rational.MINUS_ONE), effort), effort);
    Rational under =
        difference.denominator().constant().orElseThrow(() -> new Unsettled("a division"));
    return difference.numerator().times(Polynomial.of(Rational.ONE.over(under)), effort);
  }

  private static Rational coefficient(Polynomial polynomial, Monomial monomial) {
    return polynomial.terms().getOrDefault(monomial, Rational.ZERO);
  }
}
