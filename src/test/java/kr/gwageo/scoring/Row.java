package kr.gwageo.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Conduct;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;

/// A line of a scorer's table `<name>.tsv`: an item, a reply, and what a careful examiner reads.
///
/// @param item as its table writes it, see [#parsed()]
/// @param reply with escapes as in Java for what a table cannot show
/// @param reading as [#words] says it
record Row(Rubric rubric, String item, String reply, String reading) {

  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9A-F]{4})");

  /// What a program has to do whose reading is tested: nothing is run.
  static final Target.Tests TESTS =
      new Target.Tests("python", Allowance.DEFAULT, List.of(new TestCase("1", "1")), "");

  static List<Row> of(Rubric rubric) {
    String name = rubric.title() + ".tsv";
    try (InputStream table =
        Objects.requireNonNull(Row.class.getResourceAsStream(name), () -> "no table " + name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(rubric, cells[0], unescaped(cells[1]), cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Nothing for a program; choices, `question :: choices`, accepted texts, a number, instructions,
  /// calls as a JSON list, a question, or a conduct.
  Item parsed() {
    return switch (rubric) {
      case CHOICE -> {
        String[] parts = item.split(" :: ", 2);
        String question = parts.length == 1 ? "다음 중 옳은 것은?" : parts[0];
        yield item(question, List.of(parts[parts.length - 1].split("\\|")), new Target.Choice(0));
      }
      case TEXT -> item("무엇인가?", List.of(), new Target.Text(List.of(item.split("\\|"))));
      case MATHEMATICS ->
          item("얼마인가?", List.of(), new Target.Text(List.of(item.translateEscapes().split("\\|"))));
      case NUMBER -> item("몇인가?", List.of(), new Target.Numeric(new BigDecimal(item)));
      case INSTRUCTIONS ->
          item(
              "써라.",
              List.of(),
              new Target.Instructions(
                  Arrays.stream(item.split(" && ")).map(Row::instruction).toList()));
      case CALLS -> CallItems.item(item);
      case LANGUAGE -> item(item, List.of(), new Target.Open(""));
      case CONDUCT ->
          item(
              "해 줘.",
              List.of(),
              new Target.Conducted(Conduct.valueOf(item.toUpperCase(Locale.ROOT))));
      case CODE -> item("짜라.", List.of(), TESTS);
    };
  }

  /// `type :: argument=value|value`.
  static Instruction instruction(String written) {
    String[] parts = written.split(" :: ", -1);
    Map<String, List<String>> arguments =
        Arrays.stream(parts)
            .skip(1)
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1].split("\\|"))));
    return new Instruction(parts[0], arguments);
  }

  static Item item(String question, List<String> choices, Target target) {
    return new Item("task", "item", question, choices, target, "", "item", List.of(), "");
  }

  Reading read() {
    return Rubric.scorer(new ScorerSpec(rubric.title(), Map.of())).read(parsed(), reply);
  }

  /// A reading in the words of the tables.
  String words(Reading read) {
    return switch (read) {
      case Reading.Answer answer
          when rubric == Rubric.TEXT || rubric == Rubric.CALLS || rubric == Rubric.MATHEMATICS ->
          answer.value() == 1 ? "right" : "wrong";
      case Reading.Answer answer when rubric == Rubric.INSTRUCTIONS ->
          answer.value() == 1 ? "kept" : "broken";
      case Reading.Answer answer -> answer.answer();
      case Reading.NoAnswer none -> "none";
      case Reading.Unproven unproven ->
          unproven.explanation().replaceFirst("(?s)[^\"]*\"(.*)\" at \\d+", "$1").strip();
      case Reading.Ambiguous several when rubric == Rubric.CHOICE ->
          String.join("/", several.readings());
      case Reading.Ambiguous several -> "ambiguous";
    };
  }

  /// A cell with its escapes, as in Java, made what they stand for.
  static String unescaped(String cell) {
    return UNICODE
        .matcher(cell)
        .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)))
        .translateEscapes();
  }
}
