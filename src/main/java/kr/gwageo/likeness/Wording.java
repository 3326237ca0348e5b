package kr.gwageo.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.gwageo.domain.item.Item;

/// What an item says, in parts: its questions and choices, and its context.
///
/// @param exact the parts as they are
/// @param own what the item itself says, folded, choices in an order of their own
/// @param context the passage it is about, folded
record Wording(List<String> exact, List<String> own, String context) {

  static Wording of(Item item) {
    List<String> exact = new ArrayList<>();
    exact.add(item.context());
    exact.add(item.question());
    exact.addAll(item.followUps());
    exact.add(String.valueOf(item.choices().size()));
    exact.addAll(item.choices());
    List<String> own = new ArrayList<>();
    own.add(folded(item.question()));
    item.followUps().forEach(followUp -> own.add(folded(followUp)));
    item.choices().stream().map(Wording::folded).sorted().forEach(own::add);
    return new Wording(exact, own, folded(item.context()));
  }

  /// The folded parts in one list.
  List<String> folded() {
    List<String> parts = new ArrayList<>(own);
    parts.add(context);
    return parts;
  }

  /// Whether there is anything left to compare.
  boolean saysNothing() {
    return context.isEmpty() && own.stream().allMatch(String::isEmpty);
  }

  /// A text without what changes when it is typed anew: composed (NFKC, so that full-width letters
  /// become plain ones), in lower case, without white space and punctuation. Between two digits a
  /// mark other than the comma is kept, since 3.5 is not 35; so are mathematical signs.
  static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int character = plain.codePointAt(i);
      int next = i + Character.charCount(character);
      if (counts(character) || (character != ',' && isBetweenDigits(plain, i, next))) {
        folded.appendCodePoint(character);
      }
      i = next;
    }
    return folded.toString();
  }

  private static boolean counts(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean isBetweenDigits(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && !Character.isWhitespace(text.codePointAt(from))
        && Character.isDigit(text.charAt(from - 1))
        && Character.isDigit(text.charAt(to));
  }
}
