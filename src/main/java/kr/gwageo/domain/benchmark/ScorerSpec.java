package kr.gwageo.domain.benchmark;

import java.util.List;
import java.util.Map;

/// Which scorer grades a benchmark, by name, and its options.
public record ScorerSpec(String name, Map<String, List<String>> options) {
  /// The name that stands for judges.
  public static final String JUDGE = "judge";

  /// The name of the scorer that looks at nothing but a reply's language.
  public static final String LANGUAGE = "language";

  public ScorerSpec {
    options = Map.copyOf(options);
  }

  /// Whether judges read the answers, so that none is right by comparison.
  public boolean judged() {
    return name.equals(JUDGE);
  }

  /// Whether no answer is right by comparison with another.
  public boolean open() {
    return judged() || name.equals(LANGUAGE);
  }

  /// The values of an option, empty where it is not given.
  public List<String> option(String key) {
    return options.getOrDefault(key, List.of());
  }
}
