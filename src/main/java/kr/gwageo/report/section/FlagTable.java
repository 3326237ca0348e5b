package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// How many replies of every entry have something odd about their language.
final class FlagTable {
  private FlagTable() {}

  /// The table; empty where nothing is odd.
  static Optional<Block> of(RoundView view) {
    Words words = view.words();
    SortedSet<LanguageFlag> flags = new TreeSet<>();
    view.result().sittings().forEach(sitting -> flags.addAll(sitting.flags().keySet()));
    if (flags.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>(List.of(words.say("column.entry")));
    columns.add(words.say("flag.any"));
    flags.forEach(flag -> columns.add(words.name(flag)));
    List<String> notes = new ArrayList<>(List.of(words.say("flag.note")));
    flags.forEach(flag -> notes.add(words.name(flag) + ": " + words.meaning(flag)));
    return Optional.of(
        Block.Table.of(
            words.say("flag.caption"),
            columns,
            List.of(
                new Block.Group(
                    "",
                    view.spec().entries().stream().map(entry -> row(view, entry, flags)).toList())),
            notes));
  }

  private static List<Cell> row(RoundView view, EntrySpec entry, SortedSet<LanguageFlag> flags) {
    List<Sitting> sittings =
        view.result().sittings().stream()
            .filter(sitting -> sitting.entry().equals(entry.name()))
            .toList();
    long trials = sittings.stream().mapToLong(Sitting::trials).sum();
    List<Cell> row = new ArrayList<>(List.of(Cell.of(view.name(entry.name()))));
    row.add(cell(sittings.stream().mapToLong(s -> s.flagged().orElse(0)).sum(), trials));
    for (LanguageFlag flag : flags) {
      row.add(
          cell(sittings.stream().mapToLong(s -> s.flags().getOrDefault(flag, 0)).sum(), trials));
    }
    return row;
  }

  private static Cell cell(long count, long trials) {
    return new Cell(
        Numbers.count(count),
        count == 0 ? List.of() : List.of(Numbers.percent((double) count / trials)),
        Tone.PLAIN);
  }
}
