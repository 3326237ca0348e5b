package kr.gwageo.scoring.choice;

import java.util.Optional;
import java.util.regex.Pattern;

/// Ten labels in their order, and how a question uses such letters for something else: for
/// statements, passages or persons. Where it does, they label no option.
enum Family {
  NUMBER("", "①➀❶➊⓵⑴⒈", ""),
  ROMAN("", "Ⅰⅰ", "[Ⅰ-Ⅻⅰ-ⅻ]"),
  CAPITAL("ABCDEFGHIJ", "Ⓐ", ""),
  SMALL("abcdefghij", "ⓐ⒜", "[ⓐ-ⓩ⒜-⒵]|\\([a-j]\\)"),
  JAMO("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊ", "㉠㈀", "[ㄱ-ㅎ㉠-㉭㈀-㈍]"),
  SYLLABLE("가나다라마바사아자차", "㉮㈎", "[(<\\[][가나다라마바사][)>\\]]|[㉮-㉻㈎-㈛]|^[가나다라마](?:,|$)"),
  STEM("갑을병정무기경신임계", "", "(?<![가-힣])[갑을병정](?:은|는|이|가|과|와|의|에게|에|도|만)?(?![가-힣])");

  private static final int MOST = 10;

  private final String row;
  private final String symbols;
  private final Optional<Pattern> otherUse;

  /// @param row the labels
  /// @param symbols each the first of ten characters in a row: the labels circled or bracketed
  /// @param otherUse finds the labels in a question; empty if they are used for options alone
  Family(String row, String symbols, String otherUse) {
    this.row = row;
    this.symbols = symbols;
    this.otherUse =
        Optional.of(otherUse)
            .filter(expression -> !expression.isEmpty())
            .map(expression -> Pattern.compile(expression, Pattern.MULTILINE));
  }

  /// The labels themselves, none for numbers.
  String row() {
    return row;
  }

  /// Whether a text uses such labels for something else.
  boolean usedIn(String text) {
    return otherUse.isPresent() && otherUse.get().matcher(text).find();
  }

  /// The position of a character among the circled and bracketed labels; -1 if it is none.
  int symbol(char c) {
    for (int i = 0; i < symbols.length(); i++) {
      int option = c - symbols.charAt(i);
      if (option >= 0 && option < MOST) {
        return option;
      }
    }
    return -1;
  }

  /// The position of a written label; -1 if it is none of these.
  int option(String written) {
    return this == NUMBER && Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written) - 1
        : row.indexOf(written);
  }
}
