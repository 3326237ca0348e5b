package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of estimates whatever the scores.
class EstimatorTest {
  private static final int ROUNDS = 300;

  /// Reference: NumPy and SciPy, CR2 and degrees of freedom from the explicit matrices of Bell and
  /// McCaffrey, the interval by root finding on the test.
  @Test
  void aCompositeOfUnequalClustersAgreesWithExplicitMatrices() {
    List<Stratum> strata =
        List.of(
            patterned(2, 40, 5, 3, 5, 0.25),
            patterned(1, 60, 3, 4, 7, 0),
            patterned(3, 25, 7, 5, 3, 0.2));
    Contrast contrast = Estimator.contrast(strata, 0.95, 0.05);
    assertThat(contrast.items()).isEqualTo(125);
    assertThat(contrast.clusters()).isEqualTo(14 + 30 + 7);
    ContrastTest test = contrast.test().orElseThrow();
    assertThat(test.contrast()).isCloseTo(-0.08233333333333326, within(1e-12));
    assertThat(test.standardError()).isCloseTo(0.03149016474297885, within(1e-12));
    assertThat(test.degreesOfFreedom().getAsDouble()).isCloseTo(11.78133058077125, within(1e-9));
    assertThat(test.pReached()).isCloseTo(0.9885480399946824, within(1e-10));
    assertThat(test.pNotReached()).isCloseTo(0.01145196000531758, within(1e-10));
    Estimate.Known ratio = known(contrast.ratio());
    assertThat(ratio.value()).isCloseTo(0.8260869565217392, within(1e-12));
    assertThat(ratio.interval().low()).isCloseTo(0.7519565212881364, within(1e-9));
    assertThat(ratio.interval().high()).isCloseTo(0.9083371538586853, within(1e-9));
  }

  /// Cluster k has k mod `sizes` + 1 items; item i is right above where i a mod 11 < 8, below where
  /// i b mod 13 < 11.
  private static Stratum patterned(double weight, int n, int sizes, int a, int b, double chance) {
    double[] upper = new double[n];
    double[] lower = new double[n];
    double[] guess = new double[n];
    Arrays.setAll(upper, i -> i * a % 11 < 8 ? 1 : 0);
    Arrays.setAll(lower, i -> i * b % 13 < 11 ? 1 : 0);
    Arrays.fill(guess, chance);
    int[] clusters =
        IntStream.range(0, n)
            .flatMap(k -> IntStream.generate(() -> k).limit(k % sizes + 1))
            .limit(n)
            .toArray();
    return new Stratum(weight, upper, lower, guess, clusters);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.025})
  void intervalAndTestNeverContradict(double alpha) {
    Draws draws = new Draws(1);
    int reached = 0;
    int notReached = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Contrast contrast = Estimator.contrast(strata(draws), 0.95, alpha);
      ContrastTest test = contrast.test().orElseThrow();
      if (contrast.ratio() instanceof Estimate.Known ratio) {
        assertThat(test.pReached() <= alpha).isEqualTo(ratio.interval().low() > 0.95);
        assertThat(test.pNotReached() <= alpha).isEqualTo(ratio.interval().high() < 0.95);
        assertThat(ratio.value()).isBetween(ratio.interval().low(), ratio.interval().high());
        reached += test.pReached() <= alpha ? 1 : 0;
        notReached += test.pNotReached() <= alpha ? 1 : 0;
      }
    }
    assertThat(reached).as("rounds above the bar").isGreaterThan(10);
    assertThat(notReached).as("rounds below the bar").isGreaterThan(10);
  }

  @Test
  void swappingTheSidesInvertsTheRatio() {
    Draws draws = new Draws(2);
    for (int round = 0; round < ROUNDS; round++) {
      int n = draws.between(20, 60);
      double[] upper = draws.scores(n, 0.7);
      double[] lower = draws.scores(n, 0.8);
      Estimate.Known ratio = known(contrast(upper, lower, singles(n)).ratio());
      Estimate.Known swapped = known(contrast(lower, upper, singles(n)).ratio());
      assertThat(ratio.value() * swapped.value()).isCloseTo(1, within(1e-12));
      assertThat(ratio.interval().low() * swapped.interval().high()).isCloseTo(1, within(1e-9));
      assertThat(ratio.interval().high() * swapped.interval().low()).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void theOrderOfItemsAndTheNamesOfClustersDoNotMatter() {
    Draws draws = new Draws(3);
    for (int round = 0; round < ROUNDS; round++) {
      int[] clusters = draws.clusters(draws.between(5, 20), 4);
      int n = clusters.length;
      double[] upper = draws.scores(n, 0.7);
      double[] lower = draws.scores(n, 0.8);
      Estimate.Known ratio = known(contrast(upper, lower, clusters).ratio());
      int[] renamed = reversed(Arrays.stream(clusters).map(c -> 1000 - 7 * c).toArray());
      Estimate.Known again = known(contrast(reversed(upper), reversed(lower), renamed).ratio());
      assertThat(again.value()).isCloseTo(ratio.value(), within(1e-14));
      assertThat(again.interval().low()).isCloseTo(ratio.interval().low(), within(1e-12));
      assertThat(again.interval().high()).isCloseTo(ratio.interval().high(), within(1e-12));
    }
  }

  @Test
  void itemsOnTheirOwnHaveTheOrdinaryStandardError() {
    double[] scores = {1, 0, 1, 1, 0.5, 0, 1, 1};
    double[] perfect = {1, 1, 1, 1, 1, 1, 1, 1};
    double mean = Arrays.stream(scores).average().orElseThrow();
    double squares = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum();
    ContrastTest test = contrast(scores, perfect, singles(8)).test().orElseThrow();
    assertThat(test.standardError()).isCloseTo(Math.sqrt(squares / 7 / 8), within(1e-15));
    assertThat(test.degreesOfFreedom().getAsDouble()).isCloseTo(7, within(1e-12));
  }

  @Test
  void degreesOfFreedomAreThoseOfTheMatrixFormula() {
    Draws draws = new Draws(4);
    for (int round = 0; round < ROUNDS; round++) {
      double[] sizes =
          IntStream.range(0, draws.between(2, 12)).mapToDouble(g -> draws.between(1, 9)).toArray();
      double n = Arrays.stream(sizes).sum();
      double trace = 0;
      double squares = 0;
      for (int g = 0; g < sizes.length; g++) {
        double a = 1 / (1 - sizes[g] / n);
        trace += a * (sizes[g] - sizes[g] * sizes[g] / n);
        for (int h = 0; h < sizes.length; h++) {
          double c = (g == h ? sizes[g] : 0) - sizes[g] * sizes[h] / n;
          squares += a * c * c / (1 - sizes[h] / n);
        }
      }
      double df = new Clusters(sizes).degreesOfFreedom();
      assertThat(df).isCloseTo(trace * trace / squares, within(1e-11));
      assertThat(df).isBetween(1 - 1e-12, sizes.length - 1 + 1e-12);
    }
  }

  @Test
  void weightsCountByTheirProportionAlone() {
    Draws draws = new Draws(5);
    int[] a = draws.clusters(30, 3);
    int[] b = draws.clusters(40, 3);
    List<Stratum> small = List.of(draws(6).stratum(1, a, .7, .8), draws(7).stratum(3, b, .7, .8));
    List<Stratum> large = List.of(draws(6).stratum(5, a, .7, .8), draws(7).stratum(15, b, .7, .8));
    ContrastTest test = Estimator.contrast(small, 0.95, 0.05).test().orElseThrow();
    ContrastTest scaled = Estimator.contrast(large, 0.95, 0.05).test().orElseThrow();
    assertThat(scaled.contrast()).isCloseTo(test.contrast(), within(1e-15));
    assertThat(scaled.standardError()).isCloseTo(test.standardError(), within(1e-15));
    assertThat(scaled.degreesOfFreedom().getAsDouble())
        .isCloseTo(test.degreesOfFreedom().getAsDouble(), within(1e-9));
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    Stratum none = new Stratum(1, new double[0], new double[0], new double[0], new int[0]);
    Stratum one =
        new Stratum(1, new double[] {1, 0}, new double[] {1, 1}, new double[2], new int[2]);
    Stratum fine = new Draws(8).stratum(1, singles(40), 0.7, 0.8);
    assertThat(gap(Estimator.contrast(List.of(fine, none), 0.95, 0.05))).isEqualTo(Gap.NO_ITEMS);
    assertThat(gap(Estimator.contrast(List.of(fine, one), 0.95, 0.05))).isEqualTo(Gap.ONE_CLUSTER);
    assertThat(Estimator.contrast(List.of(fine, one), 0.95, 0.05).test()).isEmpty();
    assertThat(Estimator.mean(new double[0], new double[0], new int[0], 0.9))
        .isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
    assertThat(Estimator.mean(new double[3], new double[3], new int[3], 0.9))
        .isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
  }

  /// A mean below nought is as far from nought as one above it, but nothing is 95 % of it.
  @Test
  void noRatioToASideThatDoesNotScoreAboveGuessing() {
    double[] guess = new double[40];
    Arrays.fill(guess, 0.25);
    double[] guessing = new double[40];
    Arrays.fill(guessing, 0, 10, 1);
    double[] worse = new double[40];
    worse[0] = 1;
    double[] good = new double[40];
    Arrays.fill(good, 0, 30, 1);
    for (double[] lower : List.of(guessing, worse, new double[40])) {
      Stratum stratum = new Stratum(1, good, lower, guess, singles(40));
      assertThat(gap(Estimator.contrast(List.of(stratum), 0.95, 0.05)))
          .isEqualTo(Gap.LEADER_UNRESOLVED);
    }
  }

  @Test
  void aMeansIntervalStaysWithinWhatItCanBe() {
    double[] scores = new double[40];
    Arrays.fill(scores, 1);
    scores[3] = 0;
    double[] guess = new double[40];
    Arrays.fill(guess, 0.2);
    assertThat(known(Estimator.mean(scores, guess, singles(40), 0.9)).interval().high())
        .isEqualTo(1);
    double[] opposite = Arrays.stream(scores).map(s -> 1 - s).toArray();
    Estimate.Known corrected = known(Estimator.mean(opposite, guess, singles(40), 0.9));
    assertThat(corrected.value()).isCloseTo((0.025 - 0.2) / 0.8, within(1e-12));
    assertThat(corrected.interval().low()).isCloseTo(-0.25, within(1e-12));
    assertThat(corrected.method()).contains("cut");
  }

  /// Wilson's interval at 20 of 20, level 0.95, is the statistics golden case binomial_intervals.
  @Test
  void aMeanWithoutVariationHasAWidth() {
    double[] ones = new double[60];
    Arrays.fill(ones, 1);
    int[] clusters = IntStream.range(0, 60).map(i -> i / 3).toArray();
    double[] guess = new double[60];
    Arrays.setAll(guess, i -> i % 2 == 0 ? 0.25 : 0.2);
    Estimate.Known raw = known(Estimator.mean(ones, new double[60], clusters, 0.95));
    assertThat(raw.interval().low()).isCloseTo(0.8388748419471806, within(1e-9));
    assertThat(raw.interval().high()).isEqualTo(1);
    assertThat(raw.method()).contains("Wilson");
    Interval zero = known(Estimator.mean(new double[60], guess, clusters, 0.95)).interval();
    double least = (-0.25 / 0.75 - 0.2 / 0.8) / 2;
    assertThat(zero.low()).isCloseTo(least, within(1e-9));
    assertThat(zero.high()).isCloseTo(least + (1 - least) * 0.16112515805281938, within(1e-9));
  }

  @Test
  void refusesScoresThatAreNone() {
    double[] one = {1};
    int[] cluster = {0};
    for (double bad : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> new Stratum(1, new double[] {bad}, one, new double[1], cluster))
          .hasMessageContaining("" + bad);
    }
    assertThatThrownBy(() -> new Stratum(0, one, one, new double[1], cluster))
        .hasMessageContaining("weight");
    assertThatThrownBy(() -> new Stratum(1, one, new double[2], new double[1], cluster))
        .hasMessageContaining("2 scores");
    assertThatThrownBy(() -> Estimator.mean(one, one, cluster, 0.9)).hasMessageContaining("guess");
    assertThatThrownBy(() -> Estimator.contrast(List.of(), 0.95, 0.05))
        .hasMessageContaining("0 strata");
  }

  private static List<Stratum> strata(Draws draws) {
    double upper = draws.between(60, 95) / 100.0;
    return IntStream.range(0, draws.between(1, 4))
        .mapToObj(b -> draws.stratum(b + 1, draws.clusters(draws.between(2, 30), 5), upper, 0.8))
        .toList();
  }

  private static Contrast contrast(double[] upper, double[] lower, int[] clusters) {
    double[] guess = new double[clusters.length];
    return Estimator.contrast(List.of(new Stratum(1, upper, lower, guess, clusters)), 0.95, 0.05);
  }

  private static Draws draws(long seed) {
    return new Draws(seed);
  }

  private static int[] singles(int n) {
    return IntStream.range(0, n).toArray();
  }

  private static double[] reversed(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> values[values.length - 1 - i])
        .toArray();
  }

  private static int[] reversed(int[] values) {
    return IntStream.range(0, values.length).map(i -> values[values.length - 1 - i]).toArray();
  }

  private static Estimate.Known known(Estimate estimate) {
    assertThat(estimate).isInstanceOf(Estimate.Known.class);
    return (Estimate.Known) estimate;
  }

  private static Gap gap(Contrast contrast) {
    assertThat(contrast.ratio()).isInstanceOf(Estimate.Undefined.class);
    return ((Estimate.Undefined) contrast.ratio()).why();
  }
}
