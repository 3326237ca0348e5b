package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.statistics.family.Multiplicity;
import kr.gwageo.statistics.judged.JudgedMean;
import kr.gwageo.statistics.judged.JudgedRate;
import kr.gwageo.statistics.pool.PoolSample;
import kr.gwageo.statistics.pool.Repeats;
import kr.gwageo.statistics.power.Power;
import kr.gwageo.statistics.table.McNemar;
import kr.gwageo.statistics.table.Proportion;
import org.junit.jupiter.api.Test;

/// Where a method has nothing to go by, it says so, and never gives a certainty or a figure that is
/// none.
class EdgesTest {

  @Test
  void runsThatNeverDifferAreNotToldApart() {
    McNemar none = new McNemar(0, 0);
    assertThat(none.exact()).isEqualTo(1);
    assertThat(none.midP()).isEqualTo(1);
    assertThat(none.chiSquared(true)).isEqualTo(1);
    assertThat(new McNemar(3, 3).exact()).isEqualTo(1);
    assertThat(new McNemar(3, 3).midP()).isCloseTo(1 - 20 / 64.0, within(1e-12));
    assertThat(new McNemar(5, 6).statistic(true)).isZero();
    assertThatThrownBy(() -> new McNemar(-1, 2)).hasMessageContaining("-1");
  }

  @Test
  void marksThatNeverDifferHaveNoInterval() {
    double[] ones = {1, 1, 1};
    JudgedMean alike = JudgedMean.tuned(ones, ones, new double[] {1, 1, 1, 1});
    assertThat(alike.weight()).isZero();
    assertThat(alike.interval(0.95)).isEmpty();
    assertThatThrownBy(() -> JudgedMean.plain(ones, new double[2], ones))
        .hasMessageContaining("3 marks of people, 2");
  }

  @Test
  void aJudgeAgainstPeopleGetsNoWeight() {
    double[] people = {1, 0, 1, 0};
    double[] judge = {0, 1, 0, 1};
    assertThat(JudgedMean.tuned(people, judge, new double[] {0, 1, 1}).weight()).isZero();
  }

  @Test
  void aJudgeThatNeverErredIsNotCertain() {
    JudgedRate rate = JudgedRate.of(1, 50, new JudgedRate.Accuracy(1, 20, 1, 20)).orElseThrow();
    assertThat(rate.rate()).isEqualTo(1);
    assertThat(rate.standardError()).isGreaterThan(0.01);
  }

  @Test
  void aPoolSeenWholeLeavesNothingToChance() {
    double[] scores = {1, 0, 1, 1};
    PoolSample whole = PoolSample.of(scores, new double[] {1, 0, 0.5, 1}, 0.625, 4).orElseThrow();
    assertThat(whole.mean()).isCloseTo(0.75, within(1e-12));
    assertThat(whole.standardError()).isZero();
    assertThat(whole.t(0.7)).isEmpty();
    assertThat(whole.pAbove(0.7)).isZero();
    assertThat(whole.pAbove(0.8)).isEqualTo(1);
    assertThat(PoolSample.of(scores, new double[] {1, 1, 1, 1}, 1, 10)).isEmpty();
    assertThat(PoolSample.of(scores, scores, 0.75, 10)).isEmpty();
  }

  @Test
  void repeatsNeedItemsAndRepeats() {
    assertThatThrownBy(() -> Repeats.of(new double[][] {{1, 0}}))
        .hasMessageContaining("1 items with 2 repeats");
    assertThatThrownBy(() -> Repeats.of(new double[][] {{1, 0}, {1}})).hasMessageContaining("2");
    Repeats noise = Repeats.of(new double[][] {{1, 0}, {0, 1}, {1, 0}});
    assertThat(noise.between()).isZero();
    assertThat(noise.sameItemsError()).isCloseTo(Math.sqrt(0.5 / 6), within(1e-12));
  }

  @Test
  void refusesErrorRatesAndCountsThatAreNone() {
    assertThatThrownBy(() -> new Power(0.5)).hasMessageContaining("0.5");
    assertThatThrownBy(() -> new Proportion(3, 2)).hasMessageContaining("3 of 2");
    assertThatThrownBy(() -> new KnownMean(0.5, 0, 10)).hasMessageContaining("0.5");
    assertThat(new Power(0.05).resolution(0, 0.1, 0.8)).isZero();
    assertThat(Multiplicity.holm(new double[0])).isEmpty();
  }

  @Test
  void aPublishedMeanOfAllOrNothingIsNotCertain() {
    assertThat(KnownMean.of(0.8, 100).standardError()).isCloseTo(0.04, within(1e-12));
    assertThat(KnownMean.of(1, 100).standardError())
        .isCloseTo(Math.sqrt(101 / 102.0 / 102 / 102), within(1e-12));
    assertThat(KnownMean.of(1, 100).interval(0.9).high()).isEqualTo(1);
    assertThat(new KnownMean(0.5, 0.1, Double.POSITIVE_INFINITY).interval(0.95).low())
        .isCloseTo(0.5 - 0.1959963984540054, within(1e-12));
  }

  @Test
  void crossingClustersNeedTwo() {
    Stratum one = stratum(new int[] {7, 7, 7, 7});
    Estimate undefined = new Estimate.Undefined(Gap.ONE_CLUSTER);
    assertThat(Estimator.crossing(List.of(one, one), 0.95, 0.05).ratio()).isEqualTo(undefined);
    Stratum none = new Stratum(1, new double[0], new double[0], new double[0], new int[0]);
    assertThat(Estimator.crossing(List.of(one, none), 0.95, 0.05).ratio())
        .isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
  }

  /// Labels that no two strata share: the same as nested but for CR1 in the place of CR2, which are
  /// one for single items of one number in every stratum.
  @Test
  void clustersThatDoNotCrossAreNested() {
    Stratum a = stratum(IntStream.range(0, 4).toArray());
    Stratum b = stratum(IntStream.range(10, 14).toArray());
    ContrastTest nested = Estimator.contrast(List.of(a, b), 0.95, 0.05).test().orElseThrow();
    ContrastTest crossing = Estimator.crossing(List.of(a, b), 0.95, 0.05).test().orElseThrow();
    assertThat(crossing.contrast()).isCloseTo(nested.contrast(), within(1e-12));
    double toCr1 = Math.sqrt(3 / 4.0 * 8 / 7.0);
    assertThat(crossing.standardError()).isCloseTo(toCr1 * nested.standardError(), within(1e-12));
  }

  @Test
  void strataThatNeverVariedAreNoCertaintyWhereClustersCross() {
    double[] ones = {1, 1, 1, 1};
    Stratum flat = new Stratum(1, ones, ones, new double[4], new int[] {0, 1, 2, 3});
    Contrast both = Estimator.crossing(List.of(flat, flat), 0.95, 0.05);
    assertThat(both.varied()).isFalse();
    assertThat(both.test().orElseThrow().standardError()).isGreaterThan(0.05);
  }

  private static Stratum stratum(int[] labels) {
    return new Stratum(
        1, new double[] {1, 0, 1, 0.5}, new double[] {1, 1, 0.5, 1}, new double[4], labels);
  }
}
