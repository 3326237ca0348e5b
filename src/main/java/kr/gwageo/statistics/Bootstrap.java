package kr.gwageo.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.resampling.ClusterSums;
import kr.gwageo.statistics.resampling.Correction;
import kr.gwageo.statistics.resampling.Ratio;
import kr.gwageo.statistics.resampling.Replicates;
import kr.gwageo.statistics.resampling.StudentisedContrast;
import kr.gwageo.statistics.resampling.Workers;

/// A second opinion on how far off a ratio or a contrast of means may be: clusters are drawn anew
/// within their strata, with replacement, as many as there are, again and again.
///
/// It is no verdict: with few clusters it errs more often than the test of [Estimator]. Its figures
/// are the same to the last bit for the same scores and seed, whatever the number of threads and
/// the order of items of their own.
public final class Bootstrap {
  private static final String RATIO = "ratio of weighted means";
  private static final String CONTRAST = "contrast of weighted means";

  /// How replicates become an interval.
  public enum Form {
    /// Between two quantiles of the replicates.
    PERCENTILE("percentile"),
    /// Between two quantiles that are corrected for bias and for a standard error that changes with
    /// the estimate (Efron 1987, J. Am. Stat. Assoc. 82), by a jackknife that leaves out clusters.
    BIAS_CORRECTED("BCa");

    private final String word;

    Form(String word) {
      this.word = word;
    }
  }

  private final List<Stratum> strata;
  private final List<ClusterSums> sums;
  private final int count;
  private final long seed;
  private final Workers workers;

  /// @param strata with independent items; at least one
  /// @param count of resamples, at least 1; where no more are possible, each is taken once
  /// @param seed of the random numbers
  /// @param threads that draw, at least 1
  public Bootstrap(List<Stratum> strata, int count, long seed, int threads) {
    if (strata.isEmpty() || count < 1) {
      throw new IllegalArgumentException(strata.size() + " strata, " + count + " resamples");
    }
    double weights = Sums.of(strata, Stratum::weight);
    this.strata = List.copyOf(strata);
    this.sums = strata.stream().map(stratum -> stratum.sums(weights)).toList();
    this.count = count;
    this.seed = seed;
    this.workers = new Workers(threads);
  }

  /// The ratio of the weighted means, less what guessing gives.
  ///
  /// @param level two-sided level of the interval, in (0, 1)
  /// @return undefined where a stratum has no items or one cluster only, where in a resample the
  ///   side below the fraction line does not score above guessing, or where nothing varies
  public Estimate ratio(Form form, double level) {
    Optional<Gap> gap = gap();
    if (gap.isPresent()) {
      return new Estimate.Undefined(gap.get());
    }
    Ratio ratio = Ratio.of(sums);
    double value = ratio.of(Replicates.sums(sums, ratio));
    Replicates replicates = Replicates.of(sums, ratio, count, seed, workers);
    if (Double.isInfinite(value) || Double.isInfinite(replicates.highest())) {
      return new Estimate.Undefined(Gap.LEADER_UNRESOLVED);
    }
    if (replicates.flat()) {
      return new Estimate.Undefined(Gap.NO_VARIATION);
    }
    double tail = (1 - level) / 2;
    Interval interval =
        switch (form) {
          case PERCENTILE -> between(replicates, tail, 1 - tail, level);
          case BIAS_CORRECTED -> {
            Correction correction = Correction.of(sums, replicates);
            yield between(
                replicates, correction.corrected(tail), correction.corrected(1 - tail), level);
          }
        };
    return known(value, interval, RATIO, form.word, replicates);
  }

  private static Interval between(Replicates replicates, double low, double high, double level) {
    return new Interval(replicates.quantile(low), replicates.quantile(high), level);
  }

  /// The contrast T - r L of the weighted means, less what guessing gives, with the interval that
  /// takes the quantiles of the studentised contrast for those of t: `[D - t₁ s, D - t₀ s]`.
  ///
  /// @param ratio r, at least 0
  /// @param level two-sided level of the interval, in (0, 1)
  /// @return undefined where a stratum has no items or one cluster only, or where nothing varies
  public Estimate contrast(double ratio, double level) {
    Optional<Gap> gap = gap();
    if (gap.isPresent()) {
      return new Estimate.Undefined(gap.get());
    }
    StudentisedContrast plain = new StudentisedContrast(sums, ratio, 0);
    double[] totals = Replicates.sums(sums, plain);
    double value = plain.contrast(totals);
    double error = plain.standardError(totals);
    Replicates replicates =
        Replicates.of(sums, new StudentisedContrast(sums, ratio, value), count, seed, workers);
    if (error == 0 || replicates.flat()) {
      return new Estimate.Undefined(Gap.NO_VARIATION);
    }
    double tail = (1 - level) / 2;
    Interval interval =
        new Interval(
            value - replicates.quantile(1 - tail) * error,
            value - replicates.quantile(tail) * error,
            level);
    return known(value, interval, CONTRAST, "studentised", replicates);
  }

  private Optional<Gap> gap() {
    return strata.stream().flatMap(s -> s.clusters().gap().stream()).findFirst();
  }

  private Estimate known(
      double value, Interval interval, String what, String form, Replicates replicates) {
    String resamples =
        replicates.exhaustive()
            ? String.format(Locale.ROOT, "all %,d resamples", replicates.count())
            : String.format(
                Locale.ROOT,
                "%,d resamples drawn by %s from seed %d",
                replicates.count(),
                Replicates.generator(),
                seed);
    String method =
        what + ", " + form + " bootstrap interval, clusters within strata, " + resamples;
    int items = strata.stream().mapToInt(Stratum::items).sum();
    return new Estimate.Known(value, interval, items, method);
  }
}
