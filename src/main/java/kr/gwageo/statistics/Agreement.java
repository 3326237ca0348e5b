package kr.gwageo.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.agreement.CohenKappa;
import kr.gwageo.statistics.agreement.Concordance;
import kr.gwageo.statistics.agreement.Disagreement;
import kr.gwageo.statistics.agreement.FleissKappa;
import kr.gwageo.statistics.agreement.IntraclassCorrelation;
import kr.gwageo.statistics.agreement.KrippendorffAlpha;
import kr.gwageo.statistics.agreement.RankCorrelation;
import kr.gwageo.statistics.agreement.RatedUnits;
import kr.gwageo.statistics.agreement.Scale;
import kr.gwageo.statistics.agreement.Weighting;
import org.apache.commons.math3.distribution.NormalDistribution;

/// How far raters agree, beyond what chance would give, and how far two orders do. Every figure
/// comes with an interval at a two-sided level in (0, 1), or with the reason why there is none.
public final class Agreement {
  private static final String WHOLE_RANGE = ", too few for an interval: the whole range";
  private static final String ALL_ALIKE = ", nothing varied: Wilson interval of the agreement seen";

  private Agreement() {}

  /// Cohen's kappa of two raters, n the number of units.
  ///
  /// @param table units that the first rater put into the row's category and the second into the
  ///   column's; square, two categories or more
  public static Estimate cohen(int[][] table, Weighting weighting, double level) {
    CohenKappa kappa = new CohenKappa(table, weighting);
    Disagreement disagreement = kappa.disagreement();
    OptionalDouble value = disagreement.coefficient();
    if (kappa.units() == 0 || value.isEmpty()) {
      return undefined(kappa.units());
    }
    String method =
        "Cohen's kappa, weights " + weighting + ", Fleiss–Cohen–Everitt normal interval";
    double margin = normal((1 + level) / 2) * kappa.standardError();
    return margin > 0
        ? known(value.getAsDouble(), margin, kappa.units(), level, method)
        : alike(disagreement, kappa.units(), level, "Cohen's kappa, weights " + weighting);
  }

  /// Fleiss' kappa, n the number of units.
  ///
  /// @param counts for each unit, how many raters chose each category; two raters or more, the same
  ///   number for each unit
  public static Estimate fleiss(int[][] counts, double level) {
    return jackknifed(new FleissKappa(counts), level, "Fleiss' kappa");
  }

  /// Krippendorff's alpha, n the number of units that were rated twice or more. By custom 0.8 and
  /// above is firm, and below 0.667 nothing should rest on the ratings.
  ///
  /// @param units the ratings of each unit, those that are missing left out
  public static Estimate krippendorff(List<double[]> units, Scale scale, double level) {
    return jackknifed(
        new KrippendorffAlpha(units, scale), level, "Krippendorff's alpha, " + scale + " scale");
  }

  /// Kendall's W; empty where no rater tells any two targets apart.
  ///
  /// @param ratings by rater, then target; two of each or more, none missing
  public static Optional<Concordance> concordance(double[][] ratings) {
    return Concordance.of(ratings);
  }

  /// ICC(2,1): how reliable one rater's rating is; n the number of targets.
  ///
  /// @param ratings by rater, then target; two of each or more, none missing
  public static Estimate reliabilityOfOne(double[][] ratings, double level) {
    IntraclassCorrelation icc = new IntraclassCorrelation(ratings);
    return icc.defined()
        ? new Estimate.Known(
            icc.ofOne(),
            icc.intervalOfOne(level),
            icc.targets(),
            "ICC(2,1), absolute agreement, McGraw–Wong interval")
        : new Estimate.Undefined(Gap.NO_VARIATION);
  }

  /// ICC(2,k): how reliable the mean over all raters is; n the number of targets.
  ///
  /// @param ratings by rater, then target; two of each or more, none missing
  public static Estimate reliabilityOfMean(double[][] ratings, double level) {
    IntraclassCorrelation icc = new IntraclassCorrelation(ratings);
    Optional<Double> value = icc.defined() ? icc.ofMean() : Optional.empty();
    return value.isPresent()
        ? new Estimate.Known(
            value.get(),
            icc.intervalOfMean(value.get(), level),
            icc.targets(),
            "ICC(2,k), absolute agreement, McGraw–Wong interval")
        : new Estimate.Undefined(Gap.NO_VARIATION);
  }

  /// Kendall's tau-b of two sets of figures for the same things, n their number.
  public static Estimate kendall(double[] some, double[] others, double level) {
    return ordered(
        RankCorrelation.kendall(some, others), some.length, 0.437, 4, level, "Kendall's tau-b");
  }

  /// Spearman's rho of two sets of figures for the same things, n their number.
  public static Estimate spearman(double[] some, double[] others, double level) {
    return ordered(
        RankCorrelation.spearman(some, others), some.length, 1.06, 3, level, "Spearman's rho");
  }

  /// Fisher's transformation with the variance `factor / (n - lost)` of Fieller, Hartley and
  /// Pearson (1957, Biometrika 44). Where the orders are the same, or each other's reverse, that
  /// would have no width: then Wilson's interval for the n / 2 pairs of things that share none.
  private static Estimate ordered(
      OptionalDouble value, int n, double factor, int lost, double level, String name) {
    if (value.isEmpty()) {
      return undefined(n);
    }
    double r = value.getAsDouble();
    if (Math.abs(r) >= 1 - 1e-12) {
      double low = 2 * Wilson.interval(1, n / 2, level).low() - 1;
      Interval interval = r > 0 ? new Interval(low, 1, level) : new Interval(-1, -low, level);
      return new Estimate.Known(r, interval, n, name + ", Wilson interval of disjoint pairs");
    }
    if (n <= lost) {
      return new Estimate.Known(r, new Interval(-1, 1, level), n, name + WHOLE_RANGE);
    }
    double z = Math.log((1 + r) / (1 - r)) / 2;
    double margin = normal((1 + level) / 2) * Math.sqrt(factor / (n - lost));
    Interval interval = new Interval(Math.tanh(z - margin), Math.tanh(z + margin), level);
    return new Estimate.Known(r, interval, n, name + ", Fieller–Hartley–Pearson interval");
  }

  /// The t interval of the jackknife that leaves out one unit at a time.
  private static Estimate jackknifed(RatedUnits units, double level, String name) {
    int n = units.count();
    Disagreement whole = units.whole();
    OptionalDouble value = n == 0 ? OptionalDouble.empty() : whole.coefficient();
    if (value.isEmpty()) {
      return undefined(n);
    }
    double[] left =
        IntStream.range(0, n)
            .mapToObj(units::without)
            .flatMapToDouble(rest -> rest.coefficient().stream())
            .toArray();
    if (n < 2) {
      return new Estimate.Known(
          value.getAsDouble(), new Interval(-1, 1, level), n, name + WHOLE_RANGE);
    }
    double mean = Sums.of(left.length, i -> left[i]) / left.length;
    double squares = Sums.of(left.length, i -> (left[i] - mean) * (left[i] - mean));
    if (left.length < n || squares <= 1e-24) {
      return alike(whole, n, level, name);
    }
    double error = Math.sqrt((n - 1.0) / n * squares);
    double margin = new StudentT(n - 1).quantile((1 + level) / 2) * error;
    return known(value.getAsDouble(), margin, n, level, name + ", jackknife t interval over units");
  }

  /// Where nothing varied: chance as it was seen, and agreement as a proportion of so many units.
  private static Estimate alike(Disagreement whole, int n, double level, String name) {
    Interval agreement = Wilson.interval(whole.agreement(), n, level);
    double value = whole.coefficient().orElseThrow();
    double low = whole.coefficientAt(agreement.low());
    double high = whole.coefficientAt(agreement.high());
    return new Estimate.Known(value, around(value, low, high, level), n, name + ALL_ALIKE);
  }

  private static Estimate known(double value, double margin, int n, double level, String method) {
    return new Estimate.Known(
        value, around(value, value - margin, value + margin, level), n, method);
  }

  /// Cut to \[-1, 1\].
  private static Interval around(double value, double low, double high, double level) {
    return new Interval(
        Math.min(value, Math.max(-1, low)), Math.max(value, Math.min(1, high)), level);
  }

  private static Estimate undefined(int n) {
    return new Estimate.Undefined(n == 0 ? Gap.NO_ITEMS : Gap.NO_VARIATION);
  }

  private static double normal(double probability) {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(probability);
  }
}
