package kr.gwageo.scoring.instruction;

import java.util.List;
import java.util.Set;

/// The level of politeness that a reply speaks in, by the ends of its sentences.
///
/// Polite are the levels of `-요` and `-니다`; all else is plain. KITE's checker finds a reply polite
/// as soon as one sentence is, with a full stop after it.
final class Honorifics {
  private static final List<String> POLITE = List.of("요", "니다", "니까", "시오", "소서", "죠");

  /// Words that end like a polite sentence and are none.
  private static final List<String> NOT_POLITE = List.of("필요", "중요", "수요", "주요", "소요", "동요");

  /// Whole sentences that are polite or have no level.
  static final Set<String> LEVELLESS = Set.of("네", "예", "와", "우와", "아", "어머", "자", "음");

  private Honorifics() {}

  /// Every sentence in one level: `honorific` or `non-honorific`.
  static Checker level(Arguments arguments) {
    String direction = arguments.lower("direction_to");
    if (!List.of("honorific", "non-honorific").contains(direction)) {
      throw new IllegalArgumentException(
          "direction_to is honorific or non-honorific, not " + direction);
    }
    boolean polite = direction.equals("honorific");
    return reply -> {
      int right = 0;
      int wrong = 0;
      for (String sentence : Sentences.of(reply.body(), true)) {
        String end = lastWord(sentence);
        if (!end.isEmpty() && !LEVELLESS.contains(end)) {
          boolean level = polite(end) == polite;
          right += level ? 1 : 0;
          wrong += level ? 0 : 1;
        }
      }
      return new Finding(
          right > 0 && wrong == 0,
          right + " sentences " + direction + " and " + wrong + " not, wanted all");
    };
  }

  static boolean polite(String word) {
    return POLITE.stream().anyMatch(word::endsWith)
        && NOT_POLITE.stream().noneMatch(word::endsWith);
  }

  /// The hangul at the end of a sentence, empty where it ends with something else.
  static String lastWord(String sentence) {
    int end = sentence.length();
    while (end > 0 && !Character.isLetterOrDigit(sentence.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 8 && Hangul.syllable(sentence.charAt(start - 1))) {
      start--;
    }
    return sentence.substring(start, end);
  }
}
