package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.statistics.Bootstrap.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {
  private static final int COUNT = 4999;

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 7})
  void figuresAreTheSameToTheLastBitWhateverTheNumberOfThreads(int threads) {
    for (List<Stratum> strata : List.of(items(), passages())) {
      Bootstrap one = new Bootstrap(strata, COUNT, 42, 1);
      Bootstrap many = new Bootstrap(strata, COUNT, 42, threads);
      for (Form form : Form.values()) {
        assertThat(many.ratio(form, 0.9)).isEqualTo(one.ratio(form, 0.9));
      }
      assertThat(many.contrast(0.95, 0.9)).isEqualTo(one.contrast(0.95, 0.9));
    }
  }

  /// Items of their own, in two orders.
  @Test
  void figuresAreTheSameToTheLastBitWhateverTheOrderOfItems() {
    Draws draws = new Draws(8);
    double[] upper = draws.scores(200, 0.8);
    double[] lower = draws.scores(200, 0.85);
    List<Integer> order = Arrays.asList(IntStream.range(0, 200).boxed().toArray(Integer[]::new));
    Collections.shuffle(order, new Random(1));
    Stratum given = stratum(upper, lower);
    Stratum shuffled =
        stratum(
            order.stream().mapToDouble(i -> upper[i]).toArray(),
            order.stream().mapToDouble(i -> lower[i]).toArray());
    Bootstrap some = new Bootstrap(List.of(given), COUNT, 42, 1);
    Bootstrap other = new Bootstrap(List.of(shuffled), COUNT, 42, 1);
    assertThat(other.ratio(Form.BIAS_CORRECTED, 0.9))
        .isEqualTo(some.ratio(Form.BIAS_CORRECTED, 0.9));
    assertThat(other.contrast(0.95, 0.9)).isEqualTo(some.contrast(0.95, 0.9));
  }

  @Test
  void anotherSeedGivesAnotherIntervalNearby() {
    Estimate.Known some = ratio(new Bootstrap(items(), COUNT, 1, 1), Form.PERCENTILE);
    Estimate.Known other = ratio(new Bootstrap(items(), COUNT, 2, 1), Form.PERCENTILE);
    assertThat(other.interval()).isNotEqualTo(some.interval());
    assertThat(other.interval().low()).isCloseTo(some.interval().low(), within(0.005));
    assertThat(other.value()).isEqualTo(some.value());
  }

  /// With hundreds of clusters all of them approximate the same distribution.
  @ParameterizedTest
  @EnumSource(Form.class)
  void theIntervalOfARatioIsNearFiellers(Form form) {
    for (List<Stratum> strata : List.of(items(), passages())) {
      Estimate.Known fieller = (Estimate.Known) Estimator.contrast(strata, 0.95, 0.05).ratio();
      Estimate.Known resampled = ratio(new Bootstrap(strata, COUNT, 42, 2), form);
      double width = fieller.interval().high() - fieller.interval().low();
      assertThat(resampled.value()).isCloseTo(fieller.value(), within(1e-12));
      assertThat(resampled.n()).isEqualTo(fieller.n());
      assertThat(resampled.interval().low())
          .isCloseTo(fieller.interval().low(), within(0.06 * width));
      assertThat(resampled.interval().high())
          .isCloseTo(fieller.interval().high(), within(0.06 * width));
    }
  }

  @Test
  void theStudentisedIntervalOfTheContrastIsNearThatOfT() {
    for (List<Stratum> strata : List.of(items(), passages())) {
      ContrastTest test = Estimator.contrast(strata, 0.95, 0.05).test().orElseThrow();
      // hundreds of clusters: as good as normal
      double margin = 1.645 * test.standardError();
      Estimate.Known resampled =
          (Estimate.Known) new Bootstrap(strata, COUNT, 42, 2).contrast(0.95, 0.9);
      assertThat(resampled.value()).isCloseTo(test.contrast(), within(1e-12));
      assertThat(resampled.interval().low())
          .isCloseTo(test.contrast() - margin, within(0.15 * margin));
      assertThat(resampled.interval().high())
          .isCloseTo(test.contrast() + margin, within(0.15 * margin));
    }
  }

  @Test
  void theMethodNamesGeneratorAndSeed() {
    assertThat(ratio(new Bootstrap(items(), COUNT, 42, 1), Form.BIAS_CORRECTED).method())
        .isEqualTo(
            "ratio of weighted means, BCa bootstrap interval, clusters within strata, 4,999"
                + " resamples drawn by SplitMix64 from seed 42");
  }

  /// Four clusters and three have 4⁴ × 3³ resamples.
  @Test
  void whereAllResamplesArePossibleChanceHasNoPart() {
    List<Stratum> strata =
        List.of(
            stratum(new double[] {1, 0.5, 1, 0}, new double[] {1, 1, 0.5, 0.5}),
            stratum(new double[] {1, 0.5, 1}, new double[] {1, 1, 0.75}));
    Estimate.Known some = ratio(new Bootstrap(strata, COUNT * 2, 1, 1), Form.PERCENTILE);
    assertThat(ratio(new Bootstrap(strata, COUNT * 2, 2, 3), Form.PERCENTILE)).isEqualTo(some);
    assertThat(some.method()).endsWith("all 6,912 resamples");
  }

  @Test
  void whatTellsNothingIsUndefined() {
    double[] perfect = {1, 1, 1, 1};
    double[] mixed = {1, 0, 1, 1};
    double[] nothing = new double[4];
    Stratum empty = new Stratum(1, new double[0], new double[0], new double[0], new int[0]);
    Stratum one = new Stratum(1, mixed, mixed, new double[4], new int[4]);
    assertUndefined(empty, Gap.NO_ITEMS);
    assertUndefined(one, Gap.ONE_CLUSTER);
    assertUndefined(stratum(perfect, perfect), Gap.NO_VARIATION);
    assertThat(ratio(stratum(mixed, nothing)))
        .isEqualTo(new Estimate.Undefined(Gap.LEADER_UNRESOLVED));
    assertThat(ratio(stratum(perfect, mixed)))
        .as("a resample of zeros is possible")
        .isEqualTo(new Estimate.Undefined(Gap.LEADER_UNRESOLVED));
  }

  private static void assertUndefined(Stratum stratum, Gap gap) {
    assertThat(ratio(stratum)).isEqualTo(new Estimate.Undefined(gap));
    assertThat(new Bootstrap(List.of(stratum), COUNT, 1, 1).contrast(0.95, 0.9))
        .isEqualTo(new Estimate.Undefined(gap));
  }

  private static Estimate ratio(Stratum stratum) {
    return new Bootstrap(List.of(stratum), COUNT, 1, 1).ratio(Form.BIAS_CORRECTED, 0.9);
  }

  private static Estimate.Known ratio(Bootstrap bootstrap, Form form) {
    Estimate estimate = bootstrap.ratio(form, 0.9);
    assertThat(estimate).isInstanceOf(Estimate.Known.class);
    return (Estimate.Known) estimate;
  }

  private static Stratum stratum(double[] upper, double[] lower) {
    int n = upper.length;
    int[] labels = IntStream.range(0, n).toArray();
    return new Stratum(1, upper, lower, new double[n], labels);
  }

  private static List<Stratum> items() {
    Draws draws = new Draws(5);
    return List.of(
        draws.stratum(1, IntStream.range(0, 700).toArray(), 0.8, 0.85),
        draws.stratum(2, IntStream.range(0, 400).toArray(), 0.6, 0.65));
  }

  private static List<Stratum> passages() {
    Draws draws = new Draws(6);
    return List.of(
        draws.stratum(1, draws.clusters(300, 5), 0.8, 0.85),
        draws.stratum(2, draws.clusters(200, 3), 0.6, 0.65));
  }
}
