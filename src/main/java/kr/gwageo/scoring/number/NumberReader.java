package kr.gwageo.scoring.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the one number that a passage gives as its result.
public final class NumberReader {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\d)[.!?] |[.!?] (?=\\D)|\\n");
  private static final Pattern ALTERNATIVES =
      Pattern.compile(", |;|또는|혹은|그리고|이거나|이고 |\\bor\\b|\\band\\b");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)");

  /// What joins two numbers into a list or a compound quantity: `3, 5`, `3개와 5`, `1시간 30`.
  private static final Pattern JOINS =
      Pattern.compile(
          " *|[가-힣A-Za-z%]{0,6} ?(?:와|과|,|및|또는|혹은|이나|나|or|and|/)+ ?|[가-힣A-Za-z]{0,3}[^은는이가면 ] ");

  /// A sentence that ends by saying what its last number is.
  private static final Pattern IS_SO =
      Pattern.compile(
          " ?[가-힣A-Za-z%℃²³^2/]{0,8}?(?:이?다|입니다|이?에요|이?예요|임|이?요|[된됩]니?다|있다|있습니다|남는다|남습니다"
              + "|걸린다|걸립니다|든다|듭니다)[.! )\"']*+");

  private NumberReader() {}

  /// The number that a passage gives: none, one, or all that it may be.
  ///
  /// @param first whether the passage begins with its result, as after `정답:`; else it ends with it
  public static List<Quantity> read(String passage, boolean first) {
    Optional<Quantity> place = Words.placeAtEnd(end(passage, first));
    if (place.isPresent()) {
      return List.of(place.get());
    }
    List<Quantity> whole = distinct(Numerals.in(passage));
    if (whole.size() == 1) {
      return whole;
    }
    if (whole.isEmpty()) {
      return Words.in(passage).stream().toList();
    }
    String sentence = sentence(passage, first);
    List<Quantity> said = distinct(Numerals.in(sentence));
    if (first && said.size() == 1) {
      return said;
    }
    Optional<Quantity> result =
        sentence.indexOf('=') >= 0
            ? equation(sentence)
            : predicate(sentence).or(() -> first ? outsideBrackets(sentence) : Optional.empty());
    return result.map(List::of).orElse(said.size() > 1 ? said : whole);
  }

  /// The first or last sentence.
  private static String end(String passage, boolean first) {
    List<String> sentences = new ArrayList<>(List.of(SENTENCE_END.split(passage, -1)));
    sentences.removeIf(String::isBlank);
    if (sentences.isEmpty()) {
      return passage;
    }
    return (first ? sentences.getFirst() : sentences.getLast()).strip();
  }

  /// The first or last sentence that holds a number.
  private static String sentence(String passage, boolean first) {
    List<String> sentences = new ArrayList<>(List.of(SENTENCE_END.split(passage, -1)));
    sentences.removeIf(sentence -> Numerals.in(sentence).isEmpty());
    if (sentences.isEmpty()) {
      return passage;
    }
    return first ? sentences.getFirst() : sentences.getLast();
  }

  /// What the equations of a sentence come to, if they come to one.
  private static Optional<Quantity> equation(String sentence) {
    List<Numeral> results = new ArrayList<>();
    for (String part : ALTERNATIVES.split(sentence, -1)) {
      String result = part.substring(part.lastIndexOf('=') + 1);
      results.addAll(Numerals.in(BRACKETS.matcher(result).replaceAll(" ")));
    }
    return only(results);
  }

  private static Optional<Quantity> outsideBrackets(String sentence) {
    return only(Numerals.in(BRACKETS.matcher(sentence).replaceAll(" ")));
  }

  /// The last number, where the sentence says that something is it.
  private static Optional<Quantity> predicate(String sentence) {
    List<Numeral> numerals = Numerals.in(sentence);
    Numeral last = numerals.getLast();
    boolean joined =
        numerals.size() > 1
            && JOINS
                .matcher(sentence.substring(numerals.get(numerals.size() - 2).end(), last.start()))
                .matches();
    Matcher end = IS_SO.matcher(sentence).region(last.end(), sentence.length());
    return !joined && end.matches() ? Optional.of(last.value()) : Optional.empty();
  }

  private static Optional<Quantity> only(List<Numeral> numerals) {
    List<Quantity> values = distinct(numerals);
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  private static List<Quantity> distinct(List<Numeral> numerals) {
    List<Quantity> values = new ArrayList<>();
    for (Numeral numeral : numerals) {
      if (values.stream().noneMatch(numeral.value()::same)) {
        values.add(numeral.value());
      }
    }
    return values;
  }
}
