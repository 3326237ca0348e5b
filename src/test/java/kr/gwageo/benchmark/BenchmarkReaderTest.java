package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import kr.gwageo.benchmark.BenchmarkReader.Source;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.FieldSource;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkReaderTest {
  private static final String CHOICE =
      "{\"id\":\"a\",\"question\":\"무엇인가?\",\"choices\":[\"가\",\"나\",\"3\"],\"answer\":%s}";

  @TempDir private Path folder = Path.of("");

  private List<Item> read(String lines, Map<String, FieldSource> fields)
      throws IOException, InvalidSpecException {
    Path file = Files.writeString(folder.resolve("items.jsonl"), lines);
    return BenchmarkReader.read("task", definition(fields), sources(file), item -> true).items();
  }

  private static List<Source> sources(Path file) {
    return List.of(new Source(file, List.of()));
  }

  private static BenchmarkSpec definition(Map<String, FieldSource> fields) {
    return TestRounds.benchmark("text", "default", fields);
  }

  private List<Mistake> mistakes(String lines) {
    return catchThrowableOfType(InvalidSpecException.class, () -> read(lines, Map.of())).mistakes();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"나\"', 1",
    "'\"B\"', 1",
    "'\"②\"', 1",
    "'\"2\"', 1",
    "2, 1",
    "'\"3\"', 2",
    "3, 2",
    "'\"c\"', 2"
  })
  void anAnswerNamesAChoiceByItsTextItsLabelOrItsPlace(String answer, int index) throws Exception {
    assertThat(read(CHOICE.formatted(answer), Map.of()))
        .singleElement()
        .satisfies(item -> assertThat(item.target()).isEqualTo(new Target.Choice(index)));
  }

  @Test
  void theCanaryOfAnOpenedSetIsNoItem() throws Exception {
    String canary = "{\"canary\":\"gwageo-canary-00\",\"notice\":\"\"}\n";
    String item = CHOICE.formatted("2") + "\n";
    assertThat(read(canary + item, Map.of())).hasSize(1);
    assertThat(mistakes(item + canary)).isNotEmpty();
  }

  @Test
  void readsTextsNumbersPassagesAndByteOrderMarks() throws Exception {
    String lines =
        "\uFEFF{\"id\":\"t\",\"question\":\"섬은?\",\"answer\":[\"제주도\",\"제주\"]}\r\n\r\n"
            + "{\"id\":\"n\",\"question\":\"얼마?\",\"answer\":1.5,\"context\":\"글\",\"cluster\":\"p\"}";
    List<Item> items = read(lines, Map.of());
    assertThat(items).extracting(Item::cluster).containsExactly("t", "p");
    assertThat(items.get(0).target()).isEqualTo(new Target.Text(List.of("제주도", "제주")));
    assertThat(items.get(1).target()).isEqualTo(new Target.Numeric(new BigDecimal("1.5")));
    assertThat(items.get(1).context()).isEqualTo("글");
  }

  @Test
  void readsFieldsUnderTheirNamesInTheFile() throws Exception {
    String line = "{\"no\":7,\"물음\":\"섬은?\",\"key\":\"제주\"}";
    assertThat(
            read(
                line,
                Map.of(
                    "id", new FieldSource("no"),
                    "question", new FieldSource("물음"),
                    "answer", new FieldSource("key"))))
        .extracting(Item::id)
        .containsExactly("7");
  }

  @Test
  void reportsEveryMistakeOfEveryLine() {
    String decomposed = Normalizer.normalize("가", Normalizer.Form.NFD);
    String lines =
        String.join(
            "\n",
            CHOICE.formatted("\"라\""),
            CHOICE.replace("\"나\"", "\"가\"").replace("\"a\"", "\"b\"").formatted("\"가\""),
            "{\"id\":\"c\",\"question\":\"" + decomposed + "\",\"answer\":\"x\"}",
            "{\"id\":\"d\",\"answer\":\"x\"}",
            "{\"id\":\"e\",\"question\":\"?\"}",
            "{\"id\":\"f\",\"question\":\"?\",\"answer\":\"x\"}",
            "{\"id\":\"f\",\"question\":\"other?\",\"answer\":\"x\"}",
            "[1]",
            "{\"id\":",
            "{\"id\":\"g\",\"question\":{},\"answer\":\"x\"}");
    assertThat(mistakes(lines))
        .extracting(mistake -> mistake.line() + " " + mistake.field() + " " + mistake.rule())
        .contains(
            "1 answer ANSWER_AMONG_CHOICES",
            "2 choices DISTINCT_CHOICES",
            "3 question NFC",
            "4 question REQUIRED",
            "5 answer REQUIRED",
            "7 id UNIQUE",
            "8  MAPPING",
            "9  SYNTAX",
            "10 question TEXT");
  }

  @Test
  void anAnswerThatTheScorerCannotGradeIsAMistake() throws Exception {
    Path file = Files.writeString(folder.resolve("items.jsonl"), CHOICE.formatted("1"));
    assertThat(
            catchThrowableOfType(
                    InvalidSpecException.class,
                    () ->
                        BenchmarkReader.read(
                            "task", definition(Map.of()), sources(file), item -> false))
                .mistakes())
        .extracting(mistake -> mistake.line() + " " + mistake.rule() + " " + mistake.values())
        .containsExactly("1 ANSWER_FOR_SCORER [text]");
  }

  @Test
  void aNumberTooLongToWriteOutIsAMistake() {
    assertThat(mistakes("{\"id\":\"n\",\"question\":\"?\",\"answer\":1e999999}"))
        .extracting(Mistake::rule)
        .containsExactly(Mistake.Rule.NUMBER);
  }

  @Test
  void aMisspeltFieldOfOurOwnFormIsAMistake() {
    assertThat(mistakes("{\"id\":\"n\",\"question\":\"?\",\"answer\":\"x\",\"clustr\":\"p\"}"))
        .extracting(mistake -> mistake.field() + " " + mistake.rule())
        .containsExactly("clustr KNOWN_FIELD");
  }

  @Test
  void aNumberThatIsOneChoicesTextAndAnothersPlaceIsAMistake() {
    assertThat(mistakes("{\"id\":\"n\",\"question\":\"?\",\"choices\":[\"2\",\"1\"],\"answer\":1}"))
        .extracting(Mistake::rule)
        .containsExactly(Mistake.Rule.ANSWER_AMONG_CHOICES);
  }

  @Test
  void anEmptyFileAndAMissingFileAreMistakes() {
    assertThat(mistakes("\n\n")).extracting(Mistake::rule).containsExactly(Mistake.Rule.NOT_EMPTY);
    Path nowhere = folder.resolve("nowhere.jsonl");
    assertThat(
            catchThrowableOfType(
                    InvalidSpecException.class,
                    () ->
                        BenchmarkReader.read(
                            "task", definition(Map.of()), sources(nowhere), item -> true))
                .mistakes())
        .extracting(Mistake::rule)
        .containsExactly(Mistake.Rule.READABLE_FILE);
  }
}
