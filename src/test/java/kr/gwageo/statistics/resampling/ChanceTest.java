package kr.gwageo.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samplers against exact distributions. Seeds are fixed; a chi-square test that is true fails
/// at one seed of a thousand.
class ChanceTest {
  private static final double RARE = 0.001;

  /// The JDK's generator has the same algorithm while it is not split.
  @Test
  void theNumbersAreThoseOfSplitMix64() {
    SplittableRandom reference = new SplittableRandom(1234567);
    Chance chance = new Chance(1234567);
    for (int i = 0; i < 1000; i++) {
      assertThat(chance.next()).isEqualTo(reference.nextLong());
    }
  }

  @Test
  void streamsOfOneSeedAndOfNeighbouringSeedsDiffer() {
    Set<Long> firsts = new HashSet<>();
    for (int seed = 0; seed < 10; seed++) {
      for (int stream = 0; stream < 100; stream++) {
        firsts.add(Chance.stream(seed, stream).next());
      }
    }
    assertThat(firsts).hasSize(1000);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "7", "100", "1000"})
  void numbersBelowABoundAreUniform(int bound) {
    Chance chance = new Chance(bound);
    long[] seen = new long[bound];
    int draws = 100_000;
    for (int i = 0; i < draws; i++) {
      seen[chance.below(bound)]++;
    }
    double[] expected = new double[bound];
    Arrays.fill(expected, (double) draws / bound);
    assertThat(p(seen, expected)).isGreaterThan(RARE);
  }

  /// Eight 32-bit numbers fall to three results each time: a generator that kept them all would
  /// give two of the three half as often again as the third.
  @Test
  void theSurplusOfALargeBoundIsDrawnAgain() {
    int bound = 3 << 29;
    Chance chance = new Chance(5);
    long[] thirds = new long[3];
    for (int i = 0; i < 30_000; i++) {
      thirds[chance.below(bound) % 3]++;
    }
    assertThat(p(thirds, new double[] {1e4, 1e4, 1e4})).isGreaterThan(RARE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.3",
    "5, 0.5",
    "40, 0.1",
    "40, 0.9",
    "25, 0.4",
    "21, 0.5",
    "1000, 0.01",
    "1000, 0.4",
    "1000, 0.97",
    "14042, 0.72",
    "35030, 0.0003",
    "35030, 0.5"
  })
  void howOftenSomethingHappensIsBinomial(int n, double p) {
    Binomial binomial = new Binomial(p, Binomial.logFactorials(n));
    Chance chance = new Chance(n);
    int draws = 100_000;
    long[] seen = new long[n + 1];
    for (int i = 0; i < draws; i++) {
      seen[binomial.draw(n, chance)]++;
    }
    BinomialDistribution exact = new BinomialDistribution(null, n, p);
    double[] expected = new double[n + 1];
    Arrays.setAll(expected, k -> draws * exact.probability(k));
    assertThat(p(seen, expected)).isGreaterThan(RARE);
  }

  @Test
  void whatIsCertainIsNotDrawn() {
    double[] logs = Binomial.logFactorials(10);
    Chance chance = new Chance(1);
    assertThat(new Binomial(0, logs).draw(10, chance)).isZero();
    assertThat(new Binomial(1, logs).draw(10, chance)).isEqualTo(10);
    assertThat(new Binomial(0.5, logs).draw(0, chance)).isZero();
  }

  /// The p value of the chi-square test, neighbours joined until at least ten are expected.
  static double p(long[] seen, double[] expected) {
    double statistic = 0;
    int cells = 0;
    double sawn = 0;
    double due = 0;
    double left = Arrays.stream(expected).sum();
    for (int k = 0; k < seen.length; k++) {
      sawn += seen[k];
      due += expected[k];
      left -= expected[k];
      if ((due >= 10 && left >= 10) || k == seen.length - 1) {
        statistic += (sawn - due) * (sawn - due) / due;
        cells++;
        sawn = 0;
        due = 0;
      }
    }
    return cells < 2
        ? 1
        : 1 - new ChiSquaredDistribution(null, cells - 1).cumulativeProbability(statistic);
  }
}
