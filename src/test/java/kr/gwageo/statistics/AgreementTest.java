package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.statistics.agreement.CohenKappa;
import kr.gwageo.statistics.agreement.Concordance;
import kr.gwageo.statistics.agreement.Scale;
import kr.gwageo.statistics.agreement.Weighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The golden cases are of the statistics reference, computed with Python 3.11, NumPy, SciPy and
/// statsmodels or published by the authors of the measures.
class AgreementTest {
  private static final int[][] TABLE = {{20, 5, 1}, {4, 15, 6}, {2, 3, 14}};

  /// Twelve units, the ratings of four observers, of whom not each rated each.
  private static final List<double[]> UNITS =
      List.of(
          new double[] {1, 1, 1},
          new double[] {2, 2, 3, 2},
          new double[] {3, 3, 3, 3},
          new double[] {3, 3, 3, 3},
          new double[] {2, 2, 2, 2},
          new double[] {1, 2, 3, 4},
          new double[] {4, 4, 4, 4},
          new double[] {1, 1, 2, 1},
          new double[] {2, 2, 2, 2},
          new double[] {5, 5, 5},
          new double[] {1, 1},
          new double[] {3});

  private static final double[][] PANEL = {
    {9, 8, 7, 6, 5},
    {8, 9, 7, 5, 6},
    {9, 7, 8, 6, 5},
    {7, 8, 9, 5, 6},
    {9, 8, 6, 7, 5},
    {8, 7, 9, 6, 4}
  };

  /// Golden case cohen_fleiss_kappa.
  @ParameterizedTest
  @CsvSource({
    "NONE,      0.5476923076923077, 0.08238684306965224",
    "LINEAR,    0.6083916083916083, 0.07793217616768608",
    "QUADRATIC, 0.6703296703296702, 0.082252690225031"
  })
  void cohenAgrees(Weighting weighting, double value, double error) {
    Estimate.Known kappa = known(Agreement.cohen(TABLE, weighting, 0.95));
    assertThat(kappa.value()).isCloseTo(value, within(1e-10));
    assertThat(kappa.n()).isEqualTo(70);
    assertThat(new CohenKappa(TABLE, weighting).standardError()).isCloseTo(error, within(1e-10));
    double width = kappa.interval().high() - kappa.interval().low();
    assertThat(width).isCloseTo(2 * 1.959963984540054 * error, within(1e-9));
  }

  /// Golden case cohen_fleiss_kappa.
  @Test
  void fleissAgrees() {
    int[][] counts = {
      {0, 0, 0, 0, 14},
      {0, 2, 6, 4, 2},
      {0, 0, 3, 5, 6},
      {0, 3, 9, 2, 0},
      {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0},
      {3, 2, 6, 3, 0},
      {2, 5, 3, 2, 2},
      {6, 5, 2, 1, 0},
      {0, 2, 2, 3, 7}
    };
    Estimate.Known kappa = known(Agreement.fleiss(counts, 0.95));
    assertThat(kappa.value()).isCloseTo(0.20993070442195522, within(1e-10));
    assertThat(kappa.interval().low()).isBetween(-1.0, kappa.value());
    assertThat(kappa.interval().high()).isBetween(kappa.value(), 1.0);
    assertThat(kappa.n()).isEqualTo(10);
  }

  /// Golden case krippendorff_alpha.
  @ParameterizedTest
  @CsvSource({
    "NOMINAL,  0.743421052631579",
    "ORDINAL,  0.8153875037548813",
    "INTERVAL, 0.8491071428571428",
    "RATIO,    0.797402774711612"
  })
  void krippendorffAgrees(Scale scale, double value) {
    Estimate.Known alpha = known(Agreement.krippendorff(UNITS, scale, 0.95));
    assertThat(alpha.value()).isCloseTo(value, within(1e-10));
    assertThat(alpha.n()).as("the unit with one rating tells nothing").isEqualTo(11);
    assertThat(alpha.interval().low()).isLessThan(value);
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void theOrderOfUnitsAndRatersIsOfNoAccount(Scale scale) {
    double value = known(Agreement.krippendorff(UNITS, scale, 0.95)).value();
    Random random = new Random(20260127);
    for (int i = 0; i < 20; i++) {
      List<double[]> shuffled = new ArrayList<>();
      for (double[] unit : UNITS) {
        List<Double> ratings = new ArrayList<>(Arrays.stream(unit).boxed().toList());
        Collections.shuffle(ratings, random);
        shuffled.add(ratings.stream().mapToDouble(x -> x).toArray());
      }
      Collections.shuffle(shuffled, random);
      assertThat(known(Agreement.krippendorff(shuffled, scale, 0.95)).value())
          .isCloseTo(value, within(1e-14));
    }
  }

  /// Two raters on many units: alpha on a nominal scale is near to kappa of the same table.
  @Test
  void alphaOfTwoRatersIsNearKappa() {
    List<double[]> units = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        units.addAll(Collections.nCopies(TABLE[i][j] * 20, new double[] {i, j}));
      }
    }
    assertThat(known(Agreement.krippendorff(units, Scale.NOMINAL, 0.95)).value())
        .isCloseTo(0.5476923, within(0.001));
  }

  @Test
  void agreementWithoutExceptionIsNoCertainty() {
    Estimate.Known kappa =
        known(Agreement.cohen(new int[][] {{6, 0}, {0, 6}}, Weighting.NONE, 0.95));
    assertThat(kappa.value()).isEqualTo(1);
    // Wilson: 12 / (12 + 1.96²) agree at least, half of it by chance
    assertThat(kappa.interval().low()).isCloseTo(2 * 12 / (12 + 3.841459) - 1, within(1e-6));
    List<double[]> units = List.of(new double[] {1, 1}, new double[] {2, 2}, new double[] {5, 5});
    for (Scale scale : Scale.values()) {
      Estimate.Known alpha = known(Agreement.krippendorff(units, scale, 0.95));
      assertThat(alpha.value()).isEqualTo(1);
      assertThat(alpha.interval().low()).isLessThan(0.5);
    }
  }

  @Test
  void whereNothingVariesThereIsNoFigure() {
    Estimate none = new Estimate.Undefined(Gap.NO_VARIATION);
    assertThat(Agreement.cohen(new int[][] {{9, 0}, {0, 0}}, Weighting.NONE, 0.95)).isEqualTo(none);
    assertThat(Agreement.fleiss(new int[][] {{3, 0}, {3, 0}}, 0.95)).isEqualTo(none);
    List<double[]> same = List.of(new double[] {2, 2}, new double[] {2, 2, 2});
    assertThat(Agreement.krippendorff(same, Scale.ORDINAL, 0.95)).isEqualTo(none);
    assertThat(Agreement.reliabilityOfOne(new double[][] {{1, 2}, {1, 2}}, 0.95)).isEqualTo(none);
    assertThat(Agreement.reliabilityOfMean(new double[][] {{.1, .7}, {.1, .7}}, 0.95))
        .isEqualTo(none);
    assertThat(Agreement.concordance(new double[][] {{4, 4}, {5, 5}})).isEmpty();
    assertThat(Agreement.kendall(new double[] {1, 1}, new double[] {1, 2}, 0.95)).isEqualTo(none);
    assertThat(Agreement.spearman(new double[] {1, 2}, new double[] {0, -0.0}, 0.95))
        .isEqualTo(none);
  }

  @Test
  void whereNothingWasRatedThereIsNoFigure() {
    Estimate none = new Estimate.Undefined(Gap.NO_ITEMS);
    assertThat(Agreement.cohen(new int[2][2], Weighting.LINEAR, 0.95)).isEqualTo(none);
    assertThat(Agreement.fleiss(new int[0][], 0.95)).isEqualTo(none);
    assertThat(Agreement.krippendorff(List.of(new double[] {1}), Scale.NOMINAL, 0.95))
        .isEqualTo(none);
    assertThat(Agreement.kendall(new double[0], new double[0], 0.95)).isEqualTo(none);
  }

  /// Golden case expert_panel.
  @Test
  void concordanceAgrees() {
    Concordance concordance = Agreement.concordance(PANEL).orElseThrow();
    assertThat(concordance.w()).isCloseTo(0.7055555555555556, within(1e-10));
    assertThat(concordance.chiSquared()).isCloseTo(16.933333333333334, within(1e-9));
    assertThat(concordance.degreesOfFreedom()).isEqualTo(4);
    assertThat(concordance.p()).isCloseTo(0.0019914548834269862, within(1e-10));
  }

  /// Golden case expert_panel.
  @Test
  void intraclassCorrelationAgrees() {
    Estimate.Known one = known(Agreement.reliabilityOfOne(PANEL, 0.95));
    Estimate.Known mean = known(Agreement.reliabilityOfMean(PANEL, 0.95));
    assertThat(one.value()).isCloseTo(0.6953642384105961, within(1e-10));
    assertThat(mean.value()).isCloseTo(0.9319526627218936, within(1e-10));
    assertThat(one.n()).isEqualTo(5);
    double low = one.interval().low();
    assertThat(mean.interval().low()).isCloseTo(6 * low / (1 + 5 * low), within(1e-12));
  }

  /// Shrout and Fleiss (1979), table 2: six targets, four judges; ICC(2,1) 0.29, ICC(2,k) 0.62. The
  /// interval as McGraw and Wong's formulas give it, 0.02 to 0.76.
  @Test
  void intraclassCorrelationOfAPublishedTableAgrees() {
    double[][] judges = {
      {9, 6, 8, 7, 10, 6}, {2, 1, 4, 1, 5, 2}, {5, 3, 6, 2, 6, 4}, {8, 2, 8, 6, 9, 7}
    };
    Estimate.Known one = known(Agreement.reliabilityOfOne(judges, 0.95));
    assertThat(one.value()).isCloseTo(0.29, within(0.005));
    assertThat(one.interval().low()).isCloseTo(0.019, within(0.001));
    assertThat(one.interval().high()).isCloseTo(0.761, within(0.001));
    assertThat(known(Agreement.reliabilityOfMean(judges, 0.95)).value())
        .isCloseTo(0.62, within(0.005));
  }

  /// Golden case rank_correlation.
  @Test
  void rankCorrelationAgrees() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] y = {2, 1, 4, 3, 3, 6, 9, 8, 10, 7};
    Estimate.Known tau = known(Agreement.kendall(x, y, 0.95));
    assertThat(tau.value()).isCloseTo(0.6741998624632421, within(1e-12));
    assertThat(tau.interval().low()).isBetween(0.0, tau.value());
    assertThat(known(Agreement.spearman(x, y, 0.95)).value())
        .isCloseTo(0.8632258720256917, within(1e-12));
    double[] left = {12, 2, 1, 12, 2};
    double[] right = {1, 4, 7, 1, 0};
    assertThat(known(Agreement.kendall(left, right, 0.95)).value())
        .isCloseTo(-0.4714045207910316, within(1e-12));
  }

  @Test
  void theSameOrderOfAFewThingsIsNoCertainty() {
    double[] order = {1, 2, 3, 4, 5};
    double[] reverse = IntStream.range(0, 5).mapToDouble(i -> 5 - i).toArray();
    Estimate.Known same = known(Agreement.kendall(order, order, 0.95));
    assertThat(same.value()).isEqualTo(1);
    assertThat(same.interval().low()).isLessThan(0);
    Estimate.Known opposite = known(Agreement.spearman(order, reverse, 0.95));
    assertThat(opposite.value()).isEqualTo(-1);
    assertThat(opposite.interval().high()).isGreaterThan(0);
    Estimate.Known three =
        known(Agreement.kendall(new double[] {1, 2, 3}, new double[] {1, 3, 2}, 0.95));
    assertThat(three.interval().low()).isEqualTo(-1);
    assertThat(three.interval().high()).isEqualTo(1);
  }

  @Test
  void whatAreNoRatingsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreement.cohen(new int[][] {{1, 2}}, Weighting.NONE, 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreement.cohen(new int[][] {{1, -2}, {0, 1}}, Weighting.NONE, 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreement.fleiss(new int[][] {{1, 2}, {1, 1}}, 0.95));
    List<double[]> negative = List.of(new double[] {-1, 2});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreement.krippendorff(negative, Scale.RATIO, 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreement.concordance(new double[][] {{1, 2}, {1}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreement.kendall(new double[1], new double[2], 0.95));
  }

  private static Estimate.Known known(Estimate estimate) {
    assertThat(estimate).isInstanceOf(Estimate.Known.class);
    return (Estimate.Known) estimate;
  }
}
