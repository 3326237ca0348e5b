package kr.gwageo.grading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where in an answer its reading rests.
///
/// @param start its first character, in UTF-16 units from 0
/// @param end one past its last
public record Place(int start, int end) {
  private static final Pattern OFFSET = Pattern.compile("…?\" at (\\d{1,9})");
  private static final int LONGEST_QUOTE = 80;

  /// The first place that an explanation quotes, and that the text really has.
  static Optional<Place> of(String explanation, String text) {
    Matcher quoted = OFFSET.matcher(explanation);
    while (quoted.find()) {
      int start = Integer.parseInt(quoted.group(1));
      int most = Math.min(LONGEST_QUOTE, text.length() - start);
      for (int length = most; length > 0; length--) {
        String quote = '"' + shown(text.substring(start, start + length));
        if (explanation.startsWith(quote, quoted.start() - quote.length())) {
          return Optional.of(new Place(start, start + length));
        }
      }
    }
    return Optional.empty();
  }

  /// Quotes show what cannot be printed as something else.
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(Character.isSurrogate(c) ? '\uFFFD' : Character.isISOControl(c) ? ' ' : c);
    }
    return shown.toString();
  }
}
