package kr.gwageo.scoring.language;

import java.lang.Character.UnicodeScript;

/// What letters belong to.
enum Letters {
  HANGUL,
  LATIN,
  /// Chinese characters, those of hanja included.
  HAN,
  KANA,
  /// A script that Korean prose has no use for.
  FOREIGN,
  /// No letter, or one that formulas use as a sign.
  NONE;

  static Letters of(int c) {
    if (c < 0x80) {
      boolean latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      return latin ? LATIN : NONE;
    }
    if (c >= '가' && c <= '힣') {
      return HANGUL;
    }
    if (!Character.isLetter(c)) {
      return NONE;
    }
    return switch (UnicodeScript.of(c)) {
      case HANGUL -> HANGUL;
      case LATIN -> LATIN;
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case COMMON, INHERITED, UNKNOWN, GREEK -> NONE;
      default -> FOREIGN;
    };
  }

  static boolean hangul(int c) {
    return (c >= '가' && c <= '힣')
        || (c >= 'ㄱ' && c <= 'ㅣ')
        || (c >= 0x1100 && c <= 0x11FF)
        || (c >= 0xD7B0 && c <= 0xD7FF);
  }
}
