package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
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

  /// A choice's letter.
  private static final Pattern LETTER = Pattern.compile("^\\(([A-Za-z])\\)$");

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
    for (String candidate : new Passage(answer, true).candidates()) {
      Optional<Expression> parsed = Parser.parse(candidate);
      if (parsed.isPresent()) {
        return parsed.filter(formula -> !(formula instanceof Words));
      }
    }
    return Optional.empty();
  }

  private static String words(Expression expression) {
    return expression instanceof Words(String words) ? words : "";
  }

  private static String text(String answer) {
    return Parser.parse(answer)
        .map(AcceptedAnswers::words)
        .filter(words -> !words.isEmpty())
        .map(words -> LETTER.matcher(words).replaceFirst("$1"))
        .orElse(answer);
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
    SequencedSet<String> candidates = new Passage(passage, first).candidates();
    Optional<Finding> words = unread(candidates).or(() -> words(candidates, plain, first));
    if (words.isPresent()) {
      return words.get();
    }
    for (String candidate : candidates) {
      Optional<Expression> formula =
          Parser.parse(candidate).filter(parsed -> !(parsed instanceof Words));
      if (formula.isPresent()) {
        return judged(formula.get(), candidate);
      }
    }
    return formulas.isEmpty() && !candidates.isEmpty()
        ? new Finding.One(shown(plain), Match.no("not equal as words"))
        : number(plain, first);
  }

  private Optional<Finding> unread(SequencedSet<String> candidates) {
    return candidates.stream()
        .filter(candidate -> unread.contains(compact(candidate)))
        .findFirst()
        .map(found -> new Finding.One(shown(found), Match.yes("the same expression")));
  }

  private static String compact(String formula) {
    return formula.replace(" ", "").replace("$", "");
  }

  private Optional<Finding> words(SequencedSet<String> candidates, String plain, boolean first) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    AcceptedTexts accepted = new AcceptedTexts(texts, false);
    candidates.addAll(new Passage(plain, first).candidates());
    for (String candidate : candidates) {
      if (accepted.accepts(text(candidate))) {
        return Optional.of(new Finding.One(shown(candidate), Match.yes("equal as words")));
      }
    }
    return Optional.empty();
  }

  private Finding judged(Expression formula, String shown) {
    Match last = Match.no("not equal as words");
    for (Expression accepted : formulas) {
      last = compare(accepted, formula);
      if (last.equal()) {
        break;
      }
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
