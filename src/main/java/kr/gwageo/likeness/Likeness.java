package kr.gwageo.likeness;

import kr.gwageo.domain.item.Item;

/// Two items that say the same, or nearly.
///
/// @param left of the set that was searched for
/// @param right of the set that was searched in
/// @param kind how like they are
/// @param similarity share of the character 5-grams that both have among those that either has, 0
///   to 1; 1 where they are exact or normalised duplicates
public record Likeness(Item left, Item right, Kind kind, double similarity) {

  /// How like two items are.
  public enum Kind {
    /// The same question, choices and context, character for character.
    EXACT,
    /// The same but for case, white space, punctuation, width of characters and order of choices.
    NORMALISED,
    /// Much the same.
    NEAR
  }
}
