package kr.gwageo.generation.words;

import java.util.List;
import kr.gwageo.generation.Josa;

/// A sentence from a template.
public final class Phrase {
  private Phrase() {}

  /// The sentence: each `%s` is the next word, `%1` the first, `%2` the second and so on; and a
  /// particle in square brackets, as in `[은/는]`, has the form that goes after what stands before
  /// it.
  public static String of(String template, Object... words) {
    StringBuilder sentence = new StringBuilder();
    int word = 0;
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      int close = c == '[' ? template.indexOf(']', i) : -1;
      String pair = close > 0 ? template.substring(i + 1, close) : "";
      if (pair.indexOf('/') > 0) {
        sentence.append(Josa.of(tail(sentence), pair));
        i = close + 1;
      } else if (c == '%') {
        char which = template.charAt(i + 1);
        sentence.append(words[which == 's' ? word++ : which - '1']);
        i += 2;
      } else {
        sentence.append(c);
        i++;
      }
    }
    return sentence.toString();
  }

  /// The last word, of which a syllable of hangul is enough.
  private static String tail(StringBuilder sentence) {
    int end = sentence.length();
    char last = sentence.charAt(end - 1);
    if (last >= '가' && last <= '힣') {
      return String.valueOf(last);
    }
    return sentence.substring(Math.max(sentence.lastIndexOf(" "), sentence.lastIndexOf("\n")) + 1);
  }

  /// Sentences with numbers before them, one a line: `(1) …`.
  public static String numbered(List<String> sentences) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      lines.append(i == 0 ? "" : "\n").append('(').append(i + 1).append(") ");
      lines.append(sentences.get(i));
    }
    return lines.toString();
  }
}
