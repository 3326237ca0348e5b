package kr.gwageo.domain.spec;

/// Solved examples that stand before each question of a benchmark.
///
/// @param items the file of the examples, beside the benchmark's definition
/// @param count of examples, the first ones of the file
/// @param form how they are shown
public record Shots(String items, int count, Form form) {
  /// How examples are shown.
  public enum Form {
    /// As earlier turns of the conversation: the question by the user, the answer by the model.
    TURNS,
    /// In the prompt's text, before the question.
    TEXT
  }
}
