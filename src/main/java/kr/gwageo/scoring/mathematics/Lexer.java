package kr.gwageo.scoring.mathematics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.mathematics.Token.Kind;
import kr.gwageo.scoring.reply.Korean;

/// Splits a formula into tokens, in one pass.
final class Lexer {
  private static final Pattern COMMA = Pattern.compile("(?:,|\\{,\\}|\\\\[,!])(\\d{3})(?!\\d)");
  private static final Pattern LATEX_COMMA =
      Pattern.compile("(?:\\{,\\}|\\\\[,!]|,\\\\!)(\\d{3})(?!\\d)");
  private static final Pattern TEN = Pattern.compile("[eE]([+-]?\\d{1,4})(?![0-9A-Za-z])");
  private static final Pattern OVERLINE =
      Pattern.compile("\\\\(?:overline|bar|dot) ?\\{(\\d{1,40})\\}");

  /// Words that are a formula: a number with its unit, a choice's letter in brackets.
  private static final Pattern FORMULA = Pattern.compile("\\d[^\\\\]*+|\\([A-Za-z]\\)");

  private static final Pattern PER = Pattern.compile("/(?:s|h|sec|min)$");

  /// Signs between sides of a relation and between items.
  private static final Set<String> ENDS = Set.of("=", "<", ">", "≤", "≥", "≠", "≈", "∈", ",", ";");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String FRACTIONS = "½12⅓13⅔23¼14¾34⅕15⅖25⅗35⅘45⅙16⅛18⅜38⅝58⅞78";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean spaced;

  /// The brackets that are open, for each whether a comma within it separates: not in the braces of
  /// `\frac{1,000}{3}`.
  private final Deque<Boolean> brackets = new ArrayDeque<>();

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String formula) {
    Lexer lexer = new Lexer(formula);
    while (lexer.at < formula.length()) {
      lexer.next();
    }
    lexer.tokens.add(Token.END);
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (c == ' ' || c == '\n' || c == '$' || (c == '~' && text.startsWith("\\", at + 1))) {
      at++;
      spaced = true;
    } else if (digit(c) || (c == '.' && at + 1 < text.length() && digit(text.charAt(at + 1)))) {
      number();
    } else if (c == '\\') {
      command();
    } else if (c < 0x80 && Character.isLetter(c)) {
      letters();
    } else if (Korean.syllable(c)) {
      int end = Korean.hangulEnd(text, at);
      word(text.substring(at, end));
      at = end;
    } else {
      sign(c);
      at++;
    }
  }

  private void number() {
    StringBuilder digits = new StringBuilder();
    int end = digitsEnd(at);
    digits.append(text, at, end);
    Matcher comma = (brackets.contains(true) ? LATEX_COMMA : COMMA).matcher(text);
    boolean group = end - at <= 3;
    while (group && comma.region(end, text.length()).lookingAt()) {
      digits.append(comma.group(1));
      end = comma.end();
    }
    if (end + 1 < text.length() && text.charAt(end) == '.' && digit(text.charAt(end + 1))) {
      int fraction = digitsEnd(end + 1);
      digits.append(text, end, fraction);
      end = fraction;
    }
    Matcher ten = TEN.matcher(text).region(end, text.length());
    Matcher overline = OVERLINE.matcher(text).region(repeating(digits, end), text.length());
    if (ten.lookingAt()) {
      digits.append('e').append(ten.group(1));
      end = ten.end();
    } else if (overline.lookingAt()) {
      digits.append(digits.indexOf(".") < 0 ? "." : "").append('r').append(overline.group(1));
      end = overline.end();
    }
    at = end;
    add(Kind.NUMBER, digits.toString());
  }

  /// Where repeating digits may follow: after `0.1`, and after the point of `0.`.
  private int repeating(StringBuilder digits, int end) {
    boolean point = digits.indexOf(".") < 0 && end < text.length() && text.charAt(end) == '.';
    return digits.indexOf(".") >= 0 ? end : point ? end + 1 : text.length();
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void command() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) < 0x80 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      escaped(end < text.length() ? text.charAt(end) : ' ');
      at = Math.min(text.length(), end + 1);
      return;
    }
    String name = text.substring(at + 1, end);
    at = end;
    String sign = Spelling.SIGNS.get(name);
    if (Spelling.TEXTS.contains(name)) {
      text(name);
    } else if (Spelling.SILENT.contains(name)) {
      boolean nothing = (name.equals("left") || name.equals("right")) && text.startsWith(".", at);
      at += nothing ? 1 : 0;
      spaced = true;
    } else if (sign != null) {
      sign(sign);
    } else {
      add(Kind.COMMAND, Spelling.command(name));
    }
  }

  private void escaped(char c) {
    switch (c) {
      case '{', '}' -> sign("\\" + c);
      case '\\' -> sign("\\\\");
      case '|', '%' -> sign(String.valueOf(c));
      default -> spaced = true;
    }
  }

  /// What stands in the braces of `\text{…}`.
  private void text(String command) {
    int open = at;
    while (open < text.length() && text.charAt(open) == ' ') {
      open++;
    }
    if (open == text.length() || text.charAt(open) != '{') {
      return;
    }
    int close = text.indexOf('}', open);
    close = close < 0 ? text.length() : close;
    String inside = text.substring(open + 1, close);
    String words = inside.strip();
    at = Math.min(text.length(), close + 1);
    Optional<String> named = Spelling.named(words);
    if (named.isPresent()) {
      add(Kind.COMMAND, named.get());
    } else if (command.equals("mathbb") && words.equals("R")) {
      add(Kind.COMMAND, "reals");
    } else if (FORMULA.matcher(words).matches()) {
      tokens.addAll(tokens(words));
      tokens.removeLast();
    } else if (words.length() == 1 && words.charAt(0) < 0x80 && !unit(words, inside)) {
      add(Kind.LETTER, words);
    } else if (!words.isEmpty()) {
      word(words);
    }
  }

  private void letters() {
    int end = at;
    while (end < text.length() && text.charAt(end) < 0x80 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String run = text.substring(at, end);
    boolean glued = at > 0 && digit(text.charAt(at - 1));
    Optional<String> named = Spelling.named(run);
    at = end;
    if (named.isPresent()) {
      add(Kind.COMMAND, named.get());
    } else if (Spelling.word(run, glued) || Spelling.separates(run) || unit(run)) {
      word(run);
    } else {
      run.chars().forEach(letter -> add(Kind.LETTER, Character.toString(letter)));
    }
  }

  /// Whether a single letter in words is a unit after a number: `5\text{ m}`.
  private boolean unit(String letter, String inside) {
    boolean apart = inside.startsWith(" ") || spaced;
    return apart && Units.known(letter) && !tokens.isEmpty() && tokens.getLast().is(Kind.NUMBER);
  }

  /// Whether a single letter is a unit at the end: `5 m`, not `πr^2 h`.
  private boolean unit(String letter) {
    boolean last =
        at == text.length()
            || text.charAt(at) == ','
            || PER.matcher(text).region(at, text.length()).lookingAt();
    return last && letter.length() == 1 && spaced && unit(letter, "") && !variables();
  }

  /// Whether the side or item that goes on here holds variables.
  private boolean variables() {
    for (Token token : tokens.reversed()) {
      if (token.is(Kind.LETTER)) {
        return true;
      }
      if (token.is(Kind.SIGN) && ENDS.contains(token.text())) {
        return false;
      }
    }
    return false;
  }

  private void word(String word) {
    if (Spelling.separates(word)) {
      add(Kind.SIGN, ",");
    } else {
      add(Kind.WORD, word);
    }
  }

  private void sign(char c) {
    int power = SUPERSCRIPTS.indexOf(c);
    int fraction = FRACTIONS.indexOf(c);
    String spelled = String.valueOf(c);
    if (power >= 0) {
      boolean goesOn = at > 0 && SUPERSCRIPTS.indexOf(text.charAt(at - 1)) >= 0;
      if (goesOn && !tokens.isEmpty() && tokens.getLast().is(Kind.NUMBER)) {
        String digits = tokens.removeLast().text() + power;
        add(Kind.NUMBER, digits);
      } else {
        add(Kind.SIGN, "^");
        add(Kind.NUMBER, Integer.toString(power));
      }
    } else if (fraction >= 0) {
      add(Kind.COMMAND, "frac");
      add(Kind.NUMBER, FRACTIONS.substring(fraction + 1, fraction + 2));
      add(Kind.NUMBER, FRACTIONS.substring(fraction + 2, fraction + 3));
    } else if (c >= '①' && c <= '⑳') {
      add(Kind.NUMBER, Integer.toString(c - '①' + 1));
    } else if (Spelling.COMMANDS.containsKey(spelled)) {
      add(Kind.COMMAND, Spelling.command(spelled));
    } else if (Character.isLetter(c)) {
      add(Kind.LETTER, spelled);
    } else if (c == '*' && !tokens.isEmpty() && tokens.getLast().sign("*") && !spaced) {
      tokens.removeLast();
      add(Kind.SIGN, "^");
    } else {
      sign(Spelling.SIGNS.getOrDefault(spelled, spelled));
    }
  }

  private void sign(String sign) {
    switch (sign) {
      case "(", "[", "\\{" -> brackets.push(true);
      case "{" -> brackets.push(tokens.isEmpty() || !tokens.getLast().applies());
      case ")", "]", "}", "\\}" -> brackets.poll();
      default -> {}
    }
    boolean or = sign.equals("=") && !tokens.isEmpty() && "<>".contains(tokens.getLast().text());
    if (or) {
      add(Kind.SIGN, tokens.removeLast().text().equals("<") ? "≤" : "≥");
    } else {
      add(Kind.SIGN, sign);
    }
  }

  private void add(Kind kind, String token) {
    tokens.add(new Token(kind, token, spaced));
    spaced = false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
