package kr.gwageo.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.report.Language;
import kr.gwageo.runner.Event;
import org.junit.jupiter.api.Test;

/// The display where no terminal is.
class BulletinTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final EntrySpec TEAM =
      TestRun.entry("team", "가람", TestRun.SERVER, TestRun.price("1", "1", "2"));

  private static TestRun begun(Language language) {
    TestRun run = TestRun.inALog(language);
    run.progress.enters(TEAM, 200);
    run.progress.on(TEAM, new Event.Widened(16));
    run.look(Duration.ZERO);
    return run;
  }

  @Test
  void everyTenSecondsALineTellsHowFarAnEntryIs() {
    TestRun run = begun(Language.ENGLISH);
    for (int second = 1; second <= 25; second++) {
      run.answers(TEAM, 4, TestRun.usage(1000, 0, 500));
      run.look(SECOND);
    }
    assertThat(run.text().lines())
        .containsExactly(
            "가람: 40 of 200 answered (20%), 0/16 open, 4.0/s, 60k tokens, 0.080 USD, 40s left",
            "가람: 80 of 200 answered (40%), 0/16 open, 4.0/s, 120k tokens, 0.16 USD, 30s left");
    assertThat(run.text()).doesNotContain("\u001b");
  }

  @Test
  void changesAreToldAtOnce() {
    TestRun run = begun(Language.ENGLISH);
    run.progress.on(TEAM, new Event.Narrowed(8));
    run.progress.on(TEAM, new Event.LeftOut("seed"));
    run.progress.on(TEAM, new Event.Paused(FailureKind.CONNECTION, Duration.ofSeconds(90)));
    run.look(SECOND);
    run.progress.on(TEAM, new Event.GoesOn());
    run.progress.on(TEAM, new Event.Narrowed(7));
    run.look(SECOND);
    assertThat(run.text().lines())
        .as("a pause is not taken back within the same ten seconds")
        .containsExactly(
            "가람: paused 1m 29s: connection",
            "가람: the endpoint rejects the setting seed, which is left out from now on.");
    run.look(Duration.ofSeconds(10));
    run.progress.on(TEAM, TestRun.hopeless(FailureKind.SERVER_ERROR));
    run.look(Duration.ofSeconds(10));
    run.fails(TEAM, FailureKind.UNKNOWN_MODEL, "404 no such model");
    run.progress.on(TEAM, new Event.Ended(Event.End.GIVEN_UP));
    run.look(SECOND);
    run.look(SECOND);
    assertThat(run.text().lines().filter(line -> !line.contains("answered")))
        .endsWith(
            "가람: the endpoint answers again.",
            "가람: the endpoint asks for fewer requests, now at most 7 at once.",
            "가람: 1 trials given up, since they keep failing while others succeed.",
            "가람: given up: unknown model (404 no such model)");
  }

  @Test
  void anEndpointThatComesAndGoesDoesNotFloodTheLog() {
    TestRun run = begun(Language.KOREAN);
    for (int second = 0; second < 600; second++) {
      run.progress.on(TEAM, new Event.Paused(FailureKind.OVERLOADED, SECOND));
      run.progress.on(TEAM, new Event.Narrowed(1));
      run.look(SECOND);
      run.progress.on(TEAM, new Event.GoesOn());
      run.progress.on(TEAM, new Event.Widened(16));
      run.look(SECOND);
    }
    assertThat(run.text().lines().count()).isLessThan(3L * 1200 / 10);
  }

  @Test
  void manyEntriesTellLessOften() {
    TestRun run = TestRun.inALog(Language.ENGLISH);
    List<EntrySpec> entries =
        IntStream.range(0, 100).mapToObj(i -> TestRun.entry("e" + i, "Entry " + i)).toList();
    entries.forEach(entry -> run.progress.enters(entry, 10_000));
    for (int second = 0; second <= 300; second++) {
      entries.forEach(entry -> run.answers(entry, 1));
      run.look(SECOND);
    }
    assertThat(run.text().lines().count()).isEqualTo(300);
  }

  @Test
  void whatStandsStillIsToldOnceAMinute() {
    TestRun run = begun(Language.ENGLISH);
    run.answers(TEAM, 1);
    for (int second = 0; second < 600; second++) {
      run.look(SECOND);
    }
    assertThat(run.text().lines().count()).isEqualTo(10);
  }

  @Test
  void anEntryThatIsOverIsNotToldAgainUntilTheSummary() {
    TestRun run = begun(Language.KOREAN);
    run.answers(TEAM, 200);
    for (int second = 0; second < 60; second++) {
      run.look(SECOND);
    }
    assertThat(run.text()).isEmpty();
    run.progress.on(TEAM, new Event.LeftOut("top_p"));
    run.progress.leaves(201);
    assertThat(run.text().lines())
        .containsExactly(
            "가람: 200건 중 200건 응답(100%), 요청 200건, 0.00 USD, 1초, 평균 초당 200건, 제외한 설정: top_p",
            "연습용 응답기가 루프백 HTTP 요청 201건에 응답하였습니다.");
  }

  @Test
  void aSummaryTellsWhatCutAnEntryShort() {
    TestRun run = begun(Language.ENGLISH);
    run.answers(TEAM, 20);
    run.fails(TEAM, FailureKind.RATE_LIMITED, "");
    run.fails(TEAM, FailureKind.RATE_LIMITED, "");
    run.fails(TEAM, FailureKind.DNS, "");
    run.look(Duration.ofSeconds(4));
    run.progress.on(TEAM, new Event.Ended(Event.End.BUDGET_SPENT));
    run.progress.leaves(0);
    assertThat(run.text().lines())
        .last()
        .isEqualTo(
            "가람: 20 of 200 answered (10%), failed: rate limit 2, DNS 1, 23 requests, 0.00 USD, 4s,"
                + " 5.0/s on average, budget spent");
  }

  @Test
  void quietIsQuiet() {
    TestRun run = TestRun.quiet();
    run.progress.enters(TEAM, 200);
    run.progress.start();
    run.answers(TEAM, 20);
    run.look(Duration.ofSeconds(60));
    run.progress.on(TEAM, new Event.Ended(Event.End.GIVEN_UP));
    run.look(SECOND);
    run.progress.leaves(20);
    run.progress.close();
    assertThat(run.text()).isEmpty();
  }
}
