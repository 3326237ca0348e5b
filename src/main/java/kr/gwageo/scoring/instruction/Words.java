package kr.gwageo.scoring.instruction;

/// Counts words. A Korean word is an eojeol, what stands between two spaces and has a letter or a
/// digit; elsewhere a word is a run of letters, digits and underscores, as IFEval counts.
final class Words {
  private Words() {}

  static Checker count(Arguments arguments) {
    Amount wanted = arguments.amount("relation", "num_words");
    return reply ->
        reply.korean()
            ? Finding.counted(eojeols(reply.text()), "eojeol", wanted)
            : Finding.counted(runs(reply.text()), "words", wanted);
  }

  /// Words in which all letters are capitals. A word may hold hyphens, apostrophes and full stops
  /// inside; `A` and `I` count, as they do in IFEval.
  static Checker capital(Arguments arguments) {
    Amount wanted = arguments.amount("capital_relation", "capital_frequency");
    return reply -> Finding.counted(capitals(reply.text()), "words in capitals", wanted);
  }

  private static int eojeols(String text) {
    int words = 0;
    boolean inside = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inside = !Character.isWhitespace(c);
      counted &= inside;
      if (inside && !counted && Character.isLetterOrDigit(c)) {
        words++;
        counted = true;
      }
    }
    return words;
  }

  private static int runs(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = inWord(text.charAt(i));
      words += word && !inside ? 1 : 0;
      inside = word;
    }
    return words;
  }

  private static int capitals(String text) {
    int words = 0;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && (inWord(text.charAt(end)) || joint(text, end))) {
        end++;
      }
      words += capital(text, start, end) ? 1 : 0;
      start = Math.max(end, start + 1);
    }
    return words;
  }

  private static boolean joint(String text, int i) {
    return i + 1 < text.length()
        && "-'’.".indexOf(text.charAt(i)) >= 0
        && inWord(text.charAt(i + 1));
  }

  private static boolean capital(String text, int start, int end) {
    boolean upper = false;
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper |= Character.isUpperCase(text.charAt(i));
    }
    return upper;
  }

  /// Whether the character may be part of a word; marks belong to the letter they stand on.
  static boolean inWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.isSurrogate(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }
}
