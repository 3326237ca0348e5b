package kr.gwageo.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/// Resampling of strata whose clusters are of unequal size, against formulas on the clusters
/// themselves.
class UnequalClustersTest {
  private static final double[][] SIZES = {{1, 2, 3}, {2, 1, 4, 1}};
  private static final double[][] UPPER = {{1, 1, 2.5}, {2, 0, 3, 1}};
  private static final double[][] LOWER = {{0.5, 2, 3}, {1.5, 1, 2, 1}};
  private static final double[] WEIGHTS = {0.3, 0.7};

  private static final List<ClusterSums> STRATA =
      IntStream.range(0, 2)
          .mapToObj(b -> new ClusterSums(WEIGHTS[b], SIZES[b], UPPER[b], LOWER[b]))
          .toList();

  /// `Σ w² / N² G / (G - 1) Σ (d_g - n_g d̄)²` over strata of G clusters.
  @Test
  void theErrorOfAContrastIsThatOfItsResiduals() {
    StudentisedContrast contrast = new StudentisedContrast(STRATA, 0.95, 0.02);
    double value = 0;
    double variance = 0;
    for (int b = 0; b < 2; b++) {
      int stratum = b;
      int count = SIZES[b].length;
      double items = Arrays.stream(SIZES[b]).sum();
      double[] d =
          IntStream.range(0, count)
              .mapToDouble(g -> UPPER[stratum][g] - 0.95 * LOWER[stratum][g])
              .toArray();
      double mean = Arrays.stream(d).sum() / items;
      double squares = 0;
      for (int g = 0; g < count; g++) {
        squares += Math.pow(d[g] - SIZES[b][g] * mean, 2);
      }
      value += WEIGHTS[b] * mean;
      variance += Math.pow(WEIGHTS[b] / items, 2) * squares * count / (count - 1);
    }
    double[] sums = Replicates.sums(STRATA, contrast);
    assertThat(contrast.contrast(sums)).isCloseTo(value, within(1e-12));
    assertThat(contrast.standardError(sums)).isCloseTo(Math.sqrt(variance), within(1e-12));
    assertThat(contrast.of(sums)).isCloseTo((value - 0.02) / Math.sqrt(variance), within(1e-9));
  }

  @Test
  void whatVariesByRoundingAloneHasNoError() {
    double[] thirds = {0.1, 0.2, 0.3};
    List<ClusterSums> flat = List.of(new ClusterSums(1, SIZES[0], thirds, new double[3]));
    StudentisedContrast contrast = new StudentisedContrast(flat, 1, 0);
    double[] sums = Replicates.sums(flat, contrast);
    assertThat(contrast.standardError(sums)).isZero();
    assertThat(contrast.of(sums)).isZero();
  }

  /// With θ_g the ratio without a cluster and `U_g = (G - 1) (mean θ - θ_g)`: `Σ G⁻³ Σ U_g³` over
  /// six times `(Σ G⁻² Σ U_g²)^(3/2)`.
  @Test
  void theAccelerationSumsOverStrata() {
    double cubes = 0;
    double squares = 0;
    for (int b = 0; b < 2; b++) {
      int stratum = b;
      double count = SIZES[b].length;
      double[] without =
          IntStream.range(0, SIZES[b].length).mapToDouble(g -> ratio(stratum, g)).toArray();
      double mean = Arrays.stream(without).average().orElseThrow();
      for (double theta : without) {
        double u = (count - 1) * (mean - theta);
        cubes += Math.pow(u / count, 3);
        squares += Math.pow(u / count, 2);
      }
    }
    Replicates replicates = new Replicates(new double[] {2, 3, 4, 5}, false);
    Correction correction = Correction.of(STRATA, replicates);
    assertThat(correction.acceleration())
        .isCloseTo(cubes / (6 * Math.pow(squares, 1.5)), within(1e-9));
    assertThat(correction.bias())
        .as("all four above: as if half of one were below")
        .isCloseTo(
            new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.5 / 4), within(1e-9));
  }

  /// The ratio of weighted means without a cluster of a stratum.
  private static double ratio(int stratum, int cluster) {
    double above = 0;
    double below = 0;
    for (int b = 0; b < 2; b++) {
      int left = b == stratum ? cluster : -1;
      double items = without(SIZES[b], left);
      above += WEIGHTS[b] * without(UPPER[b], left) / items;
      below += WEIGHTS[b] * without(LOWER[b], left) / items;
    }
    return above / below;
  }

  private static double without(double[] values, int left) {
    return IntStream.range(0, values.length)
        .filter(g -> g != left)
        .mapToDouble(g -> values[g])
        .sum();
  }

  /// The JDK's generator: a stream begins at a number of it, whose place is the stream's.
  @Test
  void streamsBeginAtNumbersOfTheGenerator() {
    for (int stream = 0; stream < 4; stream++) {
      SplittableRandom places = new SplittableRandom(new SplittableRandom(77).nextLong());
      long begin = places.nextLong();
      for (int i = 0; i < stream; i++) {
        begin = places.nextLong();
      }
      assertThat(Chance.stream(77, stream).next())
          .isEqualTo(new SplittableRandom(begin).nextLong());
    }
  }

  @Test
  void quantilesLieBetweenNeighbours() {
    Replicates replicates = new Replicates(new double[] {4, 1, 2}, false);
    assertThat(replicates.quantile(0)).isEqualTo(1);
    assertThat(replicates.quantile(0.25)).isEqualTo(1.5);
    assertThat(replicates.quantile(0.75)).isEqualTo(3);
    assertThat(replicates.quantile(1)).isEqualTo(4);
    assertThat(replicates.flat()).isFalse();
    assertThat(new Replicates(new double[] {5e9, 5e9 + 1e-6}, false).flat())
        .as("rounding of a great number")
        .isTrue();
  }
}
