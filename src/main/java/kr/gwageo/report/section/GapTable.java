package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.scheme.Totals.GapError;
import kr.gwageo.domain.scheme.Totals.TeamGap;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// How far totals are apart, and where the uncertainty of that comes from.
final class GapTable {
  private GapTable() {}

  static Block.Table of(RoundView view, Totals totals) {
    Words words = view.words();
    return Block.Table.of(
        words.say("totals.gaps.caption"),
        List.of(
            words.say("column.upper"),
            words.say("column.lower"),
            words.say("column.difference"),
            words.say("column.standardError"),
            words.say("column.adjusted"),
            words.say("column.shares")),
        List.of(new Block.Group("", totals.gaps().stream().map(gap -> row(view, gap)).toList())),
        List.of(words.say("totals.note.shares"), words.say("totals.note.unknown")));
  }

  private static List<Cell> row(RoundView view, TeamGap gap) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(view.name(gap.upper())));
    row.add(Cell.of(view.name(gap.lower())));
    row.add(Cell.of(FateWords.plain(gap.difference())));
    if (gap.error().isPresent()) {
      GapError error = gap.error().get();
      row.add(Cell.of(Numbers.ratio(error.standardError())));
      row.add(Cell.of(Numbers.pValue(error.adjusted())));
      row.add(Cell.of(shares(view.words(), error)));
    } else {
      Cell unknown = Cell.absent(view.words().say("totals.unknown"));
      row.addAll(List.of(unknown, unknown, unknown));
    }
    return row;
  }

  private static String shares(Words words, GapError error) {
    return String.join(
        words.say("list.separator"),
        error.shares().stream()
            .map(it -> words.say("totals.share." + it.source(), Numbers.percent(it.share())))
            .toList());
  }
}
