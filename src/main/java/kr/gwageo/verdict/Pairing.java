package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.statistics.Contrast;
import kr.gwageo.statistics.Estimator;

/// A competitor against a leader.
///
/// @param meetings the tasks that both sat, in the order of the round
/// @param whole whether those are all tasks of the round, so that there is a composite
record Pairing(
    String competitor, String leader, List<Meeting> meetings, boolean whole, Criterion criterion) {
  private static final double SATURATED_ABOVE = 0.97;
  private static final int MANY_CLUSTERS = 30;

  /// By task, then the composite; each by variant.
  List<Comparison> comparisons() {
    List<Comparison> rows = new ArrayList<>();
    for (Meeting meeting : meetings) {
      rows.addAll(comparisons(Optional.of(meeting.questions().task()), List.of(meeting)));
    }
    if (whole) {
      rows.addAll(comparisons(Optional.empty(), meetings));
    }
    return rows;
  }

  private List<Comparison> comparisons(Optional<String> task, List<Meeting> on) {
    boolean missing = on.stream().anyMatch(Meeting::missing);
    return variants(criterion.chanceCorrected()).stream()
        .filter(variant -> missing || variant.missing() == Missing.LEFT_OUT)
        .map(variant -> comparison(task, on, variant))
        .toList();
  }

  /// The main variant, then all others in the order of every report. What stands in for missing
  /// scores varies on the main variant alone.
  static List<Variant> variants(boolean corrected) {
    return List.of(
        Variant.main(corrected),
        new Variant(corrected, Truncation.LEFT_OUT, Missing.LEFT_OUT),
        new Variant(!corrected, Truncation.COUNTED, Missing.LEFT_OUT),
        new Variant(!corrected, Truncation.LEFT_OUT, Missing.LEFT_OUT),
        new Variant(corrected, Truncation.COUNTED, Missing.BEST_CASE),
        new Variant(corrected, Truncation.COUNTED, Missing.WORST_CASE));
  }

  private Comparison comparison(Optional<String> task, List<Meeting> on, Variant variant) {
    List<Pairs> pairs = on.stream().map(meeting -> meeting.under(variant)).toList();
    Contrast contrast =
        Estimator.contrast(
            pairs.stream().map(some -> some.stratum(variant.chanceCorrected())).toList(),
            criterion.ratio(),
            criterion.alpha());
    return new Comparison(
        competitor,
        leader,
        task,
        variant,
        contrast.items(),
        contrast.clusters(),
        contrast.ratio(),
        contrast.test(),
        errorRatio(pairs),
        flags(contrast, pairs));
  }

  private static Optional<Double> errorRatio(List<Pairs> pairs) {
    if (pairs.stream().anyMatch(Pairs::isEmpty)) {
      return Optional.empty();
    }
    double lost = pairs.stream().mapToDouble(Pairs::leaderLost).sum();
    return lost == 0
        ? Optional.empty()
        : Optional.of(pairs.stream().mapToDouble(Pairs::competitorLost).sum() / lost);
  }

  private static Set<Flag> flags(Contrast contrast, List<Pairs> pairs) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (!contrast.varied()) {
      flags.add(Flag.NO_VARIATION);
    }
    if (pairs.stream().noneMatch(Pairs::isEmpty) && leaderCorrected(pairs) > SATURATED_ABOVE) {
      flags.add(Flag.SATURATED);
    }
    if (contrast.clusters() < MANY_CLUSTERS) {
      flags.add(Flag.FEW_CLUSTERS);
    }
    return Collections.unmodifiableSet(flags);
  }

  private static double leaderCorrected(List<Pairs> pairs) {
    return pairs.stream().mapToDouble(Pairs::leaderCorrected).sum()
        / pairs.stream().mapToDouble(Pairs::weight).sum();
  }
}
