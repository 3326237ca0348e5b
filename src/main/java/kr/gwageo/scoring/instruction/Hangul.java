package kr.gwageo.scoring.instruction;

/// Hangul syllables and the jamo they are made of.
final class Hangul {
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String[] FINALS = {
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ",
    "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"
  };

  private Hangul() {}

  /// Whether this is a composed syllable.
  static boolean syllable(char c) {
    return c >= '가' && c <= '힣';
  }

  /// Whether this is a jamo on its own, as keyboards write it.
  static boolean jamo(char c) {
    return c >= 'ㄱ' && c <= 'ㅣ';
  }

  /// Whether a syllable ends in a consonant.
  static boolean closed(char syllable) {
    return (syllable - '가') % FINALS.length != 0;
  }

  /// Whether a syllable ends in this consonant, by its place in the order of finals.
  static boolean closedBy(char syllable, String jamo) {
    return syllable(syllable) && FINALS[(syllable - '가') % FINALS.length].equals(jamo);
  }

  /// The jamo of a syllable; a final of two consonants gives both. Any other character is its own.
  static String jamos(char c) {
    if (!syllable(c)) {
      return String.valueOf(c);
    }
    int index = c - '가';
    int last = index % FINALS.length;
    int vowel = index / FINALS.length % VOWELS.length();
    int initial = index / FINALS.length / VOWELS.length();
    return "" + INITIALS.charAt(initial) + VOWELS.charAt(vowel) + FINALS[last];
  }

  /// How often a jamo is in a text, in syllables and on its own.
  static long count(String text, char jamo) {
    long found = 0;
    for (int i = 0; i < text.length(); i++) {
      String jamos = jamos(text.charAt(i));
      for (int j = 0; j < jamos.length(); j++) {
        found += jamos.charAt(j) == jamo ? 1 : 0;
      }
    }
    return found;
  }
}
