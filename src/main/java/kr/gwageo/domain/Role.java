package kr.gwageo.domain;

/// Why an entry is in the round.
public enum Role {
  /// Seeks to reach the frontier.
  COMPETITOR,
  /// Sets the frontier.
  LEADER,
  /// Reads the answers of the others, and is itself compared with nobody.
  GRADER
}
