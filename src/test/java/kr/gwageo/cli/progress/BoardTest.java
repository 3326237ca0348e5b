package kr.gwageo.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.gwageo.cli.progress.Standing.State;
import kr.gwageo.cli.words.Name;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.runner.Event;
import org.junit.jupiter.api.Test;

class BoardTest {
  private static final int THREADS = 8;
  private static final int EACH = 20_000;

  private final TestClock clock = new TestClock();

  private Board board(EntrySpec entry, long planned) {
    return new Board(entry, new Name(entry.title(), ""), planned, clock);
  }

  private Attempt attempt(Outcome outcome) {
    return new Attempt(
        clock.instant(), Duration.ofMillis(5), Optional.empty(), Optional.empty(), outcome);
  }

  @Test
  void countsAreRightUnderEightThreads() throws Exception {
    EntrySpec entry =
        TestRun.entry("team", "가람", TestRun.SERVER, TestRun.price("1.25", "0.125", "10"));
    Board board = board(entry, 2L * THREADS * EACH);
    Usage usage = TestRun.usage(300, 100, 50);
    Attempt answer = attempt(TestRun.answered(usage));
    Attempt busy = attempt(new Outcome.Failed(FailureKind.RATE_LIMITED, "429"));
    Attempt slow = attempt(new Outcome.Failed(FailureKind.TIMEOUT_TOTAL, ""));
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        all.add(
            threads.submit(() -> {
              for (int i = 0; i < EACH; i++) {
                board.on(new Event.Sent());
                board.on(new Event.Heard(busy));
                board.on(new Event.Sent());
                board.on(new Event.Heard(answer));
                board.on(TestRun.journaled(answer, true));
                board.on(new Event.Sent());
                if (i % 10 == 0) {
                  board.on(new Event.Heard(slow));
                  board.on(TestRun.journaled(slow, false));
                }
                board.standing(clock.instant());
              }
            }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    Standing standing = board.standing(clock.instant());
    long trials = (long) THREADS * EACH;
    assertThat(standing.answered()).isEqualTo(trials);
    assertThat(standing.unanswered()).isEqualTo(trials / 10);
    assertThat(standing.requests()).isEqualTo(3 * trials);
    assertThat(standing.open()).isEqualTo(trials - trials / 10);
    assertThat(standing.failures())
        .isEqualTo(
            Map.of(FailureKind.RATE_LIMITED, trials, FailureKind.TIMEOUT_TOTAL, trials / 10));
    assertThat(standing.tokens()).isEqualTo(350 * trials);
    BigDecimal one = entry.price().orElseThrow().of(usage);
    assertThat(standing.cost().orElseThrow().amount())
        .as("the sum of what each reply costs")
        .isEqualByComparingTo(one.multiply(BigDecimal.valueOf(trials)));
  }

  @Test
  void whatIsOverStaysOver() {
    Board board = board(TestRun.entry("team", "가람"), 10);
    board.on(new Event.Sent());
    board.on(new Event.Ended(Event.End.BUDGET_SPENT));
    board.on(new Event.GoesOn());
    board.on(new Event.Paused(FailureKind.OVERLOADED, Duration.ofSeconds(5)));
    board.on(new Event.Sent());
    board.on(TestRun.journaled(attempt(TestRun.answered(Usage.UNREPORTED)), true));
    Standing standing = board.standing(clock.instant());
    assertThat(standing.state()).isEqualTo(new State.Over(Event.End.BUDGET_SPENT, clock.instant()));
    assertThat(standing.answered()).as("what comes late still counts").isOne();
  }

  @Test
  void theTimeOfAnEntryEndsWithItsPart() {
    Board board = board(TestRun.entry("team", "가람"), 1);
    clock.pass(Duration.ofSeconds(3));
    board.on(new Event.Sent());
    clock.pass(Duration.ofSeconds(7));
    board.on(TestRun.journaled(attempt(TestRun.answered(Usage.UNREPORTED)), true));
    assertThat(board.standing(clock.instant()).over()).as("all is answered").isTrue();
    clock.pass(Duration.ofHours(1));
    assertThat(board.standing(clock.instant()).elapsed()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void aTurnInTheMidstOfAConversationIsNoAnswerYet() {
    Board board = board(TestRun.entry("team", "가람"), 2);
    board.on(new Event.Resumed(1));
    board.on(TestRun.journaled(attempt(TestRun.answered(Usage.UNREPORTED)), false));
    Standing standing = board.standing(clock.instant());
    assertThat(standing.answered()).isOne();
    assertThat(standing.answeredNow()).isZero();
    assertThat(standing.unanswered()).isZero();
    assertThat(standing.toCome()).isOne();
  }

  @Test
  void unreportedTokensCostNothing() {
    EntrySpec entry = TestRun.entry("team", "가람", TestRun.SERVER, TestRun.price("1", "1", "1"));
    Board board = board(entry, 2);
    board.on(new Event.Heard(attempt(TestRun.answered(Usage.UNREPORTED))));
    Standing standing = board.standing(clock.instant());
    assertThat(standing.tokens()).isZero();
    assertThat(standing.cost().orElseThrow().amount()).isEqualByComparingTo("0");
  }
}
