package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Repeats;

/// Several answers to every item.
public final class Repeated {

  /// The answers to one item.
  ///
  /// @param scores one for each repeat, in \[0, 1\]
  /// @param answers what each says, equal where two say the same
  /// @param cluster of the item
  public record Answers(List<Double> scores, List<String> answers, String cluster) {
    public Answers {
      scores = List.copyOf(scores);
      answers = List.copyOf(answers);
      if (scores.size() != answers.size()) {
        throw new IllegalArgumentException(
            scores.size() + " scores of " + answers.size() + " answers");
      }
    }

    private double mean() {
      return scores.stream().mapToDouble(score -> score).average().orElse(0);
    }

    private int right() {
      return (int) scores.stream().filter(score -> score == 1).count();
    }

    /// What the most frequent answer scores; the mean of those that are equally frequent.
    private double majority() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      Map<String, Double> worth = new HashMap<>();
      for (int i = 0; i < answers.size(); i++) {
        counts.merge(answers.get(i), 1, Integer::sum);
        worth.putIfAbsent(answers.get(i), scores.get(i));
      }
      int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
      return counts.entrySet().stream()
          .filter(answer -> answer.getValue() == most)
          .mapToDouble(answer -> worth.getOrDefault(answer.getKey(), 0.0))
          .average()
          .orElse(0);
    }
  }

  private Repeated() {}

  /// What they come to; empty where the items were asked once.
  ///
  /// @param repeats how often every item was asked
  /// @param items each with as many answers
  /// @param level two-sided level of the intervals, in (0, 1)
  public static Optional<Repeats> of(int repeats, List<Answers> items, double level) {
    if (repeats < 2) {
      return Optional.empty();
    }
    for (Answers item : items) {
      if (item.scores().size() != repeats) {
        throw new IllegalArgumentException(item.scores().size() + " answers of " + repeats);
      }
    }
    int[] clusters = clusters(items);
    List<Repeats.Draw> draws = new ArrayList<>();
    for (int k : draws(repeats)) {
      draws.add(
          new Repeats.Draw(
              k,
              mean(items, item -> Drawn.any(repeats, item.right(), k), clusters, level),
              mean(items, item -> Drawn.all(repeats, item.right(), k), clusters, level)));
    }
    return Optional.of(
        new Repeats(
            repeats,
            mean(items, Answers::mean, clusters, level),
            mean(items, Answers::majority, clusters, level),
            draws));
  }

  /// Powers of two up to the number of repeats, and that number.
  private static List<Integer> draws(int repeats) {
    List<Integer> draws = new ArrayList<>();
    for (int k = 1; k < repeats; k *= 2) {
      draws.add(k);
    }
    draws.add(repeats);
    return draws;
  }

  private static int[] clusters(List<Answers> items) {
    Map<String, Integer> numbers = new HashMap<>();
    return items.stream()
        .mapToInt(item -> numbers.computeIfAbsent(item.cluster(), name -> numbers.size()))
        .toArray();
  }

  private static Estimate mean(
      List<Answers> items, ToDoubleFunction<Answers> figure, int[] clusters, double level) {
    double[] scores = items.stream().mapToDouble(figure).map(x -> Math.clamp(x, 0, 1)).toArray();
    return Estimator.mean(scores, new double[scores.length], clusters, level);
  }
}
