package kr.gwageo.scoring.mathematics;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.scoring.mathematics.Token.Kind;

/// A place in a formula's tokens, and how deep in its brackets.
final class Cursor {
  /// Nobody nests an answer deeper; deeper ones would cost the stack.
  private static final int DEEPEST = 60;

  private final List<Token> tokens;
  private int at;
  private int depth;

  /// How many signs stand behind another of the same operand: `3!!`.
  private int stacked;

  /// How many bars of absolute values wait for their second.
  private int bars;

  Cursor(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token take() {
    Token token = tokens.get(at);
    at += token.is(Kind.END) ? 0 : 1;
    return token;
  }

  /// Passes over the sign if it stands here.
  boolean skips(String sign) {
    boolean here = peek().sign(sign);
    at += here ? 1 : 0;
    return here;
  }

  /// @throws Unsettled if the sign does not stand here
  void expect(String sign) {
    if (!skips(sign)) {
      throw new Unsettled("no " + sign + " before " + peek().text());
    }
  }

  /// Takes only the first digit of a whole number; another number is taken as a whole.
  Token takeDigit() {
    Token number = take();
    if (number.text().length() == 1 || !number.text().chars().allMatch(Character::isDigit)) {
      return number;
    }
    at--;
    tokens.set(at, new Token(Kind.NUMBER, number.text().substring(1), false));
    return new Token(Kind.NUMBER, number.text().substring(0, 1), number.spaced());
  }

  /// The letters of a subscript or of the name of an environment, in braces or one token.
  String raw() {
    if (!skips("{")) {
      return take().text();
    }
    StringBuilder raw = new StringBuilder();
    while (!peek().sign("}") && !peek().is(Kind.END)) {
      raw.append(take().text());
    }
    expect("}");
    return raw.toString();
  }

  void enter() {
    if (++depth > DEEPEST) {
      throw new Unsettled("nested too deeply");
    }
  }

  /// One more sign behind another: each wraps its operand once more.
  void stack() {
    if (++stacked > DEEPEST) {
      throw new Unsettled("too many signs behind each other");
    }
  }

  void leave() {
    depth--;
  }

  void openBar() {
    bars++;
  }

  void closeBar() {
    expect("|");
    bars--;
  }

  /// Whether an operand may begin here, so that it is a factor of what stands before. A box beside
  /// another is one more answer.
  boolean atOperand() {
    Token token = peek();
    return switch (token.kind()) {
      case NUMBER, LETTER -> true;
      case COMMAND -> !Operands.CLOSING.contains(token.text()) && !token.command("boxed");
      case SIGN ->
          token.sign("(")
              || token.sign("[")
              || token.sign("{")
              || token.sign("\\{")
              || (token.sign("|") && bars == 0);
      case WORD, END -> false;
    };
  }
}
