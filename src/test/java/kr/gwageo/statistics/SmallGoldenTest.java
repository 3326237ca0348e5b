package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.family.Multiplicity;
import kr.gwageo.statistics.judged.JudgedMean;
import kr.gwageo.statistics.judged.JudgedRate;
import kr.gwageo.statistics.pool.PoolSample;
import kr.gwageo.statistics.pool.Repeats;
import kr.gwageo.statistics.power.Power;
import kr.gwageo.statistics.table.McNemar;
import kr.gwageo.statistics.table.PairedTable;
import kr.gwageo.statistics.table.Proportion;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// More of the statistics golden cases, computed with Python 3.11, NumPy 1.24 and SciPy 1.10 from
/// formulas written down independently of this program. Each test names its case and has its
/// tolerance.
class SmallGoldenTest {

  /// Golden case paired_binary_ratio_score.
  @Test
  void scoreTestOfASmallTableAgrees() {
    PairedTable table = new PairedTable(150, 22, 30, 38, 0);
    ContrastTest test = table.test(0.95).orElseThrow();
    agrees(test.contrast() / test.standardError(), 0.14207115908773643, 1e-9);
    agrees(test.pReached(), 0.443511899390069, 1e-9);
    agrees(test.pNotReached(), 0.5564881006099309, 1e-9);
    assertThat(test.degreesOfFreedom()).isEqualTo(OptionalDouble.empty());
    double[] likeliest = table.likeliest(0.95);
    agrees(likeliest[1], 0.08985305338658635, 1e-9);
    agrees(likeliest[2], 0.1274437340505904, 1e-9);
    assertThat(Arrays.stream(likeliest).sum()).isCloseTo(1, within(1e-12));
    agrees(table.ratio().getAsDouble(), 0.9555555555555556, 1e-9);
    Interval interval = table.interval(0.05).orElseThrow();
    agrees(interval.low(), 0.8911645455827528, 1e-9);
    agrees(interval.high(), 1.0226780297262361, 1e-9);
  }

  /// Golden case mcnemar.
  @Test
  void mcNemarAgrees() {
    McNemar test = new McNemar(15, 5);
    agrees(test.exact(), 0.04138946533203125, 1e-10);
    agrees(test.exactFirstBetter(), 0.020694732666015625, 1e-10);
    agrees(test.midP(), 0.026603698730468753, 1e-10);
    agrees(test.statistic(false), 5, 1e-10);
    agrees(test.chiSquared(false), 0.025347318677468325, 1e-10);
    agrees(test.statistic(true), 4.05, 1e-10);
    agrees(test.chiSquared(true), 0.04417134490844271, 1e-10);
  }

  /// Golden case binomial_intervals, but for Wilson's.
  @ParameterizedTest
  @CsvSource({
    "81, 100, .7193020420263876, .8815568038674564, .7213862864396179, .875677744672051,"
        + " .7249026833585921, .8774603728769009",
    "0, 20, 0, .1684334709830853, -.02868440248966947, .18980956054248885,"
        + " 2.4246478459242733e-05, .11663898290487539",
    "20, 20, .8315665290169147, 1, .8101904394575112, 1.0286844024896695,"
        + " .8833610170951246, .9999757535215408",
    "3, 10, .0667395111777345, .6524528500599973, .10333841792242532, .6076747020227304,"
        + " .09269459393815316, .6058183181486713"
  })
  void intervalsOfAProportionAgree(
      int k, int n, double cpl, double cph, double acl, double ach, double jl, double jh) {
    Proportion proportion = new Proportion(k, n);
    agrees(proportion.clopperPearson(0.95), cpl, cph);
    agrees(proportion.agrestiCoull(0.95), acl, ach);
    agrees(proportion.jeffreys(0.95), jl, jh);
  }

  /// Golden case dist_quantiles, normal.
  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.9, 1.2815515655446004",
    "0.95, 1.6448536269514722",
    "0.975, 1.959963984540054",
    "0.995, 2.5758293035489004",
    "0.9995, 3.2905267314919255"
  })
  void normalQuantilesAgree(double probability, double quantile) {
    agrees(
        new NormalDistribution(null, 0, 1).inverseCumulativeProbability(probability),
        quantile,
        1e-7);
  }

  /// Golden case dist_quantiles: beta, chi-squared, and the studentised range of five at infinite
  /// degrees of freedom, `P(range <= q) = 5 ∫ φ(z) (Φ(z) - Φ(z - q))⁴ dz`.
  @Test
  void otherQuantilesAgree() {
    agrees(
        new BetaDistribution(null, 81, 20).inverseCumulativeProbability(0.025),
        0.7193020420263876,
        1e-7);
    agrees(
        new BetaDistribution(null, 82, 19).inverseCumulativeProbability(0.975),
        0.8815568038674564,
        1e-7);
    agrees(
        new ChiSquaredDistribution(null, 4).inverseCumulativeProbability(0.95),
        9.487729036781154,
        1e-7);
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    SimpsonIntegrator integrator = new SimpsonIntegrator();
    double q =
        new BrentSolver(1e-10)
            .solve(
                100,
                range ->
                    5
                            * integrator.integrate(
                                1_000_000,
                                z ->
                                    normal.density(z)
                                        * Math.pow(
                                            normal.cumulativeProbability(z)
                                                - normal.cumulativeProbability(z - range),
                                            4),
                                -8,
                                8)
                        - 0.95,
                2,
                6);
    agrees(q, 3.857655510378413, 1e-7);
  }

  /// Golden case epochs.
  @Test
  void theSpreadOfRepeatsAgrees() {
    Repeats repeats =
        Repeats.of(
            new double[][] {
              {1, 1, 0}, {0, 0, 0}, {1, 1, 1}, {1, 0, 1}, {0, 1, 0}, {1, 1, 1}, {1, 1, 1}, {0, 0, 1}
            });
    agrees(repeats.mean(), 0.625, 1e-10);
    agrees(repeats.standardError(3), 0.13269938577147591, 1e-10);
    agrees(repeats.within(), 0.16666666666666669, 1e-10);
    agrees(repeats.betweenSquare(), 0.4226190476190476, 1e-10);
    agrees(repeats.between(), 0.0853174603174603, 1e-10);
    agrees(repeats.standardError(1), 0.1774768037604235, 1e-10);
    agrees(repeats.standardError(10), 0.11290711170256669, 1e-10);
    agrees(repeats.sameItemsError(), 0.08333333333333334, 1e-10);
  }

  /// Golden case regression_estimator_fpc.
  @Test
  void regressionOnACovariateOfThePoolAgrees() {
    double[] team = {1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1};
    double[] covariate = {1, .2, .8, 1, .6, .4, 1, .8, .6, .2, 1, .4};
    PoolSample sample = PoolSample.of(team, covariate, 0.62, 60).orElseThrow();
    agrees(sample.slope(), 1.125, 1e-9);
    agrees(sample.mean(), 0.6975, 1e-9);
    agrees(sample.standardError(), 0.07745966692414834, 1e-9);
    agrees(sample.plainError(), 0.11677484162422846, 1e-9);
    agrees(sample.t(0.95 * 0.78).getAsDouble(), -0.5615825852000752, 1e-9);
    assertThat(sample.degreesOfFreedom()).isEqualTo(10);
    agrees(sample.pAbove(0.95 * 0.78), 0.7066175469865044, 1e-9);
  }

  /// Golden case multiplicity, in another order than it is given in.
  @Test
  void adjustedPValuesAgree() {
    double[] p = {0.216, 0.212, 0.205, 0.074, 0.06, 0.042, 0.041, 0.039, 0.008, 0.001};
    assertThat(Multiplicity.bonferroni(p))
        .containsExactly(new double[] {1, 1, 1, .74, .6, .42, .41, .39, .08, .01}, within(1e-12));
    assertThat(Multiplicity.hochberg(p))
        .containsExactly(
            new double[] {.216, .216, .216, .216, .216, .216, .216, .216, .072, .01},
            within(1e-12));
    assertThat(Multiplicity.benjaminiHochberg(p))
        .containsExactly(
            new double[] {.216, .216, .216, 0.1057142857142857, .1, .084, .084, .084, .04, .01},
            within(1e-12));
  }

  /// Golden case power.
  @ParameterizedTest
  @CsvSource({
    "0.85, 0.85, 0.5, 0.3484878046646683, 416, 576, 0.9999302805877307, 0.01937566688976279",
    "0.825, 0.85, 0.5, 0.36131997706981345, 2636, 3651, 0.6988721471666932, 0.020089126283939714",
    "0.825, 0.85, 0, 0.509356211309924, 5238, 7255, 0.4568560144459312, 0.028319832563636634",
    "0.77, 0.85, 0.5, 0.386542172591292, 657, 910, 0.9964672803827133, 0.02149146189543373",
    "0.5, 0.5, 0.5, 0.48798053239857836, 2356, 3263, 0.7409545515324528, 0.02713136046049577"
  })
  void powerAgrees(
      double team,
      double leader,
      double rho,
      double deviation,
      long n80,
      long n90,
      double at2000,
      double detectable) {
    Power power = new Power(0.05);
    double delta = team - 0.95 * leader;
    double sd = Power.deviation(team, leader, rho, 0.95);
    agrees(sd, deviation, 1e-9);
    assertThat(power.items(delta, sd, 0.8)).hasValue(n80);
    assertThat(power.items(delta, sd, 0.9)).hasValue(n90);
    agrees(power.at(delta, sd, 2000), at2000, 1e-9);
    agrees(power.detectable(sd, 2000, 0.8), detectable, 1e-9);
    assertThat(power.resolution(delta, sd / Math.sqrt((double) n80), 0.8)).isBetween(1.0, 1.01);
    assertThat(power.items(0, sd, 0.8)).isEmpty();
  }

  /// Golden case ppi_mean.
  @Test
  void predictionPoweredMeansAgree() {
    double[] human = {1, 0, 1, 1, 0, 1, 1, 0, 1, 0};
    double[] judge = {.9, .4, .8, .5, .6, .9, .3, .2, .9, .7};
    double[] rest = {
      .9, .8, .3, .7, 1, .6, .2, .9, .8, .5, .95, .4, .85, .7, .9, .1, .75, .8, .65, .9, .3, .85,
      .9, .6, .7, .5, .95, .8, .2, .9
    };
    JudgedMean plain = JudgedMean.plain(human, judge, rest);
    agrees(plain.mean(), 0.6599999999999999, 1e-10);
    agrees(plain.standardError(), 0.14378610657655502, 1e-10);
    agrees(plain.interval(0.95).orElseThrow(), 0.37818440963271427, 0.9418155903672856);
    JudgedMean tuned = JudgedMean.tuned(human, judge, rest);
    agrees(tuned.weight(), 0.6663393558523174, 1e-10);
    agrees(tuned.mean(), 0.639980361351139, 1e-10);
    agrees(tuned.standardError(), 0.14122458757562587, 1e-10);
    agrees(tuned.interval(0.95).orElseThrow(), 0.3631852559713895, 0.9167754667308885);
  }

  /// Golden case rogan_gladen.
  @Test
  void aJudgesRateIsSetRight() {
    JudgedRate rate =
        JudgedRate.of(0.7, 1000, new JudgedRate.Accuracy(0.92, 100, 0.85, 80)).orElseThrow();
    agrees(rate.rate(), 0.7142857142857141, 1e-12);
    agrees(rate.standardError(), 0.034741467266256584, 1e-12);
    assertThat(JudgedRate.of(0.7, 1000, new JudgedRate.Accuracy(0.5, 100, 0.5, 80))).isEmpty();
  }

  /// Golden cases fieller_whole_line and fieller_complement.
  @Test
  void setsWithoutBoundsAgree() {
    double quantile = Math.sqrt(3.8414588206941254);
    assertThat(Fieller.of(means(0.015, 0.02), quantile)).isEqualTo(new Fieller.WholeLine());
    Fieller.Complement set = (Fieller.Complement) Fieller.of(means(0.2, 0.03), quantile);
    agrees(set.above(), -21.60974963901488, 1e-9);
    agrees(set.below(), 2.879810371114521, 1e-9);
  }

  /// Golden case stratified_crossing_clusters.
  @Test
  void clustersThatCrossBenchmarksAgree() {
    Stratum a =
        new Stratum(
            0.5,
            new double[] {1, 1, 0, 1, 1, 0, 1, 1},
            new double[] {1, 1, 1, 1, 0, 0, 1, 1},
            new double[8],
            new int[] {0, 0, 1, 1, 2, 2, 3, 3});
    Stratum b =
        new Stratum(
            0.3,
            new double[] {0.5, 0.75, 1, 0.25, 0.5, 1},
            new double[] {0.75, 0.75, 1, 0.5, 0.5, 1},
            new double[6],
            new int[] {0, 1, 4, 5, 6, 7});
    Stratum c =
        new Stratum(
            0.2,
            new double[] {0, 1, 1, 1, 0, 1, 1},
            new double[] {1, 1, 1, 1, 1, 0, 1},
            new double[7],
            new int[] {0, 0, 0, 8, 8, 9, 10});
    Contrast contrast = Estimator.crossing(List.of(a, b, c), 0.95, 0.05);
    ContrastTest test = contrast.test().orElseThrow();
    agrees(test.contrast(), -0.014999999999999966, 1e-10);
    agrees(Math.pow(test.standardError(), 2), 0.00947987962372449, 1e-10);
    agrees(test.standardError(), 0.09736467338683209, 1e-10);
    assertThat(contrast.clusters()).isEqualTo(11);
    agrees(test.degreesOfFreedom().getAsDouble(), 10, 1e-10);
  }

  private static PairedMeans means(double upper, double lower) {
    return new PairedMeans(upper, lower, new Covariance(0.0001, 1e-05, 0.0004, 100), true);
  }

  private static void agrees(Interval interval, double low, double high) {
    agrees(interval.low(), low, 1e-7);
    agrees(interval.high(), high, 1e-7);
  }

  private static void agrees(double actual, double expected, double tolerance) {
    assertThat(actual).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
  }
}
