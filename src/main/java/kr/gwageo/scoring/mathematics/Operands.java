package kr.gwageo.scoring.mathematics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.gwageo.scoring.mathematics.Expression.Bracketed;
import kr.gwageo.scoring.mathematics.Expression.Call;
import kr.gwageo.scoring.mathematics.Expression.Constant;
import kr.gwageo.scoring.mathematics.Expression.Listing;
import kr.gwageo.scoring.mathematics.Expression.Num;
import kr.gwageo.scoring.mathematics.Expression.Power;
import kr.gwageo.scoring.mathematics.Expression.Product;
import kr.gwageo.scoring.mathematics.Expression.Quotient;
import kr.gwageo.scoring.mathematics.Expression.Root;
import kr.gwageo.scoring.mathematics.Expression.SetOf;
import kr.gwageo.scoring.mathematics.Expression.Symbol;
import kr.gwageo.scoring.mathematics.Token.Kind;

/// Reads what signs of operation stand between: numbers, letters, brackets, commands.
final class Operands {
  /// Commands that end something and begin nothing.
  static final Set<String> CLOSING = Set.of("rfloor", "rceil", "end", "choose", "dots");

  private final Cursor cursor;
  private final Parser parser;

  Operands(Cursor cursor, Parser parser) {
    this.cursor = cursor;
    this.parser = parser;
  }

  Expression operand() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case NUMBER -> number(Numerals.value(cursor.take().text()));
      case LETTER -> letter(cursor.take().text());
      case COMMAND -> command(cursor.take().text());
      case SIGN -> bracket(token.text());
      case WORD, END -> throw new Unsettled("no operand at " + token.text());
    };
  }

  /// A number, with the fraction that makes it a mixed one: `3\frac{1}{2}`, `3 1/2`.
  private Expression number(Rational whole) {
    Expression number = new Num(whole);
    if (!whole.whole() || whole.numerator().signum() < 0) {
      return number;
    }
    if (cursor.peek().command("frac")) {
      cursor.take();
      Expression fraction = fraction();
      return proper(fraction)
          ? new Expression.Sum(List.of(number, fraction))
          : new Product(List.of(number, fraction));
    }
    boolean plain =
        cursor.peek().is(Kind.NUMBER)
            && cursor.peek().spaced()
            && cursor.peek(1).sign("/")
            && cursor.peek(2).is(Kind.NUMBER);
    if (plain) {
      Expression numerator = new Num(Numerals.value(cursor.take().text()));
      cursor.take();
      Expression denominator = new Num(Numerals.value(cursor.take().text()));
      Expression fraction = new Quotient(numerator, denominator);
      if (proper(fraction)) {
        return new Expression.Sum(List.of(number, fraction));
      }
      throw new Unsettled("two numbers side by side");
    }
    return number;
  }

  private static boolean proper(Expression fraction) {
    return fraction instanceof Quotient(Num(Rational over), Num(Rational under))
        && over.whole()
        && under.whole()
        && over.positive()
        && over.compareTo(under) < 0;
  }

  private Expression letter(String letter) {
    if (cursor.skips("_")) {
      return new Symbol(letter + "_" + cursor.raw());
    }
    return switch (letter) {
      case "e" -> Constant.E;
      case "i" -> Constant.I;
      default -> new Symbol(letter);
    };
  }

  private Expression command(String name) {
    return switch (name) {
      case "frac" -> fraction();
      case "sqrt" -> root();
      case "cbrt" -> new Root(3, argument());
      case "binom" -> new Call(Function.BINOMIAL, List.of(argument(), argument()));
      case "pi" -> Constant.PI;
      case "infty" -> Constant.INFINITY;
      case "emptyset" -> new SetOf(List.of());
      case "reals" ->
          new Bracketed(
              '(', List.of(Expression.negated(Constant.INFINITY), Constant.INFINITY), ')');
      case "boxed" -> boxed();
      case "lfloor" -> between(Function.FLOOR, "rfloor");
      case "lceil" -> between(Function.CEIL, "rceil");
      case "abs" -> new Call(Function.ABS, List.of(direct()));
      case "floor" -> new Call(Function.FLOOR, List.of(direct()));
      case "ceil" -> new Call(Function.CEIL, List.of(direct()));
      case "begin" -> new Matrices(cursor, parser).matrix();
      case "dots", "end", "rfloor", "rceil", "choose" -> throw new Unsettled("no operand " + name);
      default -> Function.NAMED.containsKey(name) ? function(name) : letter(name);
    };
  }

  /// Numerator and denominator, each one digit where they are without braces: `\frac12`.
  private Expression fraction() {
    return new Quotient(argument(), argument());
  }

  private Expression argument() {
    if (cursor.peek().is(Kind.NUMBER)) {
      return new Num(Numerals.value(cursor.takeDigit().text()));
    }
    return direct();
  }

  /// An operand that may follow its command without braces, as in `\sqrt\pi`. Brackets count how
  /// deep they are themselves.
  private Expression direct() {
    if (!cursor.peek().is(Kind.COMMAND)) {
      return operand();
    }
    cursor.enter();
    Expression operand = operand();
    cursor.leave();
    return operand;
  }

  private Expression root() {
    int degree = 2;
    if (cursor.skips("[")) {
      Expression given = parser.sum();
      cursor.expect("]");
      if (!(given instanceof Num(Rational value)) || !value.small(64) || !value.positive()) {
        throw new Unsettled("a root of no plain degree");
      }
      degree = value.numerator().intValueExact();
    }
    return new Root(degree, direct());
  }

  /// What stands in a box, several values included.
  private Expression boxed() {
    cursor.expect("{");
    List<Expression> items = parser.items();
    cursor.expect("}");
    if (items.isEmpty()) {
      throw new Unsettled("an empty box");
    }
    return Parser.one(items);
  }

  private Expression between(Function function, String end) {
    Expression value = parser.sum();
    if (!cursor.take().command(end)) {
      throw new Unsettled("no " + end);
    }
    return new Call(function, List.of(value));
  }

  private Expression function(String name) {
    Function function = Function.NAMED.getOrDefault(name, Function.LN);
    Expression base = Expression.number(10);
    Expression power = Expression.number(1);
    while (cursor.peek().sign("_") || cursor.peek().sign("^")) {
      if (cursor.take().sign("_")) {
        base = direct();
      } else {
        power = cursor.skips("-") ? Expression.negated(direct()) : direct();
      }
    }
    if (function.ofSeveral()) {
      cursor.expect("(");
      List<Expression> arguments = parser.items();
      cursor.expect(")");
      if (arguments.isEmpty()) {
        throw new Unsettled(name + " of nothing");
      }
      return new Call(function, arguments);
    }
    Expression argument = applied();
    boolean inverse = power.equals(Expression.number(-1)) && function.ofAngle();
    Function meant = inverse ? Function.NAMED.getOrDefault("arc" + name, function) : function;
    Expression call =
        new Call(meant, function == Function.LOG ? List.of(argument, base) : List.of(argument));
    return inverse || power.equals(Expression.number(1)) ? call : new Power(call, power);
  }

  /// What a function is applied to: a bracket, or all factors up to the next sign or function.
  private Expression applied() {
    if (cursor.peek().sign("(")) {
      return operand();
    }
    List<Expression> factors = new ArrayList<>(List.of(parser.factor()));
    while (cursor.atOperand()
        && !cursor.peek().sign("(")
        && !Function.NAMED.containsKey(cursor.peek().text())) {
      factors.add(parser.factor());
    }
    if (cursor.peek().sign("/") && factors.size() == 1) {
      cursor.take();
      return new Quotient(factors.getFirst(), parser.factor());
    }
    return factors.size() == 1 ? factors.getFirst() : new Product(List.copyOf(factors));
  }

  private Expression bracket(String open) {
    cursor.enter();
    Expression value =
        switch (open) {
          case "(", "[" -> bracketed(open);
          case "\\{" -> {
            cursor.take();
            List<Expression> items = parser.items();
            cursor.expect("\\}");
            yield new SetOf(items);
          }
          case "{" -> group();
          case "|" -> {
            cursor.take();
            cursor.openBar();
            Expression inside = parser.sum();
            cursor.closeBar();
            yield new Call(Function.ABS, List.of(inside));
          }
          case "_" -> selection();
          default -> throw new Unsettled("no operand at " + open);
        };
    cursor.leave();
    return value;
  }

  private Expression bracketed(String open) {
    cursor.take();
    List<Expression> items = parser.items();
    boolean round = cursor.peek().sign(")");
    if (!round) {
      cursor.expect("]");
    } else {
      cursor.take();
    }
    if (items.size() == 1) {
      if (round != open.equals("(")) {
        throw new Unsettled("brackets that do not match");
      }
      return items.getFirst();
    }
    if (items.isEmpty()) {
      throw new Unsettled("empty brackets");
    }
    return new Bracketed(open.charAt(0), items, round ? ')' : ']');
  }

  private Expression group() {
    cursor.take();
    List<Expression> items = parser.items();
    if (cursor.peek().command("choose")) {
      cursor.take();
      Expression below = parser.sum();
      cursor.expect("}");
      return new Call(Function.BINOMIAL, List.of(Parser.one(items), below));
    }
    cursor.expect("}");
    if (items.isEmpty() && cursor.peek().sign("_")) {
      return selection();
    }
    if (items.isEmpty()) {
      throw new Unsettled("empty braces");
    }
    Expression group = Parser.one(items);
    return group instanceof Listing(List<Expression> several) ? new SetOf(several) : group;
  }

  /// `_nC_k` and its like.
  private Expression selection() {
    cursor.expect("_");
    Expression from = argument();
    String letter = cursor.take().text();
    cursor.expect("_");
    List<Expression> numbers = List.of(from, argument());
    return switch (letter) {
      case "C" -> new Call(Function.BINOMIAL, numbers);
      case "P" -> new Call(Function.PERMUTATIONS, numbers);
      case "H" -> new Call(Function.MULTICHOOSE, numbers);
      default -> throw new Unsettled("no selection " + letter);
    };
  }
}
