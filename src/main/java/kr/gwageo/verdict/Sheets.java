package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.Criterion.Clustering;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Service;

/// What every entry of a round scored on every task that it sat.
final class Sheets {
  private final RoundSpec spec;
  private final List<Questions> tasks = new ArrayList<>();
  private final Map<String, Sheet> sheets = new HashMap<>();

  /// @throws IllegalArgumentException if items or scores are not those of the round
  Sheets(Round round, List<Item> items, Stream<Score> scores) {
    spec = round.spec();
    boolean crossing = spec.criterion().clusters() == Clustering.CROSSING;
    Map<String, List<Item>> byTask = items.stream().collect(Collectors.groupingBy(Item::task));
    Map<String, Integer> clusters = new HashMap<>();
    for (Paper paper : round.papers()) {
      List<Item> own = byTask.getOrDefault(paper.task().name(), List.of());
      tasks.add(new Questions(paper, own, clusters, crossing));
    }
    int held = tasks.stream().mapToInt(Questions::count).sum();
    if (held != items.size()) {
      throw new IllegalArgumentException(
          "%d of %d items are of no task of the round"
              .formatted(items.size() - held, items.size()));
    }
    ScoreBook book = new ScoreBook(spec, tasks, scores);
    for (EntrySpec entry : spec.entries()) {
      for (Questions task : tasks) {
        if (entry.asked(task.task())) {
          sheets.put(key(entry, task), new Sheet(entry.name(), task, spec.repeats(), book));
        }
      }
    }
  }

  private static String key(EntrySpec entry, Questions task) {
    return entry.name() + "/" + task.task();
  }

  /// The tasks of the round, in its order.
  List<Questions> tasks() {
    return tasks;
  }

  /// Empty where the entry was not asked the task.
  Optional<Sheet> sheet(EntrySpec entry, Questions task) {
    return Optional.ofNullable(sheets.get(key(entry, task)));
  }

  /// What an entry did on a task, as it is or as it is published.
  Sitting sitting(EntrySpec entry, Questions task, double level) {
    return sheet(entry, task)
        .map(sheet -> sheet.sitting(level))
        .or(() -> Press.of(entry, task).map(press -> press.sitting(entry.name(), task, level)))
        .orElseGet(() -> Sheet.absent(entry.name(), task));
  }

  /// The leaders, each on its own.
  List<Rival> leaders() {
    return spec.leaders().stream().map(this::rival).toList();
  }

  private Rival rival(EntrySpec leader) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (Questions task : tasks) {
      standing(leader, task).ifPresent(standing -> standings.put(task.task(), standing));
    }
    return new Rival(leader.name(), standings);
  }

  private Optional<Standing> standing(EntrySpec leader, Questions task) {
    return leader.service() instanceof Service.Published
        ? Press.of(leader, task).map(press -> Standing.of(press.known()))
        : sheet(leader, task).map(sheet -> Standing.of(sheet.marks()));
  }

  /// The leaders as one, on the tasks that all of them sat.
  static Rival mean(List<Rival> leaders) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (String task : leaders.getFirst().standings().keySet()) {
      List<Standing> all =
          leaders.stream()
              .flatMap(leader -> Optional.ofNullable(leader.standings().get(task)).stream())
              .toList();
      if (all.size() == leaders.size()) {
        standings.put(task, Standing.mean(all));
      }
    }
    return new Rival(Comparison.MEAN_OF_LEADERS, standings);
  }

  /// Where the two meet: the tasks that both sat, in the order of the round.
  List<Meeting> meetings(EntrySpec competitor, Rival rival) {
    List<Meeting> meetings = new ArrayList<>();
    for (Questions task : tasks) {
      Optional<Standing> standing = Optional.ofNullable(rival.standings().get(task.task()));
      sheet(competitor, task)
          .flatMap(sheet -> standing.map(leader -> new Meeting(sheet, leader)))
          .ifPresent(meetings::add);
    }
    return meetings;
  }
}
