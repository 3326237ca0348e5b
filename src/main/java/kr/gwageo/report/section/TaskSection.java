package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// How every entry did on every task.
final class TaskSection {
  private static final List<Function<Sitting, Estimate>> FIGURES =
      List.of(Sitting::accuracy, Sitting::corrected, Sitting::withoutTruncated);

  private final RoundView view;
  private final Words words;

  private TaskSection(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  static Section of(RoundView view) {
    Words words = view.words();
    TaskSection section = new TaskSection(view);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.say("task.how")));
    blocks.add(section.overview());
    TaskChart.of(view).ifPresent(blocks::add);
    blocks.add(new Block.Fold(words.say("task.details"), List.of(section.details())));
    blocks.addAll(FindingTables.of(view));
    for (Task task : view.spec().tasks()) {
      blocks.add(
          new Block.Fold(
              words.say("task.comparisons", view.task(task.name())),
              List.of(ComparisonTable.of(view, Optional.of(task.name())))));
    }
    return new Section("tasks", words.say("task.title"), blocks);
  }

  private Block.Table overview() {
    EstimateLegend legend = legend(List.of(Sitting::accuracy));
    List<String> columns = new ArrayList<>();
    columns.add(words.say("column.entry"));
    view.spec().tasks().forEach(task -> columns.add(view.task(task.name())));
    return Block.Table.of(
        words.say("task.caption"),
        columns,
        List.of(
            new Block.Group(words.say("role.leaders"), overview(legend, view.spec().leaders())),
            new Block.Group(
                words.say("role.competitors"), overview(legend, view.spec().competitors()))),
        legend.notes());
  }

  private List<List<Cell>> overview(EstimateLegend legend, List<EntrySpec> entries) {
    List<List<Cell>> rows = new ArrayList<>();
    for (EntrySpec entry : entries) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(view.name(entry.name())));
      for (Task task : view.spec().tasks()) {
        row.add(shaded(cell(legend, sitting(entry, task), Sitting::accuracy), entry, task));
      }
      rows.add(row);
    }
    return rows;
  }

  private Block.Table details() {
    EstimateLegend legend = legend(FIGURES);
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("task.note.corrected"));
    notes.add(words.say("task.note.withoutTruncated"));
    return Block.Table.of(
        words.say("task.details.caption"),
        List.of(
            words.say("column.entry"),
            words.say("column.accuracy"),
            words.say("column.corrected"),
            words.say("column.withoutTruncated")),
        view.spec().tasks().stream().map(task -> details(legend, task)).toList(),
        notes);
  }

  private Block.Group details(EstimateLegend legend, Task task) {
    List<List<Cell>> rows = new ArrayList<>();
    for (EntrySpec entry : view.spec().examinees()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(view.name(entry.name())));
      FIGURES.forEach(figure -> row.add(flat(cell(legend, sitting(entry, task), figure))));
      rows.add(row);
    }
    return new Block.Group(view.task(task.name()), rows);
  }

  /// The cell with its details in one line.
  private static Cell flat(Cell cell) {
    return cell.details().isEmpty()
        ? cell
        : new Cell(cell.text(), List.of(String.join(" ", cell.details())), cell.tone());
  }

  private EstimateLegend legend(List<Function<Sitting, Estimate>> figures) {
    return new EstimateLegend(
        words,
        view.result().sittings().stream()
            .flatMap(sitting -> figures.stream().map(figure -> figure.apply(sitting)))
            .toList());
  }

  private Optional<Sitting> sitting(EntrySpec entry, Task task) {
    return view.sitting(entry.name(), task.name());
  }

  /// The accuracies that there are.
  private DoubleStream accuracies(Stream<Sitting> sittings) {
    return sittings
        .map(Sitting::accuracy)
        .flatMap(e -> e instanceof Estimate.Known known ? Stream.of(known) : Stream.empty())
        .mapToDouble(Estimate.Known::value);
  }

  private Cell shaded(Cell cell, EntrySpec entry, Task task) {
    DoubleSummaryStatistics all = accuracies(view.result().sittings().stream()).summaryStatistics();
    return accuracies(sitting(entry, task).stream())
        .mapToObj(accuracy -> Tone.heat(accuracy, all.getMin(), all.getMax()))
        .map(tone -> new Cell(cell.text(), cell.details(), tone))
        .findFirst()
        .orElse(cell);
  }

  private Cell cell(
      EstimateLegend legend, Optional<Sitting> sitting, Function<Sitting, Estimate> figure) {
    Estimate estimate = sitting.map(figure).orElseGet(() -> new Estimate.Undefined(Gap.NOT_SAT));
    return switch (estimate) {
      case Estimate.Undefined undefined -> Cell.absent(words.name(undefined.why()));
      case Estimate.Known known ->
          new Cell(
              Numbers.percent(known.value()),
              List.of(
                  legend.beside(known, Numbers.percents(known.interval())),
                  words.say("estimate.n", Numbers.count(known.n()))),
              Tone.PLAIN);
    };
  }
}
