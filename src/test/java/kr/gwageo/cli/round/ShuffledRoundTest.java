package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole round whose choices are shown in another order in each repeat.
class ShuffledRoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ITEMS = 8;
  private static final List<String> DERIVED =
      List.of("30-scores.jsonl", "40-comparisons.json", "50-verdicts.json", "90-report.md");

  @TempDir private Path here = Path.of("");

  @BeforeEach
  void write() throws IOException {
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
        """);
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < ITEMS; i++) {
      items.append(
          """
          {"id":"q%1$d","question":"채소 %1$d?","choices":["사과%1$d","감자%1$d","포도%1$d","%2$s"],"answer":"감자%1$d"}
          """
              .formatted(i, i == 3 ? "위의 모두" : "귤" + i));
    }
    Files.writeString(folder.resolve("items.jsonl"), items);
  }

  private Path spec(String name, String shuffle, String team) throws IOException {
    return Files.writeString(
        here.resolve(name + ".yaml"),
        """
        round: %s
        title: {ko: 섞기, en: Shuffling}
        seed: 7
        repeats: 2
        %s
        tasks: [{benchmark: our-exam}]
        entries:
          - {name: team, role: competitor, %s}
          - {name: lead, role: leader, simulated: {skill: {default: 1}, latency: 1ms, style: thinking}}
        """
            .formatted(name, shuffle, team));
  }

  private Path spec(String name, String shuffle) throws IOException {
    return spec(name, shuffle, "simulated: {skill: {default: 0.5}, latency: 1ms, style: sentence}");
  }

  private String run(int code, String... args) {
    Program program = new Program(here, Map.of());
    assertThat(program.run(args)).as(program.err()).isEqualTo(code);
    return program.out() + program.err();
  }

  private Path folder(String name) {
    return here.resolve("results").resolve(name);
  }

  private static Map<String, JsonNode> lines(Path file, String key) throws IOException {
    Map<String, JsonNode> lines = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      lines.put(node.get(key).asText(), node);
    }
    return lines;
  }

  @Test
  void modelsScoreWhatTheyScoreUnshuffledAndAnswersAreTheItemsOwn() throws IOException {
    run(0, "run", spec("plain", "").toString());
    run(0, "run", spec("shuffled", "shuffle_options: per_repeat").toString());
    Map<String, JsonNode> plain = lines(folder("plain").resolve("30-scores.jsonl"), "trial");
    Map<String, JsonNode> shuffled = lines(folder("shuffled").resolve("30-scores.jsonl"), "trial");
    Map<String, JsonNode> plan = lines(folder("shuffled").resolve("10-plan.jsonl"), "id");
    assertThat(shuffled.keySet()).isEqualTo(plain.keySet()).hasSize(ITEMS * 4);
    int moved = 0;
    for (Map.Entry<String, JsonNode> entry : shuffled.entrySet()) {
      JsonNode score = entry.getValue();
      String trial = entry.getKey();
      assertThat(score.get("value"))
          .as(trial)
          .isEqualTo(Objects.requireNonNull(plain.get(trial)).get("value"));
      assertThat(score.get("answer").asText().equals("2"))
          .as(trial)
          .isEqualTo(score.get("value").asDouble() == 1);
      JsonNode order = Objects.requireNonNull(plan.get(trial)).path("order");
      assertThat(score.get("explanation").asText().contains("the item's own"))
          .as(trial)
          .isEqualTo(!order.isMissingNode());
      moved += order.isMissingNode() ? 0 : 1;
      assertThat(trial.contains("/q3/") && order.isArray()).as("q3 is tied").isFalse();
    }
    assertThat(moved).isGreaterThan(ITEMS * 3);
    assertThat(folder("shuffled").resolve("05-items.jsonl"))
        .hasSameTextualContentAs(folder("plain").resolve("05-items.jsonl"));
    assertThat(folder("plain").resolve("10-plan.jsonl")).content().doesNotContain("\"order\"");
    assertThat(folder("plain").resolve("01-resolved.json")).content().doesNotContain("shuffle_o");
  }

  private static void conforms(String schema, String text) throws IOException {
    String published = Files.readString(Path.of("docs/schemas", schema + ".schema.json"));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(published)
                .validate(JSON.readTree(text)))
        .as(text)
        .isEmpty();
  }

  @Test
  void whatFollowsTheJournalIsRebuiltAndHalfARunGoesOn() throws IOException {
    Path spec = spec("shuffled", "shuffle_options: per_repeat");
    run(0, "run", spec.toString());
    Path folder = folder("shuffled");
    conforms("resolved", Files.readString(folder.resolve("01-resolved.json")));
    for (String line : Files.readAllLines(folder.resolve("10-plan.jsonl"))) {
      conforms("plan", line);
    }
    Map<String, String> before = new TreeMap<>();
    for (String name : DERIVED) {
      before.put(name, Files.readString(folder.resolve(name)));
      Files.delete(folder.resolve(name));
    }
    run(0, "rescore", folder.toString());
    for (String name : DERIVED) {
      assertThat(folder.resolve(name)).content().isEqualTo(before.get(name));
    }
    run(0, "report", folder.toString(), "--format", "md");
    Path half = Files.createDirectories(here.resolve("half"));
    for (String name :
        List.of("00-round.yaml", "01-resolved.json", "05-items.jsonl", "10-plan.jsonl")) {
      Files.copy(folder.resolve(name), half.resolve(name));
    }
    Files.copy(folder.resolve("15-seal.json"), half.resolve("15-seal.json"));
    List<String> journal = Files.readAllLines(folder.resolve("20-journal.jsonl"));
    Files.write(half.resolve("20-journal.jsonl"), journal.subList(0, journal.size() / 2));
    run(0, "run", spec.toString(), "--out", half.toString());
    assertThat(half.resolve("30-scores.jsonl")).content().isEqualTo(before.get("30-scores.jsonl"));
  }

  @Test
  void theDryRunAndTheReviewCountWhatStaysInItsOrder() throws IOException {
    Path spec = spec("shuffled", "shuffle_options: true");
    assertThat(run(0, "run", spec.toString(), "--dry-run", "--lang", "en"))
        .contains("our-exam: choices are shuffled in 7 items, and stay in their order in 1");
    JsonNode forecast = JSON.readTree(run(0, "run", spec.toString(), "--dry-run", "--json"));
    conforms("forecast", forecast.toString());
    assertThat(forecast.at("/forecast/shuffled/0/kept/all_or_none").asInt()).isEqualTo(1);
    assertThat(run(0, "benchmarks", "validate", "our-exam", "--lang", "en"))
        .contains("1 items keep the order of their choices", "q3");
    conforms("validation", run(0, "benchmarks", "validate", "our-exam", "--json"));
  }

  @Test
  void recordedAnswersAndShuffledChoicesDoNotGoTogether() throws IOException {
    Path recorded = Files.createDirectories(here.resolve("recorded"));
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      for (int repeat = 1; repeat <= 2; repeat++) {
        answers.add("{\"id\":\"q%d\",\"repeat\":%d,\"response\":\"②\"}".formatted(i, repeat));
      }
    }
    Files.write(recorded.resolve("our-exam.jsonl"), answers);
    Path spec = spec("shuffled", "shuffle_options: true", "recorded: recorded");
    assertThat(run(2, "run", spec.toString(), "--lang", "en"))
        .contains("entries[0].recorded", "shuffle_options: false for our-exam");
    run(0, "run", spec("plain", "shuffle_options: false", "recorded: recorded").toString());
  }
}
