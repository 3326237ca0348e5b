package kr.gwageo.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The golden cases of resampling, computed with NumPy 1.24 and SciPy 1.10 from formulas written
/// down independently of this program.
class ReplicatesTest {

  /// Golden case bca_exact_enumeration: all 46,656 resamples of six items.
  @Test
  void bcaByEnumerationAgrees() {
    double[] team = {4, 4, 4, 3, 4, 0};
    double[] leader = {4, 4, 4, 4, 2, 4};
    double[] sizes = {1, 1, 1, 1, 1, 1};
    List<ClusterSums> strata = List.of(new ClusterSums(1, sizes, team, leader));
    Ratio ratio = Ratio.of(strata);
    Replicates replicates = Replicates.of(strata, ratio, 46_656, 1, new Workers(1));
    assertThat(replicates.exhaustive()).isTrue();
    assertThat(replicates.count()).isEqualTo(46_656);
    double theta = ratio.of(Replicates.sums(strata, ratio));
    agrees(theta, 0.8636363636363636);
    agrees(replicates.shareBelow(theta), (20_454 + 3246 / 2.0) / 46_656);

    Correction correction = Correction.of(strata, replicates);
    agrees(correction.bias(), -0.0672615869354811);
    agrees(correction.acceleration(), -0.07078834746795558);
    agrees(correction.corrected(0.05), 0.02192620119491851);
    agrees(correction.corrected(0.95), 0.9117884879680672);
    agrees(replicates.quantile(correction.corrected(0.05)), 0.4583333333333333);
    agrees(replicates.quantile(correction.corrected(0.95)), 1.15);
    agrees(replicates.quantile(0.05), 0.5454545454545454);
    agrees(replicates.quantile(0.95), 1.2);
    Ratio any = Ratio.ofAnyNumber(strata);
    double[] without = Correction.without(strata, any, Replicates.sums(strata, any), 0);
    double[] expected = {0.75, 5 / 6.0, 5 / 6.0, 5 / 6.0, 8 / 9.0, 19 / 18.0};
    assertThat(Arrays.stream(without).sorted().toArray()).containsExactly(expected, within(1e-12));
  }

  /// Golden case bca_given_indices: 60 resamples of eight values of D, here a side above a line
  /// below which every item scores 1.
  @Test
  void bcaAndStudentisedFromGivenIndicesAgree() throws IOException {
    double[] d = {0.05, 0.31, -0.95, 1.0, 0.12, -0.4, 0.55, -0.2};
    double[] ones = new double[d.length];
    Arrays.fill(ones, 1);
    List<ClusterSums> strata = List.of(new ClusterSums(1, ones, d, ones));
    Ratio mean = Ratio.of(strata);
    List<int[]> indices = indices(d);
    Replicates replicates = given(strata, mean, indices);
    agrees(mean.of(Replicates.sums(strata, mean)), 0.06);
    agrees(replicates.lowest(), -0.38250000000000006);
    agrees(replicates.highest(), 0.42125);
    agrees(replicates.quantile(0.05), -0.2615625);
    agrees(replicates.quantile(0.95), 0.305);

    Correction correction = Correction.of(strata, replicates);
    agrees(correction.bias(), 0.3406948270877954);
    agrees(correction.acceleration(), -0.0076872928247952365);
    agrees(correction.corrected(0.05), 0.16436598859457757);
    agrees(correction.corrected(0.95), 0.9891732754197897);
    agrees(replicates.quantile(correction.corrected(0.05)), -0.12459626691679695);
    agrees(replicates.quantile(correction.corrected(0.95)), 0.3621631506035021);

    Replicates t = given(strata, new StudentisedContrast(strata, 0, 0.06), indices);
    StudentisedContrast plain = new StudentisedContrast(strata, 0, 0);
    double error = plain.standardError(Replicates.sums(strata, plain));
    agrees(0.06 - t.quantile(0.95) * error, -0.2727402490866276);
    agrees(0.06 - t.quantile(0.05) * error, 0.4776470936512497);
  }

  private static Replicates given(List<ClusterSums> strata, Statistic statistic, List<int[]> all) {
    double[] values =
        all.stream()
            .mapToDouble(drawn -> statistic.of(Replicates.sums(strata, statistic, drawn)))
            .toArray();
    return new Replicates(values, false);
  }

  /// The indices of the golden case, turned to those of the values in ascending order, in which
  /// clusters are kept.
  private static List<int[]> indices(double[] values) throws IOException {
    int[] rank =
        Arrays.stream(values)
            .mapToInt(v -> (int) Arrays.stream(values).filter(w -> w < v).count())
            .toArray();
    try (InputStream in = ReplicatesTest.class.getResourceAsStream("bca-given-indices.json")) {
      JsonNode rows = new ObjectMapper().readTree(Objects.requireNonNull(in));
      return StreamSupport.stream(rows.spliterator(), false)
          .map(row -> IntStream.range(0, row.size()).map(i -> rank[row.get(i).asInt()]).toArray())
          .toList();
    }
  }

  private static void agrees(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
  }
}
