package kr.gwageo.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.round.Verifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Originality is a gate of its own, and totals say who stays: an official round whose seal holds
/// criteria and scheme, answered once and decided in every test anew.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OriginalityTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEAD = "팀,기준,판정,근거,문서,sha256\n";

  private static final String SPEC =
      """
      round: exam
      title: {ko: 공식 시험, en: An official exam}
      mode: official
      official:
        until: 2026-08-18
        leaders: {lead: 2026-05-02}
        originality: [기술, 윤리]
        scheme: points.yaml
      tasks: [{benchmark: gwageo-civics}]
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: strong-team, role: competitor, simulated: {skill: {default: 0.99}, latency: 1ms}}
        - {name: middle-team, role: competitor, simulated: {skill: {default: 0.9}, latency: 1ms, seed: 4}}
        - {name: weak-team, role: competitor, simulated: {skill: {default: 0.2}, latency: 1ms, seed: 2}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.5}, latency: 1ms, seed: 3}}
      """;

  private static final String POINTS =
      """
      scheme: points
      title: {ko: 배점, en: Points}
      keep: 2
      requires_originality: true
      parts:
        - {name: exam, title: {ko: 시험, en: Exam}, source: benchmarks, max: 60, convert: linear, full: 100}
        - {name: experts, title: {ko: 전문가, en: Experts}, source: experts, max: 40, convert: points}
      """;

  private static final String FIGURES =
      """
      team,part,source,value
      strong-team,experts,a,31
      middle-team,experts,a,30
      weak-team,experts,a,20
      """;

  private static final String FINDINGS =
      "\uFEFF"
          + HEAD
          + "strong-team,기술,미충족,외부 가중치에서 시작함,검토서.pdf,"
          + "ab".repeat(32)
          + "\nstrong-team,윤리,충족,표시 확인,,\nmiddle-team,기술,passed,기록 대조,,\n"
          + "middle-team,윤리,passed,표시 확인,,\n";

  @TempDir private static Path here = Path.of("");
  private Path round = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeAll
  void answered() throws IOException {
    write("exam.yaml", SPEC);
    write("points.yaml", POINTS);
    write("figures.csv", FIGURES);
    write("findings.csv", FINDINGS);
    run(0, "keys", "new", "key");
    run(0, "seal", "exam.yaml", "--key", "key");
    run(0, "run", here.resolve("exam.yaml").toString());
  }

  @BeforeEach
  void copy() throws IOException {
    round = Files.createTempDirectory(here, "copy");
    for (Path file : files(here.resolve("results/exam"))) {
      Files.copy(file, round.resolve(file.getFileName()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> !it.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(here.resolve(name), text);
  }

  private void run(int code, String... args) {
    Program program = new Program(here, Map.of("LANG", "en_US.UTF-8"));
    assertThat(program.run(args)).as(program.out() + program.err()).isEqualTo(code);
    out = program.out().replaceAll("\\s+", " ");
    err = program.err();
  }

  private void decide(int code, String... more) {
    String[] args = {"decide", round.toString(), "--key", "key"};
    run(code, Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private void decided() {
    decide(0, "--figures", "figures.csv", "--findings", "findings.csv");
  }

  private String text(String name) throws IOException {
    return Files.readString(round.resolve(name));
  }

  private JsonNode findings() throws IOException {
    return Schemas.valid("findings", text("60-findings.json"));
  }

  private JsonNode totals() throws IOException {
    return Schemas.valid("totals", text("55-totals.json"));
  }

  private void verify(int code) {
    run(code, "verify", round.toString(), "--key", "key.pub");
  }

  @Test
  void aDocumentBesideTheFindingsMustHaveTheDigestGivenForIt() throws IOException {
    Path folder = Files.createDirectory(round.resolve("office"));
    Path file = folder.resolve("findings.csv");
    Path review = folder.resolve("검토서.pdf");
    String given = Digest.of("검토 결과".getBytes(StandardCharsets.UTF_8)).text();
    Files.writeString(file, HEAD + "weak-team,기술,미충족,기록 없음,검토서.pdf," + given.substring(7) + "\n");
    Files.writeString(review, "검토 결과를 고침");
    decide(2, "--findings", file.toString());
    assertThat(err)
        .contains("findings.csv:2", given.substring(7), "검토서.pdf")
        .contains(Digest.of("검토 결과를 고침".getBytes(StandardCharsets.UTF_8)).text());
    assertThat(round.resolve("60-findings.json")).doesNotExist();
    Files.writeString(review, "검토 결과");
    decide(0, "--findings", file.toString());
    assertThat(text("60-findings.json")).contains(given);
    verify(0);
  }

  @Test
  void aDocumentOutsideTheFolderOfTheFindingsIsNotLookedAt() throws IOException {
    Path folder = Files.createDirectory(round.resolve("office"));
    Path file = folder.resolve("findings.csv");
    String digest = "ab".repeat(32);
    Files.writeString(
        file,
        HEAD
            + "weak-team,기술,미충족,기록 없음,../15-seal.json,"
            + digest
            + "\nweak-team,윤리,보류,회신 대기,없는 문서.hwp,"
            + digest
            + "\n");
    decide(0, "--findings", file.toString());
    assertThat(text("60-findings.json")).contains("../15-seal.json", "없는 문서.hwp");
  }

  @Test
  void theGateStandsBesideTheVerdictAndChangesNoFigure() throws IOException {
    decide(0);
    String verdicts = text("50-verdicts.json");
    assertThat(round.resolve("60-findings.json")).doesNotExist();
    assertThat(out).contains("No findings were submitted for this round");
    decided();
    assertThat(text("50-verdicts.json")).isEqualTo(verdicts);
    assertThat(out)
        .contains("Findings on originality")
        .contains("strong-team (simulated) reached the bar, but failed on originality (기술).")
        .contains("middle-team (simulated) reached the bar and passed on originality (기술, 윤리).")
        .contains("weak-team (simulated) is undecided on the bar; nothing was submitted on its");
    JsonNode teams = findings().at("/teams");
    assertThat(teams)
        .extracting(team -> team.get("gate").asText())
        .containsExactly("failed", "passed", "none");
    assertThat(teams.at("/0/findings/0/document").asText()).isEqualTo("검토서.pdf");
    assertThat(teams.at("/2/missing")).hasSize(2);
    for (String report : List.of("90-report.md", "90-report.html")) {
      assertThat(text(report)).contains("독자성 확인 결과", "외부 가중치에서 시작함");
    }
    JsonNode result = JSON.readTree(text("90-report.json"));
    assertThat(result.at("/originality/teams/0/gate").asText()).isEqualTo("failed");
    verify(0);
  }

  @Test
  void totalsSayWhoStaysWhoLeavesAndWhy() throws IOException {
    decided();
    JsonNode totals = totals();
    assertThat(totals.get("basis").asText()).isEqualTo("sealed");
    JsonNode places = totals.at("/totals/places");
    assertThat(places)
        .extracting(place -> place.get("team").asText())
        .containsExactly("strong-team", "middle-team", "weak-team");
    assertThat(places)
        .extracting(place -> place.get("fate").asText())
        .containsExactly("leaves", "stays", "leaves");
    assertThat(out)
        .contains("which was sealed with the rules")
        .contains("its total is among the highest 2, but it failed on originality")
        .contains("weak-team (simulated) leaves with a total of")
        .contains("its total is below the highest 2");
    run(0, "report", round.toString(), "--lang", "ko");
    assertThat(out).contains("총점과 진출 여부", "진출한다(사유: 총점 상위 2팀 안).", "탈락한다(사유: 총점 상위 2팀 밖).");
    assertThat(JSON.readTree(text("90-report.json")).at("/settlement/totals/places")).hasSize(3);
    decide(0);
    assertThat(totals()).isEqualTo(totals);
    verify(0);
  }

  @Test
  void whatStrangersWroteIntoAFindingDoesNothingInAReport() throws IOException {
    write(
        "hostile.csv",
        HEAD
            + "weak-team,윤리,보류,\"<script>alert(1)</script>\u001b[31m\u202e|\n=1+1\","
            + "<img src=x onerror=alert(2)>,\n");
    decide(0, "--findings", "hostile.csv");
    assertThat(out).contains("<script>alert(1)</script>").doesNotContain("\u001b", "\u202e");
    assertThat(text("90-report.html"))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)", "<img src=x", "\u001b", "\u202e");
    assertThat(text("90-report.md"))
        .doesNotContain("\u001b", "\u202e")
        .doesNotContainPattern("(?<!\\\\)<(script|img)");
    Schemas.valid("findings", text("60-findings.json"));
    verify(0);
  }

  @Test
  void mistakesOfBothFilesAreNamedAtOnceAndNothingIsWritten() throws IOException {
    write("wrong.csv", HEAD + "strong-team,정책,충족,근거,,\nnobody,기술,?,,,\n");
    write("wrong-figures.csv", "team,part,source,value\nnobody,experts,a,3\n");
    decide(2, "--figures", "wrong-figures.csv", "--findings", "wrong.csv");
    assertThat(err).contains("wrong.csv:2:1", "wrong.csv:3:1", "wrong-figures.csv:1:1", "미충족");
    assertThat(round.resolve("51-findings.csv")).doesNotExist();
    assertThat(round.resolve("50-verdicts.json")).doesNotExist();
    Files.write(here.resolve("wrong.csv"), HEAD.getBytes(Charset.forName("EUC-KR")));
    decide(2, "--findings", "wrong.csv");
    assertThat(err).contains("UTF-8");
    decide(2, "--findings", "none.csv");
    assertThat(err).contains("none.csv");
  }

  @Test
  void anotherSchemeThanTheSealedOneIsRefusedUntilTheRulesAreAmended() throws IOException {
    write("other.yaml", POINTS.replace("keep: 2", "keep: 1"));
    decide(2, "--scheme", "other.yaml", "--figures", "figures.csv");
    assertThat(err.strip().lines()).hasSize(1);
    assertThat(err).contains("another scheme of points").contains("gwageo amend");
    decide(0, "--scheme", "points.yaml", "--figures", "figures.csv");
    assertThat(round.resolve("51-scheme.yaml")).doesNotExist();
    String[] amend = {
      "amend", round.toString(), "--author", "평가단", "--reason", "예산", "--key", "key"
    };
    run(
        2,
        Stream.concat(Arrays.stream(amend), Stream.of("--scheme", "none")).toArray(String[]::new));
    run(
        0,
        Stream.concat(Arrays.stream(amend), Stream.of("--scheme", "other.yaml"))
            .toArray(String[]::new));
    Schemas.valid("amendments", text("17-amendments.jsonl").strip());
    assertThat(round.resolve("55-totals.json")).doesNotExist();
    decide(2, "--scheme", "points.yaml", "--figures", "figures.csv");
    decide(0);
    assertThat(totals().get("basis").asText()).isEqualTo("amended");
    assertThat(totals().at("/rules/selection/keep").asInt()).isEqualTo(1);
    assertThat(out).contains("which an amendment put in force");
    Schemas.valid("verdicts", text("50-verdicts.json"));
    verify(0);
  }

  @Test
  void aSchemeChangedAfterTheSealLetsNobodyAsk() throws IOException {
    Path copy = Files.createDirectories(here.resolve("changed"));
    Files.writeString(copy.resolve("exam.yaml"), SPEC);
    Files.writeString(copy.resolve("points.yaml"), POINTS.replace("max: 60", "max: 61"));
    run(2, "run", copy.resolve("exam.yaml").toString(), "--out", round.toString());
    Files.delete(copy.resolve("points.yaml"));
    run(2, "seal", copy.resolve("exam.yaml").toString(), "--key", "key", "--out", "changed/round");
    assertThat(err).contains("points.yaml");
    assertThat(copy.resolve("round")).doesNotExist();
    Schemas.valid("resolved", text("01-resolved.json"));
    assertThat(text("01-resolved.json")).contains("\"keep\" : 2");
  }

  @Test
  void aByteOfWhatWasSubmittedOrOfWhatFollowsIsMissedNowhere() throws IOException {
    decided();
    for (String name :
        List.of("51-figures.csv", "51-findings.csv", "55-totals.json", "60-findings.json")) {
      byte[] bytes = Files.readAllBytes(round.resolve(name));
      for (int at = 0; at < bytes.length; at += bytes.length / 2) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        Files.write(round.resolve(name), changed);
        assertThat(
                new Verifier("test")
                    .verify(round, Optional.empty(), Optional.empty())
                    .discrepancies())
            .as("%s at %d", name, at)
            .extracting(Discrepancy::file)
            .contains(name);
      }
      Files.write(round.resolve(name), bytes);
    }
    verify(0);
  }

  @Test
  void aFindingOrAFateChangedTogetherWithTheManifestIsComputedAnew() throws IOException {
    decided();
    replaced("60-findings.json", "\"gate\" : \"failed\"", "\"gate\" : \"passed\"");
    replaced("60-findings.json", "외부 가중치에서 시작함", "자체 가중치에서 시작함");
    replaced("55-totals.json", "\"fate\" : \"leaves\"", "\"fate\" : \"stays\"");
    replaced("55-totals.json", "\"basis\" : \"sealed\"", "\"basis\" : \"amended\"");
    replaced("90-report.md", "미충족", "충족");
    replaced("51-findings.csv", "미충족", "충족");
    replaced("51-figures.csv", "30", "39");
    replaced("51-figures.csv", "experts", "nobody");
  }

  /// Changes a file, has the manifest say so, and puts both back.
  private void replaced(String name, String from, String to) throws IOException {
    String text = text(name);
    String manifest = text("MANIFEST.json");
    assertThat(text).contains(from);
    Files.writeString(round.resolve(name), text.replaceFirst(from, to));
    String before = Digest.of(text.getBytes(StandardCharsets.UTF_8)).text();
    String after = Digest.of(Files.readAllBytes(round.resolve(name))).text();
    Files.writeString(round.resolve("MANIFEST.json"), manifest.replace(before, after));
    List<Discrepancy> found =
        new Verifier("test").verify(round, Optional.empty(), Optional.empty()).discrepancies();
    assertThat(found).as(name).isNotEmpty();
    if (!name.startsWith("51")) {
      assertThat(found)
          .singleElement()
          .satisfies(one -> {
            assertThat(one.file()).isEqualTo(name);
            assertThat(one.kind()).isEqualTo(Discrepancy.Kind.RECOMPUTED);
            assertThat(one.line()).isPresent();
          });
    }
    Files.writeString(round.resolve(name), text);
    Files.writeString(round.resolve("MANIFEST.json"), manifest);
  }

  @Test
  void aSchemeThatIsSlippedBesideTheSealedOneIsFound() throws IOException {
    decided();
    Files.writeString(round.resolve("51-scheme.yaml"), POINTS.replace("keep: 2", "keep: 3"));
    verify(5);
    assertThat(out).contains("51-scheme.yaml");
    decide(0);
    assertThat(round.resolve("51-scheme.yaml")).doesNotExist();
    verify(0);
  }

  @Test
  void anAmendmentTakesFindingsAndTotalsAwayAndTheyCanBeMadeAgain() throws IOException {
    decided();
    String before = text("60-findings.json");
    run(
        0,
        "amend",
        round.toString(),
        "--exclude",
        "gwageo-civics/gwageo-civics-003",
        "--author",
        "평가단",
        "--reason",
        "정답이 둘임",
        "--key",
        "key");
    assertThat(round.resolve("60-findings.json")).doesNotExist();
    assertThat(round.resolve("55-totals.json")).doesNotExist();
    decide(0);
    assertThat(text("60-findings.json")).isEqualTo(before);
    verify(0);
  }

  @Test
  void whatADecisionRestsOnIsNotExchangedUnseen() throws IOException {
    decided();
    byte[] before = Files.readAllBytes(round.resolve("MANIFEST.json"));
    write("later.csv", FINDINGS.replace("미충족", "충족"));
    write("later-figures.csv", FIGURES.replace("31", "32"));
    for (String[] later :
        List.of(
            new String[] {"--findings", "later.csv"},
            new String[] {"--figures", "later-figures.csv"})) {
      decide(2, later);
      assertThat(err.strip().lines()).hasSize(1);
      assertThat(err).contains("gwageo amend");
    }
    assertThat(Files.readAllBytes(round.resolve("MANIFEST.json"))).isEqualTo(before);
    run(0, "amend", round.toString(), "--author", "심사위원회", "--reason", "이의 인용", "--key", "key");
    decide(0, "--findings", "later.csv");
    assertThat(findings().at("/teams/0/gate").asText()).isEqualTo("passed");
    assertThat(totals().at("/totals/places/0/fate").asText()).isEqualTo("stays");
    verify(0);
  }

  @Test
  void aTeamSeesItsOwnFindingsAndTotalAloneAndEvaluatorsAll() throws IOException {
    decided();
    for (String audience : List.of("middle-team", "public", "evaluator")) {
      String bundle = round + "-" + audience;
      run(0, "publish", round.toString(), "--for", audience, "--out", bundle, "--key", "key");
      run(0, "verify", bundle, "--key", "key.pub");
      String found = Files.readString(Path.of(bundle, "60-findings.json"));
      String totals = Files.readString(Path.of(bundle, "55-totals.json"));
      Schemas.valid("findings", found);
      Schemas.valid("totals", totals);
      boolean all = !audience.equals("middle-team");
      assertThat(found.contains("strong-team")).isEqualTo(all);
      assertThat(totals.contains("strong-team")).isEqualTo(all);
      assertThat(found).contains("middle-team");
      assertThat(totals).contains("middle-team", "\"rank\" : 2");
      assertThat(Files.exists(Path.of(bundle, "51-findings.csv")))
          .isEqualTo(audience.equals("evaluator"));
    }
    for (Path file : files(Path.of(round + "-middle-team"))) {
      String name = file.getFileName().toString();
      if (name.matches("(55|60|90).*")) {
        assertThat(Files.readString(file)).as(name).doesNotContain("strong-team");
      }
    }
  }
}
