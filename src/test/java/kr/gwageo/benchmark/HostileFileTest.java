package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.gwageo.benchmark.BenchmarkReader.Items;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.InvalidSpecException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files and definitions that are broken, or made to break us: each is told, none ends the program
/// and none changes an item in silence.
class HostileFileTest {
  private static final String HEAD =
      """
      name: shelf
      title: {ko: 선반, en: Shelf}
      licence: CC0-1.0
      source: https://example.org
      version: "1"
      language: ko
      domain: language
      scorer: text
      files: [{path: items.txt}]
      """;
  private static final String ITEM =
      "{\"id\":\"%s\",\"question\":\"?\",\"choices\":[\"가\",\"나\"],\"answer\":\"가\"}";

  @TempDir private Path folder = Path.of("");

  private Items read(String definition, String file) throws IOException, InvalidSpecException {
    Path shelf = Files.createDirectories(folder.resolve("shelf"));
    Files.writeString(shelf.resolve("benchmark.yaml"), HEAD + definition);
    Files.writeString(shelf.resolve("items.txt"), file);
    BenchmarkSpec spec = Definitions.reader().benchmark(shelf.resolve("benchmark.yaml"));
    Library library = new Library(List.of(folder));
    return BenchmarkReader.read("shelf", spec, library.sources(spec), item -> true);
  }

  private String mistakes(String definition, String file) {
    return catchThrowableOfType(InvalidSpecException.class, () -> read(definition, file))
        .mistakes()
        .stream()
        .map(mistake -> mistake.line() + " " + mistake.field() + " " + mistake.rule())
        .collect(Collectors.joining("; "));
  }

  private static String table(String answer, String text) {
    return "{\"id\":\"a\",\"question\":\"?\",\"가\":\"하나\",\"나\":\"\",\"다\":\"셋\",\"답\":\"%s\",\"글\":\"%s\"}"
        .formatted(answer, text);
  }

  @Test
  void anEmptyChoiceBeforeAnotherMovesNoLabel() {
    String definition =
        """
        fields:
          id: id
          question: question
          choices: {fields: [가, 나, 다]}
          answer: {field: 답, as: label}
        """;
    assertThat(mistakes(definition, table("B", ""))).startsWith("1 가, 나, 다 SYNTAX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "1e99", "둘", ""})
  void whatIsNoPlaceIsAMistake(String answer) {
    String definition =
        """
        fields:
          id: id
          question: question
          choices: {fixed: [하나, 둘]}
          answer: {field: 답, as: from-0}
        """;
    assertThat(mistakes(definition, table(answer, ""))).startsWith("1 답 SYNTAX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"답 ([0-9]+)|A", "(?:A|B)*(C)", "(.*)A(.*)B"})
  void aPatternThatTakesNothingOrNeverEndsIsAMistake(String pattern) {
    String definition =
        """
        fields:
          id: id
          question: question
          answer: {field: 글, as: texts, pattern: '%s'}
        """
            .formatted(pattern);
    assertThat(mistakes(definition, table("", "A".repeat(20_000)))).startsWith("1 글 SYNTAX");
  }

  @Test
  void aListWhereATextIsToBeReadIsAMistake() {
    String definition =
        """
        fields:
          id: id
          question: question
          choices: {field: choices, as: json}
          answer: answer
        """;
    assertThat(mistakes(definition, ITEM.formatted("a"))).startsWith("1 choices SYNTAX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"answer\":[\"가\"],\"answer\":[\"나\"]",
        "\"answer\":1e2147483648",
        "\"answer\":[\"가\"],\"before\":\"먼저\"",
        "\"answer\":[\"가\"],\"before\":[{\"speaker\":\"user\",\"content\":\"먼저\"}]",
        "\"answer\":[\"가\"],\"tools\":\"[]\"",
        "\"answer\":[\"\\ud800\"]",
        "\"calls\":\"[{}]\""
      })
  void whatCouldBeReadInAnotherWayIsAMistake(String answer) {
    String file = "{\"id\":\"a\",\"question\":\"?\"," + answer + "}";
    assertThat(mistakes("", file)).startsWith("1 ");
  }

  @Test
  void numbersKeepTheirZeros() throws Exception {
    String file =
        "{\"id\":1.0,\"question\":\"?\",\"choices\":[100.0,1.50],\"answer\":{\"place\":1}}";
    Item item = read("", file).items().getFirst();
    assertThat(item.id()).isEqualTo("1.0");
    assertThat(item.choices()).containsExactly("100.0", "1.50");
  }

  @Test
  void everyRowOfANestIsAnItemOrAMistake() {
    String definition = "format: {name: jsonl, rows: data}\n";
    String file =
        """
        {"data":[%s,"lost"]}
        {"dta":[]}
        """
            .formatted(ITEM.formatted("a"));
    assertThat(mistakes(definition, file)).isEqualTo("1 data MAPPING; 2 data LIST");
  }

  @Test
  void itemsOnOneLineAreLeftOutOneByOne() throws Exception {
    String definition = "format: json\ndefective: {repeated_id: exclude}\n";
    String item = ITEM.formatted("a");
    assertThat(read(definition, "[" + item + "," + item + "," + item + "]").defects()).hasSize(2);
  }

  @Test
  void anItemWithTwoDefectsIsLeftOutOnce() throws Exception {
    String definition = "defective: {repeated_choices: exclude, answer_outside: exclude}\n";
    String twice = "{\"id\":\"b\",\"question\":\"?\",\"choices\":[\"가\",\"가\"],\"answer\":\"다\"}";
    assertThat(read(definition, ITEM.formatted("a") + "\n" + twice).defects())
        .extracting(Defect::id)
        .containsExactly("b");
  }

  @Test
  void aBenchmarkWithoutItemsIsAMistake() {
    assertThat(mistakes("where: {level: 1}\n", ITEM.formatted("a"))).isEqualTo("1  NOT_EMPTY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"function_num\":1,\"query\":[],\"tools\":[]}",
        "{\"dialog_num\":1,\"turns\":{}}",
        "{\"serial_num\":1,\"input_messages\":[{\"role\":\"user\",\"content\":\"?\"}]}"
      })
  void aLineOfFunctionChatWithoutItsPartsIsAMistake(String line) {
    assertThat(mistakes("format: functionchat\n", line)).startsWith("1 ");
  }

  @Test
  void whatIsNoFileIsNotRead() {
    Mistakes mistakes = new Mistakes("file");
    assertThat(FileText.of(folder, mistakes)).isEmpty();
    assertThat(mistakes.found()).hasSize(1);
  }

  @Test
  void aHeaderThatNamesAColumnTwiceIsAMistake() {
    String definition = "format: {name: csv, header: [id, id]}\n";
    assertThat(mistakes(definition, "1,2\n")).contains("DISTINCT_COLUMNS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fields: {choices: &a {fields: [*a]}}\n",
        "shots: {count: 1, items: ../other/items.jsonl}\n",
        "shots: {count: 1, items: \"a\\0b\"}\n"
      })
  void aDefinitionThatLeadsAstrayIsAMistake(String definition) {
    assertThat(mistakes(definition, ITEM.formatted("a"))).isNotEmpty();
  }

  @Test
  void oddColumnsOfParquetReadTheSameEveryTime() throws Exception {
    Path file = folder.resolve("odd.parquet");
    try (InputStream in =
        Objects.requireNonNull(HostileFileTest.class.getResourceAsStream("odd.parquet"))) {
      Files.copy(in, file);
    }
    Mistakes mistakes = new Mistakes("file");
    assertThat(new ParquetFile().rows(file, Layout.own(), mistakes))
        .singleElement()
        .satisfies(row ->
            assertThat(row.fields().toString())
                .isEqualTo(
                    "{\"id\":\"1\",\"question\":\"물은?\",\"picture\":\"/9g=\","
                        + "\"score\":null,\"limit\":\"-Infinity\"}"));
    assertThat(mistakes.found()).isEmpty();
  }
}
