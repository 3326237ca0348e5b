package kr.gwageo.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Sensitivity.Form;
import kr.gwageo.statistics.family.Multiplicity;

/// The ways of making one ratio of those of many strata that are not linear in the means.
///
/// Three are smooth but for a kink: their intervals are t intervals with the jackknife's standard
/// error, which is an approximation. Those of the lowest ratio and of the share of strata above the
/// bar follow from the strata's own tests without one: the lowest ratio is above the bar where
/// every stratum's test says so (intersection–union), and below it where one says so at alpha over
/// the number of strata.
final class Forms {
  private static final String JACKKNIFE = ", jackknife over clusters, t interval (approximate)";

  private final List<Part> parts;
  private final List<Optional<Interval>> limits;
  private final double bar;
  private final double alpha;
  private final boolean crossing;
  private final int items;

  /// @param strata each with at least two clusters
  Forms(List<Stratum> strata, double bar, double alpha, boolean crossing) {
    double weights = Sums.of(strata, Stratum::weight);
    this.parts = strata.stream().map(stratum -> new Part(stratum, weights, bar)).toList();
    this.bar = bar;
    this.alpha = alpha;
    this.crossing = crossing;
    this.limits = parts.stream().map(part -> limits(part, alpha)).toList();
    this.items = strata.stream().mapToInt(Stratum::items).sum();
  }

  FormResult result(Form form) {
    if (limits.stream().anyMatch(Optional::isEmpty)) {
      return FormResult.undefined(form, Gap.LEADER_UNRESOLVED);
    }
    return switch (form) {
      case RATIO_OF_MEANS -> throw new IllegalArgumentException("this is a contrast: " + form);
      case MEAN_OF_RATIOS ->
          smooth(form, Curve.RATIO, x -> x, "weighted mean of ratios" + JACKKNIFE);
      case CAPPED -> capped();
      case GEOMETRIC -> geometric();
      case WORST -> worst();
      case SHARE -> share();
    };
  }

  private Optional<Interval> limits(Part part, double error) {
    double df = part.means().covariance().degreesOfFreedom();
    double quantile = new StudentT(df).quantile(1 - error);
    return Fieller.interval(part.means(), quantile, 1 - 2 * error);
  }

  /// @param scale from the curve's values to ratios, rising
  private FormResult smooth(Form form, Curve curve, DoubleUnaryOperator scale, String method) {
    Spread spread = Spread.of(curve, parts, crossing);
    if (!Double.isFinite(spread.variance())) {
      return FormResult.undefined(form, Gap.LEADER_UNRESOLVED);
    }
    StudentT student = new StudentT(spread.degreesOfFreedom());
    double error = Math.sqrt(spread.variance());
    double margin = student.quantile(1 - alpha) * error;
    double t = (spread.value() - curve.at(bar, 1)) / error;
    return known(
        form,
        scale.applyAsDouble(spread.value()),
        new Interval(
            scale.applyAsDouble(spread.value() - margin),
            scale.applyAsDouble(spread.value() + margin),
            1 - 2 * alpha),
        method,
        Optional.of(new Claim(student.above(t), student.above(-t))));
  }

  /// Where every stratum is surely above 1, leaving out a cluster moves nothing, and that is no
  /// certainty: then the mean is no lower than the lowest ratio, whose interval serves.
  private FormResult capped() {
    String method = "weighted mean of ratios, each capped at 1";
    if (Spread.of(Curve.CAPPED, parts, crossing).variance() > 0) {
      return smooth(Form.CAPPED, Curve.CAPPED, x -> Math.min(1, x), method + JACKKNIFE);
    }
    double low = lowest();
    return known(
        Form.CAPPED,
        1,
        new Interval(Math.min(1, low), 1, 1 - 2 * alpha),
        method + ", limits of the lowest ratio",
        Optional.of(worstClaim()));
  }

  /// The lower limit of the lowest ratio.
  private double lowest() {
    return limits.stream().mapToDouble(limit -> limit.orElseThrow().low()).min().orElseThrow();
  }

  private FormResult geometric() {
    if (parts.stream().anyMatch(part -> !(part.means().upper() > 0))) {
      return FormResult.undefined(Form.GEOMETRIC, Gap.SCORE_UNRESOLVED);
    }
    return smooth(
        Form.GEOMETRIC,
        Curve.LOGARITHM,
        Math::exp,
        "weighted geometric mean of ratios" + JACKKNIFE);
  }

  private FormResult worst() {
    double low = lowest();
    double value = parts.stream().mapToDouble(Part::ratio).min().orElseThrow();
    double high =
        parts.stream()
            .flatMap(part -> limits(part, alpha / parts.size()).stream())
            .mapToDouble(Interval::high)
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    if (high == Double.POSITIVE_INFINITY) {
      return FormResult.undefined(Form.WORST, Gap.LEADER_UNRESOLVED);
    }
    return known(
        Form.WORST,
        value,
        new Interval(low, high, 1 - 2 * alpha),
        "lowest ratio, intersection–union below, Bonferroni above",
        Optional.of(worstClaim()));
  }

  private Claim worstClaim() {
    double above =
        parts.stream().mapToDouble(p -> p.means().test(bar).pReached()).max().orElseThrow();
    double below =
        parts.stream().mapToDouble(p -> p.means().test(bar).pNotReached()).min().orElseThrow();
    return new Claim(above, Math.min(1, parts.size() * below));
  }

  private FormResult share() {
    double[] above = parts.stream().mapToDouble(p -> p.means().test(bar).pReached()).toArray();
    double[] below = parts.stream().mapToDouble(p -> p.means().test(bar).pNotReached()).toArray();
    double least = (double) significant(above) / parts.size();
    double most = 1 - (double) significant(below) / parts.size();
    double value = (double) parts.stream().filter(p -> p.ratio() >= bar).count() / parts.size();
    return known(
        Form.SHARE,
        value,
        new Interval(least, most, 1 - 2 * alpha),
        "share of tasks at the bar or above, Holm over tasks",
        Optional.empty());
  }

  private long significant(double[] p) {
    double[] adjusted = Multiplicity.holm(p);
    return Arrays.stream(adjusted).filter(value -> value <= alpha).count();
  }

  private FormResult known(
      Form form, double value, Interval interval, String method, Optional<Claim> claim) {
    return new FormResult(form, new Estimate.Known(value, interval, items, method), claim);
  }
}
