package kr.gwageo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.conformance.KoArenaHardPage.Published;
import kr.gwageo.conformance.KoArenaHardPage.Row;
import kr.gwageo.domain.judge.Preference;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.Game;
import kr.gwageo.statistics.SwappedPair;
import kr.gwageo.statistics.WinRate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The recorded verdicts of ko-arena-hard-auto on 26 models give the published win rates.
@Tag("conformance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KoArenaHardTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PAGE = Path.of("docs/evidence/ko-arena-hard.md");
  private static final int MODELS = 26;
  private static final int QUESTIONS = 500;

  /// Its file lacks one game.
  private static final String INCOMPLETE = "o4-mini-high";

  /// Published win rates have two decimals, the ratings behind them all that their fit gave.
  private static final double HALF_A_DIGIT = 0.005;

  private static final double FIT = 1e-4;

  private final Map<String, List<SwappedPair>> pairs = new TreeMap<>();
  private final List<Row> rows = new ArrayList<>();

  @BeforeAll
  void readEveryVerdict() throws IOException {
    Map<String, Published> published = published();
    try (Stream<Path> files = Files.list(data().resolve("judgments"))) {
      for (Path file : files.toList()) {
        pairs.put(file.getFileName().toString().replace(".jsonl", ""), read(file));
      }
    }
    for (Map.Entry<String, List<SwappedPair>> entry : pairs.entrySet()) {
      Published figures = Optional.ofNullable(published.get(entry.getKey())).orElseThrow();
      rows.add(new Row(entry.getKey(), figures, Estimator.winRate(entry.getValue(), 0.95)));
    }
    rows.sort(Comparator.comparingDouble((Row row) -> row.published().score()).reversed());
  }

  private static List<SwappedPair> read(Path file) throws IOException {
    List<SwappedPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode record = JSON.readTree(line);
      JsonNode games = record.get("games");
      pairs.add(
          new SwappedPair(record.get("question_id").asText(), game(games, 0), game(games, 1)));
    }
    return pairs;
  }

  private static Game game(JsonNode games, int index) {
    if (!games.has(index)) {
      return new Game.Missing();
    }
    return Preference.of(games.get(index).get("score").asText())
        .<Game>map(Game.Judged::new)
        .orElseGet(Game.Invalid::new);
  }

  private static Map<String, Published> published() throws IOException {
    return Files.readAllLines(data().resolve("no_control.csv")).stream()
        .skip(1)
        .map(line -> List.of(line.split(",")))
        .collect(
            Collectors.toMap(
                cells -> cells.get(0),
                cells ->
                    new Published(
                        number(cells, 1), number(cells, 2), number(cells, 3), number(cells, 5))));
  }

  private static double number(List<String> cells, int column) {
    return Double.parseDouble(cells.get(column));
  }

  private static Path data() {
    Path data = Path.of(System.getenv().getOrDefault("GWAGEO_DATA", ""));
    assertThat(data).as("the folder that GWAGEO_DATA names").isAbsolute();
    return data.resolve("ko-arena-hard");
  }

  @Test
  void everyFileHasEveryQuestionOnceAndEveryVerdictIsOnTheScale() throws IOException {
    TreeSet<String> questions = new TreeSet<>();
    for (String line : Files.readAllLines(data().resolve("question.jsonl"))) {
      questions.add(JSON.readTree(line).get("question_id").asText());
    }
    assertThat(questions).hasSize(QUESTIONS);
    assertThat(pairs).hasSize(MODELS);
    assertThat(pairs.values())
        .allSatisfy(games ->
            assertThat(games)
                .extracting(SwappedPair::question)
                .containsExactlyInAnyOrderElementsOf(questions));
    assertThat(rows).extracting(Row::found).extracting(WinRate::invalid).containsOnly(0);
  }

  @Test
  void twentyFiveWinRatesAreThePublishedOnes() {
    List<Row> complete = rows.stream().filter(row -> !row.model().equals(INCOMPLETE)).toList();
    assertThat(complete).hasSize(MODELS - 1);
    assertThat(complete)
        .allSatisfy(row -> {
          double ours = KoArenaHardPage.percent(row.found());
          assertThat(ours).as(row.model()).isCloseTo(row.published().score(), within(HALF_A_DIGIT));
          assertThat(ours).as(row.model()).isCloseTo(row.published().exact(), within(FIT));
          assertThat(row.found().missing()).as(row.model()).isZero();
        });
  }

  @Test
  void theTwentySixthIsPublishedWithItsOnlyGameOfOneQuestionReadTwice() {
    Row row = rows.stream().filter(r -> r.model().equals(INCOMPLETE)).findFirst().orElseThrow();
    assertThat(row.found().missing()).isEqualTo(1);
    assertThat(KoArenaHardPage.percent(row.found()))
        .isGreaterThan(row.published().score() + 4 * HALF_A_DIGIT);
    List<Preference> reached =
        Stream.of(Preference.values())
            .filter(p -> Math.abs(filled(p) - row.published().exact()) < FIT)
            .toList();
    assertThat(reached).containsExactly(only());
    assertThat(filled(only())).isCloseTo(row.published().score(), within(HALF_A_DIGIT));
  }

  /// Reference: NumPy and SciPy, from the formulas.
  @Test
  void intervalsAgreeWithAnIndependentComputation() {
    assertInterval("o3-high", 84.7998, 89.7870);
    assertInterval("chatgpt-4o-latest(2025-03-26)", 44.9293, 53.6782);
    assertInterval("llama-3.1-8b-instruct", 0.3209, 1.2664);
    assertInterval(INCOMPLETE, 71.1168, 78.0626);
  }

  private void assertInterval(String model, double low, double high) {
    Row row = rows.stream().filter(r -> r.model().equals(model)).findFirst().orElseThrow();
    Estimate.Known rate = KoArenaHardPage.known(row.found().rate());
    assertThat(100 * rate.interval().low()).isCloseTo(low, within(1e-4));
    assertThat(100 * rate.interval().high()).isCloseTo(high, within(1e-4));
  }

  @Test
  void theEvidencePageShowsTheseFigures() throws IOException {
    Map<Preference, Double> filled = new TreeMap<>();
    Stream.of(Preference.values()).forEach(p -> filled.put(p, filled(p)));
    String page =
        new KoArenaHardPage(rows, INCOMPLETE, incomplete().question(), only(), filled, dropped())
            .text();
    if ("write".equals(System.getProperty("evidence"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("to write it: -Devidence=write").hasContent(page);
  }

  private List<SwappedPair> ofIncomplete() {
    return pairs.getOrDefault(INCOMPLETE, List.of());
  }

  private static boolean lacksAGame(SwappedPair pair) {
    return pair.candidateInA() instanceof Game.Missing;
  }

  private SwappedPair incomplete() {
    return ofIncomplete().stream().filter(KoArenaHardTest::lacksAGame).findFirst().orElseThrow();
  }

  /// The verdict of the one game of the incomplete pair.
  private Preference only() {
    assertThat(incomplete().candidateInB()).isInstanceOf(Game.Judged.class);
    return ((Game.Judged) incomplete().candidateInB()).preference();
  }

  /// The win rate, had the missing game this verdict.
  private double filled(Preference verdict) {
    return KoArenaHardPage.percent(
        Estimator.winRate(
            ofIncomplete().stream()
                .map(pair ->
                    lacksAGame(pair)
                        ? new SwappedPair(
                            pair.question(), pair.candidateInB(), new Game.Judged(verdict))
                        : pair)
                .toList(),
            0.95));
  }

  /// The win rate without the question that lacks a game.
  private double dropped() {
    return KoArenaHardPage.percent(
        Estimator.winRate(
            ofIncomplete().stream().filter(pair -> !lacksAGame(pair)).toList(), 0.95));
  }
}
