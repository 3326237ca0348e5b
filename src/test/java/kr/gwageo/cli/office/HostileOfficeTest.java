package kr.gwageo.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import kr.gwageo.domain.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An official round in the hands of people who would like it to be another.
class HostileOfficeTest {
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
        publish: reached
      tasks: [{benchmark: gwageo-civics}, {benchmark: gwageo-law}]
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: strong-team, role: competitor, simulated: {skill: {default: 0.99}, latency: 1ms}}
        - {name: weak-team, role: competitor, simulated: {skill: {default: 0.4}, latency: 1ms, seed: 2}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.6}, latency: 1ms, seed: 3}}
      """;

  @TempDir private Path here = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void seal() throws IOException {
    Files.writeString(here.resolve("exam.yaml"), SPEC);
    run(0, "keys", "new", "key");
    run(0, "keys", "new", "other");
    run(0, "seal", "exam.yaml", "--key", "key");
  }

  private void run(int code, String... args) {
    Program program = new Program(here, Map.of("LANG", "en_US.UTF-8"));
    assertThat(program.run(args)).as(program.out() + program.err()).isEqualTo(code);
    out = program.out();
    err = program.err();
  }

  private Path file(String name) {
    return here.resolve(ROUND).resolve(name);
  }

  private void decided() {
    run(0, "run", here.resolve("exam.yaml").toString());
    run(0, "decide", ROUND, "--key", "key");
  }

  private void amended(String item) {
    run(
        0,
        "amend",
        ROUND,
        "--exclude",
        item,
        "--author",
        "평가단",
        "--reason",
        "정답이 둘임",
        "--key",
        "key");
  }

  private SortedMap<String, Digest> digests() throws IOException {
    SortedMap<String, Digest> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(here.resolve(ROUND))) {
      for (Path each : files.filter(it -> !it.getFileName().toString().startsWith(".")).toList()) {
        digests.put(each.getFileName().toString(), Digest.of(Files.readAllBytes(each)));
      }
    }
    return digests;
  }

  @Test
  void aSealWithoutItsSignatureIsFinishedButNotOnceSomethingWasAsked() throws IOException {
    byte[] seal = Files.readAllBytes(file("15-seal.json"));
    Files.delete(file("15-seal.json.sig"));
    run(2, "run", here.resolve("exam.yaml").toString());
    run(0, "seal", "exam.yaml", "--key", "key");
    assertThat(Files.readAllBytes(file("15-seal.json"))).isEqualTo(seal);
    run(0, "run", here.resolve("exam.yaml").toString());
    Files.delete(file("15-seal.json.sig"));
    run(2, "seal", "exam.yaml", "--key", "other");
    assertThat(file("15-seal.json.sig")).doesNotExist();
  }

  @Test
  void anotherKeyTakesNoStep() throws IOException {
    decided();
    SortedMap<String, Digest> before = digests();
    run(2, "decide", ROUND, "--key", "other");
    assertThat(err).contains("another key");
    run(2, "publish", ROUND, "--for", "public", "--out", "public", "--key", "other");
    run(2, "amend", ROUND, "--author", "a", "--reason", "b", "--key", "other");
    assertThat(digests()).isEqualTo(before);
  }

  @Test
  void whatWasDecidedIsGivenByteForByteAgainAndNotAskedAgain() throws IOException {
    decided();
    SortedMap<String, Digest> before = digests();
    run(0, "decide", ROUND, "--key", "key");
    assertThat(digests()).isEqualTo(before);
    run(2, "run", here.resolve("exam.yaml").toString());
    assertThat(err).contains("nothing is left to ask");
    assertThat(digests()).isEqualTo(before);
  }

  @Test
  void anAmendmentTakesTheDecisionAwayAndNamesIt() throws IOException {
    decided();
    Digest decision = Digest.of(Files.readAllBytes(file("MANIFEST.json")));
    amended("gwageo-law/gwageo-law-001");
    assertThat(Files.readString(file("17-amendments.jsonl"))).contains(decision.text());
    assertThat(digests().keySet()).noneMatch(name -> name.matches("[3-9].*|MANIFEST.*"));
    for (String command : List.of("report", "rescore")) {
      run(2, command, ROUND);
      assertThat(out).isEmpty();
    }
    run(5, "verify", ROUND, "--key", "key.pub");
    assertThat(out).contains("MANIFEST.json");
    amended("gwageo-law/gwageo-law-002");
    amended("gwageo-law/gwageo-law-002");
    run(0, "decide", ROUND, "--key", "key");
    run(0, "verify", ROUND, "--key", "key.pub");
    int items =
        JSON.readTree(file("50-verdicts.json").toFile())
            .at("/verdicts/0/composites/0/items")
            .asInt();
    assertThat(items).isEqualTo(82);
  }

  @Test
  void whatWasChangedAfterTheDecisionIsNotPublished() throws IOException {
    decided();
    String scores = Files.readString(file("30-scores.jsonl"));
    Files.writeString(
        file("30-scores.jsonl"), scores.replaceFirst("\"value\":0.0", "\"value\":1.0"));
    run(2, "publish", ROUND, "--for", "public", "--out", "public", "--key", "key");
    assertThat(err).contains("gwageo verify");
    assertThat(here.resolve("public")).doesNotExist();
  }

  @Test
  void aTeamThatIsNotPublishedIsNamedInNobodyElsesBundle() throws IOException {
    decided();
    for (String audience : List.of("public", "strong-team", "weak-team", "evaluator")) {
      run(0, "publish", ROUND, "--for", audience, "--out", audience, "--key", "key");
      run(0, "verify", audience, "--key", "key.pub");
    }
    assertThat(texts("public")).contains("strong-team").doesNotContain("weak-team");
    assertThat(texts("strong-team")).contains("strong-team").doesNotContain("weak-team");
    assertThat(texts("weak-team")).contains("weak-team").doesNotContain("strong-team");
    List<String> law =
        Files.readAllLines(file("05-items.jsonl")).stream()
            .filter(line -> line.contains("\"task\":\"gwageo-law\""))
            .map(HostileOfficeTest::question)
            .toList();
    for (String audience : List.of("public", "weak-team")) {
      String shown = texts(audience);
      assertThat(law).hasSize(40).noneMatch(shown::contains);
    }
    run(0, "verify", "evaluator", "--key", "key.pub");
    assertThat(out).contains("every figure computed anew");
    Path scores = here.resolve("evaluator/30-scores.jsonl");
    Files.writeString(scores, Files.readString(scores).replaceFirst("1.0", "0.0"));
    run(5, "verify", "evaluator", "--key", "key.pub");
  }

  private static String question(String line) {
    try {
      return JSON.writeValueAsString(JSON.readTree(line).at("/item/question").asText())
          .replace("\"", "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String texts(String bundle) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (Stream<Path> files = Files.list(here.resolve(bundle))) {
      for (Path each : files.filter(it -> !it.toString().endsWith(".sig")).toList()) {
        texts.append(Files.readString(each));
      }
    }
    return texts.toString();
  }

  @Test
  void aLookAtTheFirstTrialsScoresNothingAndIsNotAskedAgain() throws IOException {
    String spec = here.resolve("exam.yaml").toString();
    run(2, "run", spec, "--first", "0");
    run(0, "run", spec, "--first", "5");
    assertThat(out).contains("strong-team: 5 of 84").doesNotContain("eached");
    List<String> first = Files.readAllLines(file("20-journal.jsonl"));
    assertThat(first).hasSize(3 * 5);
    assertThat(file("30-scores.jsonl")).doesNotExist();
    run(2, "decide", ROUND, "--key", "key");
    decided();
    assertThat(Files.readAllLines(file("20-journal.jsonl")))
        .hasSize(3 * 84)
        .startsWith(first.toArray(String[]::new));
    run(0, "verify", ROUND, "--key", "key.pub");
  }

  @Test
  void pointsOfTheSchemeAreRecomputedAndHoldToTheTeams() throws IOException {
    decided();
    Files.writeString(
        here.resolve("points.yaml"),
        """
        scheme: points
        title: {ko: 배점, en: Points}
        parts:
          - {name: exam, title: {ko: 시험, en: Exam}, source: benchmarks, max: 60, convert: linear, full: 100}
          - {name: experts, title: {ko: 전문가, en: Experts}, source: experts, max: 40, convert: points}
        """);
    String head = "team,part,source,value\n";
    Path figures = here.resolve("experts.csv");
    Files.writeString(figures, head + "strong-team,experts,a,31\nnobody,experts,a,20\n");
    String[] decide = {
      "decide", ROUND, "--key", "key", "--scheme", "points.yaml", "--figures", "experts.csv"
    };
    run(2, decide);
    assertThat(err).contains("nobody");
    run(2, "decide", ROUND, "--key", "key", "--scheme", "points.yaml");
    Files.writeString(figures, head + "strong-team,experts,a,31\nweak-team,experts,a,20\n");
    run(0, decide);
    assertThat(err).contains("was not sealed");
    assertThat(out).contains("It was not sealed with the rules");
    String totals = Files.readString(file("55-totals.json"));
    assertThat(Schemas.valid("totals", totals).at("/totals/teams/0/team").asText())
        .isEqualTo("strong-team");
    run(0, "verify", ROUND, "--key", "key.pub");
    SortedMap<String, Digest> before = digests();
    run(0, "decide", ROUND, "--key", "key");
    assertThat(digests()).isEqualTo(before);
    Files.writeString(
        file("55-totals.json"), totals.replaceFirst("\"total\" : \\d", "\"total\" : 1"));
    run(5, "verify", ROUND, "--key", "key.pub");
    assertThat(out).contains("55-totals.json:");
    run(0, "decide", ROUND, "--key", "key");
    run(0, "publish", ROUND, "--for", "public", "--out", "public", "--key", "key");
    assertThat(texts("public")).doesNotContain("weak-team");
  }

  @Test
  void noEntryIsCalledWhatABundleIs() throws IOException {
    Files.writeString(here.resolve("named.yaml"), SPEC.replace("weak-team", "public"));
    run(2, "seal", "named.yaml", "--key", "key", "--out", "named");
    assertThat(err).contains("public, evaluator");
    assertThat(here.resolve("named")).doesNotExist();
  }
}
