package kr.gwageo.generation.korean;

import java.util.stream.Collectors;

/// Hangul syllables and the letters they are made of, by the order of the Unicode standard, which
/// is that of article 4 of 한글 맞춤법 for the letters in use.
final class Hangul {
  static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

  /// What may stand below; the first stands for nothing.
  static final String FINALS = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  static final char NONE = '-';

  private Hangul() {}

  /// A syllable as its letters.
  ///
  /// @param last the final consonant, or [#NONE]
  record Syllable(char initial, char vowel, char last) {

    static Syllable of(char syllable) {
      int index = syllable - '가';
      return new Syllable(
          INITIALS.charAt(index / (VOWELS.length() * FINALS.length())),
          VOWELS.charAt(index / FINALS.length() % VOWELS.length()),
          FINALS.charAt(index % FINALS.length()));
    }

    char composed() {
      int lead = INITIALS.indexOf(initial) * VOWELS.length() + VOWELS.indexOf(vowel);
      return (char) ('가' + lead * FINALS.length() + FINALS.indexOf(last));
    }

    boolean open() {
      return last == NONE;
    }

    Syllable withInitial(char other) {
      return new Syllable(other, vowel, last);
    }

    Syllable withVowel(char other) {
      return new Syllable(initial, other, last);
    }

    Syllable withLast(char other) {
      return new Syllable(initial, vowel, other);
    }
  }

  /// The first letters of the syllables of a text; what is no syllable is left out.
  static String initials(String text) {
    return text.chars()
        .filter(c -> c >= '가' && c <= '힣')
        .mapToObj(c -> String.valueOf(Syllable.of((char) c).initial()))
        .collect(Collectors.joining());
  }

  /// The letters of a syllable, one after another.
  static String letters(char syllable) {
    Syllable parts = Syllable.of(syllable);
    String open = "" + parts.initial() + parts.vowel();
    return parts.open() ? open : open + parts.last();
  }

  /// Letters with a space between each two.
  static String spaced(CharSequence letters) {
    return letters.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(" "));
  }
}
