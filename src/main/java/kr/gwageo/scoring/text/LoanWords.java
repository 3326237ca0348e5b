package kr.gwageo.scoring.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Loan words that people spell in several ways, by a list beside this class: `메세지` is 메시지.
final class LoanWords {
  private static final String LIST = "loanwords.txt";
  private static final Map<String, String> STANDARD = read();
  private static final int SHORTEST = 2;
  private static final int LONGEST =
      STANDARD.keySet().stream().mapToInt(String::length).max().orElse(0);

  private LoanWords() {}

  private static Map<String, String> read() {
    try (InputStream list = LoanWords.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("no list " + LIST);
      }
      Map<String, String> standard = new HashMap<>();
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(words ->
              words.stream().skip(1).forEach(word -> standard.put(word, words.getFirst())));
      return Map.copyOf(standard);
    } catch (IOException e) {
      throw new UncheckedIOException(LIST, e);
    }
  }

  /// A text with every loan word in its standard spelling.
  static String standard(String text) {
    StringBuilder standard = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int length = found(text, i);
      standard.append(
          length == 0
              ? text.substring(i, i + 1)
              : STANDARD.getOrDefault(text.substring(i, i + length), ""));
      i += Math.max(1, length);
    }
    return standard.toString();
  }

  private static int found(String text, int start) {
    for (int n = Math.min(LONGEST, text.length() - start); n >= SHORTEST; n--) {
      if (STANDARD.containsKey(text.substring(start, start + n))) {
        return n;
      }
    }
    return 0;
  }
}
