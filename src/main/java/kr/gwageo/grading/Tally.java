package kr.gwageo.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.statistics.Estimator;

/// The mean over some items. An item's score is the mean over those of its repeats that have one.
///
/// @param items that have a score
/// @param mean over them, empty where there are none
/// @param estimate of the mean over all such items; undefined where too few items were seen
public record Tally(int items, OptionalDouble mean, Estimate estimate) {

  static Tally of(List<Mark> marks) {
    Map<Item, List<Double>> byItem = new LinkedHashMap<>();
    for (Mark mark : marks) {
      if (mark.score() instanceof Score.Graded graded) {
        byItem.computeIfAbsent(mark.item(), item -> new ArrayList<>()).add(graded.value());
      }
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] clusters =
        byItem.keySet().stream()
            .mapToInt(item -> numbers.computeIfAbsent(item.cluster(), c -> numbers.size()))
            .toArray();
    double[] scores = byItem.values().stream().mapToDouble(Tally::mean).toArray();
    return new Tally(
        scores.length,
        Arrays.stream(scores).average(),
        Estimator.mean(
            scores, new double[scores.length], clusters, Criterion.DEFAULT.intervalLevel()));
  }

  private static double mean(List<Double> values) {
    return values.stream().collect(Collectors.averagingDouble(value -> value));
  }
}
