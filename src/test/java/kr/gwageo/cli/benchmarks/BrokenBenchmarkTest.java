package kr.gwageo.cli.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `validate` passes a round can ask, and what it does not pass no round asks.
class BrokenBenchmarkTest {
  private static final String DEFINITION =
      """
      title: {ko: 시험, en: Exam}
      licence: CC0-1.0
      source: https://example.org
      version: "1"
      language: ko
      domain: language
      """;
  private static final String ROUND =
      """
      round: ours
      title: {ko: 시험, en: Exam}
      tasks: [{benchmark: ours}]
      entries:
        - {name: us, role: competitor, simulated: {skill: {default: 0.8}}}
        - {name: them, role: leader, simulated: {skill: {default: 0.9}}}
      """;

  @TempDir private Path here = Path.of("");

  private void shelve(String name, String more) throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/ours"));
    Files.writeString(folder.resolve("benchmark.yaml"), "name: " + name + "\n" + DEFINITION + more);
    Files.writeString(
        folder.resolve("items.jsonl"),
        """
        {"id":"1","question":"낮의 반대말은?","answer":["밤"]}
        {"id":"2","question":"바다에서 뜨는 탈것은?","answer":["배"]}
        """);
    Files.writeString(here.resolve("round.yaml"), ROUND);
  }

  private void refusedBy(String words, String... arguments) {
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run(arguments)).isNotZero();
    assertThat(program.out() + program.err()).contains(words);
  }

  private void refusedByAll(String words) {
    refusedBy(words, "benchmarks", "validate", "ours");
    refusedBy(words, "run", here.resolve("round.yaml").toString(), "--dry-run");
  }

  @Test
  void aDefinitionUnderAnotherNameDoesNotAskTheOthersItems() throws Exception {
    shelve("gwageo-law", "scorer: text\n");
    refusedByAll("expected the name of the folder");
  }

  @Test
  void examplesThatAreNotThere() throws Exception {
    shelve("ours", "scorer: text\nshots: {count: 2}\n");
    refusedByAll("shots.jsonl");
  }

  @Test
  void optionsThatTheScorerDoesNotHave() throws Exception {
    shelve("ours", "scorer: {name: text, kind: short}\n");
    refusedByAll("kind");
  }

  @Test
  void whatAFileHoldsIsShownWithoutItsEscapeSequencesAndCut() throws Exception {
    shelve("ours", "scorer: text\nprompt: \"\\e[31m" + "가".repeat(1000) + "\"\n");
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run("benchmarks", "validate", "ours")).isNotZero();
    assertThat(program.out()).doesNotContain("\u001b").doesNotContain("가".repeat(101));
  }

  @Test
  void moreChoicesThanLabels() throws Exception {
    shelve("ours", "scorer: choice\n");
    String choices = "\"1가\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"열하나\"";
    Files.writeString(
        here.resolve("benchmarks/ours/items.jsonl"),
        "{\"id\":\"1\",\"question\":\"?\",\"choices\":[" + choices + "],\"answer\":\"열하나\"}\n");
    refusedByAll("an answer that the scorer choice can grade");
  }

  @Test
  void sealingTellsHowManyItemsAreSealed() throws Exception {
    shelve(
        "ours",
        """
        scorer: text
        where: {id: ["1"]}
        """);
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run("benchmarks", "seal", "ours", "--out", "sealed")).isZero();
    assertThat(program.err()).contains("1 items are sealed");
  }
}
