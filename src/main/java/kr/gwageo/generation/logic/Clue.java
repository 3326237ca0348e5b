package kr.gwageo.generation.logic;

import java.util.List;
import java.util.function.Predicate;
import kr.gwageo.generation.words.Phrase;

/// A condition of a puzzle.
///
/// @param template how the puzzle says it
/// @param words what it says it of
/// @param holds whether an arrangement keeps it
record Clue(String template, List<Object> words, Predicate<int[]> holds) {

  static Clue of(String template, Predicate<int[]> holds, Object... words) {
    return new Clue(template, List.of(words), holds);
  }

  /// The condition in words.
  String sentence() {
    return Phrase.of(template, words.toArray());
  }

  /// Whether one of these clues speaks of both, so that nothing is left to infer.
  static boolean tells(List<Clue> clues, Object one, Object other) {
    return clues.stream()
        .anyMatch(clue -> clue.words().contains(one) && clue.words().contains(other));
  }

  /// These in words, with numbers before them, one a line.
  static String sentences(List<Clue> clues) {
    return Phrase.numbered(clues.stream().map(Clue::sentence).toList());
  }
}
