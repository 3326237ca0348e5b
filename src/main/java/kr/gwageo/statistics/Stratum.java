package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.statistics.resampling.ClusterSums;
import kr.gwageo.statistics.table.PairedTable;

/// The scores of two sides on the same items, in one stratum of a sample: the side above the
/// fraction line and the side below it. Repeats are already averaged inside the item.
public final class Stratum {
  private final double weight;
  private final int items;
  private final Clusters clusters;

  /// The label of each cluster.
  private final int[] labels;

  /// Totals by cluster.
  private final PairedTotals scored;

  private final double[] guess;

  /// The totals less what guessing gives.
  private final PairedTotals earned;

  private final Optional<PairedTable> table;
  private final Known known;

  /// The means that were last asked for: a stratum enters its own comparison and the composite's.
  private Optional<Last> last = Optional.empty();

  private record Last(double ratio, PairedMeans paired) {}

  /// What of the side below the fraction line is known by means alone.
  ///
  /// @param share of the side that the scores stand for, in \[0, 1\]
  /// @param means that make up the rest in equal parts
  private record Known(double share, List<KnownMean> means) {
    static final Known NOTHING = new Known(1, List.of());
  }

  /// Item i has the scores `upper[i]` and `lower[i]`.
  ///
  /// @param weight of the stratum, above 0; weights need not sum to one
  /// @param upper scores of the side above the fraction line, in \[0, 1\]
  /// @param lower scores of the side below it, in \[0, 1\]
  /// @param guess what is taken off both sides, in \[0, 1): the score that guessing gives, or 0
  /// @param labels items with the same label are of one cluster and not independent
  /// @throws IllegalArgumentException if the lengths differ or a number is out of its range
  public Stratum(double weight, double[] upper, double[] lower, double[] guess, int[] labels) {
    if (!(weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException("a stratum's weight is above 0: " + weight);
    }
    Scores.check(upper, guess, labels);
    Scores.check(lower, guess, labels);
    int[] numbers = Clusters.numbered(labels);
    this.weight = weight;
    this.items = labels.length;
    this.clusters = Clusters.of(numbers);
    this.labels = new int[clusters.count()];
    for (int i = 0; i < labels.length; i++) {
      this.labels[numbers[i]] = labels[i];
    }
    int count = clusters.count();
    this.scored =
        new PairedTotals(
            clusters, Sums.byGroup(upper, numbers, count), Sums.byGroup(lower, numbers, count));
    this.guess = Sums.byGroup(guess, numbers, count);
    this.earned = scored.less(this.guess);
    this.table = count == items ? Answers.table(upper, lower, guess) : Optional.empty();
    this.known = Known.NOTHING;
  }

  private Stratum(
      Stratum other,
      double[] guess,
      PairedTotals earned,
      Optional<PairedTable> table,
      Known known) {
    this.weight = other.weight;
    this.items = other.items;
    this.clusters = other.clusters;
    this.labels = other.labels;
    this.scored = other.scored;
    this.guess = guess;
    this.earned = earned;
    this.table = table;
    this.known = known;
  }

  /// The same with nothing taken off for guessing.
  public Stratum uncorrected() {
    Optional<PairedTable> plain =
        table.map(t -> new PairedTable(t.both(), t.upper(), t.lower(), t.neither(), 0));
    return new Stratum(this, new double[guess.length], scored, plain, known);
  }

  /// The same with a side below the fraction line of which the scores are a part, and published
  /// means the rest.
  ///
  /// @param share that the scores stand for, in \[0, 1\]; at 0 their values do not matter
  /// @param means that make up the rest in equal parts; at least one
  public Stratum withKnown(double share, List<KnownMean> means) {
    return new Stratum(this, guess, earned, Optional.empty(), new Known(share, List.copyOf(means)));
  }

  double weight() {
    return weight;
  }

  int items() {
    return items;
  }

  Clusters clusters() {
    return clusters;
  }

  int[] labels() {
    return labels;
  }

  /// The answers counted, where every item is on its own, every score 0 or 1, and the guess rate
  /// the same throughout.
  Optional<PairedTable> table() {
    return table;
  }

  /// The totals less what guessing gives.
  PairedTotals earned() {
    return earned;
  }

  /// The totals by cluster of both sides, less what guessing gives.
  ///
  /// @param weights of all strata together
  ClusterSums sums(double weights) {
    PairedTotals earned = earned();
    return new ClusterSums(weight / weights, clusters.sizes(), earned.uppers(), earned.lowers());
  }

  /// What of the side below the fraction line the scores stand for.
  double share() {
    return known.share();
  }

  /// The means of both sides less what guessing gives, and their covariance.
  PairedMeans means(double ratio) {
    return with(paired(ratio), ratio);
  }

  /// The means with what is known of the side below the fraction line.
  PairedMeans with(PairedMeans paired, double ratio) {
    List<PairedMeans> parts = new ArrayList<>(known());
    if (parts.isEmpty()) {
      return paired;
    }
    parts.addFirst(paired);
    return PairedMeans.sum(parts, ratio);
  }

  /// The part of the means that scores stand for.
  ///
  /// Where the contrast never varied its variance would be 0, and an interval built on it a
  /// certainty that no sample can give. Then, and for the covariance alone, two clusters of the
  /// mean size are imagined beside the G that there are: one that the side above won, 1 to 0, and
  /// one that the side below won, both less the mean guess. This is the one added discordant pair
  /// on either side of Bonett and Price (2012, J. Educ. Behav. Stat. 37) for paired proportions,
  /// carried over to clusters, whose number is what tells how much was seen. For clusters of equal
  /// size with the contrast d as scored, the variance is `s² / (G + 2)` on G + 1 degrees of
  /// freedom, s² the sample variance of G values d, one value 1 and one value -r.
  ///
  /// "Varied" means: at the ratio r of the test and at the stratum's own ratio, where the interval
  /// would shrink to a point; and both as scored and less what guessing gives, for items that
  /// differ in their number of choices alone are no variation.
  PairedMeans paired(double ratio) {
    Last found =
        last.filter(memo -> memo.ratio() == ratio)
            .orElseGet(() -> new Last(ratio, pairedAnew(ratio)));
    last = Optional.of(found);
    return found.paired();
  }

  private PairedMeans pairedAnew(double ratio) {
    double mean = clusters.mean(guess);
    boolean varied = varied(earned, ratio) && varied(scored, ratio);
    PairedTotals spread = varied ? earned : earned.andOneWonByEither(1 - mean, -mean);
    return new PairedMeans(earned.upperMean(), earned.lowerMean(), spread.covariance(), varied)
        .lowerTimes(known.share());
  }

  /// Where no score stands below the fraction line, it is those above it that must vary.
  private boolean varied(PairedTotals totals, double ratio) {
    return known.share() == 0 ? !clusters.flat(totals.upperResiduals()) : totals.varied(ratio);
  }

  /// The parts of the mean below the fraction line that are known alone: independent of all scores,
  /// for the pairing is lost.
  List<PairedMeans> known() {
    if (known.means().isEmpty()) {
      return List.of();
    }
    double guessed = clusters.mean(guess);
    double part = (1 - known.share()) / Math.max(1, known.means().size());
    return known.means().stream()
        .map(mean ->
            new PairedMeans(
                0,
                part * (mean.mean() - guessed),
                new Covariance(
                    0, 0, Math.pow(part * mean.standardError(), 2), mean.degreesOfFreedom()),
                true))
        .toList();
  }
}
