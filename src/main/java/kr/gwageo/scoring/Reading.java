package kr.gwageo.scoring;

import java.util.List;

/// What a scorer read in a reply.
public sealed interface Reading {
  /// Where in the reply, and how, for a person who checks.
  String explanation();

  /// One answer.
  ///
  /// @param value what it scores, in \[0, 1\]
  /// @param answer as read: a choice's number from 1, a number, or the text itself
  /// @param rule how it was found, a short stable name
  record Answer(double value, String answer, String rule, String explanation) implements Reading {}

  /// No answer.
  record NoAnswer(String explanation) implements Reading {}

  /// An answer that cannot be scored, for what would prove it failed or is missing.
  record Unproven(String explanation) implements Reading {}

  /// Several answers, and no telling which is meant.
  ///
  /// @param readings each as it would have been read alone
  record Ambiguous(List<String> readings, String explanation) implements Reading {
    public Ambiguous {
      readings = List.copyOf(readings);
    }
  }
}
