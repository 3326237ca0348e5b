package kr.gwageo.domain.spec;

/// How binding a round is.
public enum Mode {
  /// Seals itself, unsigned, and says so wherever it shows.
  PRACTICE,
  /// Sealed and signed before the first request.
  OFFICIAL
}
