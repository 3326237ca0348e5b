package kr.gwageo.bench.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a child process measured: series of numbers by name. It goes to the parent as one line.
public final class Findings {
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, List<Double>> series;

  public Findings() {
    this(new TreeMap<>());
  }

  private Findings(Map<String, List<Double>> series) {
    this.series = series;
  }

  /// Adds one measurement to a series.
  public void add(String name, double value) {
    series.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  /// Adds one count to a series.
  public void add(String name, long count) {
    add(name, (double) count);
  }

  /// The measurements of this name, empty where none were made.
  public List<Double> all(String name) {
    return List.copyOf(Optional.ofNullable(series.get(name)).orElse(List.of()));
  }

  /// What the measurements of this name gave together.
  public Spread spread(String name) {
    return Spread.of(all(name));
  }

  /// The sum of a series.
  public double sum(String name) {
    return all(name).stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What the machine may not tell.
  public Optional<Spread> known(String name) {
    return all(name).isEmpty() ? Optional.empty() : Optional.of(spread(name));
  }

  /// The line that goes to the parent.
  public String line() {
    try {
      return JSON.writeValueAsString(series);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers by name are JSON", e);
    }
  }

  /// Reads such a line.
  ///
  /// @throws IllegalArgumentException if the line holds no findings
  public static Findings of(String line) {
    try {
      return new Findings(JSON.readValue(line, new TypeReference<>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a part of the measurement said: " + line, e);
    }
  }
}
