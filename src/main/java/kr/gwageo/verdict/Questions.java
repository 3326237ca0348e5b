package kr.gwageo.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Paper;

/// The items of a task, sorted by id so that no result depends on the order in which they came.
final class Questions {
  private final Paper paper;
  private final List<Item> items;
  private final int[] clusters;
  private final double[] guess;

  /// @param numbers of the clusters of tasks before this one, to be added to
  /// @param crossing whether a cluster label means the same in every task
  /// @throws IllegalArgumentException if they are not as many as the paper says, or two share an id
  Questions(Paper paper, List<Item> items, Map<String, Integer> numbers, boolean crossing) {
    long ids = items.stream().map(Item::id).distinct().count();
    if (ids != paper.items() || items.size() != paper.items()) {
      throw new IllegalArgumentException(
          "task %s: %d items planned, %d given, with %d ids"
              .formatted(paper.task().name(), paper.items(), items.size(), ids));
    }
    this.paper = paper;
    this.items = items.stream().sorted(Comparator.comparing(Item::id)).toList();
    this.clusters =
        this.items.stream()
            .mapToInt(
                item -> numbers.computeIfAbsent(label(item, crossing), label -> numbers.size()))
            .toArray();
    this.guess = this.items.stream().mapToDouble(this::guess).toArray();
  }

  /// An item on its own has its id for its cluster, and is on its own in every task.
  private static String label(Item item, boolean crossing) {
    return crossing && !item.cluster().equals(item.id())
        ? "/" + item.cluster()
        : item.task() + "/" + item.cluster();
  }

  private double guess(Item item) {
    double byChoices = item.choices().isEmpty() ? 0 : 1.0 / item.choices().size();
    return paper.benchmark().chance().orElse(byChoices);
  }

  String task() {
    return paper.task().name();
  }

  double weight() {
    return paper.task().weight();
  }

  int count() {
    return items.size();
  }

  /// How many items the benchmark has that were not asked, where that is published.
  OptionalInt unasked() {
    OptionalInt size = paper.benchmark().published().size();
    return size.isPresent()
        ? OptionalInt.of(Math.max(0, size.getAsInt() - items.size()))
        : OptionalInt.empty();
  }

  Item item(int i) {
    return items.get(i);
  }

  /// The clusters of these items.
  int[] clusters(int[] rows) {
    return IntStream.of(rows).map(i -> clusters[i]).toArray();
  }

  /// What guessing gives on these items.
  double[] guess(int[] rows) {
    return IntStream.of(rows).mapToDouble(i -> guess[i]).toArray();
  }

  /// What guessing gives on an item.
  double guess(int i) {
    return guess[i];
  }
}
