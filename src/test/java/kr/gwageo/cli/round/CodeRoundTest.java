package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.gwageo.cli.Program;
import kr.gwageo.sandbox.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A round whose answers are programs. Where this machine grants no sandbox, the round is refused
/// before anything is asked.
class CodeRoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final boolean SANDBOXED =
      new Sandbox(Path.of(System.getProperty("java.io.tmpdir")), Clock.systemUTC())
          .lack()
          .isEmpty();

  @TempDir private Path here = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/our-code"));
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: our-code
        title: {ko: 프로그램, en: Programs}
        licence: Apache-2.0
        source: made for a test
        version: "1"
        language: ko
        domain: code
        scorer: code
        """);
    Files.writeString(
        folder.resolve("items.jsonl"),
        """
        {"id":"twice","question":"수를 두 배로 만드시오.","tests":{"cases":[{"input":"2\\n","output":"4\\n"},{"input":"-3","output":"-6"}],"solution":"print(int(input()) * 2)"}}
        {"id":"half","question":"수를 반으로 나누시오.","tests":{"seconds":2,"cases":[{"input":"4","output":"2"}],"solution":"print(int(input()) // 2)"}}
        """);
  }

  private Path spec() throws IOException {
    return Files.writeString(
        here.resolve("round.yaml"),
        """
        round: coding
        title: {ko: 프로그램 라운드, en: A round of programs}
        tasks: [{benchmark: our-code}]
        entries:
          - {name: team, role: competitor, simulated: {skill: {default: 0}, latency: 1ms, style: steps}}
          - {name: lead, role: leader, simulated: {skill: {default: 1}, latency: 1ms, style: thinking}}
        """);
  }

  private String run(int code, String... args) {
    Program program = new Program(here, Map.of());
    assertThat(program.run(args)).as(program.err()).isEqualTo(code);
    return program.out() + program.err();
  }

  private static void conforms(String schema, String line) throws IOException {
    String published = Files.readString(Path.of("docs/schemas", schema + ".schema.json"));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(published)
                .validate(JSON.readTree(line)))
        .as(line)
        .isEmpty();
  }

  @Test
  void programsAreRunOnceRecordedAndRebuiltWithoutRunningThemAgain() throws IOException {
    Path spec = spec();
    if (!SANDBOXED) {
      assertThat(run(2, "run", spec.toString(), "--lang", "en"))
          .contains("tasks[0].benchmark", "programs cannot be run safely here", "util-linux");
      assertThat(here.resolve("results")).doesNotExist();
      return;
    }
    run(0, "run", spec.toString());
    Path folder = here.resolve("results/coding");
    Map<String, Double> values = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("30-scores.jsonl"))) {
      JsonNode score = JSON.readTree(line);
      values.put(score.get("trial").asText(), score.get("value").asDouble());
    }
    assertThat(values)
        .isEqualTo(
            Map.of(
                "lead/our-code/half/1", 1.0,
                "lead/our-code/twice/1", 1.0,
                "team/our-code/half/1", 0.0,
                "team/our-code/twice/1", 0.0));
    List<String> record = Files.readAllLines(folder.resolve("24-sandbox.jsonl"));
    assertThat(record).hasSize(4);
    for (String line : record) {
      conforms("sandbox", line);
    }
    for (String line : Files.readAllLines(folder.resolve("05-items.jsonl"))) {
      conforms("items", line);
    }
    assertThat(folder.resolve("20-journal.jsonl")).content().doesNotContain("\"cases\"");
    String before = Files.readString(folder.resolve("30-scores.jsonl"));
    Files.delete(folder.resolve("30-scores.jsonl"));
    run(0, "rescore", folder.toString());
    assertThat(folder.resolve("30-scores.jsonl")).content().isEqualTo(before);
    assertThat(Files.readAllLines(folder.resolve("24-sandbox.jsonl"))).isEqualTo(record);
    assertThat(run(0, "appeal", folder.toString(), "our-code/twice", "--lang", "en"))
        .contains("Test 1: passed", "Test 1: failed, printed something else");
    goesOnWithWhatIsMissing(spec, folder, record, before);
  }

  /// A record that was cut off leaves trials without a score: nothing is asked again, and what is
  /// missing is run.
  private void goesOnWithWhatIsMissing(Path spec, Path folder, List<String> record, String before)
      throws IOException {
    Files.write(folder.resolve("24-sandbox.jsonl"), record.subList(0, 2));
    run(4, "rescore", folder.toString());
    assertThat(folder.resolve("30-scores.jsonl")).content().contains("the program was not run");
    String journal = Files.readString(folder.resolve("20-journal.jsonl"));
    run(0, "run", spec.toString());
    assertThat(folder.resolve("20-journal.jsonl")).content().isEqualTo(journal);
    assertThat(folder.resolve("30-scores.jsonl")).content().isEqualTo(before);
    List<String> tampered = new ArrayList<>(record);
    tampered.set(1, record.get(1).replace("\"output\":\"", "\"output\":\"9"));
    Files.write(folder.resolve("24-sandbox.jsonl"), tampered);
    assertThat(run(74, "rescore", folder.toString(), "--lang", "en")).contains("24-sandbox.jsonl:");
  }

  @Test
  void recordedProgramsAreGraded() throws IOException {
    Files.writeString(
        here.resolve("answers.jsonl"),
        """
        {"id":"twice","response":"```python\\nn = int(input())\\nprint(n + n)\\n```"}
        {"id":"half","response":"```python\\nwhile True: pass\\n```"}
        """);
    String[] grade = {"grade", "--benchmark", "our-code", "--answers", "answers.jsonl", "--lang"};
    List<String> english = new ArrayList<>(List.of(grade));
    english.add("en");
    if (!SANDBOXED) {
      assertThat(run(2, english.toArray(String[]::new)))
          .contains("programs cannot be run safely here", "util-linux");
      return;
    }
    List<String> out = new ArrayList<>(english);
    out.addAll(List.of("--out", "grades.jsonl"));
    run(0, out.toArray(String[]::new));
    List<String> grades = Files.readAllLines(here.resolve("grades.jsonl"));
    assertThat(JSON.readTree(grades.getFirst()).get("value").asDouble()).isEqualTo(1);
    assertThat(JSON.readTree(grades.getFirst()).get("answer").asText()).isEqualTo("2/2");
    assertThat(JSON.readTree(grades.getLast()).get("value").asDouble()).isZero();
    english.addAll(List.of("--explain", "half"));
    assertThat(run(0, english.toArray(String[]::new))).contains("test 1 took too long");
  }
}
