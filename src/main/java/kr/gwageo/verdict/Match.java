package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Guard;
import kr.gwageo.domain.result.Sensitivity;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.Criterion.Leaders;
import kr.gwageo.domain.spec.EntrySpec;

/// A competitor against the frontier: against every leader, and where there are several against
/// their mean.
final class Match {
  private final Criterion criterion;
  private final EntrySpec competitor;
  private final List<Pairing> leaders;
  private final Optional<Pairing> mean;
  private final List<Comparison> comparisons;
  private final Map<Variant, List<Comparison>> composites = new HashMap<>();

  Match(
      Criterion criterion,
      EntrySpec competitor,
      List<Rival> leaders,
      Optional<Rival> mean,
      Sheets sheets) {
    this.criterion = criterion;
    this.competitor = competitor;
    this.leaders =
        leaders.stream().map(rival -> pairing(criterion, competitor, rival, sheets)).toList();
    this.mean = mean.map(rival -> pairing(criterion, competitor, rival, sheets));
    this.comparisons =
        Stream.concat(
                this.leaders.stream(),
                criterion.leaders() == Leaders.MEAN ? this.mean.stream() : Stream.empty())
            .flatMap(pairing -> pairing.comparisons().stream())
            .toList();
  }

  private static Pairing pairing(
      Criterion criterion, EntrySpec competitor, Rival rival, Sheets sheets) {
    List<Meeting> meetings = sheets.meetings(competitor, rival);
    boolean whole = meetings.size() == sheets.tasks().size();
    return new Pairing(competitor.name(), rival.name(), meetings, whole, criterion);
  }

  EntrySpec competitor() {
    return competitor;
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  /// Whether replies that are missing, or nothing but the convention, make the variant another.
  boolean varies(Variant variant) {
    return comparisons.stream()
        .anyMatch(row -> row.task().isEmpty() && row.variant().equals(variant));
  }

  /// The pairings that the verdict rests on.
  private List<Pairing> decisive() {
    return criterion.leaders() == Leaders.MEAN && mean.isPresent() ? List.of(mean.get()) : leaders;
  }

  /// The composites that the verdict rests on, under a variant. A leader with whom nothing is
  /// missing enters the bounds with its main comparison.
  List<Comparison> composites(Variant variant) {
    return composites.computeIfAbsent(
        variant,
        v ->
            decisive().stream()
                .filter(Pairing::whole)
                .flatMap(pairing -> composite(pairing, v).stream())
                .toList());
  }

  private Optional<Comparison> composite(Pairing pairing, Variant variant) {
    return listed(pairing, variant)
        .or(() -> listed(pairing, Variant.main(criterion.chanceCorrected())));
  }

  private Optional<Comparison> listed(Pairing pairing, Variant variant) {
    return comparisons.stream()
        .filter(row -> row.leader().equals(pairing.leader()) && row.task().isEmpty())
        .filter(row -> row.variant().equals(variant))
        .findFirst();
  }

  /// Empty where there is no composite with one of the leaders.
  Optional<Ruling> ruling(Variant variant) {
    return leaders.stream().allMatch(Pairing::whole)
        ? Optional.of(Ruling.of(composites(variant), guards(variant), criterion.alpha()))
        : Optional.empty();
  }

  /// By task, then by leader.
  List<Guard> guards(Variant variant) {
    if (criterion.guards().isEmpty()) {
      return List.of();
    }
    List<Guard> guards = new ArrayList<>();
    for (Pairing pairing : decisive()) {
      guards.addAll(pairing.guards(variant));
    }
    return guards;
  }

  /// By variant, those that stand in for missing scores left aside, and form.
  List<Sensitivity> sensitivities() {
    List<Pairing> all = Stream.concat(leaders.stream(), mean.stream()).toList();
    if (!all.stream().allMatch(Pairing::whole)) {
      return List.of();
    }
    return Pairing.variants(criterion.chanceCorrected()).stream()
        .filter(variant -> variant.missing() == Missing.LEFT_OUT)
        .flatMap(variant -> new Forms(variant, criterion).of(all).stream())
        .toList();
  }
}
