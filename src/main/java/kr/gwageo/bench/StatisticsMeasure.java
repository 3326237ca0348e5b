package kr.gwageo.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be measured of the statistics.
public enum StatisticsMeasure {
  /// Complete verdicts of a round of 35,030 items.
  VERDICTS,
  /// A bootstrap of scores of few values, beside SciPy's.
  BOOTSTRAP,
  /// A bootstrap of scores of any value, beside SciPy's.
  CLUSTERS,
  /// A step of the evidence that a self-test gathers.
  EVIDENCE;

  /// The measure that a person calls by this name.
  public static Optional<StatisticsMeasure> named(String name) {
    return Arrays.stream(values()).filter(measure -> measure.title().equals(name)).findFirst();
  }

  /// All names.
  public static List<String> names() {
    return Arrays.stream(values()).map(StatisticsMeasure::title).toList();
  }

  /// The name by which a person calls it.
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
