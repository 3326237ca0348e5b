package kr.gwageo.bench.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import kr.gwageo.bench.errors.Setting.Composite;
import kr.gwageo.bench.errors.Setting.OneBenchmark;
import kr.gwageo.bench.errors.Setting.Power;
import kr.gwageo.bench.errors.Setting.Twins;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.Stratum;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The operating characteristics of the verdict's test, in short: the whole of it is what `gwageo
/// bench characteristics` prints. Rates may lie four of their standard errors from what is
/// expected; the reference's own error is taken to be that of 4,000 rounds.
class SimulationTest {
  private static final int ROUNDS = 1500;
  private static final int REFERENCE_ROUNDS = 4000;

  @ParameterizedTest
  @ValueSource(ints = {8, 15, 30})
  void errorsOnTheBarAreThoseOfTheReference(int passages) throws InterruptedException {
    for (Rate rate : rates(new OneBenchmark(passages), 0.05, ROUNDS)) {
      double reference = rate.reference().orElseThrow();
      double error =
          Math.hypot(rate.error(), Math.sqrt(reference * (1 - reference) / REFERENCE_ROUNDS));
      assertThat(rate.share())
          .as(rate.claim() + " with " + passages + " passages")
          .isCloseTo(reference, within(4 * error));
    }
  }

  /// What an official round asks for.
  @Test
  void thirtyPassagesAtHalfTheErrorRateErrAboutAsOftenAsPromised() throws InterruptedException {
    for (Rate rate : rates(new OneBenchmark(30), 0.025, ROUNDS)) {
      assertThat(rate.share()).isCloseTo(0.025, within(0.005 + 4 * rate.error()));
    }
  }

  @Test
  void aCompositeErrsNoMoreThanItsSmallestBenchmarkDoes() throws InterruptedException {
    for (Rate rate : rates(new Composite(List.of(8, 15, 30)), 0.05, ROUNDS)) {
      assertThat(rate.share()).isBetween(0.025, 0.069 + 4 * rate.error());
    }
  }

  @Test
  void equallyGoodEntriesAreSeldomSeparated() throws InterruptedException {
    for (Rate rate : rates(new Twins(5, List.of(20, 20)), 0.05, ROUNDS)) {
      assertThat(rate.rounds()).isLessThan(ROUNDS);
      assertThat(rate.share()).isLessThan(0.05 + 4 * rate.error());
    }
  }

  /// The ratios at which a normal approximation promises "reached" in 80 % of rounds, by another
  /// program.
  @Test
  void thePowerIsAsPromised() throws InterruptedException {
    Power power = new Power(500);
    assertThat(power.ratio()).isCloseTo(0.997, within(0.0015));
    assertThat(new Power(20_000).ratio()).isCloseTo(0.958, within(0.0005));
    Rate reached = rates(power, 0.05, ROUNDS).getFirst();
    assertThat(reached.share()).isCloseTo(0.8, within(0.01 + 4 * reached.error()));
  }

  @Test
  void countsAreTheSameWhateverTheNumberOfThreads() throws InterruptedException {
    for (Setting setting : List.of(new OneBenchmark(8), new Power(198))) {
      List<Result> one = new Simulation(700, 3, 1).results(setting);
      assertThat(new Simulation(700, 3, 4).results(setting)).isEqualTo(one);
      assertThat(new Simulation(700, 4, 4).results(setting)).isNotEqualTo(one);
    }
  }

  /// 60,000 answers of each side to passages, and to items of their own.
  @Test
  void simulatedEntriesAreAsGoodAsTheyShallBe() {
    SplittableRandom random = new SplittableRandom(1);
    Passages passages = new Passages(random, 6000);
    assertThat(passages.items() / 6000.0).isCloseTo(10.5, within(0.3));
    double right = 0;
    for (double score : passages.answers(Normal.quantile(0.85))) {
      right += score;
    }
    assertThat(right / passages.items()).isCloseTo(0.85, within(0.02));
    Stratum pairs = Pairs.drawn(random, 60_000, 0.95);
    assertThat(Estimator.contrast(List.of(pairs), 0.95, 0.05).test().orElseThrow().contrast())
        .isCloseTo(0, within(0.006));
  }

  @Test
  void theNormalQuantileAgreesWithAnotherProgram() {
    NormalDistribution reference = new NormalDistribution(null, 0, 1);
    for (double p : new double[] {0.001, 0.15, 0.5, 0.8, 0.8075, 0.975, 0.9999}) {
      assertThat(Normal.quantile(p))
          .isCloseTo(reference.inverseCumulativeProbability(p), within(1e-8));
    }
  }

  private static List<Rate> rates(Setting setting, double alpha, int rounds)
      throws InterruptedException {
    return new Simulation(rounds, 7, 2)
        .results(setting).stream()
            .filter(result -> result.alpha() == alpha)
            .findFirst()
            .orElseThrow()
            .rates();
  }
}
