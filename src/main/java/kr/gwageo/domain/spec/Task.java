package kr.gwageo.domain.spec;

import java.util.Optional;

/// A benchmark as a round uses it.
///
/// @param name unique within the round
/// @param benchmark the folder of the benchmark's definition, by name
/// @param items another file of items than the benchmark's own, `${NAME}` standing for an
///   environment variable
/// @param weight in the composite, positive; weights need not sum to one
/// @param shuffleOptions how choices are put into another order than the items' own; empty: they
///   are not
/// @param baseline the leader with whose answers judges compare the others'; empty: every leader
/// @param labels a file of verdicts that people gave, for comparison with those of judges
public record Task(
    String name,
    String benchmark,
    Optional<String> items,
    double weight,
    Optional<Shuffle> shuffleOptions,
    Optional<String> baseline,
    Optional<String> labels) {

  /// A task that shows choices in the items' own order and that no judges read.
  public Task(String name, String benchmark, Optional<String> items, double weight) {
    this(name, benchmark, items, weight, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The task without what may change from one run to the next: people may read the answers once
  /// there are some.
  Task binding() {
    return new Task(name, benchmark, items, weight, shuffleOptions, baseline, Optional.empty());
  }
}
