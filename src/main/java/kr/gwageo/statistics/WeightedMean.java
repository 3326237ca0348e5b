package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;

/// The weighted mean of the mean scores of independent parts, with a t interval: CR2 variance in
/// each part, degrees of freedom by Satterthwaite.
public final class WeightedMean {
  private static final String METHOD =
      "weighted mean, CR2 variance, Bell–McCaffrey/Satterthwaite t interval";
  private static final String CROSSING =
      "weighted mean, cluster-robust variance over all parts, t interval";
  private static final String CROSSING_NOT_VARIED =
      CROSSING + ", two imagined clusters where nothing varied";
  private static final String NOT_VARIED = METHOD + ", two imagined clusters where nothing varied";

  /// The scores of one part of a sample.
  public static final class Part {
    private final double weight;
    private final double[] scores;
    private final int[] labels;
    private final int[] numbers;
    private final Clusters clusters;

    /// @param weight above 0; weights need not sum to one
    /// @param scores in \[0, 1\], repeats averaged inside the item
    /// @param labels items with the same label are of one cluster and not independent
    /// @throws IllegalArgumentException if the lengths differ or a number is out of its range
    public Part(double weight, double[] scores, int[] labels) {
      if (!(weight > 0 && Double.isFinite(weight))) {
        throw new IllegalArgumentException("a part's weight is above 0: " + weight);
      }
      Scores.check(scores, new double[scores.length], labels);
      this.weight = weight;
      this.scores = scores.clone();
      this.labels = labels.clone();
      this.numbers = Clusters.numbered(labels);
      this.clusters = Clusters.of(numbers);
    }
  }

  private record Moments(double mean, double variance, double degreesOfFreedom, boolean varied) {}

  private WeightedMean() {}

  /// The weighted mean, n the number of items.
  ///
  /// @param parts at least one
  /// @param level two-sided level of the interval, in (0, 1)
  /// @return undefined where a part has no items or one cluster only
  public static Estimate of(List<Part> parts, double level) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no parts");
    }
    Optional<Gap> gap = parts.stream().flatMap(part -> part.clusters.gap().stream()).findFirst();
    if (gap.isPresent()) {
      return new Estimate.Undefined(gap.get());
    }
    double weights = Sums.of(parts, part -> part.weight);
    List<Moments> moments =
        parts.stream().map(part -> moments(part, part.weight / weights)).toList();
    double mean = Sums.of(moments, Moments::mean);
    double margin = margin(moments, level);
    boolean varied = moments.stream().allMatch(Moments::varied);
    return known(mean, margin, parts, level, varied ? METHOD : NOT_VARIED);
  }

  /// The same for parts whose clusters cross: those with the same label are one, whatever their
  /// part. With `u_g` what the items of cluster g add to the mean beyond what their number would,
  /// the variance is `G / (G - 1) Σ u_g²` on G - 1 degrees of freedom. Parts in which nothing
  /// varied enter as if they were on their own.
  ///
  /// @return undefined where a part has no items or there is but one cluster in all
  public static Estimate crossing(List<Part> parts, double level) {
    if (parts.stream().anyMatch(part -> part.scores.length == 0)) {
      return new Estimate.Undefined(Gap.NO_ITEMS);
    }
    double weights = Sums.of(parts, part -> part.weight);
    Map<Integer, Double> added = new TreeMap<>();
    List<Moments> moments = new ArrayList<>();
    for (Part part : parts) {
      double share = part.weight / weights;
      double mean = Sums.of(part.scores.length, i -> part.scores[i]) / part.scores.length;
      Moments alone = moments(part, share);
      moments.add(alone.varied() ? new Moments(share * mean, 0, 1, true) : alone);
      for (int i = 0; i < part.scores.length; i++) {
        double excess = alone.varied() ? share * (part.scores[i] - mean) / part.scores.length : 0;
        added.merge(part.labels[i], excess, Double::sum);
      }
    }
    int clusters = added.size();
    if (clusters < 2) {
      return new Estimate.Undefined(Gap.ONE_CLUSTER);
    }
    List<Double> excesses = List.copyOf(added.values());
    double crossed = Sums.of(excesses, u -> u * u) * clusters / (clusters - 1.0);
    moments.add(new Moments(0, crossed, clusters - 1, true));
    boolean varied = moments.stream().allMatch(Moments::varied);
    return known(
        Sums.of(moments, Moments::mean),
        margin(moments, level),
        parts,
        level,
        varied ? CROSSING : CROSSING_NOT_VARIED);
  }

  /// Half the width of a t interval, the degrees of freedom Satterthwaite's.
  private static double margin(List<Moments> moments, double level) {
    double variance = Sums.of(moments, Moments::variance);
    double spread = Sums.of(moments, m -> m.variance() * m.variance() / m.degreesOfFreedom());
    return new StudentT(variance * variance / spread).quantile((1 + level) / 2)
        * Math.sqrt(variance);
  }

  private static Estimate known(
      double mean, double margin, List<Part> parts, double level, String method) {
    Interval interval = new Interval(Math.max(0, mean - margin), Math.min(1, mean + margin), level);
    int items = parts.stream().mapToInt(part -> part.scores.length).sum();
    return new Estimate.Known(mean, interval, items, method);
  }

  /// Of the part's mean times its share of the weight. Where the scores never varied, two clusters
  /// of the mean size are imagined beside those there are, one all right and one all wrong, as in
  /// [Stratum].
  private static Moments moments(Part part, double share) {
    Clusters clusters = part.clusters;
    double[] totals = Sums.byGroup(part.scores, part.numbers, clusters.count());
    double mean = clusters.mean(totals);
    double[] residuals = clusters.residuals(totals);
    boolean varied = !clusters.flat(residuals);
    Clusters seen = varied ? clusters : clusters.andTwoOfMeanSize();
    double[] spread = varied ? residuals : seen.residuals(andOneRight(totals, clusters.meanSize()));
    return new Moments(
        share * mean,
        share * share * seen.covariance(spread, spread),
        seen.degreesOfFreedom(),
        varied);
  }

  private static double[] andOneRight(double[] totals, double size) {
    double[] extended = Arrays.copyOf(totals, totals.length + 2);
    extended[totals.length] = size;
    return extended;
  }
}
