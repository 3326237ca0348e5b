package kr.gwageo.scoring.language;

import java.util.Set;

/// English words that are no terms, so that Korean prose has no use for them.
final class EnglishWords {
  private static final Set<String> BINDING =
      Set.of(
          "the",
          "is",
          "are",
          "was",
          "were",
          "be",
          "because",
          "however",
          "therefore",
          "that",
          "which",
          "this",
          "these",
          "it",
          "to",
          "we",
          "you",
          "i",
          "can",
          "should",
          "will",
          "have",
          "has",
          "not",
          "but",
          "so",
          "if",
          "from",
          "with",
          "as",
          "by",
          "at",
          "on",
          "when",
          "where");

  private static final Set<String> CONNECTING =
      Set.of(
          "because",
          "however",
          "therefore",
          "thus",
          "hence",
          "actually",
          "although",
          "which",
          "very",
          "also",
          "but",
          "since",
          "moreover",
          "furthermore",
          "meanwhile",
          "instead",
          "especially");

  private EnglishWords() {}

  /// Whether a word in small letters holds a sentence together.
  static boolean bind(String word) {
    return BINDING.contains(word);
  }

  /// Whether a word in small letters joins two sentences, or goes with a whole one.
  static boolean connect(String word) {
    return CONNECTING.contains(word);
  }
}
