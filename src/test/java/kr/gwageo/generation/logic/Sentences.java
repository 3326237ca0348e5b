package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads sentences of an item by forms: what each form means is told beside it.
///
/// In a form `N` stands for a name of three syllables, `D` for a whole number, `J` for a particle
/// with two forms; each `N` and `D` is a group.
final class Sentences<T> {
  private record Form<T>(Pattern pattern, Function<MatchResult, T> meaning) {}

  private final List<Form<T>> forms = new ArrayList<>();

  Sentences<T> form(String form, Function<MatchResult, T> meaning) {
    forms.add(new Form<>(pattern(form), meaning));
    return this;
  }

  static Pattern pattern(String form) {
    return Pattern.compile(
        form.replace("N", "([가-힣]{3})").replace("D", "(\\d+)").replace("J", "[은는이가과와을를]"));
  }

  /// What this sentence means.
  T read(String sentence) {
    for (Form<T> form : forms) {
      Matcher matcher = form.pattern().matcher(sentence);
      if (matcher.matches()) {
        return form.meaning().apply(matcher.toMatchResult());
      }
    }
    throw new IllegalArgumentException("no form reads: " + sentence);
  }

  /// The numbered lines of a text, without their numbers.
  static List<String> numbered(String text) {
    return text.lines()
        .filter(line -> line.matches("\\(\\d+\\) .*"))
        .map(line -> line.replaceFirst("\\(\\d+\\) ", ""))
        .toList();
  }

  /// The names in a list `A, B, C` that stands before this.
  static List<String> names(String text) {
    Matcher matcher = Pattern.compile("[가-힣]{3}(?:, [가-힣]{3})+").matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no names in " + text);
    }
    return Stream.of(matcher.group().split(", ")).toList();
  }

  static int number(String counted) {
    int number = List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟").indexOf(counted);
    if (number < 0) {
      throw new IllegalArgumentException("no number: " + counted);
    }
    return number + 1;
  }

  static String group(String form, String text, int group) {
    Matcher matcher = pattern(form).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + form + " in " + text);
    }
    return matcher.group(group);
  }
}
