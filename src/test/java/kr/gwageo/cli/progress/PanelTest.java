package kr.gwageo.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.report.Columns;
import kr.gwageo.report.Language;
import kr.gwageo.runner.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The display on a terminal.
class PanelTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final EntrySpec TEAM =
      TestRun.entry("team", "가람", TestRun.SERVER, TestRun.price("1", "1", "2"));
  private static final EntrySpec LEAD = TestRun.entry("lead", "Leader");

  /// One entry in full swing, the other not begun.
  private static TestRun inFullSwing(TestRun run) {
    run.progress.enters(TEAM, 200);
    run.progress.enters(LEAD, 100);
    run.progress.on(TEAM, new Event.Widened(16));
    run.look(Duration.ZERO);
    for (int second = 0; second < 5; second++) {
      run.answers(TEAM, 10, TestRun.usage(1000, 0, 500));
      run.look(SECOND);
    }
    for (int i = 0; i < 3; i++) {
      run.progress.on(TEAM, new Event.Sent());
    }
    run.fails(TEAM, FailureKind.RATE_LIMITED, "429");
    run.look(Duration.ZERO);
    return run;
  }

  @Test
  void anEntryHasALineWithAllItsFigures() {
    TestRun run = inFullSwing(TestRun.onTerminal(Language.ENGLISH, 140, 24));
    List<String> lines = run.terminal().lines();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .contains(
            "entry", "answered", "failed", "open", "per s", "tokens", "cost", "left", "state");
    assertThat(lines.get(1))
        .startsWith("가람")
        .contains("[######", "50/200", "rate limit 1", "3/16", "10.0", "75k", "0.10 USD", "15s")
        .endsWith("asking");
    assertThat(lines.get(2)).startsWith("Leader").contains("0/100").endsWith("waiting");
    assertThat(lines.get(3))
        .startsWith("total 50/300 (16%)")
        .contains("10.0/s", "15s left", "failed: 1", "75k tokens", "0.10 USD");
  }

  @Test
  void speaksKorean() {
    TestRun run = inFullSwing(TestRun.onTerminal(Language.KOREAN, 140, 24));
    assertThat(run.terminal().lines().get(1)).contains("요청 한도 초과 1", "15초").endsWith("진행 중");
    assertThat(run.terminal().lines().getLast()).startsWith("합계 50/300(16%)").contains("초당 10.0건");
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 20, 30, 40, 60, 80, 100, 200})
  void everyLineFitsTheWidth(int width) {
    for (Language language : Language.values()) {
      TestRun run = TestRun.onTerminal(language, width, 24);
      EntrySpec wide =
          TestRun.entry(
              "wide", "아주 긴 이름을 가진 참가 모델 ".repeat(9), TestRun.SERVER, TestRun.price("9", "9", "9"));
      run.progress.enters(wide, 1_000_000);
      inFullSwing(run);
      run.answers(wide, 1, TestRun.usage(1_234_567_890, 0, 1));
      run.fails(wide, FailureKind.TIMEOUT_BETWEEN_TOKENS, "");
      run.fails(wide, FailureKind.CUT_OFF_STREAM, "");
      run.progress.on(
          wide, new Event.Paused(FailureKind.TIMEOUT_BETWEEN_TOKENS, Duration.ofMinutes(90)));
      run.look(SECOND);
      assertThat(run.terminal().lines())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThan(width));
    }
  }

  @Test
  void atEightyColumnsAnswersAndStateAreThere() {
    TestRun run = inFullSwing(TestRun.onTerminal(Language.KOREAN, 80, 24));
    assertThat(run.terminal().lines().get(1)).contains("가람", "[", "50/200", "요청 한도 초과 1", "진행 중");
  }

  @Test
  void saysWhatAnEntryIsDoing() {
    TestRun run = TestRun.onTerminal(Language.ENGLISH, 140, 24);
    run.progress.enters(TEAM, 100);
    run.progress.enters(LEAD, 10);
    run.progress.on(TEAM, new Event.Sent());
    run.progress.on(TEAM, new Event.Paused(FailureKind.OVERLOADED, Duration.ofSeconds(30)));
    run.look(SECOND);
    assertThat(run.terminal().lines().get(1)).endsWith("paused 29s: overloaded");
    run.look(Duration.ofSeconds(30));
    assertThat(run.terminal().lines().get(1)).endsWith("trying again: overloaded");
    run.progress.on(TEAM, new Event.GoesOn());
    run.answers(LEAD, 10);
    run.look(SECOND);
    assertThat(run.terminal().lines().get(1)).endsWith("asking");
    assertThat(run.terminal().lines().get(2)).endsWith("done");
    run.progress.on(TEAM, new Event.Ended(Event.End.BUDGET_SPENT));
    run.look(SECOND);
    assertThat(run.terminal().lines()).contains("가람: budget spent");
    assertThat(run.terminal().lines().get(2)).endsWith("budget spent");
  }

  @Test
  void lastingNewsStandAboveTheBlock() {
    TestRun run = inFullSwing(TestRun.onTerminal(Language.ENGLISH, 140, 24));
    run.progress.on(TEAM, new Event.LeftOut("top_p"));
    run.fails(LEAD, FailureKind.AUTHENTICATION, "401 \u001b[31mno such key\u001b[0m");
    run.progress.on(LEAD, new Event.Ended(Event.End.GIVEN_UP));
    run.look(SECOND);
    run.look(SECOND);
    List<String> lines = run.terminal().lines();
    assertThat(lines.subList(0, 2))
        .containsExactly(
            "가람: the endpoint rejects the setting top_p, which is left out from now on.",
            "Leader: given up: authentication (401 [31mno such key[0m)");
    assertThat(lines).hasSize(6);
    assertThat(lines.get(4)).startsWith("Leader").endsWith("given up: authentication");
  }

  @Test
  void moreEntriesThanLinesAreSummedUp() {
    TestRun run = TestRun.onTerminal(Language.ENGLISH, 100, 10);
    List<EntrySpec> entries =
        IntStream.range(0, 30).mapToObj(i -> TestRun.entry("e" + i, "Entry " + i)).toList();
    entries.forEach(entry -> run.progress.enters(entry, 4));
    entries.subList(0, 10).forEach(entry -> run.answers(entry, 4));
    run.answers(entries.get(29), 1);
    run.look(SECOND);
    List<String> lines = run.terminal().lines();
    assertThat(lines).hasSizeLessThan(10);
    assertThat(lines.get(1)).as("those that are asked come first").startsWith("Entry 29");
    assertThat(lines)
        .contains("10 finished: 40 answered, 0 unanswered", "and 15 more")
        .last()
        .asString()
        .startsWith("total 41/120");
  }

  @Test
  void aPracticeEntryKeepsItsMarkHoweverLongItsTitle() {
    TestRun run = TestRun.onTerminal(Language.ENGLISH, 80, 24);
    Service recorded = new Service.Recorded("answers");
    EntrySpec entry = TestRun.entry("e", "x".repeat(200), recorded, Optional.empty());
    run.progress.enters(entry, 4);
    run.answers(entry, 1);
    run.look(SECOND);
    assertThat(run.terminal().lines().get(1)).contains("x… (recorded)");
  }

  @Test
  void noEscapeOfANameReachesTheTerminal() {
    TestRun run = TestRun.onTerminal(Language.ENGLISH, 100, 24);
    EntrySpec hostile =
        TestRun.entry("e", "\u001b[2J\u001b]52;c;aGk=\u0007\u009b5nbad\r\n\u202e\u001b[?1049hname");
    run.progress.enters(hostile, 2);
    run.answers(hostile, 1);
    run.progress.on(hostile, new Event.LeftOut("\u001b[1mx\u0007"));
    run.look(SECOND);
    run.progress.on(hostile, new Event.Ended(Event.End.STOPPED));
    run.progress.leaves(0);
    assertThat(run.text())
        .doesNotContain("\u001b[2J", "\u001b]", "\u0007", "\u009b", "\u202e", "1049h\u001b");
    assertThat(run.terminal().lines()).as("knows no sequence but ours").isNotEmpty();
    assertThat(run.terminal().asItWas()).isTrue();
  }

  @Test
  void theBlockIsPaintedInItsPlaceAndGoesWithTheEnd() {
    TestRun run = inFullSwing(TestRun.onTerminal(Language.ENGLISH, 100, 24));
    assertThat(run.terminal().asItWas()).as("the cursor is hidden meanwhile").isFalse();
    run.answers(TEAM, 150, Usage.UNREPORTED);
    run.answers(LEAD, 99);
    run.look(SECOND);
    assertThat(run.terminal().lines()).hasSize(4);
    run.progress.on(LEAD, new Event.Ended(Event.End.DONE));
    run.progress.leaves(0);
    assertThat(run.terminal().lines())
        .containsExactly(
            "가람: 200 of 200 answered (100%), failed: rate limit 1, 204 requests, 75k tokens,"
                + " 0.10 USD, 6s, 33.3/s on average",
            "Leader: 99 of 100 answered (99%), 99 requests, 1s, 99.0/s on average");
    assertThat(run.terminal().asItWas()).isTrue();
  }

  @Test
  void nothingIsWrittenAfterTheEnd() {
    for (boolean properEnd : new boolean[] {true, false}) {
      TestRun run = inFullSwing(TestRun.onTerminal(Language.ENGLISH, 100, 24));
      if (properEnd) {
        run.progress.leaves(0);
      } else {
        run.progress.close();
      }
      String atTheEnd = run.text();
      run.answers(TEAM, 5);
      run.look(SECOND);
      run.progress.leaves(7);
      run.progress.close();
      assertThat(run.text()).isEqualTo(atTheEnd);
      assertThat(run.terminal().asItWas()).isTrue();
    }
  }

  @Test
  void nothingIsPaintedWhereNothingChanges() {
    TestRun run = inFullSwing(TestRun.onTerminal(Language.ENGLISH, 100, 24));
    run.look(Duration.ZERO);
    String before = run.text();
    run.look(Duration.ZERO);
    assertThat(run.text()).isEqualTo(before);
  }

  @Test
  void nothingIsPaintedBeforeTheRunBegins() {
    TestRun run = TestRun.onTerminal(Language.ENGLISH, 100, 24);
    run.progress.enters(TEAM, 4);
    run.look(SECOND);
    run.progress.close();
    assertThat(run.text()).isEmpty();
  }

  @Test
  void coloursAreForThoseWhoWantThem() {
    TestRun plain = inFullSwing(TestRun.onTerminal(Language.ENGLISH, 100, 24));
    assertThat(plain.text()).doesNotContainPattern("\u001b\\[[0-9]+m");
    TestRun coloured = inFullSwing(TestRun.onTerminal(Language.ENGLISH, 100, 24, Map.of()));
    assertThat(coloured.text()).contains("\u001b[32m####", "\u001b[31mrate limit 1");
    assertThat(coloured.terminal().lines()).isEqualTo(plain.terminal().lines());
  }

  @Test
  void theThreadOfTheScreenEndsWithTheRun() throws InterruptedException {
    List<Thread> before = screens();
    TestRun run = inFullSwing(TestRun.onTerminal(Language.ENGLISH, 100, 24));
    run.progress.start();
    List<Thread> started = new ArrayList<>(screens());
    started.removeAll(before);
    assertThat(started).hasSize(1);
    run.progress.leaves(0);
    for (Thread thread : started) {
      thread.join(Duration.ofSeconds(30));
      assertThat(thread.isAlive()).isFalse();
    }
  }

  private static List<Thread> screens() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("screen"))
        .toList();
  }
}
