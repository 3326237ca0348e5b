package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Ranking;
import kr.gwageo.domain.result.Sensitivity;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.result.Verdict.Alternative;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;

/// Turns the scores of a round into sittings, comparisons and verdicts.
///
/// An item's score is the mean over its repeats, and the two sides of a comparison are paired by
/// item. What comes out is in the order of the spec and does not depend on the order of what goes
/// in.
public final class Judge {
  private final RoundSpec spec;
  private final Sheets sheets;
  private final List<Match> matches;
  private final List<Comparison> comparisons;

  /// @param round with at least one leader
  /// @param items of all its tasks
  /// @param scores of its trials, read once; a trial without one counts as failed on the wire
  /// @throws IllegalArgumentException if items or scores are not those of the round
  public Judge(Round round, List<Item> items, Stream<Score> scores) {
    spec = round.spec();
    if (spec.leaders().isEmpty()) {
      throw new IllegalArgumentException("round " + spec.name() + " has no leader");
    }
    sheets = new Sheets(round, items, scores);
    List<Rival> leaders = sheets.leaders();
    Optional<Rival> mean =
        leaders.size() > 1 ? Optional.of(Sheets.mean(leaders)) : Optional.empty();
    matches =
        spec.competitors().stream()
            .map(competitor -> new Match(spec.criterion(), competitor, leaders, mean, sheets))
            .toList();
    comparisons = matches.stream().flatMap(match -> match.comparisons().stream()).toList();
  }

  /// Every entry on every task, those it did not sit included; by entry, then by task.
  public List<Sitting> sittings() {
    double level = spec.criterion().intervalLevel();
    return spec.examinees().stream()
        .flatMap(entry -> sheets.tasks().stream().map(task -> sheets.sitting(entry, task, level)))
        .toList();
  }

  /// Every competitor with every leader: by competitor, leader, task with the composite last, and
  /// variant with the main one first; then with the mean of the leaders, where the criterion asks
  /// for that. There is none on a task that either did not sit, and no composite unless both sat
  /// every task. Variants that stand in for missing scores are there where scores are missing.
  public List<Comparison> comparisons() {
    return comparisons;
  }

  /// The competitors in order; empty where fewer than two of them sat every task.
  public Optional<Ranking> ranking() {
    return new Ranker(spec, sheets).ranking();
  }

  /// One for each competitor.
  public List<Verdict> verdicts() {
    List<Variant> variants = Pairing.variants(spec.criterion().chanceCorrected());
    Bench bench = new Bench(spec, matches);
    List<List<Optional<Ruling>>> rulings = variants.stream().map(bench::rulings).toList();
    return IntStream.range(0, matches.size())
        .mapToObj(i ->
            verdict(matches.get(i), variants, rulings.stream().map(all -> all.get(i)).toList()))
        .toList();
  }

  /// @param rulings by variant
  private Verdict verdict(Match match, List<Variant> variants, List<Optional<Ruling>> rulings) {
    Variant main = variants.getFirst();
    List<Comparison> composites = match.composites(main);
    List<String> missed = missed(match.competitor());
    if (rulings.getFirst().isEmpty()) {
      return new Verdict(
          match.competitor().name(),
          Decision.UNDECIDED,
          Reason.NO_COMPOSITE,
          composites,
          missed,
          List.of());
    }
    Ruling ruling = rulings.getFirst().get();
    List<Alternative> alternatives = new ArrayList<>();
    for (int v = 1; v < variants.size(); v++) {
      Variant variant = variants.get(v);
      if (match.varies(variant)) {
        rulings
            .get(v)
            .ifPresent(other -> alternatives.add(new Alternative(variant, other.decision())));
      }
    }
    boolean holds = alternatives.stream().allMatch(bound -> agrees(bound, ruling));
    Ruling held = holds ? ruling : ruling.undecided(Reason.INCOMPLETE);
    List<Sensitivity> sensitivities = match.sensitivities();
    return new Verdict(
        match.competitor().name(),
        held.decision(),
        held.reason(),
        composites,
        missed,
        alternatives,
        held.claim(),
        match.guards(main),
        sensitivities);
  }

  /// Where replies are missing, a decision holds only if it would hold whatever they are.
  private static boolean agrees(Alternative bound, Ruling ruling) {
    return ruling.decision() == Decision.UNDECIDED
        || bound.variant().missing() == Missing.LEFT_OUT
        || bound.decision() == ruling.decision();
  }

  /// Tasks that the competitor or a leader did not sit.
  private List<String> missed(EntrySpec competitor) {
    return sheets.tasks().stream()
        .map(Questions::task)
        .filter(task ->
            !competitor.sitsTask(task)
                || spec.leaders().stream().anyMatch(leader -> !leader.sitsTask(task)))
        .toList();
  }
}
