package kr.gwageo.bench.errors;

/// What a simulated round may say.
public enum Claim {
  REACHED,
  NOT_REACHED,
  /// That of entries which are equally good, one is better than another.
  SEPARATED
}
