package kr.gwageo.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/// Numbers in, estimates out. Items are a sample of what could have been asked: every interval is
/// for the score over all such items, not over those at hand.
public final class Estimator {
  private static final String RATIO =
      "ratio of weighted means, Fieller interval, CR2 variance, Bell–McCaffrey/Satterthwaite t";
  private static final String RATIO_NOT_VARIED =
      RATIO + ", two imagined clusters where nothing varied";

  private Estimator() {}

  /// The chance of so many successes or more in the first of two samples, given the successes in
  /// both together, if both have the same rate: Fisher's exact test, one-sided.
  ///
  /// @param successes in the first sample, in \[0, size\]
  /// @param others successes in the second sample, in \[0, otherSize\]
  public static double moreOften(int successes, int size, int others, int otherSize) {
    if (successes < 0 || successes > size || others < 0 || others > otherSize) {
      throw new IllegalArgumentException(
          successes + " of " + size + ", " + others + " of " + otherSize);
    }
    return new HypergeometricDistribution(null, size + otherSize, successes + others, size)
        .upperCumulativeProbability(successes);
  }

  /// Compares two sides on the same items. The contrast is `D = Σ w (T - r L) / Σ w` over the
  /// strata's means, less what guessing gives; its variance is CR2 in each stratum. The interval of
  /// the ratio takes its quantile at the degrees of freedom of the test, so that its lower limit is
  /// above r exactly where the test reaches alpha, and its upper limit below r where the reverse
  /// test does.
  ///
  /// @param strata with independent items; at least one
  /// @param ratio r that is tested, above 0
  /// @param alpha one-sided error rate, in (0, 0.5); the interval's level is 1 - 2 alpha
  /// @return its ratio undefined where a stratum has no items or one cluster only, or the side
  ///   below the fraction line does not score above guessing
  public static Contrast contrast(List<Stratum> strata, double ratio, double alpha) {
    if (strata.isEmpty() || !(ratio > 0) || !(alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException(
          strata.size() + " strata, ratio " + ratio + ", alpha " + alpha);
    }
    int items = strata.stream().mapToInt(Stratum::items).sum();
    int clusters = strata.stream().mapToInt(stratum -> stratum.clusters().count()).sum();
    Optional<Gap> gap = strata.stream().flatMap(s -> s.clusters().gap().stream()).findFirst();
    if (gap.isPresent()) {
      return Contrast.undefined(items, clusters, gap.get());
    }
    double weights = Sums.of(strata, Stratum::weight);
    List<PairedMeans> parts =
        strata.stream().map(s -> s.means(ratio).times(s.weight() / weights)).toList();
    PairedMeans means = PairedMeans.sum(parts, ratio);
    return new Contrast(
        items,
        clusters,
        ratio(means, items, alpha),
        Optional.of(means.test(ratio)),
        means.varied());
  }

  private static Estimate ratio(PairedMeans means, int items, double alpha) {
    double quantile = new StudentT(means.covariance().degreesOfFreedom()).quantile(1 - alpha);
    Optional<Interval> interval = Fieller.interval(means, quantile, 1 - 2 * alpha);
    if (interval.isEmpty()) {
      return new Estimate.Undefined(Gap.LEADER_UNRESOLVED);
    }
    String method = means.varied() ? RATIO : RATIO_NOT_VARIED;
    double value = means.upper() / means.lower();
    return new Estimate.Known(value, interval.get(), items, method);
  }

  /// The mean of `(s - g) / (1 - g)` over items with score s and guess rate g. Its t interval is
  /// cut to what such a mean can be: no more than 1, no less than scores of 0 would give. Where
  /// scores do not vary between clusters it is Wilson's interval, each cluster one observation.
  ///
  /// @param scores in \[0, 1\], repeats averaged inside the item
  /// @param guess the score that guessing gives on each item, in \[0, 1); 0 for a plain mean
  /// @param labels items with the same label are of one cluster and not independent
  /// @param level two-sided level of the interval, in (0, 1)
  /// @throws IllegalArgumentException if the lengths differ or a number is out of its range
  public static Estimate mean(double[] scores, double[] guess, int[] labels, double level) {
    Scores.check(scores, guess, labels);
    return new Sample(scores, guess, labels).mean(level);
  }

  /// A candidate's win rate against a baseline, from games judged in both seat orders, as
  /// Arena-Hard counts it: `r = Σ w c / Σ w` over the judged games, c what the candidate won (1, a
  /// half, 0), w = 3 for a clear preference and 1 otherwise. With one baseline this is the win
  /// probability of the Bradley–Terry model (1952, Biometrika 39) at its maximum likelihood, a tie
  /// counted as half a win of either side, which is what lm-sys/arena-hard-auto and
  /// ko-arena-hard-auto publish.
  ///
  /// Games of one question, and the three that a clear preference counts for, are not independent.
  /// The variance is therefore cluster-robust (Liang & Zeger 1986, Biometrika 73) with the question
  /// as cluster: with `W = Σ w`, `W_q` the weight of the games of question q and `S_q = Σ w (c -
  /// r)` over them, it is `W⁻² Σ S_q² / (1 - W_q / W)`, CR2 as for other means (Bell & McCaffrey
  /// 2002, Survey Methodology 28), with its degrees of freedom and a t interval cut to \[0, 1\].
  /// Where no question differs from the rate it is Wilson's interval, each question one
  /// observation.
  ///
  /// @param level two-sided level of the intervals, in (0, 1)
  /// @return its estimates undefined where no game counts, or games of one question only
  public static WinRate winRate(List<SwappedPair> pairs, double level) {
    return new PairedGames(pairs).winRate(level);
  }

  /// Holm's adjusted p values (1979, Scand. J. Stat. 6), in the order given: each hypothesis with a
  /// value of at most alpha may be rejected, the chance of any wrong rejection being at most alpha.
  public static double[] holm(double[] p) {
    int[] ascending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] adjusted = new double[p.length];
    double highest = 0;
    for (int rank = 0; rank < p.length; rank++) {
      int i = ascending[rank];
      highest = Math.max(highest, Math.min(1, (p.length - rank) * p[i]));
      adjusted[i] = highest;
    }
    return adjusted;
  }
}
