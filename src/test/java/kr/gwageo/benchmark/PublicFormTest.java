package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gwageo.benchmark.BenchmarkReader.Items;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Defect.Handling;
import kr.gwageo.domain.benchmark.Defect.Kind;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of other shapes than ours, read by a definition as a person writes it.
class PublicFormTest {
  private static final String HEAD =
      """
      name: shelf
      title: {ko: 시험용, en: for tests}
      licence: Apache-2.0
      source: made for tests
      version: "1"
      language: ko
      domain: testing
      limits: {ko: 없음, en: none}
      """;

  private static final String COLUMNS =
      """
      scorer: choice
      files: [{path: items.txt}]
      fields:
        id: {text: "{file}-{row}"}
        question: 물음
        choices: {fields: [가, 나, 다]}
        answer: {field: 답, as: %s}
        context: 지문
        cluster: 묶음
      """;

  @TempDir private Path folder = Path.of("");

  private Items read(String definition, String file) throws IOException, InvalidSpecException {
    return read(definition, file.getBytes(StandardCharsets.UTF_8));
  }

  private Items read(String definition, byte[] file) throws IOException, InvalidSpecException {
    Path shelf = Files.createDirectories(folder.resolve("shelf"));
    Files.writeString(shelf.resolve("benchmark.yaml"), HEAD + definition);
    Files.write(shelf.resolve("items.txt"), file);
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

  private static String lines(String end, String... lines) {
    return String.join(end, lines) + end;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aTableKeepsWhatStandsBetweenQuotes(String end) throws Exception {
    String file =
        "\uFEFF"
            + lines(
                end,
                "물음,가,나,다,답,지문,묶음",
                "\"쉼표, 줄" + end + "바꿈과 \"\"따옴표\"\"\",하나,둘,,2,글,p1",
                "둘째?,하나,둘,셋,3,글,p1");
    List<Item> items = read("format: csv\n" + COLUMNS.formatted("from-1"), file).items();
    assertThat(items).extracting(Item::id).containsExactly("items-1", "items-2");
    assertThat(items.getFirst().question()).isEqualTo("쉼표, 줄" + end + "바꿈과 \"따옴표\"");
    assertThat(items.getFirst().choices()).containsExactly("하나", "둘");
    assertThat(items).extracting(Item::target).contains(new Target.Choice(1), new Target.Choice(2));
    assertThat(items).extracting(Item::cluster).containsOnly("p1");
  }

  @Test
  void aColumnThatIsNotThereIsNamedOnceWithThoseThatAre() {
    String definition = "format: csv\n" + COLUMNS.formatted("from-1");
    String file = "물음,가,나,다,답,글,묶음\n하나?,a,b,c,1,,\n둘?,a,b,c,2,,\n";
    assertThat(mistakes(definition, file)).isEqualTo("1 fields FIELD_THERE");
  }

  @Test
  void withoutQuotingAQuoteIsALetterLikeAnyOther() throws Exception {
    String definition = "format: {name: tsv, quoting: false}\n" + COLUMNS.formatted("from-0");
    String file = lines("\n", "물음\t가\t나\t다\t답\t지문\t묶음", "\"그는 \"네\"라고\t하나\t둘\t셋\t0\t\t");
    Item item = read(definition, file).items().getFirst();
    assertThat(item.question()).isEqualTo("\"그는 \"네\"라고");
    assertThat(item.target()).isEqualTo(new Target.Choice(0));
    assertThat(item.cluster()).isEqualTo("items-1");
  }

  @Test
  void aFileWithoutAHeaderGetsItFromTheDefinition() throws Exception {
    String definition =
        """
        format: {name: csv, header: [id, label, text]}
        scorer: choice
        files: [{path: items.txt, tags: [test]}]
        where: {label: ["0", "1"]}
        fields:
          id: id
          question: text
          choices: {fixed: [아니오, 예]}
          answer: {field: label, map: {"0": 아니오, "1": 예}}
        """;
    List<Item> items = read(definition, "a,1,맞는가?\nb,-,아닌가?\nc,0,그런가?\n").items();
    assertThat(items).extracting(Item::id).containsExactly("a", "c");
    assertThat(items)
        .extracting(Item::target)
        .containsExactly(new Target.Choice(1), new Target.Choice(0));
    assertThat(items.getFirst().tags()).containsExactly("test");
  }

  @Test
  void aTableWithRowsOfOtherLengthsOrTwoColumnsOfOneNameIsRefusedByLine() {
    String definition = "format: csv\n" + COLUMNS.formatted("from-1");
    assertThat(mistakes(definition, "물음,가,나,다,답,지문,묶음\na,b\n")).isEqualTo("2  COLUMNS");
    assertThat(mistakes(definition, "물음,가,나,다,답,지문,묶음\n\"a\nb\",하나,둘,셋,1,,\n\nx\n"))
        .isEqualTo("5  COLUMNS");
    assertThat(mistakes(definition, "물음,물음\na,b\n")).startsWith("1  DISTINCT_COLUMNS");
    assertThat(mistakes(definition, "물음,가,나,다,답,지문,묶음\n\"a,b\n")).contains("SYNTAX");
    assertThat(mistakes(definition, "물음,가,나,다,답,지문,묶음\n")).isEqualTo("1  NOT_EMPTY");
    assertThat(mistakes(definition, "")).isEqualTo("1  NOT_EMPTY");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() {
    byte[] bytes = "물음".getBytes(Charset.forName("EUC-KR"));
    InvalidSpecException thrown =
        catchThrowableOfType(
            InvalidSpecException.class,
            () -> read("format: csv\n" + COLUMNS.formatted("from-1"), bytes));
    assertThat(thrown.mistakes()).extracting(Mistake::rule).containsExactly(Mistake.Rule.UTF_8);
  }

  private static final String LISTS =
      """
      format: %s
      scorer: choice
      files: [{path: items.txt}]
      fields:
        id: no
        question: meta.q
        choices: {field: options, as: %s}
        answer: {field: key, as: label}
        tags: {fields: [{field: no, pattern: "^([a-z]+)-"}, meta.kind, meta.other]}
      """;

  @Test
  void aChoiceListIsReadAsPythonAsJsonOrAsAList() throws Exception {
    String row =
        "{\"no\":\"set-1\",\"meta\":{\"q\":\"?\",\"kind\":\"x\"},\"options\":%s,\"key\":\"나\"}\n";
    String python = row.formatted("\"['그가 \\\\'네\\\\'라고', \\\"둘\\\"]\"");
    String json = row.formatted("\"[\\\"하나\\\",\\\"둘\\\"]\"");
    String list = row.formatted("[\"하나\",\"둘\"]");
    Item item = read(LISTS.formatted("jsonl", "python"), python).items().getFirst();
    assertThat(item.choices()).containsExactly("그가 '네'라고", "둘");
    assertThat(item.target()).isEqualTo(new Target.Choice(1));
    assertThat(item.tags()).containsExactly("set", "x");
    assertThat(read(LISTS.formatted("jsonl", "json"), json).items().getFirst().choices())
        .containsExactly("하나", "둘");
    assertThat(read(LISTS.formatted("jsonl", "as-it-is"), list).items().getFirst().choices())
        .containsExactly("하나", "둘");
    assertThat(mistakes(LISTS.formatted("jsonl", "python"), row.formatted("\"['하나'\"")))
        .startsWith("1 options SYNTAX");
  }

  @Test
  void rowsInNestedListsSeeTheFieldsAroundThem() throws Exception {
    String definition =
        """
        format: {name: json, rows: data.paragraphs.qas}
        scorer: text
        files: [{path: items.txt}]
        fields:
          id: id
          question: question
          context: context
          cluster: title
          answer: {field: answers.0.text, as: texts}
        """;
    String file =
        """
        {"version": 1, "data": [
          {"title": "가", "paragraphs": [{"context": "글", "qas": [
            {"id": "q1", "question": "무엇?", "answers": [{"text": "답"}]},
            {"id": "q2", "question": "누구?", "answers": [{"text": "이"}]}]}]}]}
        """;
    List<Item> items = read(definition, file).items();
    assertThat(items).extracting(Item::context).containsExactly("글", "글");
    assertThat(items).extracting(Item::cluster).containsExactly("가", "가");
    assertThat(items.get(1).target()).isEqualTo(new Target.Text(List.of("이")));
  }

  @Test
  void aJsonListNamesTheLineOfEachMistake() {
    String file =
        """
        [
         {"no":"a-1","meta":{"q":"?"},"options":["1","2"],"key":"B"},
         {}
        ]\
        """;
    assertThat(mistakes(LISTS.formatted("json", "as-it-is"), file)).contains("3 no REQUIRED");
    assertThat(mistakes(LISTS.formatted("json", "as-it-is"), "[{}")).contains("SYNTAX");
    assertThat(mistakes(LISTS.formatted("json", "as-it-is"), "[3]")).contains("MAPPING");
    assertThat(mistakes(LISTS.formatted("json", "as-it-is"), "{} {}")).contains("SYNTAX");
  }

  @Test
  void instructionsStandInTwoListsSideBySide() throws Exception {
    String definition =
        """
        format: jsonl
        scorer: choice
        files: [{path: items.txt}]
        fields:
          id: key
          question: prompt
          instructions: {types: kinds, arguments: kwargs}
        """;
    String file =
        "{\"key\":7,\"prompt\":\"?\",\"kinds\":[\"a:b\",\"c:d\"],\"kwargs\":"
            + "[{\"n\":3,\"none\":null},{\"words\":[\"가\",\"나\"]}]}\n";
    assertThat(read(definition, file).items().getFirst().target())
        .isEqualTo(
            new Target.Instructions(
                List.of(
                    new Instruction("a:b", Map.of("n", List.of("3"))),
                    new Instruction("c:d", Map.of("words", List.of("가", "나"))))));
  }

  @Test
  void aNumberIsTakenFromAPatternAndWithoutCommas() throws Exception {
    String definition =
        """
        format: jsonl
        scorer: number
        files: [{path: items.txt}]
        fields:
          id: {text: "{row}"}
          question: q
          answer: {field: a, pattern: "#### (.+)", as: number}
        """;
    assertThat(read(definition, "{\"q\":\"?\",\"a\":\"이렇게\\n#### 1,234.50\"}\n").items())
        .extracting(Item::target)
        .containsExactly(new Target.Numeric(new BigDecimal("1234.50")));
    assertThat(mistakes(definition, "{\"q\":\"?\",\"a\":\"없음\"}\n")).contains("1 a SYNTAX");
  }

  private static final String DEFECTIVE =
      """
      format: jsonl
      scorer: choice
      files: [{path: items.txt}]
      defective: {%s}
      """;

  private static String item(String id, String question, String answer) {
    return "{\"id\":\"%s\",\"question\":\"%s\",\"choices\":[\"하나\",\"둘\"],\"answer\":\"%s\"}\n"
        .formatted(id, question, answer);
  }

  @Test
  void anotherQuestionUnderTheSameIdIsNumberedOrRefusedAndNeverLost() throws Exception {
    String file = item("a", "첫째?", "하나") + item("a", "둘째?", "둘") + item("a-2", "셋째?", "둘");
    assertThat(mistakes(DEFECTIVE.formatted(""), file)).isEqualTo("2 id UNIQUE");
    assertThat(mistakes(DEFECTIVE.formatted("repeated_id: exclude"), file))
        .isEqualTo("2 id UNIQUE");
    Items items = read(DEFECTIVE.formatted("repeated_id: number"), file);
    assertThat(items.items()).extracting(Item::id).doesNotHaveDuplicates().hasSize(3);
    assertThat(items.items()).extracting(Item::question).containsExactly("첫째?", "둘째?", "셋째?");
    assertThat(items.items().getLast().id()).as("its own id").isEqualTo("a-2");
    assertThat(items.defects())
        .extracting(defect -> defect.line() + " " + defect.kind() + " " + defect.handling())
        .contains("2 REPEATED_ID NUMBER");
  }

  @Test
  void theSameItemTwiceCanBeLeftOutAndIsReported() throws Exception {
    String file = item("a", "첫째?", "하나") + item("a", "첫째?", "하나");
    Items items = read(DEFECTIVE.formatted("repeated_id: exclude"), file);
    assertThat(items.items()).hasSize(1);
    assertThat(items.defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.kind()).isEqualTo(Kind.REPEATED_ID))
        .satisfies(defect -> assertThat(defect.handling()).isEqualTo(Handling.EXCLUDE));
  }

  @Test
  void anAnswerOutsideTheChoicesIsLeftOutOnlyWhereTheDefinitionSaysSo() throws Exception {
    String file = item("a", "첫째?", "셋") + item("b", "둘째?", "둘");
    assertThat(mistakes(DEFECTIVE.formatted(""), file)).isEqualTo("1 answer ANSWER_AMONG_CHOICES");
    Items items = read(DEFECTIVE.formatted("answer_outside: exclude"), file);
    assertThat(items.items()).extracting(Item::id).containsExactly("b");
    assertThat(items.defects()).extracting(defect -> defect.id()).containsExactly("a");
  }

  @Test
  void decomposedTextIsComposedOnlyWhereTheDefinitionSaysSo() throws Exception {
    String file = item("a", Normalizer.normalize("각", Normalizer.Form.NFD), "하나");
    assertThat(mistakes(DEFECTIVE.formatted(""), file)).isEqualTo("1 question NFC");
    Items items = read(DEFECTIVE.formatted("not_nfc: normalise"), file);
    assertThat(items.items().getFirst().question()).isEqualTo("각");
    assertThat(items.defects()).extracting(defect -> defect.kind()).containsExactly(Kind.NOT_NFC);
  }

  @Test
  void repeatedChoicesAreKeptWhereTheAnswerIsNamedByItsLabel() throws Exception {
    String file =
        "{\"id\":\"a\",\"question\":\"?\",\"choices\":[\"둘\",\"둘\",\"셋\"],\"answer\":\"C\"}\n";
    assertThat(mistakes(DEFECTIVE.formatted(""), file)).contains("DISTINCT_CHOICES");
    Items kept = read(DEFECTIVE.formatted("repeated_choices: keep"), file);
    assertThat(kept.items().getFirst().target()).isEqualTo(new Target.Choice(2));
    Items left =
        read(DEFECTIVE.formatted("repeated_choices: exclude"), file + item("b", "둘째?", "둘"));
    assertThat(left.items()).extracting(Item::id).containsExactly("b");
  }

  @Test
  void shuffledChoicesKeepTheirAnswerAndTheirOrderFromRunToRun() throws Exception {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      file.append(item("i" + i, "물음 " + i, "하나"));
    }
    String definition = "shuffle_choices: true\n" + DEFECTIVE.formatted("");
    List<Item> items = read(definition, file.toString()).items();
    assertThat(items)
        .allSatisfy(item ->
            assertThat(item.choices().get(((Target.Choice) item.target()).index()))
                .isEqualTo("하나"));
    long first = items.stream().filter(item -> item.target().equals(new Target.Choice(0))).count();
    assertThat(first).isBetween(70L, 130L);
    assertThat(read(definition, file.toString()).items()).isEqualTo(items);
  }
}
