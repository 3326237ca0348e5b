package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.scoring.mathematics.Expression.Listing;
import kr.gwageo.scoring.mathematics.Expression.Num;
import kr.gwageo.scoring.mathematics.Expression.Words;
import kr.gwageo.scoring.number.NumberReader;
import kr.gwageo.scoring.number.Quantity;
import kr.gwageo.scoring.text.AcceptedTexts;

/// The answers that are right for an item, as formulas or as words.
public final class AcceptedAnswers {
  private static final int LONGEST_SHOWN = 200;

  /// Signs of formulas: numbers beside them are parts of something.
  private static final Pattern SIGN = Pattern.compile("[\\\\^_√∛|{}<>≤≥]");

  /// Signs without which a formula says something else.
  private static final Pattern FORMULA = Pattern.compile("[\\\\^_{}\\[\\]()|<>=+*/]");

  private static final Pattern LABEL = Pattern.compile("[A-J]");
  private static final Pattern LABELLED = Pattern.compile("\\(([A-J])\\) *+(.++)");

  private final List<Expression> formulas;
  private final List<String> texts;

  /// Formulas of a kind that is not read: they are right as they stand, spaces aside.
  private final List<String> unread;

  private final Optional<BigDecimal> tolerance;

  private AcceptedAnswers(
      List<Expression> formulas,
      List<String> texts,
      List<String> unread,
      Optional<BigDecimal> tolerance) {
    this.formulas = List.copyOf(formulas);
    this.texts = List.copyOf(texts);
    this.unread = List.copyOf(unread);
    this.tolerance = tolerance;
  }

  /// Any of these, each a formula, or words where it is none.
  public static AcceptedAnswers of(List<String> accepted, Optional<BigDecimal> tolerance) {
    List<Expression> formulas = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (String answer : accepted) {
      Optional<Expression> formula = formula(answer);
      String text = text(answer);
      if (formula.isPresent()) {
        formulas.add(formula.get());
        choice(formula.get()).ifPresent(texts::add);
      } else if (FORMULA.matcher(text).find()) {
        unread.add(compact(text));
      } else {
        texts.add(text);
      }
    }
    return new AcceptedAnswers(formulas, texts, unread, tolerance);
  }

  /// This number.
  public static AcceptedAnswers of(BigDecimal number, Optional<BigDecimal> tolerance) {
    return new AcceptedAnswers(
        List.of(new Num(Rational.of(number))), List.of(), List.of(), tolerance);
  }

  /// The formula that is the whole of an answer, but for formula signs around it.
  static Optional<Expression> formula(String answer) {
    return new Passage(answer, true)
        .candidates()
        .map(Parser::parse)
        .flatMap(Optional::stream)
        .findFirst()
        .filter(formula -> !(formula instanceof Words));
  }

  private static String words(Expression expression) {
    return expression instanceof Words(String words) ? words : "";
  }

  private static String text(String answer) {
    return Parser.parse(answer)
        .map(AcceptedAnswers::words)
        .filter(words -> !words.isEmpty())
        .orElse(answer);
  }

  /// Whether they are all words, which a sentence may hold anywhere.
  public boolean inWords() {
    return formulas.isEmpty() && unread.isEmpty();
  }

  /// What a passage answers.
  ///
  /// @param passage as the reply writes it
  /// @param plain the same without its formula signs
  /// @param first whether it begins with its answer; else it ends with it
  public Finding in(String passage, String plain, boolean first) {
    if (passage.length() > Parser.LONGEST) {
      return new Finding.None();
    }
    Optional<Finding> words =
        texts.isEmpty() && unread.isEmpty()
            ? Optional.empty()
            : unread(passage, first).or(() -> words(passage, plain, first));
    return words.or(() -> formula(passage, first)).orElseGet(() -> number(plain, first));
  }

  private Optional<Finding> formula(String passage, boolean first) {
    return new Passage(passage, first)
        .candidates()
        .flatMap(candidate ->
            Parser.parse(candidate)
                .map(this::chosen)
                .filter(parsed -> !(parsed instanceof Words))
                .map(formula -> judged(formula, candidate))
                .stream())
        .findFirst();
  }

  private Optional<Finding> unread(String passage, boolean first) {
    return new Passage(passage, first)
        .candidates()
        .filter(candidate -> unread.contains(compact(candidate)))
        .findFirst()
        .map(found -> new Finding.One(shown(found), Match.yes("the same expression")));
  }

  private static String compact(String formula) {
    return formula.replace(" ", "").replace("$", "");
  }

  private Optional<Finding> words(String passage, String plain, boolean first) {
    AcceptedTexts accepted = new AcceptedTexts(texts, AcceptedTexts.Leave.NONE);
    return Stream.of(passage, plain)
        .flatMap(text -> new Passage(text, first).candidates())
        .filter(candidate -> labelled(text(candidate)).anyMatch(accepted::accepts))
        .findFirst()
        .map(found -> new Finding.One(shown(found), Match.yes("equal as words")));
  }

  /// The letter of a choice, which may stand before its text.
  private static Optional<String> choice(Expression formula) {
    return formula instanceof Expression.Symbol(String name) && LABEL.matcher(name).matches()
        ? Optional.of(name)
        : Optional.empty();
  }

  /// The letter alone of a choice with its text, where a letter is wanted.
  private Expression chosen(Expression formula) {
    if (formula instanceof Words(String words)
        && formulas.stream().anyMatch(AcceptedAnswers::letter)) {
      Matcher label = LABELLED.matcher(words);
      return label.matches() ? new Expression.Symbol(label.group(1)) : formula;
    }
    return formula;
  }

  private static boolean letter(Expression formula) {
    return choice(formula).isPresent();
  }

  /// The words as they stand, and in two where they begin with a choice's letter: `(B) circle`.
  private static Stream<String> labelled(String words) {
    Matcher label = LABELLED.matcher(words);
    return label.matches() ? Stream.of(words, label.group(1), label.group(2)) : Stream.of(words);
  }

  private Finding judged(Expression formula, String shown) {
    Match last = best(formula);
    if (!last.equal()) {
      last = UnitLetters.measured(formula).map(this::best).filter(Match::equal).orElse(last);
    }
    if (!last.equal() && formula instanceof Listing(List<Expression> items) && oneWanted()) {
      boolean same = items.stream().allMatch(item -> compare(items.getFirst(), item).equal());
      if (same) {
        return judged(items.getFirst(), shown);
      }
      List<String> parts = parts(shown);
      if (parts.size() > 1) {
        return new Finding.Several(parts);
      }
    }
    return new Finding.One(shown(shown), last);
  }

  /// What the first accepted answer says that is the same, else the last.
  private Match best(Expression formula) {
    Match last = Match.no("not equal as words");
    for (Expression accepted : formulas) {
      last = compare(accepted, formula);
      if (last.equal()) {
        break;
      }
    }
    return last;
  }

  private Match compare(Expression one, Expression two) {
    return new Equivalence(tolerance).compare(one, two);
  }

  /// Whether no accepted answer holds several values.
  private boolean oneWanted() {
    return formulas.stream()
        .allMatch(formula ->
            Signs.values(formula).size() == 1
                && switch (formula) {
                  case Listing _,
                      Expression.SetOf _,
                      Expression.Bracketed _,
                      Expression.Joined _,
                      Expression.Matrix _ ->
                      false;
                  default -> true;
                });
  }

  /// The parts of a list as it is written.
  private static List<String> parts(String list) {
    return Pattern.compile("[,;]|또는|혹은|그리고|이거나|\\bor\\b|\\band\\b")
        .splitAsStream(list)
        .map(AcceptedAnswers::shown)
        .filter(part -> !part.isBlank())
        .distinct()
        .toList();
  }

  /// A number in words, with units of ten, or among words that are no formula.
  private Finding number(String plain, boolean first) {
    if (formulas.isEmpty() && !plain.isBlank()) {
      return new Finding.One(shown(plain), Match.no("not equal as words"));
    }
    if (SIGN.matcher(plain).find()) {
      return new Finding.None();
    }
    List<Quantity> values = NumberReader.read(plain, first);
    if (values.isEmpty()) {
      return new Finding.None();
    }
    List<Expression> numbers = values.stream().map(AcceptedAnswers::number).toList();
    List<String> shown = values.stream().map(Quantity::shown).toList();
    Finding found = judged(Parser.one(numbers), String.join(", ", shown));
    return found instanceof Finding.Several ? new Finding.Several(shown) : found;
  }

  private static Expression number(Quantity value) {
    return new Num(Rational.of(value.numerator()).over(Rational.of(value.denominator())));
  }

  private static String shown(String answer) {
    String stripped = answer.strip();
    if (stripped.length() <= LONGEST_SHOWN) {
      return stripped;
    }
    boolean pair = Character.isHighSurrogate(stripped.charAt(LONGEST_SHOWN - 1));
    return stripped.substring(0, LONGEST_SHOWN - (pair ? 1 : 0));
  }
}
