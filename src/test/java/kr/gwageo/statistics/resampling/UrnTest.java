package kr.gwageo.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/// Both ways of drawing resamples, held against the multinomial distribution and each other.
class UrnTest {

  /// Six clusters of three kinds, three, two and one of each: the chance of drawing a, b and c of
  /// them is `6! / (a! b! c!) 3^a 2^b 1^c / 6^6`.
  @Test
  void countsOfCellsAreMultinomial() {
    ClusterSums stratum = kinds();
    assertCountsAreMultinomial(new Cells(stratum, Ratio.of(List.of(stratum))));
  }

  @Test
  void countsOfClustersDrawnOneByOneAreMultinomial() {
    ClusterSums stratum = kinds();
    assertCountsAreMultinomial(new Indices(stratum, Ratio.of(List.of(stratum))));
  }

  @Test
  void countsOfClustersDrawnFromBlocksAreMultinomial() {
    ClusterSums stratum = kinds();
    assertCountsAreMultinomial(new Blocks(stratum, Ratio.of(List.of(stratum))));
  }

  /// 3,000 items lie in blocks of 1,024 twice, 512, 256, 128, 32, 16 and 8. One item alone has a
  /// lower total, so that how often it was drawn can be told from the lower sum: nearly Poisson
  /// with mean 1.
  @Test
  void itemsOfAllBlocksAreDrawnAlike() {
    int n = 3000;
    for (int probe : new int[] {0, 1023, 1024, 2047, 2048, 2560, 2816, 2944, 2976, 2992, 2999}) {
      double[] sizes = new double[n];
      double[] upper = new double[n];
      double[] lower = new double[n];
      Arrays.fill(sizes, 1);
      Arrays.setAll(upper, g -> g + 1);
      lower[probe] = 1;
      ClusterSums stratum = new ClusterSums(1, sizes, upper, lower);
      Urn urn = new Blocks(stratum, Ratio.of(List.of(stratum)));
      Chance chance = new Chance(probe);
      long[] seen = new long[8];
      for (int i = 0; i < 2000; i++) {
        double[] sums = new double[2];
        urn.draw(chance, sums, 0);
        seen[(int) Math.min(7, sums[1])]++;
      }
      double[] due = new double[8];
      Arrays.setAll(due, k -> 2000 * new PoissonDistribution(null, 1, 1e-12, 100).probability(k));
      assertThat(ChanceTest.p(seen, due)).as("item " + probe).isGreaterThan(0.001);
    }
  }

  /// Kinds with totals (1, 0), (0, 1) and (0, 0).
  private static ClusterSums kinds() {
    double[] sizes = {1, 1, 1, 1, 1, 1};
    return new ClusterSums(
        1, sizes, new double[] {1, 0, 1, 0, 1, 0}, new double[] {0, 1, 0, 1, 0, 0});
  }

  private static void assertCountsAreMultinomial(Urn urn) {
    Chance chance = new Chance(11);
    int draws = 50_000;
    TreeMap<Integer, Long> seen = new TreeMap<>();
    for (int i = 0; i < draws; i++) {
      double[] sums = new double[2];
      urn.draw(chance, sums, 0);
      seen.merge((int) (10 * sums[0] + sums[1]), 1L, Long::sum);
    }
    TreeMap<Integer, Double> expected = new TreeMap<>();
    for (int a = 0; a <= 6; a++) {
      for (int b = 0; a + b <= 6; b++) {
        double ways = factorial(6) / (factorial(a) * factorial(b) * factorial(6 - a - b));
        expected.put(10 * a + b, draws * ways * Math.pow(3, a) * Math.pow(2, b) / Math.pow(6, 6));
      }
    }
    assertThat(expected.keySet()).containsAll(seen.keySet());
    long[] counts = expected.keySet().stream().mapToLong(k -> seen.getOrDefault(k, 0L)).toArray();
    double[] due = expected.values().stream().mapToDouble(x -> x).toArray();
    assertThat(ChanceTest.p(counts, due)).isGreaterThan(0.001);
  }

  private static double factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }

  @Test
  void manyOfAKindAreDrawnByCellsAndFewOneByOne() {
    ClusterSums binary = stratum(1000, 1, 2);
    ClusterSums fine = stratum(1000, 1, 1000);
    assertThat(Urn.of(binary, Ratio.of(List.of(binary)))).isInstanceOf(Cells.class);
    assertThat(Urn.of(fine, Ratio.of(List.of(fine)))).isInstanceOf(Blocks.class);
    assertThat(Urn.of(fine, new StudentisedContrast(List.of(fine), 0.95, 0)))
        .isInstanceOf(Indices.class);
  }

  /// Means and variances of all sums over 10,000 resamples, for items and for clusters.
  @Test
  void bothWaysHaveTheSameMeansAndVariances() {
    for (int largest : new int[] {1, 3}) {
      ClusterSums stratum = stratum(301, largest, 2);
      Statistic statistic = new StudentisedContrast(List.of(stratum), 0.95, 0);
      double[][] cells = moments(new Cells(stratum, statistic), statistic.width());
      double[][] indices = moments(new Indices(stratum, statistic), statistic.width());
      for (int j = 0; j < statistic.width(); j++) {
        double error = Math.sqrt(cells[1][j] / 10_000);
        assertThat(cells[0][j]).isCloseTo(indices[0][j], within(5 * error + 1e-9));
        assertThat(cells[1][j]).isCloseTo(indices[1][j], within(0.1 * cells[1][j] + 1e-9));
      }
    }
  }

  private static double[][] moments(Urn urn, int width) {
    Chance chance = new Chance(3);
    double[] mean = new double[width];
    double[] variance = new double[width];
    for (int i = 1; i <= 10_000; i++) {
      double[] sums = new double[width];
      urn.draw(chance, sums, 0);
      for (int j = 0; j < width; j++) {
        double before = sums[j] - mean[j];
        mean[j] += before / i;
        variance[j] += (before * (sums[j] - mean[j]) - variance[j]) / i;
      }
    }
    return new double[][] {mean, variance};
  }

  /// @param values that a score can have, evenly between 0 and 1
  private static ClusterSums stratum(int clusters, int largest, int values) {
    SplittableRandom random = new SplittableRandom(7);
    double[] sizes = new double[clusters];
    Arrays.setAll(sizes, g -> random.nextInt(1, largest + 1));
    double[] upper = new double[clusters];
    Arrays.setAll(upper, g -> sizes[g] * random.nextInt(values) / (values - 1));
    double[] lower = new double[clusters];
    Arrays.setAll(lower, g -> sizes[g] * random.nextInt(values) / (values - 1));
    return new ClusterSums(1, sizes, upper, lower);
  }
}
