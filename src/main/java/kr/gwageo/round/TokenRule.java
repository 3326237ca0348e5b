package kr.gwageo.round;

import kr.gwageo.domain.Prompt;

/// A rule of thumb for the tokens of a text: 0.7 for each Hangul syllable, one for every four other
/// characters. Tokenizers of models differ from it, and from one another, by half or more.
final class TokenRule {
  /// Both weights in twentieths, so that sums are exact.
  private static final long SYLLABLE = 14;

  private static final long OTHER = 5;
  private static final long WHOLE = 20;

  private TokenRule() {}

  /// Tokens of all messages and tools, without what a model's own template puts around them.
  static long tokens(Prompt prompt) {
    return whole(prompt.texts().stream().mapToLong(TokenRule::twentieths).sum());
  }

  static long tokens(String text) {
    return whole(twentieths(text));
  }

  /// A text of so many tokens.
  static String text(long tokens) {
    return "가".repeat(Math.toIntExact(Math.ceilDiv(tokens * WHOLE, SYLLABLE)));
  }

  private static long whole(long twentieths) {
    return Math.ceilDiv(twentieths, WHOLE);
  }

  private static long twentieths(String text) {
    return text.codePoints()
        .mapToLong(point -> point >= 0xac00 && point <= 0xd7a3 ? SYLLABLE : OTHER)
        .sum();
  }
}
