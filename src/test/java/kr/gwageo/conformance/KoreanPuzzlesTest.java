package kr.gwageo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.round.Conductor;
import kr.gwageo.round.Premises;
import kr.gwageo.runner.Event;
import kr.gwageo.sandbox.Sandbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The recorded answers of nine models to the Korean logical puzzles, replayed through endpoint,
/// runner, journal and scorer, give the published accuracies.
@Tag("conformance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KoreanPuzzlesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PAGE = Path.of("docs/evidence/korean-puzzles.md");

  @TempDir private static Path folder = Path.of("");
  private final Map<String, RoundResult> rounds = new TreeMap<>();

  @BeforeAll
  void runAllRounds() throws Exception {
    for (String name :
        List.of("korean-puzzles", "korean-puzzles-leaders", "korean-puzzles-leaders-reversed")) {
      rounds.put(name, run(name));
    }
  }

  private RoundResult run(String name) throws Exception {
    Conductor conductor =
        new Conductor(
            new Premises(
                List.of(Path.of("benchmarks")),
                System.getenv(),
                Clock.systemUTC(),
                new Random(1),
                new Sandbox(folder, Clock.systemUTC()),
                "gwageo conformance"));
    return conductor.conduct(
        Path.of("rounds", name + ".yaml"), folder.resolve(name), new Silence());
  }

  private RoundResult round(String name) {
    return Optional.ofNullable(rounds.get(name)).orElseThrow();
  }

  private static final class Silence implements Conductor.Audience {
    @Override
    public void enters(EntrySpec entry, long planned) {}

    @Override
    public void on(EntrySpec entry, Event event) {}

    @Override
    public void leaves(long requests) {}
  }

  /// Items whose published mark comes from the reasoning of a reply that was cut off.
  private static final Set<String> DRAFTS_OF_CUT_OFF_REPLIES =
      Set.of("exaone-4.0-32b/causal_dag_ko_easy_0010", "exaone-4.0-32b/causal_dag_ko_easy_0047");

  @Test
  void everyAnswerGetsThePublishedMark() throws IOException {
    List<Marked> marks = marks();
    assertThat(marks).hasSize(7400);
    assertThat(marks)
        .filteredOn(mark -> mark.ours() != mark.published())
        .allSatisfy(mark -> assertThat(mark.ours()).isFalse())
        .extracting(Marked::name)
        .containsExactlyInAnyOrderElementsOf(DRAFTS_OF_CUT_OFF_REPLIES);
  }

  @Test
  void everyPublishedAccuracyIsReproduced() throws IOException {
    Map<String, Double> ours = new TreeMap<>();
    for (Sitting sitting : round("korean-puzzles").sittings()) {
      if (sitting.sat()) {
        ours.put(sitting.entry() + "/" + sitting.task(), value(sitting.accuracy()));
      }
    }
    Map<String, Double> expected = new TreeMap<>(published());
    expected.merge("exaone-4.0-32b/causal_dag_ko_easy", -0.02, Double::sum);
    assertThat(ours.keySet()).isEqualTo(expected.keySet()).hasSize(74);
    expected.forEach(
        (row, accuracy) -> assertThat(ours.get(row)).as(row).isCloseTo(accuracy, within(1e-9)));
  }

  /// How one answer was marked.
  private record Marked(String name, boolean ours, String kind, boolean published, String read) {}

  private List<Marked> marks() throws IOException {
    Map<String, JsonNode> scores = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("korean-puzzles/30-scores.jsonl"))) {
      JsonNode score = JSON.readTree(line);
      scores.put(score.get("trial").asText(), score);
    }
    List<Marked> marks = new ArrayList<>();
    for (Map.Entry<String, JsonNode> score : scores.entrySet()) {
      String[] parts = score.getKey().split("/", -1);
      JsonNode answer =
          answers(parts[0], parts[1]).getOrDefault(parts[2], MissingNode.getInstance());
      marks.add(
          new Marked(
              parts[0] + "/" + parts[2],
              score.getValue().get("value").asDouble() == 1,
              score.getValue().get("kind").asText(),
              answer.get("published_correct").asBoolean(),
              answer.get("published_extraction").asText()));
    }
    return marks;
  }

  private final Map<String, Map<String, JsonNode>> answers = new TreeMap<>();

  private Map<String, JsonNode> answers(String model, String task) throws IOException {
    Path file = data().resolve("answers").resolve(model).resolve(task + ".jsonl");
    if (!answers.containsKey(file.toString())) {
      Map<String, JsonNode> byId = new TreeMap<>();
      for (String line : Files.readAllLines(file)) {
        JsonNode answer = JSON.readTree(line);
        byId.put(answer.get("id").asText(), answer);
      }
      answers.put(file.toString(), byId);
    }
    return answers.getOrDefault(file.toString(), Map.of());
  }

  private static Path data() {
    Path data = Path.of(System.getenv().getOrDefault("GWAGEO_DATA", ""));
    assertThat(data).as("the folder that GWAGEO_DATA names").isAbsolute();
    return data.resolve("korean-puzzles");
  }

  private static Map<String, Double> published() throws IOException {
    return JSON.readValue(
        data().resolve("published_accuracy.json").toFile(), new TypeReference<>() {});
  }

  @Test
  void noFullCompetitorReachesTheFrontierAndOneSatTooLittle() {
    assertThat(decisions("korean-puzzles"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "midm-2.0-base-instruct", Decision.NOT_REACHED,
                "gemini-3-flash-preview", Decision.NOT_REACHED,
                "gpt-oss-120b", Decision.NOT_REACHED,
                "deepseek-v4-flash", Decision.NOT_REACHED,
                "qwen3.5-27b", Decision.NOT_REACHED,
                "exaone-4.0-32b", Decision.UNDECIDED));
  }

  /// The figures come from `docs/evidence/recompute.py`, which shares no code with gwageo.
  @Test
  void theVerdictsAgreeWithAnIndependentRecomputation() {
    Comparison claude =
        composite("korean-puzzles-leaders", "claude-opus-4-8", "gemini-3.1-pro-preview");
    assertRatio(claude, 0.941482, 0.915619, 0.967946);
    Comparison gemini =
        composite("korean-puzzles-leaders-reversed", "gemini-3.1-pro-preview", "claude-opus-4-8");
    assertRatio(gemini, 1.062155, 1.033115, 1.092157);
    Comparison flash = composite("korean-puzzles", "gemini-3-flash-preview", "claude-opus-4-8");
    assertRatio(flash, 0.824586, 0.793670, 0.855965);
    assertThat(decisions("korean-puzzles-leaders"))
        .containsEntry("claude-opus-4-8", Decision.UNDECIDED);
    assertThat(decisions("korean-puzzles-leaders-reversed"))
        .containsEntry("gemini-3.1-pro-preview", Decision.REACHED);
  }

  @Test
  void twoPerfectEntriesAreNotACertainty() {
    Comparison perfect =
        round("korean-puzzles-leaders").comparisons().stream()
            .filter(row -> row.task().equals(Optional.of("sudoku_ko_easy")))
            .filter(row -> row.competitor().equals("claude-opus-4-8"))
            .findFirst()
            .orElseThrow();
    // so small a table of right and wrong is tested by scores, which need no imagined clusters
    assertThat(perfect.flags()).contains(Flag.SATURATED);
    assertThat(perfect.ratio())
        .isInstanceOfSatisfying(
            Estimate.Known.class,
            ratio ->
                assertThat(ratio.interval().high() - ratio.interval().low()).isGreaterThan(0.02));
  }

  @Test
  void theEvidencePageShowsTheseFigures() throws IOException {
    List<String> differences =
        marks().stream()
            .filter(mark -> mark.ours() != mark.published())
            .map(mark ->
                "| %s | %s, 0 | read “%s”, %d |\n"
                    .formatted(mark.name(), mark.kind(), mark.read(), mark.published() ? 1 : 0))
            .toList();
    String page = new EvidencePage(rounds, published(), differences).text();
    if ("write".equals(System.getProperty("evidence"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("to write it: -Devidence=write").hasContent(page);
  }

  private Map<String, Decision> decisions(String round) {
    Map<String, Decision> decisions = new TreeMap<>();
    for (Verdict verdict : round(round).verdicts()) {
      decisions.put(verdict.competitor(), verdict.decision());
    }
    return decisions;
  }

  private Comparison composite(String round, String competitor, String leader) {
    return round(round).verdicts().stream()
        .filter(verdict -> verdict.competitor().equals(competitor))
        .flatMap(verdict -> verdict.composites().stream())
        .filter(row -> row.leader().equals(leader))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRatio(Comparison row, double value, double low, double high) {
    assertThat(row.ratio())
        .isInstanceOfSatisfying(
            Estimate.Known.class,
            ratio -> {
              assertThat(ratio.value()).isCloseTo(value, within(1e-6));
              assertThat(ratio.interval().low()).isCloseTo(low, within(1e-6));
              assertThat(ratio.interval().high()).isCloseTo(high, within(1e-6));
            });
  }

  private static double value(Estimate estimate) {
    return estimate instanceof Estimate.Known known ? known.value() : Double.NaN;
  }
}
