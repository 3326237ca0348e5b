package kr.gwageo.cli.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import kr.gwageo.cli.words.Words;
import kr.gwageo.report.Language;
import kr.gwageo.timestamp.TestAuthority;
import kr.gwageo.timestamp.TestAuthority.Fault;
import kr.gwageo.timestamp.TimestampException.Flaw;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a third party says of when a round was sealed and decided, from the request to the bundle.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimestampCommandTest {
  private static final String SPEC =
      """
      round: exam
      title: {ko: 공식 시험, en: An official exam}
      mode: official
      official:
        until: 2026-08-18
        leaders: {lead: 2026-05-02}
      tasks: [{benchmark: gwageo-law}]
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.9}, latency: 1ms}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.6}, latency: 1ms, seed: 3}}
      """;

  private static final String SEAL = "15-seal.json";
  private static final String MANIFEST = "MANIFEST.json";
  private static final String KEPT = "94-decision.json";

  @TempDir private static Path whole = Path.of("");
  private final TestAuthority authority = new TestAuthority();
  private Path here = Path.of("");
  private Path folder = Path.of("");
  private Instant early = Instant.EPOCH;
  private String out = "";
  private String err = "";

  @BeforeAll
  void decide() throws IOException {
    here = whole;
    early = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    Files.writeString(here.resolve("exam.yaml"), SPEC);
    Files.writeString(here.resolve("tsa.pem"), authority.rootPem());
    run(0, "keys", "new", "key");
    run(0, "seal", "exam.yaml", "--key", "key");
    run(0, "run", here.resolve("exam.yaml").toString());
    run(0, "decide", "results/exam", "--key", "key");
  }

  @AfterAll
  void close() {
    authority.close();
  }

  @BeforeEach
  void copy() throws IOException {
    here = Files.createTempDirectory(whole, "copy");
    folder = Files.createDirectories(here.resolve("results/exam"));
    for (String name : List.of("key", "key.pub", "tsa.pem")) {
      Files.copy(whole.resolve(name), here.resolve(name));
    }
    try (Stream<Path> files = Files.list(whole.resolve("results/exam"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    authority.with(Fault.NONE).at(early);
  }

  private void run(int code, String... args) {
    Program program = new Program(here, Map.of("LANG", "en_US.UTF-8"));
    assertThat(program.run(args)).as(program.out() + program.err()).isEqualTo(code);
    out = program.out();
    err = program.err();
  }

  private void fetch(String file) {
    run(0, "timestamp", "fetch", "results/exam/" + file, "--url", authority.url());
  }

  private void verify(int code, String folderOrBundle) {
    run(code, "verify", folderOrBundle, "--key", "key.pub", "--tsa", "tsa.pem");
  }

  @Test
  void aRequestIsCarriedOutAndTheResponseIn() throws IOException {
    String round = "results/exam";
    run(0, "timestamp", "request", round + "/" + SEAL, "--out", "seal.tsq");
    assertThat(err).contains("15-seal.json", "gwageo timestamp attach");
    byte[] response = authority.stamp(Files.readAllBytes(here.resolve("seal.tsq")));
    Files.write(here.resolve("seal.tsr"), response);
    run(0, "timestamp", "attach", round, "seal.tsr", "--request", "seal.tsq", "--tsa", "tsa.pem");
    assertThat(out).isEqualTo(SEAL + ": time-stamped at " + early + " by Test Time Stamps\n");
    assertThat(folder.resolve(SEAL + ".tsr")).hasBinaryContent(response);
    run(0, "timestamp", "fetch", round, "--url", authority.url(), "--tsa", "tsa.pem");
    assertThat(out).startsWith(MANIFEST + ": time-stamped at " + early + " by Test Time Stamps");
    verify(0, round);
    assertThat(out.lines().filter(line -> line.endsWith("by Test Time Stamps"))).hasSize(2);
    run(0, "verify", round, "--key", "key.pub");
    assertThat(out).contains("fits; who signed it is unknown").doesNotContain("Test Time");
    run(0, "verify", round, "--key", "key.pub", "--tsa", "tsa.pem", "--json");
    JsonNode receipt = Schemas.valid("verification", out).get("receipts").get(0);
    assertThat(receipt.get("file").asText()).isEqualTo(SEAL);
    assertThat(receipt.get("late").asBoolean()).isFalse();
    assertThat(Instant.parse(receipt.get("began").asText())).isAfter(early);
  }

  @Test
  void theProofOfTheDecisionOutlivesTheBundlesAndTravelsInThem() throws IOException {
    fetch(SEAL);
    fetch(MANIFEST);
    run(0, "decide", "results/exam", "--key", "key");
    assertThat(folder.resolve(MANIFEST + ".tsr")).exists();
    for (String audience : List.of("public", "team", "evaluator")) {
      run(0, "publish", "results/exam", "--for", audience, "--out", audience, "--key", "key");
      verify(0, audience);
      assertThat(out.lines().filter(line -> line.endsWith("by Test Time Stamps"))).hasSize(2);
      assertThat(folder.resolve(MANIFEST + ".tsr")).doesNotExist();
      verify(0, "results/exam");
      assertThat(out).contains(KEPT + ": time-stamped at " + early);
    }
    assertThat(here.resolve("public").resolve(MANIFEST + ".tsr")).exists();
    assertThat(here.resolve("team").resolve(KEPT + ".tsr")).exists();
    Schemas.valid("manifest", Files.readString(folder.resolve(KEPT)));
    run(0, "decide", "results/exam", "--key", "key");
    verify(0, "results/exam");
    assertThat(out).contains(KEPT + ": time-stamped at " + early);
  }

  @Test
  void aDecisionThatIsWithdrawnTakesItsTimeStampsAlong() {
    fetch(SEAL);
    fetch(MANIFEST);
    run(0, "publish", "results/exam", "--for", "public", "--out", "public", "--key", "key");
    fetch(MANIFEST);
    String[] amend = {"amend", "results/exam", "--author", "a", "--reason", "b", "--key", "key"};
    run(0, amend);
    for (String name : List.of(KEPT, KEPT + ".sig", KEPT + ".tsr", MANIFEST + ".tsr")) {
      assertThat(folder.resolve(name)).doesNotExist();
    }
    run(0, "decide", "results/exam", "--key", "key");
    verify(0, "results/exam");
    assertThat(out).contains(SEAL + ": time-stamped").doesNotContain(MANIFEST + ": time");
  }

  @Test
  void aDecisionThatIsAnotherLosesTheTimeStampOfTheOneBefore() throws IOException {
    fetch(MANIFEST);
    Files.writeString(folder.resolve("91-note.txt"), "a file more");
    run(0, "decide", "results/exam", "--key", "key");
    assertThat(folder.resolve(MANIFEST + ".tsr")).doesNotExist();
    assertThat(folder.resolve(KEPT)).doesNotExist();
    run(0, "verify", "results/exam", "--key", "key.pub");
    assertThat(out).doesNotContain("time stamp");
  }

  @Test
  void aSealThatWasStampedAfterTheRunBeganIsReportedAsSuch() throws IOException {
    Instant late = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    authority.at(late);
    fetch(SEAL);
    verify(0, "results/exam");
    assertThat(out).contains(SEAL + " was stamped only after the run began: the first request");
    run(0, "publish", "results/exam", "--for", "public", "--out", "public", "--key", "key");
    verify(0, "public");
    assertThat(out).contains(SEAL + " was stamped only after the run began");
    run(0, "verify", "public", "--json");
    assertThat(Schemas.valid("verification", out).at("/receipts/0/late").asBoolean()).isTrue();
  }

  @Test
  void aTimeStampThatDoesNotFitIsFoundAndNamed() throws IOException {
    verify(5, "results/exam");
    assertThat(out).contains(SEAL + ": there is no time stamp");
    fetch(SEAL);
    fetch(MANIFEST);
    Path seal = folder.resolve(SEAL + ".tsr");
    byte[] right = Files.readAllBytes(seal);
    Files.copy(folder.resolve(MANIFEST + ".tsr"), folder.resolve("other"));
    Files.write(seal, Files.readAllBytes(folder.resolve("other")));
    Files.delete(folder.resolve("other"));
    misfits(SEAL + ".tsr: the time stamp does not fit: stamps something else");
    byte[] forged = right.clone();
    forged[forged.length - 3] ^= 1;
    Files.write(seal, forged);
    misfits(SEAL + ".tsr: the time stamp does not fit: the signature is not");
    Files.write(seal, new byte[1 << 20]);
    misfits(SEAL + ".tsr: the time stamp does not fit: larger than any time stamp");
    Files.writeString(seal, "{}");
    misfits(SEAL + ".tsr: the time stamp does not fit: this is no response");
    run(5, "verify", "results/exam", "--json");
    assertThat(Schemas.valid("verification", out).at("/discrepancies/0/detail").asText())
        .isEqualTo("garbage");
    Files.write(seal, right);
    try (TestAuthority other = new TestAuthority()) {
      Files.writeString(here.resolve("tsa.pem"), other.rootPem());
    }
    verify(5, "results/exam");
    assertThat(out).contains(MANIFEST + ".tsr: the time stamp does not fit: signed by somebody");
    Files.write(folder.resolve("30-scores.jsonl.tsr"), right);
    run(5, "verify", "results/exam");
    assertThat(out).contains("30-scores.jsonl.tsr: the manifest does not name this file");
  }

  private void misfits(String line) {
    run(5, "verify", "results/exam");
    assertThat(out).contains(line);
  }

  @Test
  void aKeptDecisionThatIsNotTheFoldersIsFound() throws IOException {
    fetch(MANIFEST);
    run(0, "publish", "results/exam", "--for", "public", "--out", "public", "--key", "key");
    Path kept = folder.resolve(KEPT);
    String text = Files.readString(kept);
    Files.writeString(kept, text.replace("30-scores.jsonl", "31-scores.jsonl"));
    run(5, "verify", "results/exam", "--key", "key.pub");
    assertThat(out).contains(KEPT + ": ", KEPT + ".tsr: the time stamp does not fit");
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, 2, the authority did not stamp it",
    "OTHER_IMPRINT, 2, stamps something else",
    "OTHER_NONCE, 2, answers another request",
    "EXPIRED, 2, not entitled",
    "NO_PURPOSE, 2, not entitled",
    "FORGED, 2, the signature is not",
    "GARBAGE, 2, no response of an authority",
    "HUGE, 2, larger than any time stamp",
    "FAILING, 74, answered with a failure (503)",
    "SLOW, 74, no response came",
  })
  void aResponseThatIsNoTimeStampIsRefusedInOneLine(Fault fault, int code, String line) {
    authority.with(fault);
    String url = authority.url();
    run(code, "timestamp", "fetch", "results/exam", "--url", url, "--timeout", "1");
    assertThat(err.lines()).hasSize(1);
    assertThat(err).contains(url, line).doesNotContain("\u001b");
    assertThat(folder.resolve(MANIFEST + ".tsr")).doesNotExist();
  }

  @Test
  void whatCannotBeStampedOrWasStampedBeforeIsSaid() throws IOException {
    fetch(SEAL);
    authority.at(early.plusSeconds(60));
    run(2, "timestamp", "fetch", "results/exam/" + SEAL, "--url", authority.url());
    assertThat(err).contains("has a time stamp that holds", early.toString());
    run(2, "timestamp", "request", ".", "--out", "a.tsq");
    assertThat(err).contains("nothing there can be stamped");
    run(2, "timestamp", "request", "results/exam/00-round.yaml", "--out", "a.tsq");
    run(2, "timestamp", "attach", "results/exam", "none.tsr");
    assertThat(err).contains("none.tsr: there is no such file");
  }

  @Test
  void aTimeStampGivesWayToOneThatProvesMore() throws IOException {
    fetch(SEAL);
    Instant earlier = early.minusSeconds(60);
    authority.at(earlier);
    fetch(SEAL);
    assertThat(out).contains(SEAL + ": a time stamp of " + earlier);
    Files.writeString(folder.resolve(SEAL + ".tsr"), "broken");
    fetch(SEAL);
    try (TestAuthority stranger = new TestAuthority().at(earlier.minusSeconds(60))) {
      run(0, "timestamp", "fetch", "results/exam/" + SEAL, "--url", stranger.url());
    }
    String file = "results/exam/" + SEAL;
    run(2, "timestamp", "fetch", file, "--url", authority.url());
    run(0, "timestamp", "fetch", file, "--url", authority.url(), "--tsa", "tsa.pem");
    verify(0, "results/exam");
    assertThat(out).contains(SEAL + ": time-stamped at " + earlier + " by Test Time Stamps");
  }

  @ParameterizedTest
  @EnumSource(Flaw.class)
  void everyFlawHasWordsInBothLanguages(Flaw flaw) {
    for (Language language : Language.values()) {
      assertThat(new Words(language).say("timestamp." + flaw.name())).isNotBlank();
    }
  }
}
