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
public record Task(
    String name,
    String benchmark,
    Optional<String> items,
    double weight,
    Optional<Shuffle> shuffleOptions) {

  /// A task that shows choices in the items' own order.
  public Task(String name, String benchmark, Optional<String> items, double weight) {
    this(name, benchmark, items, weight, Optional.empty());
  }
}
