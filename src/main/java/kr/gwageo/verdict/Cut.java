package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.domain.result.Ranking.Fate;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.RankingRule.TieRule;
import kr.gwageo.statistics.RankSets;

/// Who goes on, where a number is set.
///
/// Whose every possible rank is within the number is in, whose none is is out. Between the two lie
/// those whom the figures do not separate. If they are too many, the tie rules order them; those
/// whom all rules find equal, and whom the line would part, stay.
final class Cut {
  private final RankSets sets;
  private final List<Contender> order;
  private final Map<Integer, Fate> fates = new TreeMap<>();
  private final Map<Integer, Double> tieP = new TreeMap<>();

  /// @param order all who are ranked, the highest score first
  /// @param complete whether no score is missing, so that ties may be broken
  Cut(RankingRule rule, RankSets sets, List<Contender> order, boolean complete) {
    this.sets = sets;
    this.order = order;
    if (rule.survivors().isPresent()) {
      List<Contender> zone = sort(rule.survivors().getAsInt());
      int places = rule.survivors().getAsInt() - with(Fate.SURELY_IN).size();
      if (complete && zone.size() > places && !rule.ties().isEmpty()) {
        breakTies(zone, places, comparator(rule.ties()));
      }
    }
  }

  private List<Contender> sort(int survivors) {
    List<Contender> zone = new ArrayList<>();
    for (Contender contender : order) {
      int number = contender.number();
      if (sets.worst(number) <= survivors) {
        fates.put(number, Fate.SURELY_IN);
      } else if (sets.best(number) > survivors) {
        fates.put(number, Fate.SURELY_OUT);
      } else {
        fates.put(number, Fate.UNSEPARATED);
        zone.add(contender);
      }
    }
    return zone;
  }

  private List<Contender> with(Fate fate) {
    return order.stream().filter(contender -> fates.get(contender.number()) == fate).toList();
  }

  private static Comparator<Contender> comparator(List<TieRule> ties) {
    return ties.stream().map(Contender::by).reduce(Comparator::thenComparing).orElseThrow();
  }

  /// @param places that the zone has, fewer than it has contenders
  private void breakTies(List<Contender> zone, int places, Comparator<Contender> comparator) {
    List<Contender> sorted = zone.stream().sorted(comparator).toList();
    Contender across = sorted.get(places);
    List<Contender> in = sorted.stream().filter(c -> comparator.compare(c, across) < 0).toList();
    List<Contender> out =
        in.size() == places
            ? sorted.subList(places, sorted.size())
            : sorted.stream().filter(c -> comparator.compare(c, across) > 0).toList();
    for (Contender contender : in) {
      put(contender, Fate.IN_BY_TIE_RULE, sets.adjusted(contender.number(), across.number()));
    }
    List<Contender> staying = new ArrayList<>(with(Fate.SURELY_IN));
    staying.addAll(sorted.subList(0, sorted.size() - out.size()));
    for (Contender contender : out) {
      int last = staying.getLast().number();
      put(contender, Fate.OUT_BY_TIE_RULE, sets.adjusted(last, contender.number()));
    }
  }

  private void put(Contender contender, Fate fate, double adjusted) {
    fates.put(contender.number(), fate);
    tieP.put(contender.number(), adjusted);
  }

  /// Empty where nobody leaves.
  Optional<Fate> fate(Contender contender) {
    return Optional.ofNullable(fates.get(contender.number()));
  }

  /// Where a tie was broken, the adjusted p value for the one that went before.
  Optional<Double> tieP(Contender contender) {
    return Optional.ofNullable(tieP.get(contender.number()));
  }
}
