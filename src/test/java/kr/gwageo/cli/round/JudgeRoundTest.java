package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole round whose answers judges read, over real HTTP on loopback.
class JudgeRoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path here = Path.of("");

  private void writeBenchmark(String scorer) throws IOException {
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
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      items.append(
          """
          {"id":"e%d","question":"%d번째 물음에 한 문장으로 답하시오.","reference":"%s"}
          """
              .formatted(i, i, reference(i)));
    }
    Files.writeString(folder.resolve("items.jsonl"), items);
  }

  private static String reference(int i) {
    return "물은 높은 데서 낮은 데로 흐른다. " + "가나다라마바사아자차카타파하".substring(i);
  }

  private Path spec(String judges) throws IOException {
    return Files.writeString(
        here.resolve("round.yaml"),
        """
        round: judged
        title: {ko: 심사 라운드, en: A judged round}
        tasks: [{benchmark: essays}]
        limits: {backoff: 1ms, give_up: 200ms}
        entries:
          - {name: team, role: competitor, family: gaon, simulated: {skill: {default: 0.5}, style: terse, latency: 1ms}}
          - {name: lead, role: leader, simulated: {skill: {default: 1}, style: terse, latency: 1ms}}
        """
            + judges);
  }

  private static String judge(String name, String more) {
    return "  - {name: %s, role: grader, simulated: {skill: {default: 1}, latency: 1ms%s}}\n"
        .formatted(name, more);
  }

  private Map<String, JsonNode> scores() throws IOException {
    Map<String, JsonNode> scores = new TreeMap<>();
    for (String line : Files.readAllLines(file("30-scores.jsonl"))) {
      JsonNode score = JSON.readTree(line);
      scores.put(score.get("trial").asText(), score);
    }
    return scores;
  }

  private JsonNode score(String trial) throws IOException {
    return Objects.requireNonNull(scores().get(trial), trial);
  }

  private Path file(String name) {
    return here.resolve("results/judged").resolve(name);
  }

  private Program run(int code, Path spec) {
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run("run", spec.toString())).as(program.err()).isEqualTo(code);
    return program;
  }

  private Map<String, String> everythingAfterTheJournals() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.list(here.resolve("results/judged"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches("[3-9].*|MANIFEST.json")) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }

  @Test
  void answersAreScoredByJudgesAndTheScoresRebuilt() throws IOException {
    writeBenchmark("{name: judge, scale: 1..5, repeats: 2}");
    Path spec = spec(judge("haru", "") + judge("byeol", ", seed: 7"));
    run(0, spec);
    assertThat(Files.readAllLines(file("24-judges-plan.jsonl"))).hasSize(8 * 2 * 2 * 2);
    assertThat(Files.readAllLines(file("24-judges.jsonl"))).hasSize(8 * 2 * 2 * 2);
    assertThat(score("lead/essays/e1/1").get("value").asDouble()).isEqualTo(1);
    assertThat(score("lead/essays/e1/1").get("explanation").asText())
        .startsWith("4 of 4 verdicts valid: byeol ");
    Map<String, String> before = everythingAfterTheJournals();
    for (String name : before.keySet()) {
      Files.delete(file(name));
    }
    Program rescore = new Program(here, Map.of());
    assertThat(rescore.run("rescore", file("").toString())).as(rescore.err()).isZero();
    assertThat(everythingAfterTheJournals()).isEqualTo(before);
  }

  private JsonNode forecast(Path spec) throws IOException {
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--dry-run", "--json")).isZero();
    JsonNode forecast = JSON.readTree(program.out());
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas/forecast.schema.json")))
                .validate(forecast))
        .isEmpty();
    return forecast.get("forecast");
  }

  @Test
  void whatJudgesWillBeAskedIsForeseen() throws IOException {
    writeBenchmark("{name: judge, repeats: 2}");
    Path spec = spec(judge("haru", ""));
    JsonNode before = forecast(spec);
    assertThat(before.get("entries").get(2).get("entry").asText()).isEqualTo("haru");
    assertThat(before.get("entries").get(2).get("demand").get("requests").asInt()).isEqualTo(32);
    assertThat(before.get("entries").get(2).get("demand").get("prompt_tokens").asLong())
        .isGreaterThan(32 * 400);
    assertThat(before.get("entries").get(2).get("demand").has("prompt_tokens_at_most")).isFalse();
    run(0, spec);
    JsonNode after = forecast(spec);
    assertThat(after.get("total").get("demand").get("requests").asInt()).isZero();
    assertThat(after.get("entries").get(2).get("settled").asInt()).isEqualTo(32);
  }

  @Test
  void answersAreComparedInBothSeats() throws IOException {
    writeBenchmark("{name: judge, kind: pairwise, prompt: ko-pairwise-labels-1, verdict: marker}");
    Path spec = spec(judge("haru", ", judge: {seat_a: 0.1}"));
    run(0, spec);
    List<String> seats = new ArrayList<>();
    for (String line : Files.readAllLines(file("24-judges-plan.jsonl"))) {
      JsonNode planned = JSON.readTree(line);
      assertThat(planned.get("baseline").asText()).isEqualTo("lead");
      seats.add(planned.get("judged").asText() + " " + planned.get("seat").asText());
    }
    assertThat(seats).hasSize(16).doesNotHaveDuplicates();
    assertThat(score("lead/essays/e1/1").get("value").asDouble()).isEqualTo(0.5);
    assertThat(score("team/essays/e1/1").get("explanation").asText())
        .matches("against lead: 1 of 1 pairs valid: haru in seat A .*, haru in seat B .*");
    JsonNode comparisons = JSON.readTree(file("40-comparisons.json").toFile());
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas/comparisons.schema.json")))
                .validate(comparisons))
        .isEmpty();
    JsonNode judge = comparisons.get("judges").get("judges").get(0);
    assertThat(judge.get("seats").get("pairs").asInt()).isEqualTo(8);
    assertThat(judge.get("seats").get("seat_a").get("value").asDouble()).isGreaterThan(0.5);
    assertThat(Files.readString(file("90-report.md")))
        .contains("심사 모델", "A 자리의 승률", "Wins against the baseline");
  }
}
