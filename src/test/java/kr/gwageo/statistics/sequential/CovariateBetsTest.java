package kr.gwageo.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CovariateBetsTest {

  /// The higher the bar, the less evidence that it is reached and the more that it is not, on every
  /// draw and after every item: what makes limits by inversion an interval.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void evidenceIsMonotoneInTheBar(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 60;
    double[] cells = {20, 20, 20};
    int[] left = {20, 20, 20};
    CovariateBets[] bars = new CovariateBets[41];
    for (int i = 0; i < bars.length; i++) {
      bars[i] = new CovariateBets(cells, i / 40.0, 0.8);
    }
    for (int item = 0; item < size - 1; item++) {
      int cell = random.nextInt(3);
      while (left[cell] == 0) {
        cell = (cell + 1) % 3;
      }
      left[cell]--;
      double score = random.nextInt(3) / 2.0 * (random.nextDouble() < 0.7 ? 1 : 0);
      for (CovariateBets bar : bars) {
        bar.see(cell, 1, score);
      }
      for (int i = 1; i < bars.length; i++) {
        assertThat(bars[i].evidence().logAbove())
            .isLessThanOrEqualTo(bars[i - 1].evidence().logAbove() + 1e-12);
        assertThat(bars[i].evidence().logBelow())
            .isGreaterThanOrEqualTo(bars[i - 1].evidence().logBelow() - 1e-12);
      }
    }
  }

  /// Where the forecast for what is left exceeds every possible miss, nothing can be lost and no
  /// stake is cut; evidence stays a number.
  @Test
  void aRiskOfNothingCutsNoStake() {
    Mixture mixture = new Mixture();
    mixture.bet(0.5, -0.1);
    double mean = 0;
    for (double share : new double[] {.015, .03, .06, .12, .24, .48, .75}) {
      mean += (1 + 0.5 * share) / 7;
    }
    assertThat(mixture.log()).isCloseTo(Math.log(mean), within(1e-15));
    Mixture careful = new Mixture();
    careful.bet(-2, 2);
    assertThat(careful.log()).as("at most three quarters of each stake are lost").isFinite();
  }

  @Test
  void wealthOutlivesTheRangeOfNumbers() {
    Mixture winning = new Mixture();
    Mixture losing = new Mixture();
    for (int i = 0; i < 20_000; i++) {
      winning.bet(1, 1);
      losing.bet(-1, 1);
    }
    assertThat(winning.log()).isCloseTo(20_000 * Math.log(1.75) - Math.log(7), within(1e-6));
    assertThat(losing.log()).isCloseTo(20_000 * Math.log1p(-0.015) - Math.log(7), within(1e-6));
    assertThat(winning.reaches(3)).isTrue();
    assertThat(losing.reaches(-1000)).isTrue();
    assertThat(losing.reaches(-300)).isFalse();
  }

  /// On all items that could have been asked, over all sequences of answers on the bar.
  @Test
  void betsOnAPopulationAreFair() {
    double chance = 0.95 / 1.95;
    for (int length : new int[] {1, 4, 10}) {
      double above = 0;
      double below = 0;
      for (int sequence = 0; sequence < 1 << length; sequence++) {
        ContrastBets bets = ContrastBets.onPopulation(-0.95, 1);
        double weight = 1;
        for (int item = 0; item < length; item++) {
          boolean won = (sequence >> item & 1) == 1;
          weight *= won ? chance : 1 - chance;
          bets.see(won ? 1 : -0.95, 1);
        }
        assertThat(bets.evidence().settled()).isFalse();
        above += weight * Math.exp(bets.evidence().logAbove());
        below += weight * Math.exp(bets.evidence().logBelow());
      }
      assertThat(above).isCloseTo(1, within(1e-12));
      assertThat(below).isCloseTo(1, within(1e-12));
    }
  }

  /// What is settled: the pool's sum cannot end below the bar, or must.
  @ParameterizedTest
  @CsvSource({"1, true", "-0.95, false"})
  void aPoolSettlesBeforeItIsEmpty(double contrast, boolean above) {
    ContrastBets bets = ContrastBets.onPool(-0.95, 1, 10);
    int seen = 0;
    while (!bets.evidence().settled()) {
      bets.see(contrast, 1);
      seen++;
    }
    assertThat(seen).isEqualTo(above ? 5 : 6);
    assertThat(bets.evidence().logAbove())
        .isEqualTo(above ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
    assertThat(bets.evidence().above(1e9)).isEqualTo(above);
    assertThat(bets.evidence().below(1e9)).isEqualTo(!above);
  }

  @Test
  void boundsThatAreNoneAreRefused() {
    assertThatThrownBy(() -> ContrastBets.onPool(0.1, 1, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ContrastBets.onPool(-1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HedgedBets.ofPool(new double[] {1, 1}, 0.05, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlannedLooks(0.05, 0.5, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlannedLooks(0.5, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  /// `W exp(W) = x` on the lower branch, from near its end to near 0.
  @ParameterizedTest
  @ValueSource(doubles = {-0.3678, -0.3, -0.1, -1e-3, -1e-10, -1e-100})
  void theLowerBranchOfLambertIsInverted(double x) {
    double w = NormalMixture.lambertLower(x);
    assertThat(w).isLessThanOrEqualTo(-1);
    assertThat(w * Math.exp(w) / x).isCloseTo(1, within(1e-10));
  }

  /// Far below 0 the normal distribution function is 0 in floating point, and its log is not.
  @Test
  void evidenceFarOnTheWrongSideStaysANumber() {
    NormalMixture mixture = new NormalMixture(1);
    double near = mixture.log(-29.9 * Math.sqrt(2), 1);
    double far = mixture.log(-30.1 * Math.sqrt(2), 1);
    assertThat(near).isFinite();
    assertThat(far).isCloseTo(near, within(0.02)).isLessThan(near);
    assertThat(mixture.log(-1e6, 1)).isFinite();
  }
}
