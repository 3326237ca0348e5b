package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.result.JudgeReview.Alpha;
import kr.gwageo.domain.result.JudgeReview.People;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.statistics.Agreement;
import kr.gwageo.statistics.agreement.Scale;
import kr.gwageo.statistics.agreement.Weighting;

/// How far verdicts agree, with one another and with those of people. Verdicts are on a scale from
/// 0 to 1; those of a comparison are what the answer won.
record Concord(JudgeOptions options, List<HumanLabel> labels, double level) {
  private static final int OUTCOMES = 3;

  /// Alpha over units.
  ///
  /// @param units each with the verdicts on it
  Alpha alpha(List<List<Double>> units) {
    List<double[]> ratings =
        units.stream().map(unit -> unit.stream().mapToDouble(value -> value).toArray()).toList();
    return new Alpha(
        Agreement.krippendorff(ratings, Scale.NOMINAL, level),
        Agreement.krippendorff(ratings, Scale.ORDINAL, level),
        Agreement.krippendorff(ratings, Scale.INTERVAL, level));
  }

  /// Agreement with people.
  ///
  /// @param means verdicts by the judged trial
  /// @return empty where no person read what has a verdict
  Optional<People> people(Map<String, Double> means) {
    int categories =
        switch (options.kind()) {
          case RUBRIC -> options.high() - options.low() + 1;
          case PAIRWISE -> OUTCOMES;
        };
    int[][] table = new int[categories][categories];
    List<List<Double>> units = new ArrayList<>();
    for (HumanLabel label : labels) {
      double said = value(label.label());
      means.forEach((unit, mean) -> {
        if (concerns(label, unit)) {
          table[category(said, categories)][category(mean, categories)]++;
          units.add(List.of(said, mean));
        }
      });
    }
    if (units.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new People(
            units.size(),
            Agreement.cohen(table, Weighting.NONE, level),
            Agreement.cohen(table, Weighting.QUADRATIC, level),
            alpha(units)));
  }

  /// What people said of trials that have a verdict, where answers are scored.
  ///
  /// @param means verdicts by the judged trial
  Map<String, List<Double>> said(Map<String, Double> means) {
    Map<String, List<Double>> said = new TreeMap<>();
    if (options.kind() == JudgeOptions.Kind.RUBRIC) {
      for (HumanLabel label : labels) {
        means.keySet().stream()
            .filter(unit -> concerns(label, unit))
            .forEach(unit ->
                said.computeIfAbsent(unit, first -> new ArrayList<>()).add(value(label.label())));
      }
    }
    return said;
  }

  /// From 0 to 1.
  private double value(String label) {
    return switch (label) {
      case "win" -> 1;
      case "tie" -> 0.5;
      case "loss" -> 0;
      default -> (Double.parseDouble(label) - options.low()) / (options.high() - options.low());
    };
  }

  private int category(double value, int categories) {
    return switch (options.kind()) {
      case RUBRIC -> (int) Math.round(value * (categories - 1));
      case PAIRWISE -> value == 0.5 ? 1 : value < 0.5 ? 0 : 2;
    };
  }

  private static boolean concerns(HumanLabel label, String unit) {
    String item = "/" + label.task() + "/" + label.item() + "/";
    int entry = unit.indexOf('/');
    return unit.startsWith(item, entry)
        && unit.indexOf('/', entry + item.length()) < 0
        && label.entry().filter(name -> !unit.startsWith(name + "/")).isEmpty();
  }
}
