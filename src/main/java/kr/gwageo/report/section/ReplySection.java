package kr.gwageo.report.section;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What became of the questions: replies by kind, and when each entry was asked.
final class ReplySection {
  private final RoundView view;
  private final Words words;

  private ReplySection(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  static Section of(RoundView view) {
    ReplySection section = new ReplySection(view);
    RepliesPlots plots = new RepliesPlots(view);
    List<Block> blocks = new ArrayList<>();
    plots.kinds().ifPresent(blocks::add);
    blocks.add(section.kinds());
    plots.times().ifPresent(blocks::add);
    blocks.add(section.attendance());
    blocks.addAll(CostBlocks.of(view));
    FlagTable.of(view).ifPresent(blocks::add);
    blocks.addAll(WireTables.of(view));
    return new Section("replies", view.words().say("reply.title"), blocks);
  }

  private Block.Table kinds() {
    List<String> columns = new ArrayList<>();
    columns.add(words.say("column.entry"));
    columns.add(words.say("column.trials"));
    for (Kind kind : Kind.values()) {
      columns.add(words.name(kind));
    }
    List<String> notes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      notes.add(words.name(kind) + ": " + words.meaning(kind));
    }
    return Block.Table.of(
        words.say("reply.kinds.caption"),
        columns,
        List.of(new Block.Group("", view.spec().examinees().stream().map(this::kinds).toList())),
        notes);
  }

  private List<Cell> kinds(EntrySpec entry) {
    List<Sitting> sittings =
        view.result().sittings().stream()
            .filter(sitting -> sitting.entry().equals(entry.name()))
            .toList();
    long trials = sittings.stream().mapToLong(Sitting::trials).sum();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(view.name(entry.name())));
    row.add(Cell.of(Numbers.count(trials)));
    for (Kind kind : Kind.values()) {
      long count = sittings.stream().mapToLong(s -> s.kinds().getOrDefault(kind, 0)).sum();
      row.add(
          new Cell(
              Numbers.count(count),
              count == 0 ? List.of() : List.of(Numbers.percent((double) count / trials)),
              Tone.PLAIN));
    }
    return row;
  }

  private Block.Table attendance() {
    return Block.Table.of(
        words.say("reply.attendance.caption"),
        List.of(
            words.say("column.entry"),
            words.say("column.first"),
            words.say("column.last"),
            words.say("column.requests"),
            words.say("column.answered"),
            words.say("column.wasted"),
            words.say("column.promptTokens"),
            words.say("column.completionTokens")),
        List.of(
            new Block.Group(
                "", view.result().attendance().stream().map(this::attendance).toList())),
        List.of(words.say("reply.note.wasted"), words.say("reply.note.tokens")));
  }

  private List<Cell> attendance(Attendance attendance) {
    return List.of(
        Cell.of(view.name(attendance.entry())),
        time(attendance.first()),
        time(attendance.last()),
        Cell.of(Numbers.count(attendance.requests())),
        new Cell(
            Numbers.count(attendance.answered()),
            List.of(words.say("reply.ofTrials", Numbers.count(attendance.trials()))),
            Tone.PLAIN),
        Cell.of(Numbers.count(attendance.requests() - attendance.answered())),
        tokens(attendance.promptTokens()),
        tokens(attendance.completionTokens()));
  }

  private Cell time(Optional<Instant> time) {
    return time.map(t -> Cell.of(Numbers.time(t)))
        .orElseGet(() -> Cell.absent(words.say("absent.notAsked")));
  }

  private Cell tokens(OptionalLong tokens) {
    return tokens.isPresent()
        ? Cell.of(Numbers.count(tokens.getAsLong()))
        : Cell.absent(words.say("absent.notReported"));
  }
}
