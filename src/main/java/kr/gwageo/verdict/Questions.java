package kr.gwageo.verdict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.spec.Paper;

/// The items of a task, sorted by id so that no result depends on the order in which they came.
final class Questions {
  private final Paper paper;
  private final List<Item> items;
  private final int[] clusters;
  private final double[] guess;

  /// @throws IllegalArgumentException if they are not as many as the paper says, or two share an id
  Questions(Paper paper, List<Item> items) {
    long ids = items.stream().map(Item::id).distinct().count();
    if (ids != paper.items() || items.size() != paper.items()) {
      throw new IllegalArgumentException(
          "task %s: %d items planned, %d given, with %d ids"
              .formatted(paper.task().name(), paper.items(), items.size(), ids));
    }
    Map<String, Integer> numbers = new HashMap<>();
    this.paper = paper;
    this.items = items.stream().sorted(Comparator.comparing(Item::id)).toList();
    this.clusters =
        this.items.stream()
            .mapToInt(item -> numbers.computeIfAbsent(item.cluster(), c -> numbers.size()))
            .toArray();
    this.guess = this.items.stream().mapToDouble(this::guess).toArray();
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

  Item item(int i) {
    return items.get(i);
  }

  /// The clusters of these items.
  int[] clusters(int[] rows) {
    return IntStream.of(rows).map(i -> clusters[i]).toArray();
  }

  /// What to take off the scores of these items: what guessing gives, or, not corrected, nothing.
  double[] guess(int[] rows, boolean corrected) {
    return IntStream.of(rows).mapToDouble(i -> corrected ? guess[i] : 0).toArray();
  }
}
