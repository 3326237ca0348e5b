package kr.gwageo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Ranking;
import kr.gwageo.domain.result.Ranking.Fate;
import kr.gwageo.domain.result.Ranking.Separation;
import kr.gwageo.domain.result.Ranking.Standing;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;

/// A ranking that looks like one of a round: the first and the last are separated, those between
/// are not. It is no reference for the statistics.
final class SampleRanking {
  private static final int ITEMS = 480;

  private SampleRanking() {}

  static Optional<Ranking> of(Round round, List<Sitting> sittings) {
    List<String> names =
        round.spec().competitors().stream()
            .map(EntrySpec::name)
            .filter(name -> sittings.stream().allMatch(s -> s.sat() || !s.entry().equals(name)))
            .sorted(Comparator.comparingDouble(name -> -mean(name, sittings)))
            .toList();
    List<Standing> standings = new ArrayList<>();
    List<Separation> separations = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      standings.add(standing(i, names, sittings));
      for (int j = i + 1; j < names.size(); j++) {
        double difference = mean(names.get(i), sittings) - mean(names.get(j), sittings);
        boolean separated = i == 0 || j == names.size() - 1;
        double p = separated ? 0.0004 : 0.21;
        separations.add(
            new Separation(names.get(i), names.get(j), difference, 0.02, 118.4, p, p * 2, 0.0612));
      }
    }
    List<String> unranked =
        round.spec().competitors().stream()
            .map(EntrySpec::name)
            .filter(name -> !names.contains(name))
            .toList();
    return Optional.of(
        new Ranking(round.spec().ranking(), ITEMS, true, standings, separations, unranked));
  }

  private static Standing standing(int place, List<String> names, List<Sitting> sittings) {
    String name = names.get(place);
    double mean = mean(name, sittings);
    Estimate score =
        new Estimate.Known(
            mean,
            new Interval(mean - 0.03, Math.min(1, mean + 0.03), 0.95),
            ITEMS,
            "weighted mean, CR2 variance, t");
    boolean first = place == 0;
    boolean last = place == names.size() - 1;
    int best = first ? 1 : last ? names.size() : 2;
    int worst = first ? 1 : last ? names.size() : names.size() - 1;
    Fate fate =
        first
            ? Fate.SURELY_IN
            : last ? Fate.SURELY_OUT : place < 3 ? Fate.IN_BY_TIE_RULE : Fate.OUT_BY_TIE_RULE;
    return new Standing(
        name,
        score,
        best,
        worst,
        first ? "a" : last ? "c" : "b",
        Optional.of(fate),
        first || last ? Optional.empty() : Optional.of(0.42));
  }

  private static double mean(String entry, List<Sitting> sittings) {
    return sittings.stream()
        .filter(sitting -> sitting.entry().equals(entry))
        .map(Sitting::accuracy)
        .mapToDouble(accuracy -> accuracy instanceof Estimate.Known known ? known.value() : 0)
        .average()
        .orElse(0);
  }
}
