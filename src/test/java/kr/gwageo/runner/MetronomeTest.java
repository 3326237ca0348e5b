package kr.gwageo.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetronomeTest {
  private final Fixtures.Clock clock = new Fixtures.Clock();

  private static List<Long> seconds(Metronome metronome, int times) {
    return IntStream.range(0, times).mapToObj(i -> metronome.take(1).toSeconds()).toList();
  }

  @Test
  void letsABurstOfATenthOfAMinutePassAndThenKeepsTime() {
    assertThat(seconds(new Metronome(60, clock), 10))
        .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 2L, 3L);
  }

  @Test
  void savesNothingUpBeyondTheBurst() {
    Metronome metronome = new Metronome(60, clock);
    metronome.take(1);
    clock.advance(Duration.ofHours(1));
    assertThat(seconds(metronome, 9)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 2L);
  }

  @Test
  void sendsNoMoreThanItsRateInTheLongRun() {
    Metronome metronome = new Metronome(600, clock);
    int sent = 0;
    for (int second = 0; second < 60; second++) {
      while (metronome.take(1).isZero()) {
        sent++;
      }
      metronome.giveBack(1);
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(sent).isBetween(600, 660);
  }

  @Test
  void takesBackWhatWasNotUsedAndMoreOfWhatWas() {
    Metronome metronome = new Metronome(60, clock);
    metronome.take(20);
    assertThat(metronome.take(1)).hasSeconds(14);
    metronome.giveBack(11);
    assertThat(metronome.take(1)).hasSeconds(4);
    metronome.giveBack(-5);
    assertThat(metronome.take(1)).hasSeconds(10);
  }
}
