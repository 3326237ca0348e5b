package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.scoring.mathematics.Expression.Joined;
import kr.gwageo.scoring.mathematics.Expression.Listing;
import kr.gwageo.scoring.mathematics.Expression.Marked;
import kr.gwageo.scoring.mathematics.Expression.Measured;
import kr.gwageo.scoring.mathematics.Expression.Num;
import kr.gwageo.scoring.mathematics.Expression.PlusMinus;
import kr.gwageo.scoring.mathematics.Expression.Power;
import kr.gwageo.scoring.mathematics.Expression.Quotient;
import kr.gwageo.scoring.mathematics.Expression.Ratio;
import kr.gwageo.scoring.mathematics.Expression.Relation;
import kr.gwageo.scoring.mathematics.Expression.Sum;
import kr.gwageo.scoring.mathematics.Expression.Words;
import kr.gwageo.scoring.mathematics.Token.Kind;
import kr.gwageo.scoring.reply.Korean;

/// Reads a formula by recursive descent. It never goes back, so its work grows with the formula's
/// length alone, and never deeper than [Cursor] allows.
final class Parser {
  /// A longer formula is no answer.
  static final int LONGEST = 2000;

  /// More values are no answer either, and they would all be compared with each other.
  private static final int MOST_ITEMS = 64;

  private static final Set<String> RELATIONS = Set.of("=", "<", ">", "≤", "≥", "≠", "≈", "∈", "≡");
  private static final Set<String> JOINTS = Set.of("∪", "∩", "∖");

  private final Cursor cursor;
  private final Operands operands;

  private Parser(Cursor cursor) {
    this.cursor = cursor;
    operands = new Operands(cursor, this);
  }

  /// What a formula says; empty if it is none.
  static Optional<Expression> parse(String formula) {
    if (formula.isBlank() || formula.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Parser parser = new Parser(new Cursor(Lexer.tokens(formula)));
      List<Expression> items = parser.items();
      return parser.cursor.peek().is(Kind.END) && !items.isEmpty()
          ? Optional.of(one(items))
          : Optional.empty();
    } catch (Unsettled e) {
      return Optional.empty();
    }
  }

  /// Several values, or the only one.
  static Expression one(List<Expression> items) {
    return items.size() == 1 ? items.getFirst() : new Listing(items);
  }

  /// What commas or boxes side by side separate, up to a closing bracket or the end.
  List<Expression> items() {
    List<Expression> items = new ArrayList<>();
    while (!atClose()) {
      if (!cursor.skips(",") && !cursor.skips(";")) {
        items.add(relation());
        boolean more =
            cursor.peek().sign(",") || cursor.peek().sign(";") || cursor.peek().command("boxed");
        if (items.size() > MOST_ITEMS || !(more || atClose())) {
          throw new Unsettled("no formula at " + cursor.peek().text());
        }
      }
    }
    return List.copyOf(items);
  }

  private boolean atClose() {
    Token token = cursor.peek();
    return token.is(Kind.END)
        || (token.is(Kind.SIGN) && Set.of(")", "]", "}", "\\}").contains(token.text()))
        || token.command("choose");
  }

  Expression relation() {
    List<Expression> sides = new ArrayList<>(List.of(joined()));
    List<String> signs = new ArrayList<>();
    while (cursor.peek().is(Kind.SIGN) && RELATIONS.contains(cursor.peek().text())) {
      signs.add(cursor.take().text());
      sides.add(joined());
    }
    return signs.isEmpty()
        ? sides.getFirst()
        : new Relation(List.copyOf(sides), List.copyOf(signs));
  }

  private Expression joined() {
    Expression joined = measured();
    while (cursor.peek().is(Kind.SIGN) && JOINTS.contains(cursor.peek().text())) {
      String sign = cursor.take().text();
      Expression next = measured();
      boolean goesOn = joined instanceof Joined(String before, _) && before.equals(sign);
      List<Expression> sets = new ArrayList<>();
      if (goesOn && joined instanceof Joined(_, List<Expression> before)) {
        sets.addAll(before);
      } else {
        sets.add(joined);
      }
      sets.add(next);
      joined = new Joined(sign, List.copyOf(sets));
    }
    return joined;
  }

  /// A value with its unit, a ratio, or words.
  private Expression measured() {
    if (cursor.peek().is(Kind.WORD)) {
      return new Words(unit());
    }
    Expression value = sum();
    if (cursor.peek().sign(":")) {
      return ratio(value);
    }
    if (!cursor.peek().is(Kind.WORD)) {
      return value;
    }
    String word = cursor.peek().text();
    if (Korean.syllable(word.charAt(0)) && !Units.counts(word)) {
      throw new Unsettled(word + " is no unit");
    }
    return new Measured(value, unit());
  }

  /// Words, and the powers and quotients of units that they make.
  private String unit() {
    StringBuilder unit = new StringBuilder();
    while (cursor.peek().is(Kind.WORD)) {
      unit.append(unit.isEmpty() ? "" : " ").append(cursor.take().text());
      if (cursor.peek().sign("^")) {
        cursor.take();
        unit.append('^').append(cursor.raw());
      }
      boolean per = cursor.peek().sign("/") || cursor.peek().sign("*");
      Token next = cursor.peek(1);
      if (per && (next.is(Kind.WORD) || next.is(Kind.LETTER) || Units.known(next.text()))) {
        unit.append(cursor.take().text()).append(cursor.take().text());
      }
    }
    return unit.toString();
  }

  private Expression ratio(Expression first) {
    List<Expression> parts = new ArrayList<>(List.of(first));
    boolean hour = first instanceof Num(Rational value) && value.small(24);
    boolean time = hour;
    while (cursor.skips(":")) {
      time &= cursor.peek().is(Kind.NUMBER) && cursor.peek().text().length() == 2;
      parts.add(sum());
    }
    return new Ratio(List.copyOf(parts), time);
  }

  Expression sum() {
    cursor.enter();
    List<Expression> terms = new ArrayList<>();
    Token sign = cursor.peek();
    if (sign.sign("+") || sign.sign("-") || sign.sign("±") || sign.sign("∓")) {
      cursor.take();
      terms.add(signed(sign, term()));
    } else {
      terms.add(term());
    }
    for (Token next = cursor.peek();
        next.sign("+") || next.sign("-") || next.sign("±") || next.sign("∓");
        next = cursor.peek()) {
      cursor.take();
      terms.add(signed(next, term()));
    }
    cursor.leave();
    return terms.size() == 1 ? terms.getFirst() : new Sum(List.copyOf(terms));
  }

  private static Expression signed(Token sign, Expression term) {
    return switch (sign.text()) {
      case "-" -> Expression.negated(term);
      case "±" -> new PlusMinus(term, false);
      case "∓" -> new PlusMinus(term, true);
      default -> term;
    };
  }

  private Expression term() {
    List<Expression> factors = new ArrayList<>(List.of(factor()));
    boolean more = true;
    while (more) {
      if (cursor.skips("*")) {
        factors.add(factor());
      } else if (cursor.skips("/")) {
        Expression before = Factors.product(factors);
        factors.clear();
        factors.add(new Quotient(before, factor()));
      } else if (cursor.atOperand()) {
        boolean numbers = cursor.peek().is(Kind.NUMBER) && factors.getLast() instanceof Num;
        if (numbers) {
          throw new Unsettled("two numbers side by side");
        }
        factors.add(factor());
      } else {
        more = false;
      }
    }
    return Factors.product(factors);
  }

  /// An operand with what is raised, appended or put before it.
  Expression factor() {
    cursor.enter();
    Expression value;
    if (cursor.skips("-")) {
      value = Expression.negated(factor());
    } else {
      value = powers(operands.operand());
    }
    cursor.leave();
    return value;
  }

  private Expression powers(Expression operand) {
    Expression value = operand;
    boolean more = true;
    for (int signs = 0; more; signs++) {
      if (signs > 1) {
        cursor.stack();
      }
      if (cursor.skips("^")) {
        value = raised(value);
      } else if (cursor.skips("°")) {
        value = new Marked(value, Expression.Mark.DEGREE);
      } else if (cursor.skips("%")) {
        value = new Marked(value, Expression.Mark.PERCENT);
      } else if (cursor.skips("!")) {
        value = new Expression.Call(Function.FACTORIAL, List.of(value));
      } else if (cursor.peek().sign("_")
          && value instanceof Num(Rational digits)
          && digits.whole()) {
        cursor.take();
        value = new Expression.Based(digits.toString(), base(cursor.raw()));
      } else {
        more = false;
      }
    }
    return value;
  }

  private Expression raised(Expression base) {
    boolean braced = cursor.peek().sign("{");
    Token first = braced ? cursor.peek(1) : cursor.peek();
    if (first.sign("°") || first.is(Kind.WORD)) {
      cursor.raw();
      return first.sign("°") ? new Marked(base, Expression.Mark.DEGREE) : base;
    }
    return new Power(base, exponent());
  }

  private Expression exponent() {
    cursor.enter();
    Expression exponent;
    if (cursor.skips("-")) {
      exponent = Expression.negated(exponent());
    } else {
      Expression operand = operands.operand();
      exponent = cursor.skips("^") ? new Power(operand, exponent()) : operand;
    }
    cursor.leave();
    return exponent;
  }

  private static int base(String raw) {
    String digits = raw.replace("(", "").replace(")", "");
    if (!digits.matches("[1-9][0-9]?")) {
      throw new Unsettled("no base " + raw);
    }
    return new BigDecimal(digits).intValueExact();
  }
}
