package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.judged.JudgedMean;
import kr.gwageo.statistics.judged.JudgedRate;
import kr.gwageo.statistics.panel.SignFlip;
import kr.gwageo.statistics.pool.PoolSample;
import kr.gwageo.statistics.pool.Repeats;
import kr.gwageo.statistics.power.Power;
import kr.gwageo.statistics.table.PairedTable;
import kr.gwageo.statistics.table.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sheet of paper gives: figures of the least samples that are allowed, and of those where
/// nothing varies.
class ClosedFormsTest {

  /// A share p of all alike counts as (n p + 1) / (n + 2), over n + 2 answers.
  @Test
  void aJudgeThatNeverErredIsNotTakenForFaultless() {
    JudgedRate rate = JudgedRate.of(0.7, 100, new JudgedRate.Accuracy(1, 50, 1, 40)).orElseThrow();
    double ofBad = 41.0 / (42 * 42 * 42);
    double ofGood = 51.0 / (52 * 52 * 52);
    assertThat(rate.rate()).isCloseTo(0.7, within(1e-15));
    assertThat(rate.standardError())
        .isCloseTo(Math.sqrt(0.21 / 100 + 0.09 * ofBad + 0.49 * ofGood), within(1e-15));
    JudgedRate none = JudgedRate.of(0, 100, new JudgedRate.Accuracy(1, 50, 1, 40)).orElseThrow();
    assertThat(none.standardError())
        .isCloseTo(Math.sqrt(101.0 / (102 * 102 * 102) + ofBad), within(1e-15));
  }

  /// A judge in step with people whose marks on the rest have the same mean and variance.
  @Test
  void twoMarksOfEachKindAreEnoughForAJudgedMean() {
    double[] marks = {0, 1};
    JudgedMean plain = JudgedMean.plain(marks, marks, marks);
    assertThat(plain.mean()).isEqualTo(0.5);
    assertThat(plain.standardError()).isCloseTo(Math.sqrt(0.125), within(1e-15));
    // λ = 1/4 over (1 + 2/2) times 1/3
    assertThat(JudgedMean.tuned(marks, marks, marks).weight()).isCloseTo(0.375, within(1e-15));
  }

  @Test
  void marksThatAreNotOfTheSameAnswersAreRefused() {
    double[] two = {0, 1};
    double[] three = {0, 1, 1};
    double[] one = {1};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgedMean.tuned(three, two, two))
        .withMessageContaining("3 marks of people, 2 and 2");
    assertThatIllegalArgumentException().isThrownBy(() -> JudgedMean.plain(one, one, two));
    assertThatIllegalArgumentException().isThrownBy(() -> JudgedMean.plain(two, two, one));
  }

  /// The line through (0, 0), (1, 1), (2, 0) is flat at 1/3, with one degree of freedom and a
  /// residual of 2/3.
  @Test
  void threeItemsAreEnoughForTheRegressionOfAPool() {
    PoolSample sample =
        PoolSample.of(new double[] {0, 1, 0}, new double[] {0, 1, 2}, 1.5, 30).orElseThrow();
    assertThat(sample.slope()).isCloseTo(0, within(1e-15));
    assertThat(sample.mean()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(sample.standardError()).isCloseTo(Math.sqrt(0.9 * (2 / 3.0) / 3), within(1e-15));
    assertThat(sample.plainError()).isCloseTo(Math.sqrt(0.9 * (1 / 3.0) / 3), within(1e-15));
    // Cauchy: t with one degree of freedom is at most 1 with a probability of 3/4
    double above = sample.mean() - sample.standardError();
    assertThat(sample.pAbove(above)).isCloseTo(0.25, within(1e-9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PoolSample.of(new double[2], new double[2], 0, 30));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PoolSample.of(new double[3], new double[3], 0, 2));
  }

  @Test
  void aPoolThatWasSeenThroughoutLeavesNothingToChance() {
    PoolSample sample =
        PoolSample.of(new double[] {0, 1, 2}, new double[] {1, 2, 3}, 2, 3).orElseThrow();
    assertThat(sample.mean()).isEqualTo(1);
    assertThat(sample.standardError()).isZero();
    assertThat(sample.t(0)).isEmpty();
    assertThat(sample.pAbove(0.5)).isZero();
    assertThat(sample.pAbove(1)).as("not above itself").isEqualTo(1);
    assertThat(PoolSample.of(new double[] {0, 1, 2}, new double[] {1, 2, 3}, 2, 4)).isEmpty();
  }

  /// Two items, two repeats: means of 1/2 and 1, squares within of 1/2 over two items.
  @Test
  void twoRepeatsOfTwoItemsTellTheirSpread() {
    Repeats repeats = Repeats.of(new double[][] {{0, 1}, {1, 1}});
    assertThat(repeats.mean()).isEqualTo(0.75);
    assertThat(repeats.within()).isCloseTo(0.25, within(1e-15));
    assertThatIllegalArgumentException().isThrownBy(() -> Repeats.of(new double[][] {{0, 1}}));
    assertThatIllegalArgumentException().isThrownBy(() -> Repeats.of(new double[][] {{0}, {1}}));
  }

  @Test
  void ratersWhoSawNoDifferenceTellNothing() {
    SignFlip flips = SignFlip.of(new double[4]).orElseThrow();
    assertThat(flips.oneSided()).isEqualTo(1);
    assertThat(flips.twoSided()).isEqualTo(1);
  }

  /// The sum of 0 is as far from 0 as any; rounding puts it at 5.8e-11 one way.
  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void signsAreFlippedBeyondRoundingOnAGreatScale(int side) {
    double[] differences = {100_000.1 * side, 200_000.2 * side, -300_000.3 * side};
    SignFlip flips = SignFlip.of(differences).orElseThrow();
    assertThat(flips).isEqualTo(new SignFlip(8, 5, 8));
  }

  @Test
  void twentyTwoRatersAreCountedThroughAndNoMore() {
    double[] same = new double[22];
    Arrays.fill(same, 1);
    assertThat(SignFlip.of(same)).hasValue(new SignFlip(1 << 22, 1, 2));
    assertThat(SignFlip.of(new double[23])).isEmpty();
    assertThat(SignFlip.of(new double[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, -0.1, Double.NaN})
  void anErrorRateOutsideOfItsRangeIsRefused(double alpha) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Power(alpha))
        .withMessageContaining("(0, 0.5)");
  }

  @Test
  void oneTrialIsAProportion() {
    assertThat(new Proportion(0, 1).clopperPearson(0.95).high()).isCloseTo(0.975, within(1e-9));
    assertThat(new Proportion(1, 1).clopperPearson(0.95).low()).isCloseTo(0.025, within(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 3));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0, 0", "1, 0, 1, 0", "1, 0, 0, 1", "0, 1, 1, 0", "0, 0, 1, 1"})
  void anyTwoItemsAreATable(int both, int upper, int lower, int neither) {
    assertThat(new PairedTable(both, upper, lower, neither, 0).items()).isEqualTo(2);
  }

  @Test
  void aRatioIsThatOfTheRatesLessWhatGuessingGives() {
    assertThat(new PairedTable(20, 4, 40, 16, 0.25).ratio())
        .hasValueCloseTo((0.3 - 0.25) / (0.75 - 0.25), within(1e-15));
  }

  /// One side is hardly above guessing, the other well: the ratio may lie below 0.
  @Test
  void theLowerLimitOfARatioAboveGuessingMayBeBelowNothing() {
    PairedTable table = new PairedTable(20, 4, 40, 16, 0.25);
    Interval interval = table.interval(0.05).orElseThrow();
    assertThat(interval.low()).isNegative();
    assertThat(z(table, interval.low())).isCloseTo(1.6448536269514722, within(1e-9));
    assertThat(z(table, interval.high())).isCloseTo(-1.6448536269514722, within(1e-9));
  }

  @Test
  void aLeaderHardlyAboveGuessingLeavesARatioWithoutBounds() {
    PairedTable table = new PairedTable(4, 5, 2, 9, 0.25);
    assertThat(table.ratio()).isPresent();
    assertThat(table.interval(0.05)).isEmpty();
  }

  @Test
  void aLimitFarFromTheRatioIsFound() {
    PairedTable table = new PairedTable(1, 40, 1, 58, 0);
    Interval interval = table.interval(0.05).orElseThrow();
    assertThat(interval.high()).isGreaterThan(40);
    assertThat(z(table, interval.high())).isCloseTo(-1.6448536269514722, within(1e-9));
    assertThat(z(table, interval.low())).isCloseTo(1.6448536269514722, within(1e-9));
  }

  private static double z(PairedTable table, double ratio) {
    ContrastTest test = table.test(ratio).orElseThrow();
    return test.contrast() / test.standardError();
  }
}
