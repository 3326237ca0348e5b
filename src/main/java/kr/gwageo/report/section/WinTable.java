package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.words.Words;

/// How often each entry wins against each baseline in the eyes of the judges.
final class WinTable {
  private WinTable() {}

  /// Empty where judges compare nothing.
  static Optional<Block> of(RoundView view, JudgeReview review) {
    Words words = view.words();
    EstimateLegend legend =
        new EstimateLegend(
            words,
            review.tasks().stream()
                .flatMap(task -> task.wins().stream())
                .map(JudgeReview.Wins::rate)
                .toList());
    List<Block.Group> groups = new ArrayList<>();
    for (JudgeReview.OfTask task : review.tasks()) {
      if (!task.wins().isEmpty()) {
        groups.add(
            new Block.Group(
                view.task(task.task()),
                task.wins().stream().map(wins -> row(view, legend, wins)).toList()));
      }
    }
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("judge.note.wins"));
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.Table.of(
                words.say("judge.wins.caption"),
                List.of(
                    words.say("column.entry"),
                    words.say("judge.column.baseline"),
                    words.say("judge.column.rate")),
                groups,
                notes));
  }

  private static List<Cell> row(RoundView view, EstimateLegend legend, JudgeReview.Wins wins) {
    return List.of(
        Cell.of(view.name(wins.entry())),
        Cell.of(view.name(wins.baseline())),
        legend.percent(wins.rate()));
  }
}
