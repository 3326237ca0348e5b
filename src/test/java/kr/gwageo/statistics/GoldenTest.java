package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The statistics golden cases, computed with Python 3.11, NumPy 1.24 and SciPy 1.10 from formulas
/// written down independently of this program. Each test names its case and has its tolerance.
class GoldenTest {
  private static final double[] TEAM = {1, 0.5, 1, 0, 1, 1, 0.75, 1, 0, 1, 0.5, 1};
  private static final double[] LEADER = {1, 1, 1, 0, 1, 0.5, 1, 1, 0.25, 1, 0.75, 1};
  private static final double[] CHANCE = {.25, 0, .25, .2, .25, 0, 0, .25, 0, .2, 0, .25};

  /// Golden cases paired_contrast and paired_contrast_chance.
  @ParameterizedTest
  @CsvSource({
    "false, -0.022916666666666627, 0.0689963446916435, 0.6269879738191104, 0.3730120261808895",
    "true,  -0.02979166666666661,  0.06841098115194459, 0.6641823427917339, 0.33581765720826606"
  })
  void pairedContrastAgrees(boolean chance, double mean, double se, double reached, double not) {
    Stratum stratum = stratum(TEAM, LEADER, chance ? CHANCE : new double[12], singles(12));
    ContrastTest test = test(stratum, 0.95);
    agrees(test.contrast(), mean, 1e-9);
    agrees(test.standardError(), se, 1e-9);
    agrees(test.degreesOfFreedom().getAsDouble(), 11, 1e-9);
    agrees(test.pReached(), reached, 1e-9);
    agrees(test.pNotReached(), not, 1e-9);
  }

  /// Golden case fieller_paired.
  @ParameterizedTest
  @CsvSource({
    "0.05,  0.05279228112147007, 0.7627623196956386, 1.0834045771391234",
    "0.025, 0.07929534597616096, 0.7248891509484383, 1.12349240090153"
  })
  void fiellerIntervalAgrees(double alpha, double g, double low, double high) {
    Stratum stratum = stratum(TEAM, LEADER, new double[12], singles(12));
    Estimate.Known ratio = known(Estimator.contrast(List.of(stratum), 0.95, alpha).ratio());
    agrees(ratio.value(), 0.9210526315789473, 1e-8);
    agrees(ratio.interval().low(), low, 1e-8);
    agrees(ratio.interval().high(), high, 1e-8);
    agrees(ratio.interval().level(), 1 - 2 * alpha, 1e-12);
    assertThat(ratio.n()).isEqualTo(12);

    PairedMeans means = stratum.means(0.95);
    agrees(means.covariance().upper(), 0.012744633838383838, 1e-8);
    agrees(means.covariance().lower(), 0.010258838383838386, 1e-8);
    agrees(means.covariance().both(), 0.009075126262626264, 1e-8);
    agrees(Fieller.g(means, new StudentT(11).quantile(1 - alpha)), g, 1e-8);
  }

  /// Golden case fieller_duality.
  @Test
  void theTestAtTheLowerLimitIsExactlySignificant() {
    Stratum stratum = stratum(TEAM, LEADER, new double[12], singles(12));
    agrees(test(stratum, 0.7627623196956386).pReached(), 0.04999999999999989, 1e-9);
  }

  /// Golden cases fieller_whole_line and fieller_complement.
  @ParameterizedTest
  @CsvSource({"0.015, 0.02, 3.8414588206941254", "0.2, 0.03, 1.7073150314196113"})
  void noIntervalWhereItWouldHaveNoBound(double upper, double lower, double g) {
    PairedMeans means =
        new PairedMeans(upper, lower, new Covariance(0.0001, 1e-05, 0.0004, 100), true);
    double quantile = Math.sqrt(3.8414588206941254);
    assertThat(Fieller.interval(means, quantile, 0.9)).isEmpty();
    agrees(Fieller.g(means, quantile), g, 1e-9);
  }

  /// Golden case cluster_mean. Its values of D are those of right and wrong answers of two sides.
  @Test
  void clusterRobustVarianceAgrees() {
    double[] d = {
      .05, .05, .05, .05, 1, 1, -.95, 0, -.95, .05, .05, .05, 1, 1, -.95, 0, .05, .05, .05, -.95,
      -.95, .05
    };
    int[] clusters = {1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 6, 6, 6, 7, 7, 7, 7};
    double[] upper = Arrays.stream(d).map(x -> x > 0 ? 1 : 0).toArray();
    double[] lower = Arrays.stream(d).map(x -> x == 0.05 || x == -0.95 ? 1 : 0).toArray();
    Contrast contrast =
        Estimator.contrast(
            List.of(stratum(upper, lower, new double[d.length], clusters)), 0.95, 0.05);
    assertThat(contrast.items()).isEqualTo(22);
    assertThat(contrast.clusters()).isEqualTo(7);
    ContrastTest test = contrast.test().orElseThrow();
    agrees(test.contrast(), -0.009090909090909071, 1e-9);
    agrees(test.standardError(), 0.20121029037115315, 1e-9);
    agrees(test.degreesOfFreedom().getAsDouble(), 5.067559124792583, 1e-9);
    agrees(test.pReached(), 0.5171552990247357, 1e-9);
    agrees(test.pNotReached(), 0.48284470097526433, 1e-9);
  }

  /// Golden case stratified_composite. It takes CR1 variances, which are CR2 where clusters are of
  /// one size, as in A and B; those of C are worked out by hand.
  @Test
  void compositeAgrees() {
    Stratum a =
        stratum(
            new double[] {1, 1, 0, 1, 1, 0, 1, 1},
            new double[] {1, 1, 1, 1, 0, 0, 1, 1},
            new double[8],
            new int[] {1, 1, 2, 2, 3, 3, 4, 4});
    Stratum b =
        stratum(
            new double[] {0.5, 0.75, 1, 0.25, 0.5, 1},
            new double[] {0.75, 0.75, 1, 0.5, 0.5, 1},
            new double[6],
            singles(6));
    agrees(Math.pow(test(a, 0.95).standardError(), 2), 0.03765625, 1e-8);
    agrees(Math.pow(test(b, 0.95).standardError(), 2), 0.003006944444444444, 1e-8);
    Covariance cr1 = new Covariance(72.0 / 7203, -76.0 / 7203, 200.0 / 7203, 3);
    PairedMeans c = new PairedMeans(5.0 / 7, 6.0 / 7, cr1, true);
    agrees(cr1.ofContrast(0.95), 0.05510204081632654, 1e-8);

    PairedMeans all =
        PairedMeans.sum(
            List.of(a.means(0.95).times(0.5), b.means(0.95).times(0.3), c.times(0.2)), 0.95);
    agrees(all.upper(), 0.7178571428571429, 1e-8);
    agrees(all.lower(), 0.7714285714285714, 1e-8);
    agrees(all.covariance().upper(), 0.006983166736082187, 1e-8);
    agrees(all.covariance().both(), 0.005723786963765097, 1e-8);
    agrees(all.covariance().lower(), 0.01748564834096904, 1e-8);
    ContrastTest test = all.test(0.95);
    agrees(test.contrast(), -0.014999999999999902, 1e-8);
    agrees(test.standardError(), 0.10903563239901469, 1e-8);
    agrees(test.degreesOfFreedom().getAsDouble(), 4.533779557332152, 1e-8);
    agrees(test.pReached(), 0.551760920556593, 1e-8);
    agrees(test.pNotReached(), 0.4482390794434071, 1e-8);
    double quantile = new StudentT(test.degreesOfFreedom().getAsDouble()).quantile(0.95);
    Interval interval = Fieller.interval(all, quantile, 0.9).orElseThrow();
    agrees(interval.low(), 0.6987643047989593, 1e-8);
    agrees(interval.high(), 1.3345333430084665, 1e-8);
    agrees(Fieller.g(all, quantile), 0.12489832451241496, 1e-8);
  }

  /// Golden case epochs: repeats are averaged inside the item first.
  @Test
  void repeatsAreNoItems() {
    double[] means = {2 / 3.0, 0, 1, 2 / 3.0, 1 / 3.0, 1, 1, 1 / 3.0};
    Estimate.Known mean = known(Estimator.mean(means, new double[8], singles(8), 0.5));
    agrees(mean.value(), 0.625, 1e-10);
    double margin = (mean.interval().high() - mean.interval().low()) / 2;
    agrees(margin / new StudentT(7).quantile(0.75), 0.13269938577147591, 1e-10);
  }

  /// Golden case multiplicity, reversed, for the order given must be kept, and leader_iut.
  @Test
  void holmAgrees() {
    double[] p = {0.216, 0.212, 0.205, 0.074, 0.06, 0.042, 0.041, 0.039, 0.008, 0.001};
    double[] adjusted = {0.615, 0.615, 0.615, 0.312, 0.312, 0.312, 0.312, 0.312, 0.072, 0.01};
    assertThat(Estimator.holm(p)).containsExactly(adjusted, within(1e-12));
    assertThat(Estimator.holm(new double[] {0.9962, 0.012, 0.98}))
        .containsExactly(new double[] {1, 0.036, 1}, within(1e-12));
  }

  /// Golden case binomial_intervals, Wilson.
  @ParameterizedTest
  @CsvSource({
    "81, 100, 0.7222115462093562, 0.8748524849023126",
    "0, 20, 0, 0.16112515805281938",
    "20, 20, 0.8388748419471806, 1",
    "3, 10, 0.10779126740630099, 0.6032218525388546"
  })
  void wilsonAgrees(int successes, int n, double low, double high) {
    Interval interval = Wilson.interval((double) successes / n, n, 0.95);
    agrees(interval.low(), low, 1e-7);
    agrees(interval.high(), high, 1e-7);
  }

  /// Golden case dist_quantiles, t.
  @ParameterizedTest
  @CsvSource({
    "0.95, 3, 2.353363434801822",
    "0.975, 9, 2.262157162798206",
    "0.95, 11, 1.7958848187040435",
    "0.975, 7.431, 2.337103716314279",
    "0.975, 199, 1.9719565442517506"
  })
  void studentQuantilesAgree(double probability, double df, double quantile) {
    agrees(new StudentT(df).quantile(probability), quantile, 1e-9);
    agrees(new StudentT(df).above(quantile), 1 - probability, 1e-9);
  }

  private static Stratum stratum(double[] upper, double[] lower, double[] guess, int[] clusters) {
    return new Stratum(1, upper, lower, guess, clusters);
  }

  private static ContrastTest test(Stratum stratum, double ratio) {
    return Estimator.contrast(List.of(stratum), ratio, 0.05).test().orElseThrow();
  }

  private static int[] singles(int n) {
    return IntStream.range(0, n).toArray();
  }

  private static Estimate.Known known(Estimate estimate) {
    assertThat(estimate).isInstanceOf(Estimate.Known.class);
    return (Estimate.Known) estimate;
  }

  private static void agrees(double actual, double expected, double tolerance) {
    assertThat(actual).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
  }
}
