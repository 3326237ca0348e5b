package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Guard;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.Criterion.Clustering;
import kr.gwageo.domain.spec.Criterion.SmallTables;
import kr.gwageo.statistics.Contrast;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.FormResult;
import kr.gwageo.statistics.Stratum;

/// A competitor against a leader, or against the mean of the leaders. Scores are gone through once
/// for each set of items; conventions that differ in the correction for chance alone share them.
final class Pairing {
  /// On fewer items than these the score test takes the place of the t test.
  private static final int SMALL = 200;

  private final String competitor;
  private final String leader;
  private final List<Meeting> meetings;
  private final boolean whole;
  private final Criterion criterion;

  /// By variant with correction, the scores on each task.
  private final Map<Variant, List<Pairs>> scores = new HashMap<>();

  /// @param meetings the tasks that both sat, in the order of the round
  /// @param whole whether those are all tasks of the round, so that there is a composite
  Pairing(
      String competitor,
      String leader,
      List<Meeting> meetings,
      boolean whole,
      Criterion criterion) {
    this.competitor = competitor;
    this.leader = leader;
    this.meetings = meetings;
    this.whole = whole;
    this.criterion = criterion;
  }

  String leader() {
    return leader;
  }

  boolean whole() {
    return whole;
  }

  /// By task, then the composite; each by variant.
  List<Comparison> comparisons() {
    List<Comparison> rows = new ArrayList<>();
    for (int place = 0; place < meetings.size(); place++) {
      rows.addAll(comparisons(Optional.of(place)));
    }
    if (whole) {
      rows.addAll(comparisons(Optional.empty()));
    }
    return rows;
  }

  private List<Comparison> comparisons(Optional<Integer> place) {
    Stream<Meeting> on = place.map(p -> Stream.of(meetings.get(p))).orElseGet(meetings::stream);
    boolean missing = on.anyMatch(Meeting::missing);
    return variants(criterion.chanceCorrected()).stream()
        .filter(variant -> missing || variant.missing() == Missing.LEFT_OUT)
        .map(variant -> comparison(place, variant))
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

  /// The composite under a variant. There must be one.
  Comparison composite(Variant variant) {
    return comparison(Optional.empty(), variant);
  }

  private List<Pairs> pairs(Variant variant) {
    Variant shared = new Variant(true, variant.truncation(), variant.missing());
    return scores.computeIfAbsent(
        shared, set -> meetings.stream().map(meeting -> meeting.under(set)).toList());
  }

  private Comparison comparison(Optional<Integer> place, Variant variant) {
    List<Pairs> all = pairs(variant);
    List<Pairs> pairs = place.map(p -> List.of(all.get(p))).orElse(all);
    Contrast contrast = contrast(strata(pairs, variant), criterion.ratio());
    boolean main = variant.equals(Variant.main(criterion.chanceCorrected()));
    return new Comparison(
        competitor,
        leader,
        place.map(p -> meetings.get(p).questions().task()),
        variant,
        contrast.items(),
        contrast.clusters(),
        contrast.ratio(),
        contrast.test(),
        Tidings.errorRatio(pairs),
        Tidings.flags(contrast, pairs),
        contrast
            .test()
            .filter(test -> main)
            .map(test ->
                Needs.of(
                    test,
                    criterion.alpha(),
                    contrast.items(),
                    pairs.stream().map(Pairs::questions).toList())));
  }

  private static List<Stratum> strata(List<Pairs> pairs, Variant variant) {
    return pairs.stream().map(some -> some.stratum(variant.chanceCorrected())).toList();
  }

  private Contrast contrast(List<Stratum> strata, double ratio) {
    if (strata.size() == 1) {
      Stratum only = strata.getFirst();
      Contrast byMeans = Estimator.contrast(strata, ratio, criterion.alpha());
      return criterion.smallTables() == SmallTables.SCORE && byMeans.items() < SMALL
          ? Estimator.score(only, ratio, criterion.alpha()).orElse(byMeans)
          : byMeans;
    }
    return crossing()
        ? Estimator.crossing(strata, ratio, criterion.alpha())
        : Estimator.contrast(strata, ratio, criterion.alpha());
  }

  private boolean crossing() {
    return criterion.clusters() == Clustering.CROSSING;
  }

  /// What other ways of making one ratio of those of all tasks give.
  List<FormResult> forms(Variant variant) {
    return Estimator.forms(
        strata(pairs(variant), variant), criterion.ratio(), criterion.alpha(), crossing());
  }

  /// The guards of the tasks that both sat.
  List<Guard> guards(Variant variant) {
    List<Guard> guards = new ArrayList<>();
    for (Pairs pairs : pairs(variant)) {
      Optional.ofNullable(criterion.guards().get(pairs.questions().task()))
          .ifPresent(least -> guards.add(guard(pairs, least, variant.chanceCorrected())));
    }
    return guards;
  }

  private Guard guard(Pairs pairs, double least, boolean corrected) {
    Contrast contrast = contrast(List.of(pairs.stratum(corrected)), least);
    return Tidings.guard(
        pairs.questions().task(),
        leader,
        least,
        contrast,
        pairs.leaderMean(corrected),
        criterion.alpha());
  }
}
