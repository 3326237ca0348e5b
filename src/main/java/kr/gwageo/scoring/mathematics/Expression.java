package kr.gwageo.scoring.mathematics;

import java.util.List;

/// What a formula says, as a tree.
sealed interface Expression {

  /// A number written out.
  record Num(Rational value) implements Expression {}

  /// A numeral with its base: `1010_2`.
  record Based(String digits, int base) implements Expression {}

  /// A variable, with its subscript: `x_1`.
  record Symbol(String name) implements Expression {}

  /// A number with a name of its own.
  enum Constant implements Expression {
    PI,
    E,
    I,
    INFINITY
  }

  record Sum(List<Expression> terms) implements Expression {}

  record Product(List<Expression> factors) implements Expression {}

  record Quotient(Expression numerator, Expression denominator) implements Expression {}

  record Power(Expression base, Expression exponent) implements Expression {}

  /// `\sqrt[degree]{radicand}`: real wherever a real root exists.
  record Root(int degree, Expression radicand) implements Expression {}

  record Call(Function function, List<Expression> arguments) implements Expression {}

  /// `±term`, or `∓term` where `swapped`.
  record PlusMinus(Expression term, boolean swapped) implements Expression {}

  /// A number with a mark that questions often name themselves.
  record Marked(Expression value, Mark mark) implements Expression {}

  /// A number with its unit.
  record Measured(Expression value, String unit) implements Expression {}

  /// Several values: `1, 2`, `1 또는 2`.
  record Listing(List<Expression> items) implements Expression {}

  /// `{1, 2}`.
  record SetOf(List<Expression> items) implements Expression {}

  /// A tuple, a point or an interval, whichever its brackets mean: `(1, 2)`, `[0, 1)`.
  record Bracketed(char open, List<Expression> items, char close) implements Expression {}

  /// Sets joined by `∪`, `∩` or `∖`.
  record Joined(String sign, List<Expression> sets) implements Expression {}

  record Matrix(List<List<Expression>> rows) implements Expression {}

  /// Sides and the signs between them: `x = 3`, `1 < x ≤ 2`.
  record Relation(List<Expression> sides, List<String> signs) implements Expression {
    Expression first() {
      return sides.getFirst();
    }

    Expression last() {
      return sides.getLast();
    }

    boolean only(String sign) {
      return signs.size() == 1 && signs.getFirst().equals(sign);
    }
  }

  /// `2 : 3`; where it is a time of day, two numbers and no ratio.
  record Ratio(List<Expression> parts, boolean time) implements Expression {}

  /// An answer in words: `\text{even}`.
  record Words(String text) implements Expression {}

  /// A mark after a number.
  enum Mark {
    PERCENT,
    DEGREE
  }

  static Expression number(long value) {
    return new Num(Rational.of(value));
  }

  static Expression negated(Expression term) {
    return term instanceof Num(Rational value)
        ? new Num(value.negated())
        : new Product(List.of(new Num(Rational.MINUS_ONE), term));
  }
}
