package kr.gwageo.generation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form that a particle takes after a word: 사과를, 밥을, 7로, KBS가.
///
/// A word counts as it is read. Numerals are read in Sino-Korean (100 백), capitals by their names
/// (L 엘), a unit after a numeral by its name (3kg 킬로그램). What stands in brackets at the end is not
/// read: 사과(3개)를.
public final class Josa {
  /// Pairs of which the second form is not the first without its 이 or 으.
  private static final Map<String, String> AFTER_VOWEL =
      Map.of(
          "은", "는", "을", "를", "이", "가", "과", "와", "아", "야", "이었다", "였다", "이었습니다", "였습니다", "이에요",
          "예요");

  private static final Pattern BRACKETS =
      Pattern.compile("(?<=.)\\s*(?:\\([^()]*\\)|\\[[^\\[\\]]*])$");
  private static final Pattern CLOSING = Pattern.compile("[’”'\"」』》〉)\\]\\s]+$");
  private static final Pattern UNIT =
      Pattern.compile("\\d\\s?(km|cm|mm|m|kg|mg|g|t|mL|L|%|%p|℃|°|㎡|㎞|㎝|㎏)$");
  private static final Pattern NUMERAL = Pattern.compile("[\\d,]*(?:\\.\\d+)?$");

  private static final Map<String, String> UNIT_ENDS =
      Map.ofEntries(
          Map.entry("km", "터"),
          Map.entry("cm", "터"),
          Map.entry("mm", "터"),
          Map.entry("m", "터"),
          Map.entry("㎡", "터"),
          Map.entry("㎞", "터"),
          Map.entry("㎝", "터"),
          Map.entry("kg", "램"),
          Map.entry("㎏", "램"),
          Map.entry("mg", "램"),
          Map.entry("g", "램"),
          Map.entry("t", "톤"),
          Map.entry("mL", "터"),
          Map.entry("L", "터"),
          Map.entry("%", "트"),
          Map.entry("%p", "트"),
          Map.entry("℃", "도"),
          Map.entry("°", "도"));

  private static final String DIGIT_ENDS = "영일이삼사오육칠팔구";

  /// By the number of zeros at the end: the last syllable of 십, 백, 천, 만, 십만 …
  private static final String ZERO_ENDS = "영십백천만만만만억억억억조조조조경";

  /// By the letter: the last syllable of its name, as in 에이, 엘, 엠; R is 아르.
  private static final String LETTER_ENDS = "이비시디이프지치이이이엘엠엔오피큐르스티유이유스이트";

  private static final String HANJA = "一二三四五六七八九十百千萬万億兆";
  private static final String HANJA_ENDS = "일이삼사오육칠팔구십백천만만억조";

  private static final int FINALS = 28;
  private static final int RIEUL = 8;

  private Josa() {}

  /// A word with the particle behind it.
  ///
  /// @param word ends with hangul, a numeral, a capital, a unit or a numeral in hanja
  /// @param pair the particle's two forms, in any order: `을/를`, `으로/로`, `와/과`, `이라고/라고`
  public static String after(String word, String pair) {
    return word + of(word, pair);
  }

  /// The particle alone that goes behind a word.
  ///
  /// @param word as in [#after]
  /// @param pair as in [#after]
  public static String of(String word, String pair) {
    int slash = pair.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a particle has two forms, as 을/를, not " + pair);
    }
    String first = pair.substring(0, slash);
    String second = pair.substring(slash + 1);
    if (pairs(first, second)) {
      return form(word, first, second);
    }
    if (pairs(second, first)) {
      return form(word, second, first);
    }
    throw new IllegalArgumentException("no two forms of a particle: " + pair);
  }

  private static boolean pairs(String afterConsonant, String afterVowel) {
    return afterVowel.equals(AFTER_VOWEL.get(afterConsonant))
        || afterConsonant.equals("이" + afterVowel)
        || afterConsonant.equals("으" + afterVowel);
  }

  private static String form(String word, String afterConsonant, String afterVowel) {
    int end = (last(word) - '가') % FINALS;
    boolean light = end == RIEUL && afterConsonant.startsWith("으");
    return end == 0 || light ? afterVowel : afterConsonant;
  }

  /// The last syllable that is read, or one that ends as it does.
  private static char last(String word) {
    String read = BRACKETS.matcher(word).replaceAll("");
    read = CLOSING.matcher(read).replaceAll("");
    if (read.isEmpty()) {
      throw new IllegalArgumentException("nothing to read in " + word);
    }
    char last = read.charAt(read.length() - 1);
    Matcher unit = UNIT.matcher(read);
    if (unit.find()) {
      return ending(UNIT_ENDS, unit.group(1));
    }
    if (last >= '가' && last <= '힣') {
      return last;
    }
    if (last >= '0' && last <= '9') {
      return numeral(read);
    }
    if (last >= 'A' && last <= 'Z') {
      return LETTER_ENDS.charAt(last - 'A');
    }
    if (last >= 'a'
        && last <= 'z'
        && (read.length() == 1 || !letter(read.charAt(read.length() - 2)))) {
      return LETTER_ENDS.charAt(last - 'a');
    }
    int hanja = HANJA.indexOf(last);
    if (hanja >= 0) {
      return HANJA_ENDS.charAt(hanja);
    }
    throw new IllegalArgumentException("how is the end of this read: " + word);
  }

  private static char ending(Map<String, String> ends, String unit) {
    String end = ends.get(unit);
    if (end == null) {
      throw new IllegalStateException("a unit without a name: " + unit);
    }
    return end.charAt(0);
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char numeral(String read) {
    Matcher matcher = NUMERAL.matcher(read);
    if (!matcher.find()) {
      throw new IllegalStateException("no numeral at the end of " + read);
    }
    String digits = matcher.group().replace(",", "");
    int last = digits.charAt(digits.length() - 1) - '0';
    boolean byDigit = digits.contains(".") || digits.startsWith("0");
    if (last != 0 || byDigit) {
      return DIGIT_ENDS.charAt(last);
    }
    int zeros = 0;
    while (digits.charAt(digits.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return ZERO_ENDS.charAt(Math.min(zeros, ZERO_ENDS.length() - 1));
  }
}
