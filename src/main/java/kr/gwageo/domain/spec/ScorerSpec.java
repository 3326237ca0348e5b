package kr.gwageo.domain.spec;

import java.util.List;
import java.util.Map;

/// Which scorer grades a benchmark, by name, and its options.
public record ScorerSpec(String name, Map<String, List<String>> options) {
  public ScorerSpec {
    options = Map.copyOf(options);
  }

  /// The values of an option, empty where it is not given.
  public List<String> option(String key) {
    return options.getOrDefault(key, List.of());
  }
}
