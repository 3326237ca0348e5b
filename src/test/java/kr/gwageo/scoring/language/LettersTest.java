package kr.gwageo.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "a, LATIN",
    "z, LATIN",
    "A, LATIN",
    "Z, LATIN",
    "é, LATIN",
    "가, HANGUL",
    "ㄱ, HANGUL",
    "漢, HAN",
    "あ, KANA",
    "ア, KANA",
    "ж, FOREIGN",
    "ب, FOREIGN",
    "ไ, FOREIGN"
  })
  void aLetterBelongsToItsScript(String letter, Letters script) {
    assertThat(Letters.of(letter.codePointAt(0))).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(ints = {'@', '[', '`', '{', '5', ' ', 0x7F, 0x80, 'α', 'Ω', '½', '。', '①'})
  void aSignIsNoLetter(int sign) {
    assertThat(Letters.of(sign)).isEqualTo(Letters.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {'가', '힣', 'ㄱ', 'ㅎ', 'ㅏ', 'ㅣ', 0x1100, 0x11FF, 0xD7B0, 0xD7FF})
  void syllablesAndSingleLettersOfBothKindsAreHangul(int c) {
    assertThat(Letters.hangul(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {'가' - 1, '힣' + 1, 'ㄱ' - 1, 'ㅣ' + 1, 0x10FF, 0x1200, 0xD7AF, 0xD800, 'a', '漢', 'あ'})
  void whatStandsBesideTheBlocksOfHangulIsNone(int c) {
    assertThat(Letters.hangul(c)).isFalse();
  }
}
