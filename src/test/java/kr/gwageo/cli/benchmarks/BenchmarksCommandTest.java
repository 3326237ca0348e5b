package kr.gwageo.cli.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of the benchmark library, as a person uses them.
class BenchmarksCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path here = Path.of("");
  private Program program = new Program(here, Map.of());

  private int run(String... args) {
    program = new Program(here, Map.of("LANG", "en", "PHRASE", "six words drawn by pure chance"));
    return program.run(args);
  }

  private JsonNode json(String schema) throws IOException {
    JsonNode printed = JSON.readTree(program.out());
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas", schema + ".schema.json")))
                .validate(printed))
        .isEmpty();
    return printed;
  }

  private Path exam(String items) throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/our-exam"));
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: our-exam
        title: {ko: 우리 시험, en: Our exam}
        licence: Apache-2.0
        source: made for a test
        version: "1"
        language: ko
        domain: science
        scorer: choice
        limits: {ko: 없음, en: none}
        """);
    Files.writeString(folder.resolve("items.jsonl"), items);
    return folder;
  }

  private static String item(String id, String question) {
    return "{\"id\":\"%s\",\"question\":\"%s\",\"choices\":[\"가\",\"나\"],\"answer\":\"가\"}\n"
        .formatted(id, question);
  }

  @Test
  void theListNamesWhatIsReadyAndWhatIsToBeFetched() throws IOException {
    assertThat(run("benchmarks", "list")).as(program.err()).isZero();
    assertThat(program.out())
        .containsPattern("gwageo-history +Korean history .* 82 +choice +Apache-2.0 +ready")
        .containsPattern("kmmlu .* 35,030 .*to be fetched")
        .containsPattern("logickor .*judges")
        .doesNotContain("broken");
  }

  @Test
  void theListIsJsonToo() throws IOException {
    assertThat(run("benchmarks", "list", "--json")).isZero();
    assertThat(json("benchmarks").get("benchmarks").findValuesAsText("name"))
        .contains("gwageo-history", "kmmlu");
  }

  @Test
  void oneBrokenBenchmarkDoesNotHideTheOthers() throws IOException {
    Files.writeString(exam("").resolve("benchmark.yaml"), "name: [");
    assertThat(run("benchmarks", "list")).isZero();
    assertThat(program.out()).containsPattern("our-exam .*broken").contains("gwageo-history");
  }

  @Test
  void aBenchmarkIsShownWithThePromptThatWillBeSent() throws IOException {
    exam(item("q1", "하늘은?") + item("q2", "바다는?"));
    assertThat(run("benchmarks", "show", "our-exam", "--item", "q2")).as(program.err()).isZero();
    assertThat(program.out()).contains("Our exam (our-exam)", "바다는?", "② 나", "정답: ");
    assertThat(run("benchmarks", "show", "benchmarks/our-exam", "--json")).isZero();
    assertThat(json("benchmark").at("/sample/messages/0/text").asText()).contains("하늘은?");
    assertThat(run("benchmarks", "show", "our-exam", "--item", "q9")).isEqualTo(2);
    assertThat(program.err()).contains("our-exam has no item \"q9\"");
    assertThat(run("benchmarks", "show", "kmmlu")).isZero();
    assertThat(program.out()).contains("gwageo benchmarks pull kmmlu", "KMMLU");
    assertThat(run("benchmarks", "show", "kmml")).isEqualTo(2);
    assertThat(program.err()).contains("no benchmark of this name", "did you mean", "kmmlu");
  }

  @Test
  void everyBenchmarkOfTheProgramIsSound() throws IOException {
    assertThat(run("benchmarks", "validate", "--json")).as(program.out()).isZero();
    for (JsonNode benchmark : json("validation").get("benchmarks")) {
      assertThat(benchmark.get("mistakes")).as(benchmark.toString()).isEmpty();
      // items on bias come in pairs that differ in who is meant
      boolean pairs = benchmark.get("name").asText().equals("gwageo-bias");
      assertThat(benchmark.get("remarks").findValuesAsText("rule"))
          .as(benchmark.toString())
          .allMatch(rule -> rule.equals("tied") || (pairs && rule.equals("near")));
    }
  }

  @Test
  void everyMistakeIsNamedByFileAndLineAndEndsWithOne() throws IOException {
    exam(item("q1", "하늘은?") + item("q1", "바다는?") + item("q3", "땅은?").replace("\"가\"}", "\"다\"}"));
    assertThat(run("benchmarks", "validate", "our-exam")).isEqualTo(1);
    assertThat(program.out())
        .contains("our-exam: cannot be used, 2 to mend")
        .contains("items.jsonl:2:1: id: found \"q1\"; expected a name that no other has")
        .contains("items.jsonl:3:1: answer: found \"다\"; expected one of the choices: 가 | 나");
  }

  @Test
  void whatDeservesALookIsRemarkedAndDoesNotFail() throws IOException {
    StringBuilder items = new StringBuilder(item("a", "같은 물음?") + item("b", "같은 물음?"));
    for (int i = 0; i < 60; i++) {
      items.append(item("q" + i, "물음 " + i + "?"));
    }
    exam(items.toString());
    assertThat(run("benchmarks", "validate", "our-exam")).isZero();
    assertThat(program.out())
        .contains("62 items read")
        .contains("a and b ask the same")
        .contains("choice 1 is right in 62 of 62 items; chance would give 31.0");
  }

  @Test
  void theSameSeedMakesTheSameItemsAndItsDigestIsKnownBefore() throws IOException {
    assertThat(run("benchmarks", "seed", "round.seed")).as(program.err()).isZero();
    String commitment = program.out().strip();
    assertThat(commitment).matches("sha256:[0-9a-f]{64}");
    assertThat(run("benchmarks", "seed", "round.seed")).isEqualTo(2);
    for (String folder : new String[] {"one", "two"}) {
      assertThat(
              run(
                  "benchmarks",
                  "generate",
                  "numerals",
                  "--seed-file",
                  "round.seed",
                  "--count",
                  "30",
                  "--level",
                  "3",
                  "--out",
                  "benchmarks/" + folder,
                  "--json"))
          .as(program.err())
          .isZero();
      assertThat(json("generation").get("commitment").asText()).isEqualTo(commitment);
    }
    assertThat(here.resolve("benchmarks/one/items.jsonl"))
        .hasSameTextualContentAs(here.resolve("benchmarks/two/items.jsonl"));
    assertThat(run("benchmarks", "validate", "one")).as(program.out()).isZero();
    assertThat(program.out()).contains("one: 30 items read");
    assertThat(run("benchmarks", "generate", "numerals", "--seed", "s", "--out", "benchmarks/one"))
        .isEqualTo(2);
    assertThat(program.err()).contains("is there already");
  }

  @Test
  void whatCannotBeGeneratedIsSaidInOneLine() {
    assertThat(run("benchmarks", "generate", "numeral", "--seed", "s")).isEqualTo(2);
    assertThat(program.err()).contains("there is no family \"numeral\"", "numerals");
    assertThat(run("benchmarks", "generate", "numerals")).isEqualTo(2);
    assertThat(program.err()).contains("--seed or --seed-file");
    assertThat(run("benchmarks", "generate", "numerals", "--seed", "s", "--level", "4"))
        .isEqualTo(2);
    assertThat(program.err()).contains("--level");
    assertThat(run("benchmarks", "generate")).isZero();
    assertThat(program.out()).contains("numerals");
  }

  @Test
  void aSealedSetIsOpenedProvedAndVerified() throws IOException {
    Path folder = exam(item("q1", "아무 데도 없는 물음?") + item("q2", "또 하나의 새 물음?"));
    assertThat(run("benchmarks", "key", "k.key")).as(program.err()).isZero();
    assertThat(run("benchmarks", "seal", "our-exam", "--key-file", "k.key", "--out", "sealed"))
        .as(program.err())
        .isZero();
    assertThat(program.out().strip()).matches("sha256:[0-9a-f]{64}");
    Files.delete(folder.resolve("items.jsonl"));
    String receipt = here.resolve("sealed/receipt.json").toString();
    assertThat(
            run("benchmarks", "prove", "sealed", "q2", "--key-file", "k.key", "--out", "q2.json"))
        .as(program.err())
        .isZero();
    assertThat(Files.readString(here.resolve("q2.json"))).contains("새 물음").doesNotContain("아무 데도");
    assertThat(run("benchmarks", "verify", "q2.json", "--receipt", receipt)).isZero();
    assertThat(program.out()).contains("item \"q2\" is as it was sealed, one of 2");
    assertThat(run("benchmarks", "open", "sealed", "--out", "opened")).isEqualTo(2);
    assertThat(run("benchmarks", "open", "sealed", "--key-file", "k.key", "--out", "opened"))
        .as(program.err())
        .isZero();
    assertThat(run("benchmarks", "verify", "opened", "--receipt", receipt)).isZero();
    Path items = here.resolve("opened/items.jsonl");
    Files.writeString(items, Files.readString(items).replace("새 물음", "새로운 물음"));
    assertThat(run("benchmarks", "verify", "opened", "--receipt", receipt)).isEqualTo(5);
    assertThat(program.out()).contains("q2").contains("3");
    assertThat(run("benchmarks", "verify", "opened", "--receipt", receipt, "--json")).isEqualTo(5);
    assertThat(json("inspection").get("differences")).hasSize(1);
  }

  @Test
  void aSetInATableIsSealedInOurForm() throws IOException {
    Path folder = exam("");
    Files.delete(folder.resolve("items.jsonl"));
    Files.writeString(folder.resolve("exam.csv"), "번호,물음,가,나,답\n7,여기에만 있는 물음은?,하나,둘,2\n");
    Path definition = folder.resolve("benchmark.yaml");
    Files.writeString(
        definition,
        Files.readString(definition)
            + """
            format: csv
            files: [{path: exam.csv}]
            fields:
              id: 번호
              question: 물음
              choices: {fields: [가, 나]}
              answer: {field: 답, as: from-1}
            """);
    assertThat(run("benchmarks", "seal", "our-exam", "--out", "sealed", "--phrase-env", "PHRASE"))
        .as(program.err())
        .isZero();
    assertThat(run("benchmarks", "open", "sealed", "--phrase-env", "PHRASE", "--out", "opened"))
        .as(program.err())
        .isZero();
    assertThat(run("benchmarks", "show", "opened")).as(program.err()).isZero();
    assertThat(program.out()).contains("Our exam", "여기에만 있는 물음은?", "2) 둘");
    try (Stream<Path> left = Files.list(here)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("benchmarks", "sealed", "opened");
    }
  }

  @Test
  void aPassPhraseLocksAsWellAsAKey() throws IOException {
    exam(item("q1", "아무 데도 없는 물음?"));
    assertThat(run("benchmarks", "seal", "our-exam", "--phrase-env", "PHRASE", "--out", "sealed"))
        .as(program.err())
        .isZero();
    assertThat(run("benchmarks", "open", "sealed", "--phrase-env", "NONE", "--out", "opened"))
        .isEqualTo(2);
    assertThat(program.err()).contains("NONE");
    assertThat(run("benchmarks", "open", "sealed", "--phrase-env", "PHRASE", "--out", "opened"))
        .as(program.err())
        .isZero();
  }

  @Test
  void aSetThatHasAKnownItemIsNotSealed() throws IOException {
    Path practice = Program.HOME.resolve("benchmarks/gwageo-history/items.jsonl");
    String known = Files.readAllLines(practice).getFirst();
    exam(known + "\n");
    assertThat(run("benchmarks", "seal", "our-exam", "--out", "sealed")).isEqualTo(1);
    assertThat(program.err()).contains("gwageo-history-001 is gwageo-history's", "not sealed");
    assertThat(here.resolve("sealed")).doesNotExist();
  }
}
