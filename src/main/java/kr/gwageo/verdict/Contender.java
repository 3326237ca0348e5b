package kr.gwageo.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.spec.RankingRule.TieRule;
import kr.gwageo.statistics.Contrast;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.Lead;
import kr.gwageo.statistics.Stratum;
import kr.gwageo.statistics.WeightedMean;

/// A competitor in a ranking.
final class Contender {
  /// The level of an interval matters to no lead.
  private static final double ANY_ALPHA = 0.05;

  private final int number;
  private final String name;
  private final List<Field> fields;
  private final boolean crossing;
  private final Estimate score;

  /// @param number its place among the competitors that are ranked, from 0
  /// @param name the entry's name
  /// @param fields every task, in the order of the round
  /// @param crossing whether items with the same cluster label hang together, whatever their task
  /// @param level of intervals
  Contender(int number, String name, List<Field> fields, boolean crossing, double level) {
    this.number = number;
    this.name = name;
    this.fields = fields;
    this.crossing = crossing;
    List<WeightedMean.Part> parts = fields.stream().map(field -> field.part(number)).toList();
    this.score = crossing ? WeightedMean.crossing(parts, level) : WeightedMean.of(parts, level);
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  /// The weighted mean over all tasks.
  Estimate score() {
    return score;
  }

  /// How far it is ahead of another; empty where a task has no items or one cluster only.
  Optional<Lead> over(Contender other) {
    List<Stratum> strata =
        fields.stream().map(field -> field.against(number, other.number)).toList();
    Contrast contrast =
        crossing
            ? Estimator.crossing(strata, 1, ANY_ALPHA)
            : Estimator.contrast(strata, 1, ANY_ALPHA);
    return contrast
        .test()
        .map(test -> new Lead(test.contrast(), test.standardError(), test.degreesOfFreedom()));
  }

  /// The higher score first; without a figure last, and among equals by name.
  static Comparator<Contender> byScore() {
    return by(TieRule.SCORE).thenComparing(Contender::name);
  }

  /// The one that goes before by this rule first; without a figure last.
  static Comparator<Contender> by(TieRule rule) {
    return Comparator.comparingDouble((Contender contender) -> -contender.figure(rule));
  }

  private double figure(TieRule rule) {
    return switch (rule) {
      case SCORE -> value(score);
      case WEAKEST_TASK ->
          fields.stream()
              .map(field -> WeightedMean.of(List.of(field.part(number)), 1 - ANY_ALPHA))
              .mapToDouble(Contender::value)
              .min()
              .orElse(-1);
      case LOWER_LIMIT ->
          switch (score) {
            case Estimate.Known known -> known.interval().low();
            case Estimate.Undefined _ -> -1;
          };
    };
  }

  private static double value(Estimate estimate) {
    return switch (estimate) {
      case Estimate.Known known -> known.value();
      case Estimate.Undefined _ -> -1;
    };
  }
}
