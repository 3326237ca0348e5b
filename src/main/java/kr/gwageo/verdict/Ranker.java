package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Ranking;
import kr.gwageo.domain.result.Ranking.Separation;
import kr.gwageo.domain.result.Ranking.Standing;
import kr.gwageo.domain.spec.Criterion.Clustering;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.statistics.Lead;
import kr.gwageo.statistics.RankSets;

/// Ranks the competitors of a round on the items that all of them were asked. What guessing gives
/// is the same for all and changes no difference, so scores are taken as they are.
final class Ranker {
  private final RankingRule rule;
  private final List<Contender> contenders;
  private final List<String> unranked;
  private final boolean complete;
  private final int items;

  Ranker(RoundSpec spec, Sheets sheets) {
    rule = spec.ranking();
    List<EntrySpec> whole =
        spec.competitors().stream()
            .filter(entry -> sheets.tasks().stream().allMatch(t -> entry.sitsTask(t.task())))
            .toList();
    unranked =
        spec.competitors().stream().filter(e -> !whole.contains(e)).map(EntrySpec::name).toList();
    List<Field> fields =
        sheets.tasks().stream()
            .map(task ->
                new Field(
                    task,
                    whole.stream().flatMap(entry -> sheets.sheet(entry, task).stream()).toList()))
            .toList();
    boolean crossing = spec.criterion().clusters() == Clustering.CROSSING;
    complete = fields.stream().noneMatch(Field::missing);
    items = fields.stream().mapToInt(Field::scored).sum();
    contenders =
        IntStream.range(0, whole.size())
            .mapToObj(
                i -> new Contender(i, whole.get(i).name(), fields, crossing, 1 - rule.alpha()))
            .toList();
  }

  /// Empty where fewer than two competitors sat every task.
  Optional<Ranking> ranking() {
    if (contenders.size() < 2) {
      return Optional.empty();
    }
    RankSets sets = new RankSets(contenders.size(), rule.alpha(), this::lead);
    List<Contender> order = contenders.stream().sorted(Contender.byScore()).toList();
    List<String> letters = sets.letters(order.stream().map(Contender::number).toList());
    Cut cut = new Cut(rule, sets, order, complete);
    List<Standing> standings =
        order.stream().map(contender -> standing(contender, sets, letters, cut)).toList();
    return Optional.of(
        new Ranking(rule, items, complete, standings, separations(order, sets), unranked));
  }

  private Optional<Lead> lead(int side, int other) {
    return contenders.get(side).over(contenders.get(other));
  }

  private Standing standing(Contender contender, RankSets sets, List<String> letters, Cut cut) {
    int number = contender.number();
    return new Standing(
        contender.name(),
        contender.score(),
        sets.best(number),
        sets.worst(number),
        letters.get(number),
        cut.fate(contender),
        cut.tieP(contender));
  }

  private static List<Separation> separations(List<Contender> order, RankSets sets) {
    List<Separation> separations = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        separation(order.get(i), order.get(j), sets).forEach(separations::add);
      }
    }
    return separations;
  }

  private static Stream<Separation> separation(Contender upper, Contender lower, RankSets sets) {
    int i = upper.number();
    int j = lower.number();
    return sets.lead(i, j).stream()
        .map(lead ->
            new Separation(
                upper.name(),
                lower.name(),
                lead.difference(),
                lead.standardError(),
                degrees(lead.degreesOfFreedom()),
                lead.p(),
                sets.adjusted(i, j),
                sets.resolvable(i, j).orElseThrow()));
  }

  private static double degrees(OptionalDouble degrees) {
    return degrees.orElseThrow(() -> new IllegalStateException("a lead without its degrees"));
  }
}
