package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Probe.Wave;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Drift;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Visible;
import kr.gwageo.report.words.Words;

/// What went on between us and the endpoints: requests that failed, by kind, and whether the models
/// behind the endpoints stayed the same.
final class WireTables {
  private final RoundView view;
  private final Words words;

  private WireTables(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  /// The tables that have something in them, and what else is to be known of the requests.
  static List<Block> of(RoundView view) {
    WireTables tables = new WireTables(view);
    List<Block> blocks = new ArrayList<>();
    tables.failures().ifPresent(blocks::add);
    List<String> remarks = tables.remarks();
    if (!remarks.isEmpty()) {
      blocks.add(new Block.Bullets(remarks));
    }
    tables.drifts().ifPresent(blocks::add);
    return blocks;
  }

  private Optional<Block> failures() {
    SortedSet<FailureKind> kinds = new TreeSet<>();
    view.result().attendance().forEach(attendance -> kinds.addAll(attendance.failures().keySet()));
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>(List.of(words.say("column.entry")));
    kinds.forEach(kind -> columns.add(words.name(kind)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Attendance attendance : view.result().attendance()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(view.name(attendance.entry()))));
      for (FailureKind kind : kinds) {
        row.add(Cell.of(Numbers.count(attendance.failures().getOrDefault(kind, 0L))));
      }
      rows.add(row);
    }
    return Optional.of(
        Block.Table.of(
            words.say("reply.failures.caption"),
            columns,
            List.of(new Block.Group("", rows)),
            List.of(words.say("reply.note.failures"))));
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (Attendance attendance : view.result().attendance()) {
      String name = view.name(attendance.entry());
      if (!attendance.leftOut().isEmpty()) {
        String settings = Visible.text(String.join(", ", attendance.leftOut()));
        remarks.add(words.say("reply.leftOut", name, settings));
      }
      if (attendance.late() > 0) {
        remarks.add(words.say("reply.late", name, Numbers.count(attendance.late())));
      }
    }
    return remarks;
  }

  private Optional<Block> drifts() {
    if (view.result().drifts().isEmpty()) {
      return Optional.empty();
    }
    List<List<Cell>> rows = view.result().drifts().stream().map(this::row).toList();
    List<String> notes = new ArrayList<>(List.of(words.say("drift.note")));
    for (Drift.Finding finding : Drift.Finding.values()) {
      notes.add(words.name(finding) + ": " + words.meaning(finding));
    }
    return Optional.of(
        Block.Table.of(
            words.say("drift.caption"),
            List.of(
                words.say("column.entry"),
                words.say("drift.column.finding"),
                words.say("drift.column.start"),
                words.say("drift.column.middle"),
                words.say("drift.column.end"),
                words.say("drift.column.models")),
            List.of(new Block.Group("", rows)),
            notes));
  }

  private List<Cell> row(Drift drift) {
    SortedSet<String> models = new TreeSet<>();
    drift
        .waves()
        .forEach(seen -> {
          models.addAll(seen.models());
          models.addAll(seen.fingerprints());
        });
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(view.name(drift.entry())));
    row.add(Cell.of(words.name(drift.finding())));
    for (Wave wave : Wave.values()) {
      row.add(
          drift.waves().stream()
              .filter(seen -> seen.wave() == wave && seen.compared() > 0)
              .findFirst()
              .map(seen ->
                  Cell.of(
                      words.say(
                          "drift.different",
                          Numbers.count(seen.different()),
                          Numbers.count(seen.compared()))))
              .orElseGet(() -> Cell.absent(words.say("absent.notAsked"))));
    }
    row.add(
        models.isEmpty()
            ? Cell.absent(words.say("absent.notReported"))
            : Cell.of(Visible.text(String.join(", ", models))));
    return row;
  }
}
