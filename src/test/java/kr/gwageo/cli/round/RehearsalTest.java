package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `gwageo rehearse` as a newcomer runs it, once for all claims.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehearsalTest {
  private static final int ENTRIES = 8;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path here = Path.of("");
  private Path folder = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeAll
  void rehearse() throws IOException {
    Program program = new Program(here, Map.of("LANG", "ko_KR.UTF-8"));
    int code = program.run("rehearse");
    out = program.out();
    err = program.err();
    assertThat(code).as(err).isZero();
    try (Stream<Path> folders = Files.list(here.resolve("results"))) {
      folder = folders.findFirst().orElseThrow();
    }
  }

  private JsonNode json(String name) throws IOException {
    return JSON.readTree(folder.resolve(name).toFile());
  }

  @Test
  void leavesAFileForEveryStation() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains(
              "00-round.yaml",
              "01-resolved.json",
              "05-items.jsonl",
              "10-plan.jsonl",
              "15-seal.json",
              "20-journal.jsonl",
              "30-scores.jsonl",
              "40-comparisons.json",
              "50-verdicts.json",
              "90-report.html",
              "90-report.md",
              "MANIFEST.json");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "01-resolved.json, resolved", "05-items.jsonl, items", "10-plan.jsonl, plan",
    "15-seal.json, seal", "20-journal.jsonl, journal", "30-scores.jsonl, scores",
    "40-comparisons.json, comparisons", "50-verdicts.json, verdicts", "MANIFEST.json, manifest"
  })
  void everyJsonFileIsOfItsPublishedSchema(String file, String schema) throws IOException {
    JsonSchema published =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/schemas", schema + ".schema.json")));
    List<String> documents =
        file.endsWith(".jsonl")
            ? Files.readAllLines(folder.resolve(file))
            : List.of(Files.readString(folder.resolve(file)));
    assertThat(documents).isNotEmpty();
    for (String document : documents) {
      assertThat(published.validate(JSON.readTree(document))).as(document).isEmpty();
    }
  }

  @Test
  void asksTheWholePracticeSuite() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (JsonNode paper : json("01-resolved.json").at("/round/papers")) {
      asked.add(paper.at("/benchmark/name").asText());
    }
    try (Stream<Path> folders = Files.list(Program.HOME.resolve("benchmarks"))) {
      assertThat(asked)
          .containsExactlyElementsOf(
              folders
                  .map(benchmark -> benchmark.getFileName().toString())
                  .filter(name -> name.startsWith("gwageo-"))
                  // programs need a sandbox, which not every machine has
                  .filter(name -> !name.equals("gwageo-code"))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void showsOneTeamAboveTheBarOneBelowAndOneUndecided() throws IOException {
    Map<String, String> decisions = new TreeMap<>();
    for (JsonNode verdict : json("50-verdicts.json").get("verdicts")) {
      decisions.put(verdict.get("competitor").asText(), verdict.get("decision").asText());
    }
    assertThat(decisions.values()).contains("reached", "not_reached", "undecided");
    assertThat(decisions)
        .hasSize(5)
        .containsEntry("team-garam", "reached")
        .containsEntry("team-somdari", "not_reached");
  }

  @Test
  void everyHttpRequestIsAnAttemptInTheJournalAndNoTrialIsAskedWithoutNeed() throws IOException {
    int attempts = 0;
    int busy = 0;
    int lines = 0;
    for (String line : Files.readAllLines(folder.resolve("20-journal.jsonl"))) {
      lines++;
      for (JsonNode attempt : JSON.readTree(line).at("/exchange/attempts")) {
        attempts++;
        busy += attempt.at("/outcome/kind").asText().equals("rate_limited") ? 1 : 0;
      }
    }
    int items = Files.readAllLines(folder.resolve("05-items.jsonl")).size();
    assertThat(lines).isEqualTo(items * ENTRIES);
    assertThat(attempts).isEqualTo(lines + busy);
    assertThat(busy).as("one entry turns some requests away at first").isPositive();
    Matcher served = Pattern.compile("HTTP 요청 ([0-9]+)건").matcher(err);
    assertThat(served.find()).as(err).isTrue();
    assertThat(served.group(1)).isEqualTo(Integer.toString(attempts));
  }

  @Test
  void saysOnScreenAndInEveryReportThatNoRealModelWasAsked() throws IOException {
    assertThat(out).contains("연습");
    assertThat(Files.readString(folder.resolve("90-report.md"))).contains("연습", "practice");
    assertThat(Files.readString(folder.resolve("90-report.html"))).contains("연습", "practice");
    assertThat(err).contains("90-report.html");
  }

  @Test
  void everythingAfterTheJournalIsRebuiltByteForByte() throws IOException {
    Map<String, String> before = contents();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.compareTo("21") > 0) {
          Files.delete(file);
        }
      }
    }
    assertThat(contents()).hasSizeLessThan(before.size());
    Program program = new Program(here, Map.of());
    assertThat(program.run("rescore", folder.toString())).as(program.err()).isZero();
    assertThat(contents()).isEqualTo(before);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @ParameterizedTest
  @CsvSource({"README.md, en", "README.ko.md, ko"})
  void theReadmeShowsWhatTheExampleRoundPrints(String document, String language)
      throws IOException {
    Program program = new Program(here, Map.of());
    String example = Program.HOME.resolve("results/example").toString();
    assertThat(program.run("report", example, "--lang", language)).as(program.err()).isZero();
    Matcher sample =
        Pattern.compile("```\n(1\\. .*?)\n```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of(document)));
    assertThat(sample.find()).isTrue();
    assertThat(sample.group(1).lines().filter(line -> !line.equals("…")))
        .allSatisfy(line -> assertThat(program.out().lines()).contains(line));
  }

  @Test
  void theCommittedExampleIsWhatTheProgramMakesOfItsJournal() throws IOException {
    Path example = Program.HOME.resolve("results/example");
    Path copy = Files.createDirectories(here.resolve("example"));
    try (Stream<Path> files = Files.list(example)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Program program = new Program(here, Map.of());
    assertThat(program.run("rescore", copy.toString())).as(program.err()).isZero();
    try (Stream<Path> files = Files.list(example)) {
      for (Path file : files.toList()) {
        assertThat(copy.resolve(file.getFileName())).hasSameTextualContentAs(file);
      }
    }
  }
}
