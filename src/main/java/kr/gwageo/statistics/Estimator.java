package kr.gwageo.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Sensitivity.Form;
import kr.gwageo.statistics.family.Multiplicity;
import kr.gwageo.statistics.table.PairedTable;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/// Numbers in, estimates out. Items are a sample of what could have been asked: every interval is
/// for the score over all such items, not over those at hand.
public final class Estimator {
  private static final String RATIO =
      "ratio of weighted means, Fieller interval, CR2 variance, Bell–McCaffrey/Satterthwaite t";
  private static final String RATIO_CROSSING =
      "ratio of weighted means, Fieller interval, CR1 variance over crossing clusters, t";
  private static final String NOT_VARIED = ", two imagined clusters where nothing varied";
  private static final String SCORE =
      "ratio of rates, constrained maximum likelihood score interval";

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
    check(strata, ratio, alpha);
    int clusters = strata.stream().mapToInt(stratum -> stratum.clusters().count()).sum();
    Optional<Gap> gap = strata.stream().flatMap(s -> s.clusters().gap().stream()).findFirst();
    if (gap.isPresent()) {
      return Contrast.undefined(items(strata), clusters, gap.get());
    }
    double weights = Sums.of(strata, Stratum::weight);
    List<PairedMeans> parts =
        strata.stream().map(s -> s.means(ratio).times(s.weight() / weights)).toList();
    return contrast(strata, clusters, PairedMeans.sum(parts, ratio), ratio, alpha, RATIO);
  }

  /// As [#contrast(List, double, double)], for strata whose clusters cross: those with the same
  /// label are one, whatever their stratum.
  ///
  /// @return its ratio undefined where a stratum has no items or there is but one cluster in all
  public static Contrast crossing(List<Stratum> strata, double ratio, double alpha) {
    check(strata, ratio, alpha);
    Crossing crossing = new Crossing(strata, ratio);
    int clusters = crossing.clusters();
    if (strata.stream().anyMatch(stratum -> stratum.items() == 0)) {
      return Contrast.undefined(items(strata), clusters, Gap.NO_ITEMS);
    }
    if (clusters == 1) {
      return Contrast.undefined(items(strata), clusters, Gap.ONE_CLUSTER);
    }
    return contrast(strata, clusters, crossing.means(), ratio, alpha, RATIO_CROSSING);
  }

  /// Compares right and wrong answers by the score test, which keeps its error rate where a table
  /// is small, see [PairedTable].
  ///
  /// @return empty where the score test does not apply: items share clusters, a score is neither 0
  ///   nor 1, guess rates differ, the side below the fraction line is not above guessing or known
  ///   by its mean alone, or no item tells anything of the spread
  public static Optional<Contrast> score(Stratum stratum, double ratio, double alpha) {
    check(List.of(stratum), ratio, alpha);
    return stratum
        .table()
        .filter(table -> table.ratio().isPresent())
        .flatMap(table -> table.test(ratio).map(test -> score(table, test, alpha)));
  }

  /// What the same scores give under every other way of making one ratio of those of all strata, in
  /// the order of [Form]; the ratio of means is a contrast and not among them.
  ///
  /// @param ratio the bar
  /// @param alpha one-sided error rate, in (0, 0.5)
  /// @param crossing whether clusters with the same label are one, whatever their stratum
  public static List<FormResult> forms(
      List<Stratum> strata, double ratio, double alpha, boolean crossing) {
    check(strata, ratio, alpha);
    List<Form> others =
        Stream.of(Form.values()).filter(form -> form != Form.RATIO_OF_MEANS).toList();
    Optional<Gap> gap = strata.stream().flatMap(s -> s.clusters().gap().stream()).findFirst();
    if (gap.isPresent()) {
      return others.stream().map(form -> FormResult.undefined(form, gap.get())).toList();
    }
    Forms forms = new Forms(strata, ratio, alpha, crossing);
    return others.stream().map(forms::result).toList();
  }

  private static Contrast score(PairedTable table, ContrastTest test, double alpha) {
    Estimate ratio =
        table
            .interval(alpha)
            .<Estimate>map(interval ->
                new Estimate.Known(table.ratio().orElseThrow(), interval, table.items(), SCORE))
            .orElseGet(() -> new Estimate.Undefined(Gap.LEADER_UNRESOLVED));
    return new Contrast(table.items(), table.items(), ratio, Optional.of(test), true);
  }

  private static void check(List<Stratum> strata, double ratio, double alpha) {
    if (strata.isEmpty() || !(ratio > 0) || !(alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException(
          strata.size() + " strata, ratio " + ratio + ", alpha " + alpha);
    }
  }

  private static int items(List<Stratum> strata) {
    return strata.stream().mapToInt(Stratum::items).sum();
  }

  private static Contrast contrast(
      List<Stratum> strata,
      int clusters,
      PairedMeans means,
      double ratio,
      double alpha,
      String method) {
    int items = items(strata);
    double quantile = new StudentT(means.covariance().degreesOfFreedom()).quantile(1 - alpha);
    Estimate estimate =
        Fieller.interval(means, quantile, 1 - 2 * alpha)
            .<Estimate>map(interval ->
                new Estimate.Known(
                    means.upper() / means.lower(),
                    interval,
                    items,
                    means.varied() ? method : method + NOT_VARIED))
            .orElseGet(() -> new Estimate.Undefined(Gap.LEADER_UNRESOLVED));
    return new Contrast(items, clusters, estimate, Optional.of(means.test(ratio)), means.varied());
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
    return Multiplicity.holm(p);
  }
}
