package kr.gwageo.domain.spec;

import java.util.Optional;

/// A benchmark as a round uses it.
///
/// @param name unique within the round
/// @param benchmark the folder of the benchmark's definition, by name
/// @param items another file of items than the benchmark's own, `${NAME}` standing for an
///   environment variable
/// @param weight in the composite, positive; weights need not sum to one
public record Task(String name, String benchmark, Optional<String> items, double weight) {}
