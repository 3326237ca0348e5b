package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// Competitors against leaders, on one task or on all: the ratio with and without correction for
/// chance, what it rests on, and how sure it is.
final class ComparisonTable {
  private final RoundView view;
  private final Optional<String> task;
  private final Words words;
  private final EstimateLegend legend;
  private final SortedSet<Flag> flags;

  private ComparisonTable(RoundView view, Optional<String> task) {
    this.view = view;
    this.task = task;
    this.words = view.words();
    this.legend =
        new EstimateLegend(
            words,
            view.result().comparisons().stream()
                .filter(c -> c.task().equals(task) && shown(c.variant()))
                .map(Comparison::ratio)
                .toList());
    this.flags = view.flags(task);
  }

  /// The comparisons on a task; without a task, the composites.
  static Block.Table of(RoundView view, Optional<String> task) {
    ComparisonTable table = new ComparisonTable(view, task);
    return new Block.Table(
        table.caption(), table.columns(), table.groups(), view.sides(), table.notes());
  }

  private boolean shown(Variant variant) {
    return variant.equals(view.main()) || variant.equals(other());
  }

  /// The same but for the correction for chance.
  private Variant other() {
    return Variant.main(!view.criterion().chanceCorrected());
  }

  private String caption() {
    return task.map(t -> words.say("comparison.caption.task", view.task(t)))
        .orElseGet(() -> words.say("comparison.caption"));
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    Collections.addAll(
        columns,
        words.say("role.leader"),
        ratioColumn(view.main()),
        ratioColumn(other()),
        words.say("column.items"),
        words.say("column.pReached"),
        words.say("column.pNotReached"),
        words.say("column.degrees"),
        words.say("column.errorRatio"));
    if (!flags.isEmpty()) {
      columns.add(words.say("column.flags"));
    }
    return columns;
  }

  private String ratioColumn(Variant variant) {
    return words.say(variant.chanceCorrected() ? "column.ratio.corrected" : "column.ratio.raw");
  }

  private List<Block.Group> groups() {
    List<Block.Group> groups = new ArrayList<>();
    for (EntrySpec competitor : view.spec().competitors()) {
      groups.add(
          new Block.Group(
              view.name(competitor.name()),
              view.rivals().stream().map(leader -> row(competitor.name(), leader)).toList()));
    }
    return groups;
  }

  private List<Cell> row(String competitor, String leader) {
    Optional<Comparison> main = view.comparison(competitor, leader, task, view.main());
    List<Cell> row = new ArrayList<>();
    Collections.addAll(
        row,
        Cell.of(view.name(leader)),
        ratio(competitor, main),
        ratio(competitor, view.comparison(competitor, leader, task, other())),
        cell(main.filter(ComparisonTable::known), this::items),
        cell(test(main), t -> Cell.of(Numbers.pValue(t.pReached()))),
        cell(test(main), t -> Cell.of(Numbers.pValue(t.pNotReached()))),
        cell(test(main), this::degrees),
        cell(main.flatMap(Comparison::errorRatio), e -> Cell.of(Numbers.ratio(e))));
    if (!flags.isEmpty()) {
      row.add(
          Cell.of(
              main.stream()
                  .flatMap(c -> new TreeSet<>(c.flags()).stream())
                  .map(words::name)
                  .collect(Collectors.joining(words.say("list.separator")))));
    }
    return row;
  }

  private static boolean known(Comparison comparison) {
    return comparison.ratio() instanceof Estimate.Known;
  }

  private static Optional<ContrastTest> test(Optional<Comparison> comparison) {
    return comparison.flatMap(Comparison::test);
  }

  private <T> Cell cell(Optional<T> value, Function<T, Cell> shown) {
    return value.map(shown).orElseGet(() -> Cell.absent("-"));
  }

  private Cell degrees(ContrastTest test) {
    return test.degreesOfFreedom().isPresent()
        ? Cell.of(Numbers.degreesOfFreedom(test.degreesOfFreedom().getAsDouble()))
        : Cell.absent(words.say("degrees.normal"));
  }

  private Cell items(Comparison comparison) {
    return new Cell(
        Numbers.count(comparison.items()),
        List.of(words.say("comparison.clusters", Numbers.count(comparison.clusters()))),
        Tone.PLAIN);
  }

  private Cell ratio(String competitor, Optional<Comparison> comparison) {
    if (comparison.isEmpty()) {
      return Cell.absent(view.absence(competitor));
    }
    return switch (comparison.get().ratio()) {
      case Estimate.Undefined undefined -> Cell.absent(words.name(undefined.why()));
      case Estimate.Known known ->
          new Cell(
              Numbers.ratio(known.value()),
              List.of(legend.beside(known, Numbers.ratios(known.interval()))),
              view.side(comparison.get()));
    };
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.addAll(legend.notes());
    notes.add(words.say("comparison.note.p", Numbers.plain(view.criterion().ratio())));
    notes.add(words.say("comparison.note.error"));
    flags.forEach(flag -> notes.add(words.name(flag) + ": " + words.meaning(flag)));
    return notes;
  }
}
