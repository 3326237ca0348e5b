package kr.gwageo.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be measured of the runner.
public enum Measure {
  /// Processor time for an exchange, 64 in flight, at a server that does not wait.
  CPU,
  /// Throughput with 2,000 in flight at a server that waits 200 ms, beside `wrk`.
  THROUGHPUT,
  /// Throughput with 500 in flight at a server that waits 200 ms, beside what is possible.
  IDEAL,
  /// 10,000 streams at once.
  STREAMS,
  /// Memory against the size of the plan.
  MEMORY,
  /// How long it takes to go on with a long journal.
  RESUME;

  /// The measure that a person calls by this name.
  public static Optional<Measure> named(String name) {
    return Arrays.stream(values()).filter(measure -> measure.title().equals(name)).findFirst();
  }

  /// All names.
  public static List<String> names() {
    return Arrays.stream(values()).map(Measure::title).toList();
  }

  /// The name by which a person calls it.
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
