package kr.gwageo.check.result;

/// How much what was seen matters to a round, from least to most.
public enum Level {
  /// It could not be tried.
  UNTRIED,
  /// As it should be.
  PASS,
  /// A round can live with it, knowing it.
  WARN,
  /// A round would suffer from it.
  FAIL
}
