package kr.gwageo.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An official round from its draft to an appeal, step by step, and no step before its turn.
class OfficialRoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROUND = "results/exam";

  private static final String SPEC =
      """
      round: exam
      title: {ko: 공식 시험, en: An official exam}
      mode: official
      official:
        until: 2026-08-18
        leaders: {lead: 2026-05-02}
        withheld: [gwageo-law]
      criterion: {alpha: 0.025}
      tasks: [{benchmark: gwageo-civics}, {benchmark: gwageo-law}]
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: strong, role: competitor, simulated: {skill: {default: 0.99}, latency: 1ms}}
        - {name: weak, role: competitor, simulated: {skill: {default: 0.4}, latency: 1ms, seed: 2}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.6}, latency: 1ms, seed: 3}}
      """;

  @TempDir private Path here = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void draft() throws IOException {
    Files.writeString(here.resolve("exam.yaml"), SPEC);
    run(0, "keys", "new", "key");
  }

  private void run(int code, String... args) {
    Program program = new Program(here, Map.of("LANG", "en_US.UTF-8"));
    assertThat(program.run(args)).as(program.out() + program.err()).isEqualTo(code);
    out = program.out();
    err = program.err();
  }

  private String spec() {
    return here.resolve("exam.yaml").toString();
  }

  private void decided() {
    run(0, "seal", "exam.yaml", "--key", "key");
    run(0, "run", spec());
    run(0, "decide", ROUND, "--key", "key");
  }

  private JsonNode json(String file) throws IOException {
    return JSON.readTree(here.resolve(file).toFile());
  }

  @Test
  void noStepGoesBeforeItsTurn() {
    run(2, "run", spec());
    assertThat(err).contains("draft", "gwageo seal");
    run(2, "decide", ROUND, "--key", "key");
    run(2, "amend", ROUND, "--author", "a", "--reason", "b", "--key", "key");
    run(0, "seal", "exam.yaml", "--key", "key");
    assertThat(out).startsWith("sha256:");
    run(2, "seal", "exam.yaml", "--key", "key");
    assertThat(err).contains("sealed", "gwageo amend");
    run(2, "decide", ROUND, "--key", "key");
    assertThat(err).contains("gwageo run");
    run(0, "run", spec());
    assertThat(out).contains("strong: ").doesNotContain("REACHED");
    assertThat(err).contains("gwageo decide");
    assertThat(here.resolve(ROUND).resolve("30-scores.jsonl")).doesNotExist();
    for (String command : List.of("report", "rescore")) {
      run(2, command, ROUND);
      assertThat(out).isEmpty();
    }
    run(2, "appeal", ROUND, "gwageo-law/gwageo-law-001");
    run(2, "publish", ROUND, "--for", "public", "--out", "public", "--key", "key");
    assertThat(err).contains("gwageo decide");
    run(0, "decide", ROUND, "--key", "key");
    assertThat(out).contains("strong", "weak");
    run(2, "rescore", ROUND);
    run(0, "report", ROUND);
    run(0, "verify", ROUND, "--key", "key.pub");
    assertThat(out).contains("Intact").contains("Signed by the key");
  }

  @Test
  void aSpecThatChangedAfterTheSealIsRefused() throws IOException {
    run(0, "seal", "exam.yaml", "--key", "key");
    Files.writeString(here.resolve("exam.yaml"), SPEC.replace("0.025", "0.02"));
    run(2, "run", spec());
    assertThat(err).contains("01-resolved.json");
  }

  @Test
  void anAmendmentStandsInTheVerdictAndTakesTheItemOut() throws IOException {
    decided();
    int before = items();
    run(
        0,
        "amend",
        ROUND,
        "--exclude",
        "gwageo-law/gwageo-law-001",
        "--author",
        "평가단",
        "--reason",
        "정답이 둘임",
        "--key",
        "key");
    run(2, "publish", ROUND, "--for", "public", "--out", "public", "--key", "key");
    run(0, "decide", ROUND, "--key", "key");
    assertThat(items()).isEqualTo(before - 1);
    JsonNode amendment = json(ROUND + "/50-verdicts.json").get("amendments").get(0);
    assertThat(amendment.get("reason").asText()).isEqualTo("정답이 둘임");
    assertThat(amendment.get("change").get("type").asText()).isEqualTo("excluded");
    run(0, "verify", ROUND, "--key", "key.pub");
    Path amendments = here.resolve(ROUND).resolve("17-amendments.jsonl");
    Files.writeString(amendments, Files.readString(amendments).replace("정답이 둘임", "사유 없음"));
    run(5, "verify", ROUND, "--key", "key.pub");
    assertThat(out).contains("17-amendments.jsonl:1");
  }

  private int items() throws IOException {
    return json(ROUND + "/50-verdicts.json")
        .get("verdicts")
        .get(0)
        .get("composites")
        .get(0)
        .get("items")
        .asInt();
  }

  @Test
  void anAcceptedAnswerScoresWhoGaveIt() throws IOException {
    decided();
    List<String> scores = Files.readAllLines(here.resolve(ROUND).resolve("30-scores.jsonl"));
    JsonNode wrong =
        scores.stream()
            .filter(line -> line.contains("/gwageo-law-") && line.contains("\"value\":0.0"))
            .map(OfficialRoundTest::parse)
            .filter(score -> score.get("answer").asText().matches("\\d+"))
            .findFirst()
            .orElseThrow();
    String[] trial = wrong.get("trial").asText().split("/", -1);
    String item = trial[1] + "/" + trial[2];
    run(
        0,
        "amend",
        ROUND,
        "--accept",
        item + "=" + wrong.get("answer").asText(),
        "--author",
        "평가단",
        "--reason",
        "둘 다 맞음",
        "--key",
        "key");
    run(0, "decide", ROUND, "--key", "key");
    assertThat(Files.readAllLines(here.resolve(ROUND).resolve("30-scores.jsonl")))
        .filteredOn(line -> line.contains("\"" + wrong.get("trial").asText() + "\""))
        .allMatch(line -> line.contains("\"value\":1.0"));
    run(
        2,
        "amend",
        ROUND,
        "--accept",
        item + "=99",
        "--author",
        "a",
        "--reason",
        "b",
        "--key",
        "key");
    run(
        2,
        "amend",
        ROUND,
        "--exclude",
        "gwageo-law/none",
        "--author",
        "a",
        "--reason",
        "b",
        "--key",
        "key");
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aTeamsBundleHoldsItsOwnAnswersAndNobodyElses() throws IOException {
    decided();
    run(0, "publish", ROUND, "--for", "weak", "--out", "weak", "--key", "key");
    run(0, "publish", ROUND, "--for", "public", "--out", "public", "--key", "key");
    run(0, "publish", ROUND, "--for", "evaluator", "--out", "all", "--key", "key");
    run(2, "publish", ROUND, "--for", "nobody", "--out", "nobody", "--key", "key");
    run(74 - 72, "publish", ROUND, "--for", "public", "--out", "public", "--key", "key");
    for (String bundle : List.of("weak", "public", "all")) {
      run(0, "verify", bundle, "--key", "key.pub");
    }
    assertThat(Files.readAllLines(here.resolve("weak/20-journal.part.jsonl")))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"trial\":\"weak/"));
    assertThat(Files.readAllLines(here.resolve("weak/05-items.part.jsonl")))
        .isNotEmpty()
        .noneMatch(line -> line.contains("\"task\":\"gwageo-law\""));
    assertThat(Files.readString(here.resolve("weak/30-scores.part.jsonl")))
        .doesNotContain("strong/");
    assertThat(Files.readString(here.resolve("weak/90-report.md"))).doesNotContain("strong");
    assertThat(here.resolve("public/20-journal.part.jsonl")).doesNotExist();
    for (String folder : List.of(ROUND, "weak", "public", "all")) {
      assertThat(Files.readString(here.resolve(folder).resolve("90-report.html")))
          .as("an official round's page is passed on, its answers are not: %s", folder)
          .doesNotContain("application/json");
    }
    assertThat(here.resolve("all/90-answers-001.js")).exists();
    assertThat(here.resolve("weak/90-answers-000.js")).doesNotExist();
    assertThat(here.resolve("public/90-answers-000.js")).doesNotExist();
    String own = Files.readString(here.resolve("weak/20-journal.part.jsonl"));
    Files.writeString(
        here.resolve("weak/20-journal.part.jsonl"),
        own.replaceFirst("\"done\":true", "\"done\":false"));
    run(5, "verify", "weak", "--key", "key.pub");
    assertThat(out).contains("20-journal.part.jsonl");
    run(0, "verify", ROUND, "--key", "key.pub");
  }

  @Test
  void anAppealShowsTheItemTheReadingsAndWhatWouldFlip() throws IOException {
    decided();
    String item = "gwageo-civics/gwageo-civics-003";
    run(0, "appeal", ROUND, item, "--entry", "weak", "--exclude", item);
    assertThat(out)
        .contains("05-items.jsonl:", "weak, repeat 1", "A, repeat 1", "B, repeat 1")
        .contains("Under the other rule", "weak: stays")
        .doesNotContain("lead, repeat");
    run(0, "appeal", ROUND, item, "--json");
    JsonNode dossier = JSON.readTree(out);
    String schema = Files.readString(Program.HOME.resolve("docs/schemas/dossier.schema.json"));
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(dossier))
        .isEmpty();
    run(2, "appeal", ROUND, "gwageo-civics/none");
    assertThat(err).contains("gwageo-civics/none");
  }

  @Test
  void aDraftThatCannotBeOfficialNamesEveryMistake() throws IOException {
    Files.writeString(
        here.resolve("exam.yaml"),
        SPEC.replace("lead: 2026-05-02", "lead: 2026-01-02, other: 2026-05-02"));
    run(2, "seal", "exam.yaml", "--key", "key");
    assertThat(err).contains("2026-02-18 … 2026-08-18").contains("official.leaders.other");
    Files.writeString(here.resolve("exam.yaml"), SPEC.replace("mode: official", "mode: practice"));
    run(2, "seal", "exam.yaml", "--key", "key");
    assertThat(err).contains("mode: official");
    try (Stream<Path> files = Files.list(here)) {
      assertThat(files).noneMatch(path -> path.endsWith("results"));
    }
  }
}
