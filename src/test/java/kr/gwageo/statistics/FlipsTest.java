package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kr.gwageo.domain.result.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlipsTest {

  /// 15 and 5 as in golden case mcnemar; even numbers must not give more than 1.
  @ParameterizedTest
  @CsvSource({
    "15, 5, 0.0413894653",
    "5, 15, 0.0413894653",
    "10, 10, 1",
    "11, 10, 1",
    "1, 0, 1",
    "6, 0, 0.03125",
    "0, 0, 1"
  })
  void theTestIsExact(int better, int worse, double p) {
    assertThat(new Flips(better, worse, 50).p()).isCloseTo(p, within(1e-10));
  }

  /// An interval that leaves 0 out where the test is not significant would contradict it.
  @Test
  void intervalAndTestAgree() {
    for (int better = 0; better <= 25; better++) {
      for (int worse = 0; worse <= 25; worse++) {
        Flips flips = new Flips(better, worse, 60);
        Estimate.Known known = (Estimate.Known) flips.difference(0.95);
        boolean apart = known.interval().low() > 0 || known.interval().high() < 0;
        assertThat(apart).as("%d and %d", better, worse).isEqualTo(flips.p() < 0.05);
        assertThat(known.value()).isBetween(known.interval().low(), known.interval().high());
      }
    }
  }

  @Test
  void nothingTurnedIsNoCertainty() {
    Estimate.Known known = (Estimate.Known) new Flips(0, 0, 40).difference(0.95);
    assertThat(known.interval().high()).isPositive();
    assertThat(known.interval().low()).isNegative();
  }
}
