package kr.gwageo.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kr.gwageo.domain.result.Interval;
import org.junit.jupiter.api.Test;

/// The measures of agreement where tables are as small as they may be, or are none.
class AgreementEdgesTest {

  /// Six targets and four judges of Shrout and Fleiss (1979), intervals from McGraw and Wong's
  /// formulas (1996) with SciPy's F distribution.
  @Test
  void theIntervalOfAReliabilityAgreesToManyPlaces() {
    IntraclassCorrelation correlation =
        new IntraclassCorrelation(
            new double[][] {
              {9, 6, 8, 7, 10, 6}, {2, 1, 4, 1, 5, 2}, {5, 3, 6, 2, 6, 4}, {8, 2, 8, 6, 9, 7}
            });
    assertThat(correlation.ofOne()).isCloseTo(0.2897637795275592, within(1e-12));
    Interval one = correlation.intervalOfOne(0.95);
    assertThat(one.low()).isCloseTo(0.018786513374712027, within(1e-8));
    assertThat(one.high()).isCloseTo(0.7610843696489529, within(1e-8));
    Interval mean = correlation.intervalOfMean(correlation.ofMean().orElseThrow(), 0.95);
    assertThat(mean.low()).isCloseTo(0.0711368153025034, within(1e-8));
    assertThat(mean.high()).isCloseTo(0.9272320401677219, within(1e-8));
  }

  /// Raters at 1 and -1 who see the two targets the other way round: the variance of the mean is
  /// estimated as 0.
  @Test
  void aMeanWhoseVarianceIsEstimatedAsNothingHasNoReliability() {
    assertThat(new IntraclassCorrelation(new double[][] {{2, 0}, {-2, 0}}).ofMean()).isEmpty();
  }

  @Test
  void aTableOfOneRaterOrOneTargetIsNone() {
    double[][] oneRater = {{1, 2, 3}};
    double[][] oneTarget = {{1}, {2}};
    double[][] ragged = {{1, 2}, {1, 2, 3}};
    for (double[][] none : List.of(oneRater, oneTarget, ragged)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new IntraclassCorrelation(none))
          .withMessageContaining("not a table");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Concordance.of(none))
          .withMessageContaining("not a table");
    }
  }

  @Test
  void countsOfUnlikeRowsAreNoCountsOfRaters() {
    int[][] unlike = {{2, 1}, {1, 1, 1}};
    int[][] below = {{3, -1}, {1, 1}};
    int[][] alone = {{1, 0}, {0, 1}};
    for (int[][] counts : List.of(unlike, below, alone)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new FleissKappa(counts))
          .withMessageContaining("not counts of raters");
    }
  }

  /// Two raters, three units: they agree on two, both chose either category three times in six.
  @Test
  void twoRatersAreEnoughForAKappaOfMany() {
    FleissKappa kappa = new FleissKappa(new int[][] {{2, 0}, {0, 2}, {1, 1}});
    assertThat(kappa.whole().coefficient()).hasValueCloseTo(1 - (1 / 3.0) / 0.5, within(1e-15));
  }

  @Test
  void aTableThatIsNotSquareIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CohenKappa(new int[][] {{1, 2}, {3}}, Weighting.NONE))
        .withMessageContaining("not a table of counts");
  }

  @Test
  void zeroAndMinusZeroAreOneRating() {
    KrippendorffAlpha alpha =
        new KrippendorffAlpha(
            List.of(new double[] {0.0, -0.0}, new double[] {1, 1}, new double[] {-0.0, -0.0}),
            Scale.RATIO);
    assertThat(alpha.whole().seen()).isZero();
    assertThat(alpha.whole().coefficient()).hasValue(1);
    assertThat(RankCorrelation.spearman(new double[] {1, 2, 3}, new double[] {-0.0, -0.0, 1}))
        .hasValueCloseTo(Math.sqrt(3) / 2, within(1e-12));
  }

  @Test
  void theGreatestDisagreementIsAboveNothingEvenWhereAllAgree() {
    List<double[]> same = List.of(new double[] {2, 2}, new double[] {2, 2});
    assertThat(new KrippendorffAlpha(same, Scale.INTERVAL).whole().greatest()).isPositive();
  }

  @Test
  void figuresThatAreNoNumbersHaveNoOrder() {
    double[] none = {1, Double.NaN};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankCorrelation.spearman(new double[] {1, 2}, none))
        .withMessageContaining("not two sets of figures");
  }

  @Test
  void theShareOfAgreementLeadsBackToTheCoefficient() {
    Disagreement disagreement = new Disagreement(0.2, 0.5, 0.8);
    assertThat(disagreement.agreement()).isCloseTo(0.75, within(1e-15));
    assertThat(disagreement.coefficientAt(0.75)).isCloseTo(0.6, within(1e-15));
    assertThat(disagreement.coefficient()).hasValueCloseTo(0.6, within(1e-15));
  }

  /// Of four categories in order, next ones are a third of the way apart.
  @Test
  void neighboursAreTheFurtherApartTheFewerCategoriesThereAre() {
    assertThat(Weighting.LINEAR.weight(1, 2, 4)).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(Weighting.QUADRATIC.weight(3, 2, 4)).isCloseTo(8 / 9.0, within(1e-15));
    assertThat(Weighting.LINEAR.weight(0, 3, 4)).isZero();
  }
}
