package kr.gwageo.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;

/// What every entry of a round scored on every task that it sat.
final class Sheets {
  private final List<Questions> tasks;
  private final List<Sheet> sheets;

  /// @throws IllegalArgumentException if items or scores are not those of the round
  Sheets(Round round, List<Item> items, Stream<Score> scores) {
    tasks = round.papers().stream().map(paper -> questions(paper, items)).toList();
    int held = tasks.stream().mapToInt(Questions::count).sum();
    if (held != items.size()) {
      throw new IllegalArgumentException(
          "%d of %d items are of no task of the round"
              .formatted(items.size() - held, items.size()));
    }
    ScoreBook book = new ScoreBook(round.spec(), items, scores);
    sheets =
        round.spec().entries().stream()
            .flatMap(entry -> sheets(entry, round.spec().repeats(), book))
            .toList();
  }

  private static Questions questions(Paper paper, List<Item> items) {
    String task = paper.task().name();
    return new Questions(paper, items.stream().filter(i -> i.task().equals(task)).toList());
  }

  private Stream<Sheet> sheets(EntrySpec entry, int repeats, ScoreBook book) {
    return tasks.stream()
        .filter(questions -> entry.sitsTask(questions.task()))
        .map(questions -> new Sheet(entry.name(), questions, repeats, book));
  }

  /// The tasks of the round, in its order.
  List<Questions> tasks() {
    return tasks;
  }

  /// Empty where the entry did not sit the task.
  Optional<Sheet> sheet(EntrySpec entry, Questions task) {
    return sheets.stream()
        .filter(sheet -> sheet.questions() == task && sheet.entry().equals(entry.name()))
        .findFirst();
  }

  /// Where the two meet: the tasks that both sat, in the order of the round.
  List<Meeting> meetings(EntrySpec competitor, EntrySpec leader) {
    return tasks.stream()
        .flatMap(task ->
            sheet(competitor, task)
                .flatMap(c -> sheet(leader, task).map(l -> new Meeting(c, l)))
                .stream())
        .toList();
  }
}
