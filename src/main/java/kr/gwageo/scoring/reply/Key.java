package kr.gwageo.scoring.reply;

import java.util.Arrays;

/// What makes two short texts the same text: their letters, digits and signs, without spaces,
/// quotation marks, brackets and punctuation, in lower case. What stands between two digits stays,
/// so that `1 2`, `12` and `1.2` are three texts.
public final class Key {
  private static final String PUNCTUATION = "\"'.,;:!?·…‥()[]{}<>「」『』《》〈〉【】";

  /// From here on there is none: hangul needs no search.
  private static final char BEYOND_PUNCTUATION = '\u3020';

  private final StringBuilder chars = new StringBuilder();
  private int[] places = new int[16];

  private Key() {}

  /// The key of a text.
  public static Key of(CharSequence text) {
    Key key = new Key();
    int skipped = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (punctuation(c)) {
        skipped++;
        continue;
      }
      if (skipped > 0 && key.length() > 0) {
        boolean digits = digit(c) && digit(text.charAt(i - skipped - 1));
        if (digits) {
          key.between(text, i - skipped, i);
        }
      }
      skipped = 0;
      key.append(Character.toLowerCase(c), i);
    }
    return key;
  }

  private void between(CharSequence text, int start, int end) {
    int before = length();
    for (int i = start; i < end; i++) {
      if (!space(text.charAt(i))) {
        append(text.charAt(i), i);
      }
    }
    if (length() == before) {
      append(' ', start);
    }
  }

  private void append(char c, int place) {
    if (chars.length() == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[chars.length()] = place;
    chars.append(c);
  }

  /// How many characters the key has.
  public int length() {
    return chars.length();
  }

  /// Where in the text the key's character at `index` stands.
  public int place(int index) {
    return places[index];
  }

  /// Whether `part` stands in the key at `index`.
  public boolean holds(String part, int index) {
    if (index + part.length() > chars.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (chars.charAt(index + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return chars.toString();
  }

  private static boolean punctuation(char c) {
    return space(c) || (c < BEYOND_PUNCTUATION && PUNCTUATION.indexOf(c) >= 0);
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
