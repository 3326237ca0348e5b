package kr.gwageo.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.gwageo.domain.spec.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WindowTest {
  private final Fixtures.Clock clock = new Fixtures.Clock();
  private final List<Integer> widths = new ArrayList<>();

  private Window window(int min, int start, int max) {
    return new Window(new Pace(min, start, max, OptionalLong.empty(), OptionalLong.empty()), clock);
  }

  private static long enter(Window window) throws InterruptedException {
    return window.enter(() -> false);
  }

  private static void fill(Window window, int places) throws InterruptedException {
    for (int i = 0; i < places; i++) {
      enter(window);
    }
  }

  /// One answer, and the place taken again at once, so that the window is used up.
  private void answerAndAskOn(Window window, int freed) throws InterruptedException {
    int before = widths.size();
    window.succeed(widths::add);
    fill(window, freed + widths.size() - before);
  }

  @Test
  void doublesWithEachRoundOfAnswersInTheBeginning() throws InterruptedException {
    Window window = window(1, 2, 100);
    fill(window, 2);
    for (int i = 0; i < 2; i++) {
      answerAndAskOn(window, 1);
    }
    assertThat(widths).last().isEqualTo(4);
    for (int i = 0; i < 4; i++) {
      answerAndAskOn(window, 1);
    }
    assertThat(widths).last().isEqualTo(8);
  }

  @Test
  void growsByOneWithEachRoundOfAnswersOnceItWasTooMuch() throws InterruptedException {
    Window window = window(1, 8, 100);
    fill(window, 8);
    window.congest(0, Duration.ZERO, widths::add);
    assertThat(widths).containsExactly(4);
    for (int i = 0; i < 4; i++) {
      window.leave();
    }
    enter(window);
    for (int i = 0; i < 4; i++) {
      answerAndAskOn(window, 1);
    }
    assertThat(widths).as("nearly a round").containsExactly(4);
    answerAndAskOn(window, 1);
    assertThat(widths).containsExactly(4, 5);
  }

  @Test
  void doesNotGrowWhileItIsNotUsedUp() throws InterruptedException {
    Window window = window(1, 4, 100);
    for (int i = 0; i < 50; i++) {
      fill(window, 3);
      window.succeed(widths::add);
      window.succeed(widths::add);
      window.succeed(widths::add);
    }
    assertThat(widths).isEmpty();
  }

  @Test
  void shrinksOnceForAllRequestsSentBeforeItDid() throws InterruptedException {
    Window window = window(1, 16, 100);
    fill(window, 16);
    for (int i = 0; i < 12; i++) {
      window.congest(0, Duration.ZERO, widths::add);
    }
    assertThat(widths).containsExactly(8);
    long later = enter(window);
    window.congest(later, Duration.ZERO, widths::add);
    assertThat(widths).containsExactly(8, 4);
  }

  @Test
  void staysBetweenItsBounds() throws InterruptedException {
    Window window = window(3, 4, 5);
    for (int i = 0; i < 5; i++) {
      window.congest(enter(window), Duration.ZERO, widths::add);
    }
    assertThat(widths).containsExactly(3);
    fill(window, 3);
    for (int i = 0; i < 50; i++) {
      answerAndAskOn(window, 1);
    }
    assertThat(widths).containsExactly(3, 4, 5);
  }

  @Test
  void nobodyEntersWhileTheServerAsksToWait() throws Exception {
    Window window = window(1, 4, 4);
    window.congest(enter(window), Duration.ofSeconds(30), widths::add);
    CompletableFuture<Long> entered = new CompletableFuture<>();
    Thread waiting = Thread.ofPlatform().start(() -> enterAsync(window, entered));
    Fixtures.awaitWaiting(waiting);
    clock.advance(Duration.ofSeconds(29));
    window.wake();
    Fixtures.awaitWaiting(waiting);
    assertThat(entered).isNotDone();
    clock.advance(Duration.ofSeconds(1));
    window.wake();
    assertThat(entered.get()).isEqualTo(1);
  }

  private static void enterAsync(Window window, CompletableFuture<Long> entered) {
    try {
      entered.complete(enter(window));
    } catch (InterruptedException e) {
      entered.completeExceptionally(e);
    }
  }

  @Test
  void whoWaitsEntersWhenAPlaceIsFree() throws Exception {
    Window window = window(1, 1, 1);
    enter(window);
    CompletableFuture<Long> entered = new CompletableFuture<>();
    Thread waiting = Thread.ofPlatform().start(() -> enterAsync(window, entered));
    Fixtures.awaitWaiting(waiting);
    window.leave();
    assertThat(entered.get()).isZero();
  }

  @Test
  void allWhoWaitGoAwayWhenItIsOver() throws Exception {
    Window window = window(1, 1, 1);
    enter(window);
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<Long>> entered = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      CompletableFuture<Long> one = new CompletableFuture<>();
      entered.add(one);
      Fixtures.awaitWaiting(
          Thread.ofPlatform()
              .start(() -> {
                try {
                  one.complete(window.enter(over::get));
                } catch (InterruptedException e) {
                  one.completeExceptionally(e);
                }
              }));
    }
    over.set(true);
    window.leave();
    for (CompletableFuture<Long> one : entered) {
      assertThat(one.get()).as("one wakes the next").isEqualTo(-1);
    }
  }
}
