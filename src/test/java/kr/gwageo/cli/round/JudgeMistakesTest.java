package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people may get wrong about judges is said in one line, before anybody is asked.
class JudgeMistakesTest {
  private static final String JUDGE =
      "  - {name: haru, role: grader, simulated: {skill: {default: 1}, latency: 1ms}}\n";

  @TempDir private Path here = Path.of("");

  private void benchmark(String scorer) throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/essays"));
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: essays
        title: {ko: 서술형, en: Essays}
        licence: Apache-2.0
        source: made for this test
        version: "1"
        language: ko
        domain: writing
        scorer: %s
        prompt: bare
        """
            .formatted(scorer));
    Files.writeString(
        folder.resolve("items.jsonl"),
        """
        {"id":"one","question":"하나를 쓰시오.","reference":"하나"}
        {"id":"two","question":"둘을 쓰시오.","reference":"둘"}
        """);
  }

  /// What is said of a round: the line, and another that counts the lines.
  private String said(String task, String judges) throws IOException {
    Path spec =
        Files.writeString(
            here.resolve("round.yaml"),
            """
            round: judged
            title: {ko: 심사 라운드, en: A judged round}
            tasks: [%s]
            entries:
              - {name: team, role: competitor, simulated: {skill: {default: 0.5}, latency: 1ms}}
              - {name: lead, role: leader, simulated: {skill: {default: 1}, latency: 1ms}}
            """
                    .formatted(task)
                + judges);
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run("run", spec.toString())).as(program.err()).isEqualTo(2);
    assertThat(here.resolve("results")).doesNotExist();
    assertThat(program.err().lines()).as(program.err()).hasSize(2);
    return program.err();
  }

  @Test
  void aJudgedBenchmarkNeedsAGrader() throws IOException {
    benchmark("judge");
    assertThat(said("{benchmark: essays}", "")).contains("round.yaml", "role: grader", "essays");
    assertThat(
            said(
                "{benchmark: essays}, {benchmark: gwageo-civics}",
                JUDGE.replace("role", "sits: [gwageo-civics], role")))
        .contains("role: grader that reads essays");
  }

  @Test
  void aGraderNeedsSomethingToRead() throws IOException {
    assertThat(said("{benchmark: gwageo-civics}", JUDGE)).contains("no task of the round");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scale: 10..1          | scale is two whole numbers such as 1..10, at most 100 apart, not 10..1
          scale: 0..500         | at most 100 apart
          scale: ten            | not ten
          kind: duel            | kind is pairwise or rubric, not duel
          verdict: xml          | verdict is json or marker, not xml
          ties: win             | ties is half or unless_both, not win
          repeats: 0            | repeats is a whole number from 1 to 100, not 0
          repeats: [1, 2]       | repeats is one value, not 1, 2
          min_valid: 2          | min_valid is 2, of 1 verdicts on each answer
          judges: 3             | scorer judge has no option judges
          prompt: ../secret     | prompt is the name of a file in prompts, without .txt
          prompt: ko-rubric-0   | ko-rubric-1
          kind: pairwise, prompt: ko-rubric-1 | the prompt lacks {answer_a}, {answer_b}
          """)
  void anOptionThatCannotBeRightIsNamed(String options, String expected) throws IOException {
    benchmark("{name: judge, " + options + "}");
    assertThat(said("{benchmark: essays}", JUDGE)).contains(expected);
  }

  @Test
  void aBaselineIsALeaderAndOnlyForComparisons() throws IOException {
    benchmark("{name: judge, kind: pairwise}");
    assertThat(said("{benchmark: essays, baseline: team}", JUDGE))
        .contains("tasks[0].baseline", "team", "one of lead");
    benchmark("judge");
    assertThat(said("{benchmark: essays, baseline: lead}", JUDGE)).contains("kind is rubric");
  }

  @Test
  void aJudgeIsNotRecordedAndItsKeyIsLookedForAtOnce() throws IOException {
    benchmark("judge");
    assertThat(said("{benchmark: essays}", "  - {name: haru, role: grader, recorded: answers}\n"))
        .contains("recorded", "url, simulated");
    assertThat(
            said(
                "{benchmark: essays}",
                "  - {name: haru, role: grader, url: \"http://127.0.0.1:9/v1\", model: m, key_file: none.key}\n"))
        .contains("none.key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id": "three", "label": 3}    | labels.jsonl:1:1
          {"id": "one", "label": 11}     | 1 … 10
          {"id": "one", "label": "win"}  | 1 … 10
          {"id": "one"}                  | 1 … 10
          {"id": "one", "label": 3       | labels.jsonl:1:1
          """)
  void aLabelThatCannotBeRightIsNamedByItsLine(String line, String expected) throws IOException {
    benchmark("judge");
    Files.writeString(here.resolve("labels.jsonl"), line + "\n");
    assertThat(said("{benchmark: essays, labels: labels.jsonl}", JUDGE)).contains(expected);
  }
}
