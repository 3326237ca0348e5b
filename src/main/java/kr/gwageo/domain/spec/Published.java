package kr.gwageo.domain.spec;

import java.util.List;
import java.util.OptionalInt;

/// What is published about a benchmark.
///
/// @param measures what it measures, in a sentence; empty where nothing is said
/// @param size how many items it has
/// @param protocol how its makers measure
/// @param defects of its data that are known
public record Published(Title measures, OptionalInt size, Protocol protocol, List<Title> defects) {
  public Published {
    defects = List.copyOf(defects);
  }

  /// Nothing is published.
  public static Published nothing() {
    Protocol none =
        new Protocol(OptionalInt.empty(), Reasoning.UNSTATED, "", "", new Title("", ""));
    return new Published(new Title("", ""), OptionalInt.empty(), none, List.of());
  }

  /// How its makers measure with it.
  ///
  /// @param shots solved examples before each question
  /// @param reasoning whether the model may think before it answers
  /// @param metric in their words
  /// @param reference the page that says so
  /// @param note what is done otherwise here, and why
  public record Protocol(
      OptionalInt shots, Reasoning reasoning, String metric, String reference, Title note) {}

  /// Whether the model may think before it answers.
  public enum Reasoning {
    UNSTATED,
    NONE,
    CHAIN_OF_THOUGHT,
    FREE
  }
}
