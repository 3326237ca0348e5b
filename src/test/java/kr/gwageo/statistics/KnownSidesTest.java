package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A side below the fraction line that is known in part, or whose scores never varied, against
/// formulas worked out from the scores.
class KnownSidesTest {
  private static final double[] UPPER = {1, 0, 1, 1, 0, 1, 0.5, 1, 1, 0};
  private static final double[] LOWER = {1, 1, 0, 1, 1, 1, 1, 0.5, 1, 1};
  private static final int[] SINGLES = IntStream.range(0, 10).toArray();
  private static final List<KnownMean> MEANS =
      List.of(new KnownMean(0.7, 0.05, 20), new KnownMean(0.9, 0.03, 30));

  /// `T - g - r (s (L - g) + (1 - s) (mean of known - g))`, known means independent of all scores.
  @Test
  void aKnownPartAddsItsVarianceAndLosesThePairing() {
    Stratum stratum = stratum(0.2, LOWER).withKnown(0.4, MEANS);
    Contrast contrast = Estimator.contrast(List.of(stratum), 0.95, 0.05);
    ContrastTest test = contrast.test().orElseThrow();
    double below = 0.4 * (0.85 - 0.2) + 0.3 * (0.5 + 0.7);
    assertThat(test.contrast()).isCloseTo(0.65 - 0.2 - 0.95 * below, within(1e-12));
    double[] d = IntStream.range(0, 10).mapToDouble(i -> UPPER[i] - 0.38 * LOWER[i]).toArray();
    double scored = squares(d) / 90;
    double first = Math.pow(0.95 * 0.3 * 0.05, 2);
    double second = Math.pow(0.95 * 0.3 * 0.03, 2);
    double all = scored + first + second;
    assertThat(test.standardError()).isCloseTo(Math.sqrt(all), within(1e-12));
    assertThat(test.degreesOfFreedom().orElseThrow())
        .isCloseTo(
            all * all / (scored * scored / 9 + first * first / 20 + second * second / 30),
            within(1e-9));
    assertThat(((Estimate.Known) contrast.ratio()).value()).isCloseTo(0.45 / below, within(1e-12));
  }

  @Test
  void scoresThatStandForNothingDoNotMatter() {
    Contrast some = Estimator.contrast(List.of(stratum(0, LOWER).withKnown(0, MEANS)), 0.95, 0.05);
    Contrast others =
        Estimator.contrast(List.of(stratum(0, UPPER).withKnown(0, MEANS)), 0.95, 0.05);
    assertThat(some).isEqualTo(others);
    assertThat(some.varied()).isTrue();
    assertThat(some.test().orElseThrow().contrast()).isCloseTo(0.65 - 0.95 * 0.8, within(1e-12));
  }

  @Test
  void aSideThatNeverVariedIsNoCertaintyBesideKnownMeans() {
    Stratum stratum =
        new Stratum(1, LOWER.clone(), LOWER, new double[10], SINGLES).withKnown(0, MEANS);
    double[] ones = new double[10];
    Arrays.fill(ones, 1);
    Stratum flat = new Stratum(1, ones, LOWER, new double[10], SINGLES).withKnown(0, MEANS);
    assertThat(Estimator.contrast(List.of(stratum), 0.95, 0.05).varied()).isTrue();
    assertThat(Estimator.contrast(List.of(flat), 0.95, 0.05).varied()).isFalse();
  }

  /// Upper scores are a quarter more than half the lower ones: flat at a ratio of a half, and
  /// nowhere else.
  @Test
  void whetherScoresVaryIsAskedAnewForAnotherRatio() {
    double[] upper = Arrays.stream(LOWER).map(x -> 0.25 + x / 2).toArray();
    Stratum stratum = new Stratum(1, upper, LOWER, new double[10], SINGLES);
    assertThat(Estimator.contrast(List.of(stratum), 0.5, 0.05).varied()).isFalse();
    assertThat(Estimator.contrast(List.of(stratum), 0.8, 0.05).varied()).isTrue();
    assertThat(Estimator.contrast(List.of(stratum), 0.5, 0.05).varied()).isFalse();
  }

  @Test
  void theJackknifeLeavesAKnownPartWhereItIs() {
    int[] clusters = {0, 0, 1, 2, 2, 2, 3, 4, 5, 5};
    Stratum stratum =
        new Stratum(1, UPPER, LOWER, new double[10], clusters)
            .withKnown(0.4, List.of(new KnownMean(0.7, 0.05, 20)));
    Part part = new Part(stratum, 2, 0.95);
    assertThat(part.ratio()).isCloseTo(0.65 / 0.76, within(1e-12));
    double[] without =
        IntStream.range(0, 6)
            .mapToDouble(g ->
                left(clusters, g, i -> UPPER[i]) / (0.4 * left(clusters, g, i -> LOWER[i]) + 0.42))
            .toArray();
    double scored = 5 / 6.0 * squares(without) / 4;
    double known = Math.pow(0.5 * 0.65 / (0.76 * 0.76) * 0.6 * 0.05, 2);
    Spread crossing = Spread.of(Curve.RATIO, List.of(part), true);
    assertThat(crossing.variance()).isCloseTo(scored + known, within(1e-12));
    assertThat(crossing.degreesOfFreedom())
        .isCloseTo(
            Math.pow(scored + known, 2) / (scored * scored / 5 + known * known / 20), within(1e-9));
  }

  /// Ten items all right above and half right below; one more item that either side won is imagined
  /// for the variance.
  @Test
  void scoresThatNeverVariedHaveTheVarianceOfTwoImaginedItems() {
    double[] ones = new double[10];
    double[] halves = new double[10];
    Arrays.fill(ones, 1);
    Arrays.fill(halves, 0.5);
    Stratum stratum = new Stratum(1, ones, halves, new double[10], SINGLES);
    double upper = 1 / 144.0;
    double both = -0.5 / 132;
    double lower = 0.5 / 132;
    Spread spread = Spread.of(Curve.RATIO, List.of(new Part(stratum, 2, 0.95)), false);
    assertThat(spread.value()).isEqualTo(1);
    assertThat(spread.variance())
        .isCloseTo((4 * upper - 16 * both + 16 * lower) / 4, within(1e-12));
    assertThat(spread.degreesOfFreedom()).isCloseTo(11, within(1e-9));
  }

  /// Golden case paired_binary_ratio_score.
  @Test
  void rightAndWrongAnswersAreComparedByTheScoreTest() {
    Stratum stratum = counted(150, 22, 30, 38, 0);
    Contrast contrast = Estimator.score(stratum, 0.95, 0.05).orElseThrow();
    assertThat(contrast.items()).isEqualTo(240);
    assertThat(contrast.clusters()).isEqualTo(240);
    assertThat(contrast.test().orElseThrow().pReached()).isCloseTo(0.443511899390069, within(1e-9));
    Estimate.Known ratio = (Estimate.Known) contrast.ratio();
    assertThat(ratio.value()).isCloseTo(0.9555555555555556, within(1e-12));
    assertThat(ratio.interval().low()).isCloseTo(0.8911645455827528, within(1e-9));
    assertThat(ratio.interval().high()).isCloseTo(1.0226780297262361, within(1e-9));
    assertThat(ratio.method()).contains("score interval");
  }

  @Test
  void theScoreTestIsForWholeAnswersOnTheirOwnAboveGuessing() {
    assertThat(Estimator.score(stratum(0, LOWER), 0.95, 0.05)).as("halves").isEmpty();
    double[] right = {1, 1, 0, 1};
    Stratum clustered = new Stratum(1, right, right, new double[4], new int[] {0, 0, 1, 2});
    assertThat(Estimator.score(clustered, 0.95, 0.05)).as("shared clusters").isEmpty();
    assertThat(Estimator.score(counted(0, 5, 0, 15, 0), 0.95, 0.05)).as("no ratio").isEmpty();
    Contrast unresolved = Estimator.score(counted(4, 5, 2, 9, 0.25), 0.95, 0.05).orElseThrow();
    assertThat(unresolved.ratio()).isEqualTo(new Estimate.Undefined(Gap.LEADER_UNRESOLVED));
    assertThat(unresolved.test()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.05", "-1, 0.05", "0.95, 0", "0.95, 0.5"})
  void aBarOrAnErrorRateOutsideOfItsRangeIsRefused(double ratio, double alpha) {
    Stratum stratum = stratum(0, LOWER);
    List<Stratum> strata = List.of(stratum);
    assertThatIllegalArgumentException().isThrownBy(() -> Estimator.contrast(strata, ratio, alpha));
    assertThatIllegalArgumentException().isThrownBy(() -> Estimator.crossing(strata, ratio, alpha));
    assertThatIllegalArgumentException().isThrownBy(() -> Estimator.score(stratum, ratio, alpha));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimator.forms(strata, ratio, alpha, false));
  }

  /// The lady tasting tea: three of four cups right by chance or more, 17 ways in 70.
  @Test
  void successesAreMoreOftenByChanceAsFisherCounted() {
    assertThat(Estimator.moreOften(3, 4, 1, 4)).isCloseTo(17 / 70.0, within(1e-12));
    assertThat(Estimator.moreOften(0, 4, 0, 3)).isEqualTo(1);
    assertThat(Estimator.moreOften(4, 4, 3, 3)).isEqualTo(1);
    for (int[] none : new int[][] {{-1, 4, 1, 4}, {5, 4, 1, 4}, {1, 4, -1, 4}, {1, 4, 5, 4}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Estimator.moreOften(none[0], none[1], none[2], none[3]))
          .withMessageContaining(none[0] + " of 4, " + none[2] + " of 4");
    }
  }

  @Test
  void clustersMayHaveAnyNumberForALabel() {
    int[] far = {Integer.MAX_VALUE, 7, Integer.MAX_VALUE, 0};
    int[] below = {-5, 3, -5, Integer.MIN_VALUE};
    assertThat(Clusters.numbered(far)).containsExactly(0, 1, 0, 2);
    assertThat(Clusters.numbered(below)).containsExactly(0, 1, 0, 2);
    assertThat(Clusters.numbered(new int[] {-5, -7, -5})).containsExactly(0, 1, 0);
    assertThat(Clusters.numbered(new int[] {9, 2, 9, 0})).containsExactly(0, 1, 0, 2);
  }

  @Test
  void aPublishedMeanHasTheErrorOfRightAndWrongAnswers() {
    KnownMean mean = KnownMean.of(0.8, 100);
    assertThat(mean.standardError()).isCloseTo(0.04, within(1e-12));
    assertThat(mean.degreesOfFreedom()).isEqualTo(99);
    assertThat(KnownMean.of(1, 10).standardError())
        .isCloseTo(Math.sqrt(11 / 144.0 / 12), within(1e-12));
    assertThat(KnownMean.of(0, 10).standardError())
        .isCloseTo(Math.sqrt(11 / 144.0 / 12), within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> new KnownMean(0.5, 0, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> new KnownMean(0.5, 0.1, 0));
  }

  @Test
  void twoRatersAreEnoughForADifference() {
    PairedRatings ratings = PairedRatings.of(new double[] {3, 2}, new double[] {1, 2}, 0.95);
    Estimate.Known difference = (Estimate.Known) ratings.difference();
    assertThat(difference.value()).isEqualTo(1);
    // t with one degree of freedom is Cauchy's
    double margin = Math.tan(0.475 * Math.PI);
    assertThat(difference.interval().low()).isCloseTo(1 - margin, within(1e-6));
    assertThat(difference.interval().high()).isCloseTo(1 + margin, within(1e-6));
    Estimate none = new Estimate.Undefined(Gap.NO_VARIATION);
    assertThat(PairedRatings.of(new double[3], new double[3], 0.95).difference()).isEqualTo(none);
  }

  private static Stratum stratum(double chance, double[] lower) {
    double[] guess = new double[10];
    Arrays.fill(guess, chance);
    return new Stratum(1, UPPER, lower, guess, SINGLES);
  }

  private static Stratum counted(int both, int upper, int lower, int neither, double chance) {
    int n = both + upper + lower + neither;
    double[] guess = new double[n];
    Arrays.fill(guess, chance);
    double[] above = new double[n];
    double[] below = new double[n];
    Arrays.fill(above, 0, both + upper, 1);
    Arrays.fill(below, 0, both, 1);
    Arrays.fill(below, both + upper, both + upper + lower, 1);
    return new Stratum(1, above, below, guess, IntStream.range(0, n).toArray());
  }

  private static double left(int[] clusters, int cluster, IntToDoubleFunction score) {
    return IntStream.range(0, clusters.length)
        .filter(i -> clusters[i] != cluster)
        .mapToDouble(score)
        .average()
        .orElseThrow();
  }

  /// Squares about the mean.
  private static double squares(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
  }
}
