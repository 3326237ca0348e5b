package kr.gwageo.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import kr.gwageo.domain.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class BreakerTest {
  private final Fixtures.Clock clock = new Fixtures.Clock();
  private final List<Event> events = Collections.synchronizedList(new ArrayList<>());
  private final Breaker breaker = new Breaker(Fixtures.limits(5), clock, events::add);

  private static boolean notOver() {
    return false;
  }

  private void fail(int times, FailureKind kind) {
    for (int i = 0; i < times; i++) {
      breaker.heard(Fixtures.failure(kind), Optional.empty());
    }
  }

  private void answer() {
    breaker.heard(Fixtures.reply(), Optional.empty());
  }

  private Thread passing(CompletableFuture<Boolean> looks, BooleanSupplier over) {
    return Thread.ofPlatform()
        .start(() -> {
          try {
            looks.complete(breaker.pass(over));
          } catch (InterruptedException e) {
            looks.completeExceptionally(e);
          }
        });
  }

  private static Event.Paused paused(long millis) {
    return new Event.Paused(FailureKind.SERVER_ERROR, Duration.ofMillis(millis));
  }

  @Test
  void opensAfterTenFailuresInARow() throws InterruptedException {
    fail(9, FailureKind.SERVER_ERROR);
    assertThat(breaker.isOpen()).isFalse();
    assertThat(breaker.pass(BreakerTest::notOver)).isFalse();
    fail(1, FailureKind.SERVER_ERROR);
    assertThat(breaker.isOpen()).isTrue();
    assertThat(events).containsExactly(paused(100));
  }

  @Test
  void anAnswerBetweenThemBeginsTheCountAnew() {
    for (int i = 0; i < 5; i++) {
      fail(9, FailureKind.CONNECTION);
      answer();
    }
    assertThat(breaker.isOpen()).isFalse();
    assertThat(breaker.successes()).isEqualTo(5);
    assertThat(events).isEmpty();
  }

  @Test
  void aQuestionThatFailsByItselfIsAnAnswerOfTheEndpoint() {
    fail(9, FailureKind.SERVER_ERROR);
    fail(1, FailureKind.PROMPT_TOO_LONG);
    fail(9, FailureKind.SERVER_ERROR);
    assertThat(breaker.isOpen()).isFalse();
    assertThat(breaker.successes()).isZero();
  }

  @Test
  void sendsOneRequestAtATimeToSeeAndGoesOnWhenItIsAnswered() throws Exception {
    fail(10, FailureKind.SERVER_ERROR);
    clock.advance(Duration.ofMillis(100));
    assertThat(breaker.pass(BreakerTest::notOver)).as("the first one looks").isTrue();
    CompletableFuture<Boolean> other = new CompletableFuture<>();
    Fixtures.awaitWaiting(passing(other, BreakerTest::notOver));
    assertThat(other).as("the others wait").isNotDone();
    answer();
    assertThat(other.get()).isFalse();
    assertThat(breaker.isOpen()).isFalse();
    assertThat(events).containsExactly(paused(100), new Event.GoesOn());
  }

  @Test
  void waitsTwiceAsLongAfterEachLookUpToAMinute() throws InterruptedException {
    fail(10, FailureKind.SERVER_ERROR);
    List<Event> expected = new ArrayList<>(List.of(paused(100)));
    for (long pause = 100; pause < 60_000; pause = Math.min(60_000, 2 * pause)) {
      clock.advance(Duration.ofMillis(pause));
      assertThat(breaker.pass(BreakerTest::notOver)).isTrue();
      fail(1, FailureKind.SERVER_ERROR);
      expected.add(paused(Math.min(60_000, 2 * pause)));
    }
    assertThat(events).isEqualTo(expected);
  }

  @Test
  void waitsAsLongAsTheServerAsksFor() {
    fail(9, FailureKind.RATE_LIMITED);
    breaker.heard(Fixtures.failure(FailureKind.RATE_LIMITED), Optional.of(Duration.ofSeconds(77)));
    assertThat(events)
        .containsExactly(new Event.Paused(FailureKind.RATE_LIMITED, Duration.ofSeconds(77)));
  }

  @Test
  void givesUpWhenNothingButFailuresCameForTooLong() throws InterruptedException {
    fail(10, FailureKind.SERVER_ERROR);
    clock.advance(Fixtures.limits(5).giveUp().minusMillis(1));
    assertThat(breaker.pass(BreakerTest::notOver)).isTrue();
    fail(1, FailureKind.SERVER_ERROR);
    assertThat(breaker.givenUp()).isFalse();
    assertThat(events).last().as("the last look comes in time").isEqualTo(paused(1));
    clock.advance(Duration.ofMillis(1));
    assertThat(breaker.pass(BreakerTest::notOver)).isTrue();
    fail(1, FailureKind.SERVER_ERROR);
    assertThat(breaker.givenUp()).isTrue();
  }

  @Test
  void givingUpWakesWhoWaits() throws Exception {
    fail(10, FailureKind.SERVER_ERROR);
    clock.advance(Fixtures.limits(5).giveUp());
    assertThat(breaker.pass(BreakerTest::notOver)).isTrue();
    List<CompletableFuture<Boolean>> others = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      others.add(new CompletableFuture<>());
      Fixtures.awaitWaiting(passing(others.getLast(), BreakerTest::notOver));
    }
    fail(1, FailureKind.SERVER_ERROR);
    for (CompletableFuture<Boolean> other : others) {
      assertThat(other.get()).isFalse();
    }
  }

  @Test
  void whoWaitsGoesWhenItIsOver() throws Exception {
    fail(10, FailureKind.SERVER_ERROR);
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Boolean> looks = new CompletableFuture<>();
    Fixtures.awaitWaiting(passing(looks, over::get));
    over.set(true);
    breaker.wake();
    assertThat(looks.get()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"AUTHENTICATION", "UNKNOWN_MODEL", "TLS"})
  void givesUpAtOnceWhatTheSpecMustMend(FailureKind kind) {
    fail(2, kind);
    assertThat(breaker.givenUp()).isFalse();
    fail(1, kind);
    assertThat(breaker.givenUp()).isTrue();
    assertThat(events).isEmpty();
  }

  @Test
  void givesNothingUpAtOnceThatHasAnsweredBefore() {
    answer();
    fail(9, FailureKind.AUTHENTICATION);
    assertThat(breaker.givenUp()).isFalse();
    fail(1, FailureKind.AUTHENTICATION);
    assertThat(breaker.isOpen()).isTrue();
  }

  @Test
  void aRejectedSettingIsNoReasonToGiveUpBeforeNothingHelped() {
    fail(50, FailureKind.REJECTED_PARAMETER);
    assertThat(breaker.givenUp()).isFalse();
    assertThat(breaker.isOpen()).isFalse();
    breaker.rejected();
    breaker.rejected();
    assertThat(breaker.givenUp()).isFalse();
    breaker.rejected();
    assertThat(breaker.givenUp()).isTrue();
  }

  @Test
  void aRejectionAmongAnswersIsTheQuestionsOwnMatter() {
    answer();
    for (int i = 0; i < 50; i++) {
      breaker.rejected();
    }
    assertThat(breaker.givenUp()).isFalse();
  }
}
