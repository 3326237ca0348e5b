package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Sensitivity.Form;
import org.junit.jupiter.api.Test;

/// Ways of making one ratio of many, against what each is by its definition.
class FormsTest {
  private static final int[] CLUSTERS = {0, 0, 1, 2, 2, 2, 3, 4, 5, 5};
  private static final double[] UPPER = {1, 0, 1, 1, 0, 1, 0.5, 1, 1, 0};
  private static final double[] LOWER = {1, 1, 0, 1, 1, 1, 1, 0.5, 1, 1};

  private static Stratum stratum(double weight, double[] upper, double[] lower, int[] clusters) {
    return new Stratum(weight, upper, lower, new double[upper.length], clusters);
  }

  /// The ratio without a cluster, worked out from the items that are left.
  private static double[] without(int cluster) {
    int[] left = IntStream.range(0, 10).filter(i -> CLUSTERS[i] != cluster).toArray();
    double above = IntStream.of(left).mapToDouble(i -> UPPER[i]).average().orElseThrow();
    double below = IntStream.of(left).mapToDouble(i -> LOWER[i]).average().orElseThrow();
    return new double[] {above, below};
  }

  private static double jackknife(ToDoubleFunction<double[]> curve) {
    double[] values =
        IntStream.range(0, 6).mapToDouble(g -> curve.applyAsDouble(without(g))).toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    return 5 / 6.0 * Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
  }

  @Test
  void theJackknifeIsThatOfItsDefinition() {
    List<Part> parts = List.of(new Part(stratum(1, UPPER, LOWER, CLUSTERS), 1, 0.95));
    Spread ratio = Spread.of(Curve.RATIO, parts, false);
    assertThat(ratio.value()).isCloseTo(6.5 / 8.5, within(1e-12));
    assertThat(ratio.variance()).isCloseTo(jackknife(m -> m[0] / m[1]), within(1e-12));
    assertThat(Spread.of(Curve.LOGARITHM, parts, false).variance())
        .isCloseTo(jackknife(m -> Math.log(m[0] / m[1])), within(1e-12));
    assertThat(Spread.of(Curve.RATIO, parts, true).variance())
        .isCloseTo(ratio.variance(), within(1e-12));
  }

  @Test
  void independentStrataAddTheirVariances() {
    Stratum one = stratum(1, UPPER, LOWER, CLUSTERS);
    Stratum three = stratum(3, LOWER, UPPER, CLUSTERS);
    double first = Spread.of(Curve.RATIO, List.of(new Part(one, 1, 0.95)), false).variance();
    double second = Spread.of(Curve.RATIO, List.of(new Part(three, 3, 0.95)), false).variance();
    List<Part> parts = List.of(new Part(one, 4, 0.95), new Part(three, 4, 0.95));
    Spread both = Spread.of(Curve.RATIO, parts, false);
    assertThat(both.value()).isCloseTo((6.5 / 8.5 + 3 * 8.5 / 6.5) / 4, within(1e-12));
    assertThat(both.variance()).isCloseTo(first / 16 + 9 * second / 16, within(1e-12));
  }

  /// The same clusters in two strata: their errors add up before they are squared.
  @Test
  void crossingStrataAddTheirErrors() {
    Stratum stratum = stratum(1, UPPER, LOWER, CLUSTERS);
    List<Part> parts = List.of(new Part(stratum, 2, 0.95), new Part(stratum, 2, 0.95));
    double alone = Spread.of(Curve.RATIO, List.of(new Part(stratum, 1, 0.95)), false).variance();
    assertThat(Spread.of(Curve.RATIO, parts, true).variance()).isCloseTo(alone, within(1e-12));
    assertThat(Spread.of(Curve.RATIO, parts, false).variance()).isCloseTo(alone / 2, within(1e-12));
  }

  @Test
  void theLowestRatioIsAboveWhereEveryStratumIsAndBelowWhereOneIs() {
    double[] good = scores(200, 9);
    double[] leader = scores(200, 5);
    double[] bad = scores(200, 2);
    int[] singles = IntStream.range(0, 200).toArray();
    Claim above = claim(Form.WORST, List.of(stratum(1, good, leader, singles)));
    Claim below =
        claim(
            Form.WORST,
            List.of(stratum(1, good, leader, singles), stratum(1, bad, leader, singles)));
    assertThat(above.pReached()).isLessThan(0.05);
    assertThat(below.pReached()).isGreaterThan(0.95);
    assertThat(below.pNotReached()).isLessThan(0.001);
    double one =
        Estimator.contrast(List.of(stratum(1, bad, leader, singles)), 0.95, 0.05)
            .test()
            .orElseThrow()
            .pNotReached();
    assertThat(below.pNotReached()).isCloseTo(2 * one, within(1e-15));
  }

  @Test
  void aStratumWithoutItemsLeavesNoForm() {
    Stratum none = new Stratum(1, new double[0], new double[0], new double[0], new int[0]);
    Estimate undefined = new Estimate.Undefined(Gap.NO_ITEMS);
    assertThat(
            Estimator.forms(List.of(none, stratum(1, UPPER, LOWER, CLUSTERS)), 0.95, 0.05, false))
        .hasSize(5)
        .allSatisfy(form -> assertThat(form.estimate()).isEqualTo(undefined));
  }

  @Test
  void aLeaderThatIsNoBetterThanGuessingHasNoRatio() {
    Stratum weak =
        new Stratum(
            1,
            new double[] {1, 0, 0, 1, 0, 0, 1, 0},
            new double[] {0, 1, 0, 0, 0, 1, 0, 0},
            new double[] {.25, .25, .25, .25, .25, .25, .25, .25},
            IntStream.range(0, 8).toArray());
    Estimate undefined = new Estimate.Undefined(Gap.LEADER_UNRESOLVED);
    assertThat(Estimator.forms(List.of(weak), 0.95, 0.05, false))
        .allSatisfy(form -> assertThat(form.estimate()).isEqualTo(undefined));
  }

  private static Claim claim(Form form, List<Stratum> strata) {
    return Estimator.forms(strata, 0.95, 0.05, false).stream()
        .filter(result -> result.form() == form)
        .findFirst()
        .flatMap(FormResult::claim)
        .orElseThrow();
  }

  private static double[] scores(int n, int every) {
    return IntStream.range(0, n).mapToDouble(i -> i % every == 0 ? 0 : 1).toArray();
  }
}
