package kr.gwageo.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a child process measured: series of numbers by name. It goes to the parent as one line.
final class Findings {
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, List<Double>> series;

  Findings() {
    this(new TreeMap<>());
  }

  private Findings(Map<String, List<Double>> series) {
    this.series = series;
  }

  void add(String name, double value) {
    series.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  void add(String name, long count) {
    add(name, (double) count);
  }

  /// The measurements of this name, empty where none were made.
  List<Double> all(String name) {
    return List.copyOf(Optional.ofNullable(series.get(name)).orElse(List.of()));
  }

  Spread spread(String name) {
    return Spread.of(all(name));
  }

  /// The sum of a series.
  double sum(String name) {
    return all(name).stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What the machine may not tell.
  Optional<Spread> known(String name) {
    return all(name).isEmpty() ? Optional.empty() : Optional.of(spread(name));
  }

  String line() {
    try {
      return JSON.writeValueAsString(series);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers by name are JSON", e);
    }
  }

  /// @throws IllegalArgumentException if the line holds no findings
  static Findings of(String line) {
    try {
      return new Findings(JSON.readValue(line, new TypeReference<>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a part of the measurement said: " + line, e);
    }
  }
}
