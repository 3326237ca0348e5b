package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Strata whose clusters cross: those with the same label, such as one source document asked about
/// in several benchmarks, hang together.
///
/// With `u_g` what the items of cluster g add to the weighted mean beyond what their number would,
/// over all strata, the covariance of two means is `G / (G - 1) Σ u_g v_g` on G - 1 degrees of
/// freedom. Strata in which nothing varied enter as if they were on their own, see
/// [Stratum#means(double)].
final class Crossing {
  private final List<Stratum> strata;
  private final double ratio;
  private final double weights;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  Crossing(List<Stratum> strata, double ratio) {
    this.strata = strata;
    this.ratio = ratio;
    this.weights = Sums.of(strata, Stratum::weight);
    for (Stratum stratum : strata) {
      IntStream.of(stratum.labels()).forEach(l -> numbers.putIfAbsent(l, numbers.size()));
    }
  }

  /// Clusters over all strata, each counted once.
  int clusters() {
    return numbers.size();
  }

  PairedMeans means() {
    double[] upper = new double[clusters()];
    double[] lower = new double[clusters()];
    double upperMean = 0;
    double lowerMean = 0;
    List<PairedMeans> parts = new ArrayList<>();
    for (Stratum stratum : strata) {
      double factor = stratum.weight() / weights;
      PairedMeans own = stratum.paired(ratio).times(factor);
      if (own.varied()) {
        upperMean += own.upper();
        lowerMean += own.lower();
        add(stratum, factor, upper, lower);
      } else {
        parts.add(own);
      }
      stratum.known().forEach(known -> parts.add(known.times(factor)));
    }
    parts.addFirst(new PairedMeans(upperMean, lowerMean, covariance(upper, lower), true));
    return PairedMeans.sum(parts, ratio);
  }

  private void add(Stratum stratum, double factor, double[] upper, double[] lower) {
    PairedTotals earned = stratum.earned();
    double scale = factor / stratum.items();
    double[] above = earned.upperResiduals();
    double[] below = earned.lowerResiduals();
    for (int g = 0; g < above.length; g++) {
      int number = numbers.getOrDefault(stratum.labels()[g], 0);
      upper[number] += scale * above[g];
      lower[number] += scale * stratum.share() * below[g];
    }
  }

  private Covariance covariance(double[] upper, double[] lower) {
    int count = clusters();
    double factor = count / (count - 1.0);
    return new Covariance(
        factor * Sums.of(count, g -> upper[g] * upper[g]),
        factor * Sums.of(count, g -> upper[g] * lower[g]),
        factor * Sums.of(count, g -> lower[g] * lower[g]),
        count - 1);
  }
}
