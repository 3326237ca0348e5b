package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Scores that do not vary are no proof of certainty.
class NoVariationTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 20, 100, 5000})
  void twoPerfectSidesHaveTheVarianceOfOneWinEachAmongAllItemsAndTwo(int n) {
    Contrast contrast = contrast(filled(n, 1), filled(n, 1), filled(n, 0), singles(n));
    assertThat(contrast.varied()).isFalse();
    double m = n + 2;
    double side = 1 / (m * m);
    double both = -1 / (m * m * (m - 1));
    ContrastTest test = contrast.test().orElseThrow();
    assertThat(test.contrast()).isCloseTo(0.05, within(1e-15));
    assertThat(test.standardError())
        .isCloseTo(Math.sqrt(side * (1 + 0.95 * 0.95) - 1.9 * both), within(1e-15));
    assertThat(test.degreesOfFreedom().getAsDouble()).isCloseTo(n + 1, within(1e-8));
  }

  @Test
  void twoPerfectSidesOnFewItemsAreNotToldApartFromTheBar() {
    assertThat(contrast(filled(20, 1), filled(20, 1), filled(20, 0), singles(20)).test())
        .hasValueSatisfying(test -> assertThat(test.pReached()).isGreaterThan(0.05));
    assertThat(contrast(filled(200, 1), filled(200, 1), filled(200, 0), singles(200)).test())
        .hasValueSatisfying(test -> assertThat(test.pReached()).isLessThan(0.05));
  }

  /// Guessing takes the same off the imagined clusters as off all others.
  @Test
  void guessingDoesNotChangeTheImaginedVariance() {
    ContrastTest raw =
        contrast(filled(40, 1), filled(40, 1), filled(40, 0), singles(40)).test().orElseThrow();
    ContrastTest less =
        contrast(filled(40, 1), filled(40, 1), filled(40, 0.25), singles(40)).test().orElseThrow();
    assertThat(less.contrast()).isCloseTo(raw.contrast() * 0.75, within(1e-15));
    assertThat(less.standardError()).isCloseTo(raw.standardError(), within(1e-15));
  }

  @Test
  void itIsClustersThatCount() {
    int[] passages = IntStream.range(0, 60).map(i -> i / 15).toArray();
    double few = width(contrast(filled(60, 1), filled(60, 1), filled(60, 0), passages));
    double four = width(contrast(filled(4, 1), filled(4, 1), filled(4, 0), singles(4)));
    double many = width(contrast(filled(60, 1), filled(60, 1), filled(60, 0), singles(60)));
    assertThat(few).isCloseTo(four, within(1e-9)).isGreaterThan(5 * many);
  }

  @Test
  void itemsThatDifferInTheirChoicesAloneAreNoVariation() {
    double[] guess = new double[40];
    Arrays.setAll(guess, i -> i % 2 == 0 ? 0.25 : 0.2);
    Contrast perfect = contrast(filled(40, 1), filled(40, 1), guess, singles(40));
    assertThat(perfect.varied()).isFalse();
    assertThat(width(perfect)).isGreaterThan(0.05);
    Contrast lost = contrast(filled(40, 0), filled(40, 1), guess, singles(40));
    assertThat(lost.varied()).isFalse();
    assertThat(width(lost)).isGreaterThan(0.05);
  }

  @Test
  void theSameScoresOnEveryItemAreNoProofOfEquality() {
    double[] scores = new Draws(1).scores(80, 0.7);
    Contrast same = contrast(scores, scores, filled(80, 0.25), singles(80));
    assertThat(same.varied()).isFalse();
    assertThat(width(same)).isGreaterThan(0.02);
    Contrast nothing = contrast(filled(80, 0), scores, filled(80, 0), singles(80));
    assertThat(nothing.varied()).isFalse();
    assertThat(width(nothing)).isGreaterThan(0.02);
  }

  @Test
  void winsAndLossesThatCancelInEveryClusterAreNoVariation() {
    double[] upper = {1, 0, 1, 0, 1, 0};
    double[] lower = {0, 1, 0, 1, 0, 1};
    assertThat(contrast(upper, lower, filled(6, 0), new int[] {0, 0, 1, 1, 2, 2}).varied())
        .isFalse();
    assertThat(contrast(upper, lower, filled(6, 0), singles(6)).varied()).isTrue();
  }

  @Test
  void aContrastThatDoesNotVaryAtTheTestedRatioHasAStandardErrorAllTheSame() {
    double[] upper = {0.5, 1, 0.5, 1, 0.5, 1};
    double[] lower = {0, 1, 0, 1, 0, 1};
    Stratum stratum = new Stratum(1, upper, lower, filled(6, 0), singles(6));
    Contrast contrast = Estimator.contrast(List.of(stratum), 0.5, 0.05);
    assertThat(contrast.varied()).isFalse();
    assertThat(contrast.test().orElseThrow().standardError()).isGreaterThan(0.1);
  }

  /// Half of the items are easier to guess; what either side scores beyond that is always the same.
  @Test
  void scoresThatVaryAsGuessingDoesAreNoVariation() {
    double[] guess = alternating(40, 0.5, 0);
    double[] upper = alternating(40, 1, 0.5);
    double[] lower = alternating(40, 0.75, 0.25);
    Contrast contrast = contrast(upper, lower, guess, singles(40));
    assertThat(contrast.varied()).isFalse();
    assertThat(contrast.test().orElseThrow().standardError()).isGreaterThan(0.01);
    Estimate half = Estimator.mean(alternating(40, 0.75, 0.5), guess, singles(40), 0.9);
    assertThat(((Estimate.Known) half).value()).isCloseTo(0.5, within(1e-12));
    assertThat(((Estimate.Known) half).method()).contains("Wilson");
  }

  /// Where one side varies the contrast varies, and nothing is imagined.
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void onePerfectSideIsOrdinary(boolean above) {
    double[] scores = new Draws(2).scores(60, 0.8);
    double[] ones = filled(60, 1);
    Contrast contrast =
        contrast(above ? ones : scores, above ? scores : ones, filled(60, 0), singles(60));
    assertThat(contrast.varied()).isTrue();
    double mean = Arrays.stream(scores).average().orElseThrow();
    double squares = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum();
    double se = Math.sqrt(squares / 59 / 60) * (above ? 0.95 : 1);
    assertThat(contrast.test().orElseThrow().standardError()).isCloseTo(se, within(1e-14));
  }

  @Test
  void oneStratumWithoutVariationIsFlaggedAndCounted() {
    Stratum varied = new Draws(3).stratum(1, singles(200), 0.7, 0.8);
    Stratum flat = new Stratum(1, filled(10, 1), filled(10, 1), filled(10, 0), singles(10));
    Contrast both = Estimator.contrast(List.of(varied, flat), 0.95, 0.05);
    assertThat(both.varied()).isFalse();
    assertThat(((Estimate.Known) both.ratio()).method()).contains("imagined");
    double alone =
        Estimator.contrast(List.of(varied), 0.95, 0.05).test().orElseThrow().standardError();
    assertThat(both.test().orElseThrow().standardError()).isGreaterThan(alone / 2);
  }

  private static double width(Contrast contrast) {
    Estimate.Known ratio = (Estimate.Known) contrast.ratio();
    return ratio.interval().high() - ratio.interval().low();
  }

  private static Contrast contrast(double[] upper, double[] lower, double[] guess, int[] clusters) {
    return Estimator.contrast(List.of(new Stratum(1, upper, lower, guess, clusters)), 0.95, 0.05);
  }

  private static double[] filled(int n, double value) {
    double[] values = new double[n];
    Arrays.fill(values, value);
    return values;
  }

  private static double[] alternating(int n, double even, double odd) {
    double[] values = new double[n];
    Arrays.setAll(values, i -> i % 2 == 0 ? even : odd);
    return values;
  }

  private static int[] singles(int n) {
    return IntStream.range(0, n).toArray();
  }
}
