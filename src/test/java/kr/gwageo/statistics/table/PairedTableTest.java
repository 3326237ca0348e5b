package kr.gwageo.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class PairedTableTest {
  private static final double CRITICAL =
      new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.95);

  /// The closed form of Nam and Blackwelder for plain rates: the larger root of a quadratic.
  @Test
  void agreesWithTheClosedFormOfPlainRates() {
    SplittableRandom random = new SplittableRandom(11);
    for (int run = 0; run < 300; run++) {
      PairedTable table = draw(random, 1, 0);
      double delta = 0.6 + 0.8 * random.nextDouble();
      int n = table.items();
      double m = n - table.neither();
      double a = (1 + delta) * m;
      double b =
          -((1 - delta * delta) * table.both()
              + table.upper()
              + table.lower() * (2 - delta * delta));
      double c = (1 - delta) * table.lower();
      double q = (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
      double lower = q * m / n;
      double upper = (q - (1 - delta)) / delta * m / n;
      ContrastTest test = table.test(delta).orElseThrow();
      assertThat(test.standardError())
          .as("%s at %s", table, delta)
          .isCloseTo(Math.sqrt(delta * (upper + lower) / n), within(1e-9));
    }
  }

  @Test
  void theLikeliestRatesMeetTheBar() {
    SplittableRandom random = new SplittableRandom(12);
    for (int run = 0; run < 300; run++) {
      PairedTable table = draw(random, 0, run % 2 == 0 ? 0 : 0.25);
      double ratio = 0.5 + random.nextDouble();
      double[] p = table.likeliest(ratio);
      double shift = (1 - ratio) * table.guess();
      assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-9));
      assertThat(p[0] * (1 - ratio) + p[1] - p[2] * ratio - shift).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void theIntervalHoldsTheRatiosThatTheTestDoesNotReject() {
    SplittableRandom random = new SplittableRandom(13);
    int seen = 0;
    for (int run = 0; run < 300; run++) {
      PairedTable table = draw(random, 0, run % 2 == 0 ? 0 : 0.2);
      Optional<Interval> interval = table.interval(0.05);
      if (interval.isPresent() && interval.get().low() > 0.01) {
        seen++;
        assertThat(z(table, interval.get().low())).isCloseTo(CRITICAL, within(1e-6));
        assertThat(z(table, interval.get().high())).isCloseTo(-CRITICAL, within(1e-6));
        for (double ratio : new double[] {0.8, 0.95, 1.1}) {
          boolean reached = table.test(ratio).orElseThrow().pReached() <= 0.05;
          assertThat(reached).isEqualTo(interval.get().low() >= ratio);
        }
      }
    }
    assertThat(seen).isGreaterThan(150);
  }

  @Test
  void nothingThatDiffersIsNoCertainty() {
    PairedTable perfect = new PairedTable(20, 0, 0, 0, 0);
    assertThat(perfect.test(0.95).orElseThrow().pReached()).isBetween(0.1, 0.2);
    Interval interval = perfect.interval(0.05).orElseThrow();
    assertThat(interval.low()).isBetween(0.8, 0.9);
    assertThat(interval.high()).isBetween(1.1, 1.2);
    assertThat(new PairedTable(200, 0, 0, 0, 0).test(0.95).orElseThrow().pReached())
        .isLessThan(0.01);
  }

  @Test
  void swappingTheSidesInvertsTheInterval() {
    Interval there = new PairedTable(60, 9, 14, 17, 0).interval(0.05).orElseThrow();
    Interval back = new PairedTable(60, 14, 9, 17, 0).interval(0.05).orElseThrow();
    assertThat(there.low() * back.high()).isCloseTo(1, within(1e-9));
    assertThat(there.high() * back.low()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aLeaderThatSolvedNothingHasNoRatio() {
    assertThat(new PairedTable(0, 5, 0, 15, 0).interval(0.05)).isEmpty();
    assertThat(new PairedTable(0, 5, 0, 15, 0).ratio()).isEmpty();
    assertThat(new PairedTable(0, 0, 15, 5, 0).interval(0.05))
        .hasValueSatisfying(interval -> assertThat(interval.low()).isZero());
  }

  @Test
  void itemsWithoutAContrastTellNothing() {
    assertThat(new PairedTable(0, 0, 0, 20, 0).test(0.95)).isEmpty();
    assertThat(new PairedTable(20, 0, 0, 5, 0).test(1)).isEmpty();
    assertThat(new PairedTable(20, 0, 0, 5, 0).interval(0.05)).isPresent();
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThatThrownBy(() -> new PairedTable(0, 0, 0, 0, 0)).hasMessageContaining("not a table");
    assertThatThrownBy(() -> new PairedTable(1, 0, 0, 0, 1)).hasMessageContaining("guess rate");
  }

  private static double z(PairedTable table, double ratio) {
    ContrastTest test = table.test(ratio).orElseThrow();
    return test.contrast() / test.standardError();
  }

  private static PairedTable draw(SplittableRandom random, int least, double guess) {
    return new PairedTable(
        20 + random.nextInt(60),
        least + random.nextInt(12),
        least + random.nextInt(12),
        least + random.nextInt(20),
        guess);
  }
}
