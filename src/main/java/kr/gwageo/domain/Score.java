package kr.gwageo.domain;

/// What a trial scored, or why it has no score.
public sealed interface Score {
  /// The trial's id.
  String trial();

  /// What the trial amounts to.
  Kind kind();

  /// A number, and how it came about.
  ///
  /// @param value in \[0, 1\]
  /// @param answer the answer as read, empty where none was
  /// @param rule the rule of reading that found it, or the rule of the outcome policy
  /// @param explanation where in the reply, for a person who checks
  record Graded(
      String trial, Kind kind, double value, String answer, String rule, String explanation)
      implements Score {
    public Graded {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("trial " + trial + ": a score lies in [0, 1]: " + value);
      }
    }
  }

  /// No number, and why.
  record Ungraded(String trial, Kind kind, String explanation) implements Score {}
}
