package kr.gwageo.scoring.instruction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Koreans count and restrict in a text beside words and sentences.
final class KoreanCounts {
  private static final List<String> SPACES = List.of("counted", "left_out");

  private KoreanCounts() {}

  /// Characters, line ends left out; the argument `spaces` is `counted` or `left_out`, which it is
  /// where it is not given.
  static Checker characters(Arguments arguments) {
    Amount wanted = arguments.amount("relation", "num_characters");
    String spaces = arguments.lower("spaces", "left_out");
    if (!SPACES.contains(spaces)) {
      throw new IllegalArgumentException("spaces are counted or left_out, not " + spaces);
    }
    boolean counted = spaces.equals("counted");
    return reply -> {
      long found =
          reply
              .text()
              .strip()
              .codePoints()
              .filter(c -> c != '\n' && (counted || !Character.isWhitespace(c)))
              .count();
      return Finding.counted(
          found, counted ? "characters with spaces" : "characters without spaces", wanted);
    };
  }

  /// Hangul syllables.
  static Checker syllables(Arguments arguments) {
    Amount wanted = arguments.amount("relation", "num_syllables");
    return reply ->
        Finding.counted(
            reply.body().chars().filter(c -> Hangul.syllable((char) c)).count(),
            "syllables",
            wanted);
  }

  /// No syllable with any of these jamo; a jamo on its own is forbidden as well.
  static Checker forbiddenJamo(Arguments arguments) {
    List<String> jamos = arguments.texts("jamo");
    jamos.forEach(jamo -> {
      if (jamo.length() != 1 || !Hangul.jamo(jamo.charAt(0))) {
        throw new IllegalArgumentException("jamo are single jamo such as ㅁ, not " + jamo);
      }
    });
    return reply -> {
      String body = reply.body();
      long found = jamos.stream().mapToLong(jamo -> Hangul.count(body, jamo.charAt(0))).sum();
      return Finding.counted(found, "times " + String.join(", ", jamos), Amount.exactly(0));
    };
  }

  /// Every sentence ends with the same syllables.
  static Checker sentenceEnding(Arguments arguments) {
    String ending = arguments.text("ending");
    return reply -> {
      List<String> sentences = Sentences.of(reply.body(), true);
      long right =
          sentences.stream().filter(sentence -> letters(sentence).endsWith(ending)).count();
      return new Finding(
          right > 0 && right == sentences.size(),
          right + " of " + sentences.size() + " sentences end with " + ending);
    };
  }

  private static String letters(String sentence) {
    int end = sentence.length();
    while (end > 0 && !Character.isLetterOrDigit(sentence.charAt(end - 1))) {
      end--;
    }
    return sentence.substring(0, end);
  }

  /// No two sentences begin with the same word.
  static Checker differentStarts() {
    return reply -> {
      Set<String> starts = new HashSet<>();
      List<String> sentences = Sentences.of(reply.body(), true);
      sentences.forEach(sentence -> starts.add(first(sentence)));
      return new Finding(
          !sentences.isEmpty() && starts.size() == sentences.size(),
          sentences.size() + " sentences begin with " + starts.size() + " different words");
    };
  }

  private static String first(String sentence) {
    int start = 0;
    while (start < sentence.length() && !Words.inWord(sentence.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < sentence.length() && Words.inWord(sentence.charAt(end))) {
      end++;
    }
    return sentence.substring(start, end);
  }
}
