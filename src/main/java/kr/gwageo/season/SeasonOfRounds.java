package kr.gwageo.season;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Season;
import kr.gwageo.domain.result.Season.Fate;
import kr.gwageo.domain.result.Season.Leg;
import kr.gwageo.domain.result.Season.Ratio;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Title;

/// Makes a season of the results of rounds, in the order of their first answers. A team is known by
/// the name of its entry.
public final class SeasonOfRounds {
  private static final Title COMPOSITE = new Title("종합", "composite");

  private SeasonOfRounds() {}

  /// The season of some rounds.
  ///
  /// @param results at least one
  public static Season of(List<RoundResult> results) {
    List<RoundResult> rounds =
        results.stream()
            .sorted(Comparator.comparing(result -> held(result).orElse(LocalDate.MAX)))
            .toList();
    List<Leg> legs = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      Optional<RoundResult> next =
          i + 1 < rounds.size() ? Optional.of(rounds.get(i + 1)) : Optional.empty();
      legs.add(leg(rounds.get(i), next));
    }
    RoundResult last = rounds.getLast();
    return new Season(
        new Title("라운드 " + rounds.size() + "개의 흐름", rounds.size() + " rounds side by side"),
        List.of(),
        last.round().spec().criterion().ratio(),
        legs,
        List.of());
  }

  private static Leg leg(RoundResult result, Optional<RoundResult> next) {
    RoundSpec spec = result.round().spec();
    return new Leg(
        spec.name(),
        spec.title(),
        spec.mode() == Mode.PRACTICE,
        held(result),
        spec.leaders().stream().map(EntrySpec::title).toList(),
        result.verdicts().stream().flatMap(v -> ratios(spec, v).stream()).toList(),
        List.of(),
        next.map(later -> fates(result, later)).orElse(List.of()),
        List.of());
  }

  private static Optional<LocalDate> held(RoundResult result) {
    return result.attendance().stream()
        .map(Attendance::first)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(first -> first.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static List<Ratio> ratios(RoundSpec spec, Verdict verdict) {
    List<Ratio> ratios = new ArrayList<>();
    for (Comparison comparison : verdict.composites()) {
      if (comparison.ratio() instanceof Estimate.Known known) {
        ratios.add(
            new Ratio(
                verdict.competitor(),
                title(spec, verdict.competitor()),
                title(spec, comparison.leader()),
                COMPOSITE,
                known.value(),
                Optional.of(known.interval()),
                Optional.of(known.n()),
                Optional.of(verdict.decision()),
                Optional.empty()));
      }
    }
    return ratios;
  }

  /// The mean of several leaders has no title of its own.
  private static String title(RoundSpec spec, String name) {
    return spec.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .map(EntrySpec::title)
        .findFirst()
        .orElse(name);
  }

  private static List<Fate> fates(RoundResult result, RoundResult next) {
    Set<String> later =
        next.round().spec().competitors().stream().map(EntrySpec::name).collect(Collectors.toSet());
    return result.verdicts().stream()
        .map(verdict ->
            later.contains(verdict.competitor())
                ? new Fate(
                    verdict.competitor(),
                    true,
                    new Title("다음 라운드에 참가", "in the next round"),
                    Optional.empty())
                : new Fate(verdict.competitor(), false, last(verdict.decision()), Optional.empty()))
        .toList();
  }

  /// Folders do not tell why a team is not in the next round, only what was said of it last.
  private static Title last(Decision decision) {
    return switch (decision) {
      case REACHED ->
          new Title("다음 라운드에 없음(마지막 판정: 도달)", "not in the next round (last verdict: reached)");
      case NOT_REACHED ->
          new Title("다음 라운드에 없음(마지막 판정: 미도달)", "not in the next round (last verdict: not reached)");
      case UNDECIDED ->
          new Title("다음 라운드에 없음(마지막 판정: 유보)", "not in the next round (last verdict: undecided)");
    };
  }
}
