package kr.gwageo.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Ranking;
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
  private static final Ruling OPEN = new Ruling(Decision.UNDECIDED, Reason.INCOMPLETE);

  private final RoundSpec spec;
  private final Sheets sheets;
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
    comparisons = spec.competitors().stream().flatMap(this::comparisons).toList();
  }

  private Stream<Comparison> comparisons(EntrySpec competitor) {
    return spec.leaders().stream()
        .map(leader -> pairing(competitor, leader))
        .flatMap(pairing -> pairing.comparisons().stream());
  }

  private Pairing pairing(EntrySpec competitor, EntrySpec leader) {
    List<Meeting> meetings = sheets.meetings(competitor, leader);
    boolean whole = meetings.size() == sheets.tasks().size();
    return new Pairing(competitor.name(), leader.name(), meetings, whole, spec.criterion());
  }

  /// Every entry on every task, those it did not sit included; by entry, then by task.
  public List<Sitting> sittings() {
    return spec.entries().stream().flatMap(this::sittings).toList();
  }

  private Stream<Sitting> sittings(EntrySpec entry) {
    double level = spec.criterion().intervalLevel();
    return sheets.tasks().stream()
        .map(task ->
            sheets
                .sheet(entry, task)
                .map(sheet -> sheet.sitting(level))
                .orElseGet(() -> Sheet.absent(entry.name(), task)));
  }

  /// Every competitor with every leader: by competitor, leader, task with the composite last, and
  /// variant with the main one first. There is none on a task that either did not sit, and no
  /// composite unless both sat every task. Variants that stand in for missing scores are there
  /// where scores are missing.
  public List<Comparison> comparisons() {
    return comparisons;
  }

  /// The competitors in order; empty where fewer than two of them sat every task.
  public Optional<Ranking> ranking() {
    return new Ranker(spec, sheets).ranking();
  }

  /// One for each competitor.
  public List<Verdict> verdicts() {
    return spec.competitors().stream().map(this::verdict).toList();
  }

  private Verdict verdict(EntrySpec competitor) {
    List<Comparison> all =
        comparisons.stream()
            .filter(row -> row.competitor().equals(competitor.name()) && row.task().isEmpty())
            .toList();
    List<Variant> variants = Pairing.variants(spec.criterion().chanceCorrected());
    List<Comparison> main = under(variants.getFirst(), all);
    List<String> missed = missed(competitor);
    if (!missed.isEmpty()) {
      return new Verdict(
          competitor.name(), Decision.UNDECIDED, Reason.NO_COMPOSITE, main, missed, List.of());
    }
    Ruling ruling = Ruling.of(main, spec.criterion().alpha());
    List<Alternative> alternatives =
        variants.stream()
            .skip(1)
            .filter(variant -> all.stream().anyMatch(row -> row.variant().equals(variant)))
            .map(variant -> new Alternative(variant, decision(variant, main, all)))
            .toList();
    Ruling held = alternatives.stream().allMatch(bound -> agrees(bound, ruling)) ? ruling : OPEN;
    return new Verdict(
        competitor.name(), held.decision(), held.reason(), main, missed, alternatives);
  }

  /// Where replies are missing, a decision holds only if it would hold whatever they are.
  private static boolean agrees(Alternative bound, Ruling ruling) {
    return ruling.decision() == Decision.UNDECIDED
        || bound.variant().missing() == Missing.LEFT_OUT
        || bound.decision() == ruling.decision();
  }

  /// A leader with whom nothing is missing enters the bounds with its main comparison.
  private Decision decision(Variant variant, List<Comparison> main, List<Comparison> all) {
    List<Comparison> alternative = under(variant, all);
    List<Comparison> rows =
        main.stream().map(row -> withLeader(row.leader(), alternative).orElse(row)).toList();
    return Ruling.of(rows, spec.criterion().alpha()).decision();
  }

  private static List<Comparison> under(Variant variant, List<Comparison> rows) {
    return rows.stream().filter(row -> row.variant().equals(variant)).toList();
  }

  private static Optional<Comparison> withLeader(String leader, List<Comparison> rows) {
    return rows.stream().filter(row -> row.leader().equals(leader)).findFirst();
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
