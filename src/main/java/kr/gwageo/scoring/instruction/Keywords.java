package kr.gwageo.scoring.instruction;

import java.util.List;
import java.util.Locale;

/// Words that a reply shall hold, hold so often, or not hold, whatever their case.
final class Keywords {
  private Keywords() {}

  /// Every keyword is in the reply, be it inside a longer word.
  static Checker existence(Arguments arguments) {
    List<String> words = arguments.texts("keywords");
    return reply -> {
      String text = reply.lower();
      List<String> missing =
          words.stream().filter(word -> !text.contains(word.toLowerCase(Locale.ROOT))).toList();
      return missing.isEmpty()
          ? new Finding(true, "all of " + String.join(", ", words))
          : new Finding(false, "without " + String.join(", ", missing));
    };
  }

  /// A keyword is in the reply so often, inside longer words too.
  static Checker frequency(Arguments arguments) {
    String word = arguments.lower("keyword");
    Amount wanted = arguments.amount("relation", "frequency");
    return reply -> {
      String text = reply.lower();
      int found = 0;
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        found++;
      }
      return Finding.counted(found, "times " + word, wanted);
    };
  }

  /// No forbidden word is in the reply as a word of its own.
  ///
  /// A Korean word is one of its own too where a particle is glued to it: `달` is in `달이`, and not
  /// in `달리다`. IFEval's reading, by the borders of words alone, misses it there.
  static Checker forbidden(Arguments arguments) {
    List<String> words = arguments.texts("forbidden_words");
    return reply -> {
      String text = reply.lower();
      List<String> found =
          words.stream().filter(word -> holds(text, word.toLowerCase(Locale.ROOT))).toList();
      return found.isEmpty()
          ? new Finding(true, "none of " + String.join(", ", words))
          : new Finding(false, "with " + String.join(", ", found));
    };
  }

  private static boolean holds(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (border(text, at) && (border(text, end) || particle(text, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean border(String text, int i) {
    return i == 0
        || i == text.length()
        || Words.inWord(text.charAt(i - 1)) != Words.inWord(text.charAt(i));
  }

  private static boolean particle(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 9 && Hangul.syllable(text.charAt(end))) {
      end++;
    }
    return border(text, end) && Particles.glued(text.substring(start, end));
  }

  /// A letter is in the reply so often, whatever its case. A jamo is counted in syllables too.
  ///
  /// The reading that IFEval published for signs such as `#` took a letter by chance instead.
  static Checker letter(Arguments arguments) {
    String letter = arguments.lower("letter");
    if (letter.length() != 1) {
      throw new IllegalArgumentException("letter is one character, not " + letter);
    }
    char c = letter.charAt(0);
    Amount wanted = arguments.amount("let_relation", "let_frequency");
    return reply -> {
      long found =
          Hangul.jamo(c)
              ? Hangul.count(reply.text(), c)
              : reply.lower().chars().filter(other -> other == c).count();
      return Finding.counted(found, "times " + letter, wanted);
    };
  }

  /// No comma, be it an ideographic, Arabic or full-width one.
  static Checker noComma() {
    Amount wanted = Amount.exactly(0);
    return reply ->
        Finding.counted(
            reply.text().chars().filter(c -> ",，、،､﹐".indexOf(c) >= 0).count(), "commas", wanted);
  }
}
