package kr.gwageo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.runner.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real rounds against every [Fault], and the table of them in `docs/faults.md`. To write the
/// table: `mvn test -Dtest=FaultTest -Dfaults=write`.
class FaultTest {
  private static final long MEBIBYTE = 1 << 20;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void endsAsTheTableSaysAndHarmsNobodyElse(Fault fault) throws Exception {
    FaultyRound round = new FaultyRound(fault, folder);
    long before = fault.floods() ? usedHeap() : 0;
    FaultyRound.Result result = round.run();
    long after = fault.floods() ? usedHeap() : 0;

    assertThat(after - before).as("heap that stays used").isLessThan(8 * MEBIBYTE);
    List<Exchange> faulty = result.of("team");
    assertThat(faulty).hasSize(fault.trials());
    assertThat(faulty)
        .allSatisfy(exchange -> assertThat(kind(fault.decisive(exchange))).isEqualTo(fault.kind()));
    assertThat(faulty.stream().mapToInt(exchange -> exchange.attempts().size()).max())
        .hasValue(attempts(fault));
    assertThat(faulty).noneMatch(exchange -> exchange.done() != fault.kind().isEmpty());
    mustScoreNoFailure(result);
    mustBeUntouched(result);
    mustBeOnRecord(
        fault, faulty.stream().flatMap(exchange -> exchange.attempts().stream()).toList());
    assertThat(round.everything())
        .contains("\"exchange\"")
        .doesNotContain(FaultyRound.KEY)
        .doesNotContain(URLEncoder.encode(FaultyRound.KEY, StandardCharsets.UTF_8));
    assertThat(result.elsewhere()).as("connections to elsewhere").isZero();
    assertThat(result.sent()).as("bytes that the client took").isLessThan(most(fault));
  }

  private static Optional<FailureKind> kind(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed ? Optional.of(failed.kind()) : Optional.empty();
  }

  private static int attempts(Fault fault) {
    return switch (fault.again()) {
      case NOT_NEEDED, NO, IN_ANOTHER_RUN -> 1;
      case AFTER_A_PAUSE, WHEN_THE_SERVER_SAYS -> Patient.ATTEMPTS;
      case WITHOUT_SETTINGS -> fault.kind().isEmpty() ? 2 : 3;
    };
  }

  private static void mustScoreNoFailure(FaultyRound.Result result) {
    for (Exchange exchange : result.of("team")) {
      Score score = result.score(exchange);
      if (exchange.outcome() instanceof Outcome.Failed) {
        assertThat(score)
            .isInstanceOfSatisfying(
                Score.Ungraded.class,
                ungraded -> assertThat(ungraded.kind()).isEqualTo(Kind.FAILED));
      } else {
        assertThat(score).isInstanceOf(Score.Graded.class);
      }
    }
  }

  /// The sound entry has all its answers, all right ones, each at the first attempt.
  private static void mustBeUntouched(FaultyRound.Result result) {
    List<Exchange> sound = result.of("lead");
    assertThat(result.ends()).containsEntry("lead", Event.End.DONE);
    assertThat(sound).hasSize(FaultyRound.SOUND_TRIALS);
    for (Exchange exchange : sound) {
      assertThat(exchange.attempts()).hasSize(1);
      assertThat(result.score(exchange))
          .isInstanceOfSatisfying(
              Score.Graded.class, graded -> assertThat(graded.value()).isEqualTo(1));
    }
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /// Bytes that the servers of a fault may send in all, what lies on the way included.
  private static long most(Fault fault) {
    return switch (fault) {
      case ENDLESS_STREAM, ENDLESS_LINE -> fault.trials() * 80L * MEBIBYTE;
      case HUGE_BODY -> fault.trials() * 32L * MEBIBYTE;
      default -> MEBIBYTE;
    };
  }

  /// What the journal must say of the attempts at some faults.
  private static void mustBeOnRecord(Fault fault, List<Attempt> attempts) {
    switch (fault) {
      case LATE ->
          assertThat(attempts)
              .allSatisfy(
                  attempt -> assertThat(attempt.late().orElseThrow().text()).startsWith("정답: 답"));
      case SETTING_REJECTED ->
          assertThat(attempts)
              .filteredOn(attempt -> attempt.outcome().said().isPresent())
              .hasSize(fault.trials())
              .allSatisfy(
                  attempt -> assertThat(attempt.leftOut()).containsExactly(Sampling.TEMPERATURE));
      case STATUS_429_SECONDS, STATUS_429_DATE ->
          assertThat(attempts)
              .allSatisfy(
                  attempt -> assertThat(attempt.retryAfter()).hasValue(Duration.ofSeconds(1)));
      case STATUS_401 ->
          assertThat(attempts)
              .allSatisfy(
                  attempt -> assertThat(attempt.outcome().toString()).contains("wrong key [key]"));
      default -> assertThat(attempts).allMatch(attempt -> attempt.late().isEmpty());
    }
  }

  @Test
  void everyFailureKindThatAServerCanCauseIsAmongTheFaults() {
    Set<FailureKind> caused =
        Arrays.stream(Fault.values())
            .flatMap(fault -> fault.kind().stream())
            .collect(Collectors.toSet());
    assertThat(caused)
        .containsAll(
            Arrays.stream(FailureKind.values())
                .filter(kind -> kind != FailureKind.DNS && kind != FailureKind.UNSENDABLE_PROMPT)
                .toList());
  }

  @Test
  void theTableIsTheDocuments() throws IOException {
    Path document = Path.of("docs/faults.md");
    String page = page();
    if ("write".equals(System.getProperty("faults"))) {
      Files.writeString(document, page);
    }
    assertThat(document).as("run: mvn test -Dtest=FaultTest -Dfaults=write").hasContent(page);
  }

  private static String page() {
    String head =
        """
        # What an endpoint can do wrong, and what becomes of it

        Each row is played by a server on loopback in `FaultTest`, in a round with a sound endpoint beside it. In every row: nothing that failed
        is scored, the sound entry has all its answers before the fault is over, neither memory nor disk takes what floods in, and the key is in
        no file. The table is written by `mvn test -Dtest=FaultTest -Dfaults=write`. What the outcomes mean: [outcomes.md](outcomes.md).

        | fault | outcome | asked again? | whose fault |
        |---|---|---|---|
        """;
    return head + Stream.of(Fault.values()).map(FaultTest::row).collect(Collectors.joining());
  }

  private static String row(Fault fault) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            fault.words(),
            fault.kind().map(kind -> "`" + kind + "`").orElse("completed"),
            fault.again().words(),
            fault.kind().map(kind -> whose(kind.fault())).orElse("–"));
  }

  private static String whose(FailureKind.Fault fault) {
    return switch (fault) {
      case SERVER -> "the server's";
      case NETWORK -> "the network's";
      case ROUND -> "the spec's: every request fails";
      case REQUEST -> "this question's alone";
    };
  }
}
