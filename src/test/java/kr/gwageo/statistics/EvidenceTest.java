package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
  private static final double ALPHA = 0.05;
  private static final double NEEDED = -Math.log(ALPHA);

  /// A pool of graded answers with weights, guess rates and cells, and a candidate's scores.
  private record Case(KnownPool pool, List<Double> scores, double ratio) {}

  @ParameterizedTest
  @CsvSource({"0.6, 1", "0.8, 2", "0.83, 3", "0.9, 4", "1, 5", "0, 6"})
  void theWholePoolSeenTellsItsOwnTruth(double skill, long seed) {
    Case one = pool(300, skill, seed);
    Evidence evidence = seen(one, 300, 0.95);
    Estimate.Known ratio = known(evidence);
    assertThat(evidence.settled()).isTrue();
    assertThat(ratio.value()).isCloseTo(one.ratio, within(1e-9));
    assertThat(ratio.interval().low()).isCloseTo(one.ratio, within(1e-8));
    assertThat(ratio.interval().high()).isCloseTo(one.ratio, within(1e-8));
    assertThat(evidence.logReached() > 0).isEqualTo(one.ratio >= 0.95);
    assertThat(evidence.logNotReached() > 0).isEqualTo(one.ratio < 0.95);
  }

  @Test
  void aPoolExactlyOnTheBarReachesIt() {
    double[] leader = {1, 1, 1, 1};
    KnownPool pool = new KnownPool(leader, leader, new double[4], new int[4]);
    Evidence evidence = new Evidence(pool, 0.75);
    for (int i = 0; i < 4; i++) {
      evidence.see(i, i == 1 ? 0 : 1);
    }
    assertThat(evidence.logReached()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void whatCannotChangeAnyMoreIsSettledAtOnce() {
    double[] leader = {1, 1, 1, 1};
    KnownPool pool = new KnownPool(leader, leader, new double[4], new int[4]);
    Evidence evidence = new Evidence(pool, 0.5);
    evidence.see(3, 1);
    assertThat(evidence.settled()).isFalse();
    evidence.see(0, 1);
    assertThat(evidence.settled()).isTrue();
    assertThat(evidence.peakReached()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  /// The interval's lower limit reaches the bar exactly where the evidence did.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void verdictAndIntervalNeverContradict(long seed) {
    Case one = pool(400, 0.7 + 0.04 * seed, seed);
    for (int items : new int[] {20, 60, 150, 300, 399}) {
      Evidence evidence = seen(one, items, 0.95);
      Estimate.Known ratio = known(evidence);
      assertThat(ratio.interval().low() >= 0.95 - 1e-12)
          .as("reached after %d", items)
          .isEqualTo(evidence.peakReached() >= NEEDED);
      assertThat(ratio.interval().high() <= 0.95 + 1e-12)
          .as("not reached after %d", items)
          .isEqualTo(evidence.peakNotReached() >= NEEDED);
      assertThat(ratio.value()).isBetween(ratio.interval().low(), ratio.interval().high());
    }
  }

  @Test
  void theIntervalOnlyNarrows() {
    Case one = pool(400, 0.85, 11);
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (int items = 10; items <= 400; items += 30) {
      Estimate.Known ratio = known(seen(one, items, 0.95));
      assertThat(ratio.interval().low()).isGreaterThanOrEqualTo(low - 1e-9);
      assertThat(ratio.interval().high()).isLessThanOrEqualTo(high + 1e-9);
      low = ratio.interval().low();
      high = ratio.interval().high();
    }
  }

  /// Seeing the same twice gives the same bits.
  @Test
  void evidenceIsDeterministic() {
    Case one = pool(200, 0.8, 3);
    Evidence first = seen(one, 120, 0.95);
    Evidence second = seen(one, 120, 0.95);
    assertThat(second.logReached()).isEqualTo(first.logReached());
    assertThat(second.logNotReached()).isEqualTo(first.logNotReached());
    assertThat(second.ratio(ALPHA)).isEqualTo(first.ratio(ALPHA));
  }

  @Test
  void beforeTheFirstItemThereIsNoRatio() {
    Evidence evidence = seen(pool(50, 0.8, 1), 0, 0.95);
    assertThat(evidence.ratio(ALPHA)).isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
    assertThat(evidence.logReached()).isCloseTo(0, within(1e-15));
  }

  @Test
  void aLeaderWhoGuessesIsNoMeasure() {
    double[] quarter = {0.25, 0.25};
    KnownPool pool = new KnownPool(new double[] {1, 1}, quarter, quarter, new int[2]);
    assertThat(pool.resolved()).isFalse();
    assertThatThrownBy(() -> new Evidence(pool, 0.95)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scoresOutOfRangeAreRefused() {
    Evidence evidence = seen(pool(50, 0.8, 1), 3, 0.95);
    assertThatThrownBy(() -> evidence.see(3, 1.5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> evidence.see(3, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Evidence seen(Case one, int items, double ratio) {
    Evidence evidence = new Evidence(one.pool, ratio);
    for (int item = 0; item < items; item++) {
      evidence.see(item, one.scores.get(item));
    }
    return evidence;
  }

  private static Case pool(int size, double skill, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = new double[size];
    double[] leader = new double[size];
    double[] guess = new double[size];
    double[] scores = new double[size];
    int[] cells = new int[size];
    for (int i = 0; i < size; i++) {
      weights[i] = 1 + random.nextInt(3);
      leader[i] = random.nextDouble() < 0.85 ? 1 : 0;
      guess[i] = random.nextBoolean() ? 0.25 : 0;
      scores[i] = random.nextDouble() < skill ? 1 : random.nextInt(2) / 2.0 * skill;
      cells[i] = (int) leader[i] + 2 * random.nextInt(3);
    }
    double ratio = sum(weights, scores, guess) / sum(weights, leader, guess);
    return new Case(
        new KnownPool(weights, leader, guess, cells),
        Arrays.stream(scores).boxed().toList(),
        ratio);
  }

  private static double sum(double[] weights, double[] scores, double[] guess) {
    return IntStream.range(0, weights.length)
        .mapToDouble(i -> weights[i] * (scores[i] - guess[i]))
        .sum();
  }

  private static Estimate.Known known(Evidence evidence) {
    return (Estimate.Known) evidence.ratio(ALPHA);
  }
}
