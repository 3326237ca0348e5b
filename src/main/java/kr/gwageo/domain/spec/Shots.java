package kr.gwageo.domain.spec;

import java.util.OptionalLong;

/// Solved examples that stand before each question of a benchmark.
///
/// @param items the file of the examples, beside the benchmark's definition
/// @param count of examples
/// @param form how they are shown
/// @param seed by which they are drawn from the file; empty: the first ones of the file
public record Shots(String items, int count, Form form, OptionalLong seed) {
  /// How examples are shown.
  public enum Form {
    /// As earlier turns of the conversation: the question by the user, the answer by the model.
    TURNS,
    /// In the prompt's text, before the question.
    TEXT
  }
}
