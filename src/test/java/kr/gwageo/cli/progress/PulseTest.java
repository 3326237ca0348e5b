package kr.gwageo.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PulseTest {
  @Test
  void aRateFollowsWhatHappenedLately() {
    TestClock clock = new TestClock();
    Pulse pulse = new Pulse();
    assertThat(pulse.at(clock.instant(), 1000)).as("no time has passed").isZero();
    long total = 1000;
    for (int second = 0; second < 10; second++) {
      clock.pass(Duration.ofSeconds(1));
      total += 8;
      assertThat(pulse.at(clock.instant(), total)).isCloseTo(8, withinATenth());
    }
    for (int second = 0; second < 120; second++) {
      clock.pass(Duration.ofSeconds(1));
      total += 2;
      pulse.at(clock.instant(), total);
    }
    assertThat(pulse.at(clock.instant(), total)).isCloseTo(2, withinATenth());
  }

  private static org.assertj.core.data.Offset<Double> withinATenth() {
    return org.assertj.core.data.Offset.offset(0.1);
  }
}
