package kr.gwageo.scoring.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How much of an answer is the accepted one, as KorQuAD 1.0 counts it: characters in common,
/// spaces and punctuation aside.
public final class Overlap {
  private static final String QUOTES = "‘’“”《》〈〉「」『』·…";

  private Overlap() {}

  /// A text as KorQuAD compares it: in small letters, without punctuation and quotation marks, one
  /// space between words.
  public static String normalised(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
      if (Character.isWhitespace(c)) {
        boolean first = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
        plain.append(first ? "" : " ");
      } else if (!ascii && QUOTES.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }

  /// The harmonic mean of precision and recall over characters; 0 where they have none in common.
  public static double f1(String answer, String accepted) {
    String given = normalised(answer).replace(" ", "");
    String wanted = normalised(accepted).replace(" ", "");
    Map<Character, Integer> counts = new HashMap<>();
    for (int i = 0; i < wanted.length(); i++) {
      counts.merge(wanted.charAt(i), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i < given.length(); i++) {
      int left = counts.getOrDefault(given.charAt(i), 0);
      common += left > 0 ? 1 : 0;
      counts.put(given.charAt(i), left - 1);
    }
    return common == 0 ? 0 : 2.0 * common / (given.length() + wanted.length());
  }
}
