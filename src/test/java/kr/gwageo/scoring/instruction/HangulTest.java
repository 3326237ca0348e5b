package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HangulTest {
  @Test
  void syllablesReachFromTheFirstToTheLastOfTheBlock() {
    assertThat("가힣").matches(text -> text.chars().allMatch(c -> Hangul.syllable((char) c)));
    assertThat("\uABFF\uD7A4ㄱ")
        .matches(text -> text.chars().noneMatch(c -> Hangul.syllable((char) c)));
  }

  @Test
  void jamoOfKeyboardsReachFromTheFirstConsonantToTheLastVowel() {
    assertThat("ㄱㅎㅏㅣ").matches(text -> text.chars().allMatch(c -> Hangul.jamo((char) c)));
    assertThat("\u3130\u3164가").matches(text -> text.chars().noneMatch(c -> Hangul.jamo((char) c)));
  }

  @ParameterizedTest
  @CsvSource({"가, ㄱㅏ", "값, ㄱㅏㅂㅅ", "꽃, ㄲㅗㅊ", "워, ㅇㅝ", "힣, ㅎㅣㅎ", "ㅋ, ㅋ", "a, a"})
  void aSyllableIsTakenApartIntoItsJamo(char syllable, String jamo) {
    assertThat(Hangul.jamos(syllable)).isEqualTo(jamo);
  }

  @Test
  void aSyllableIsClosedByItsFinalAlone() {
    assertThat(Hangul.closedBy('갈', "ㄹ")).isTrue();
    assertThat(Hangul.closedBy('라', "ㄹ")).isFalse();
    assertThat(Hangul.closedBy('닭', "ㄹ")).isFalse();
    assertThat(Hangul.closedBy('ㄹ', "ㄹ")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"가", "힣", "기", "각", "긯"})
  void aSyllableWrittenInJamoIsComposed(String syllable) {
    String jamo = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    assertThat(jamo).isNotEqualTo(syllable);
    assertThat(Nfc.of(jamo)).isEqualTo(syllable);
  }

  @Test
  void hangulInJamoIsComposedHoweverLongTheReply() {
    String reply = "산길을 오르다가 샘물을 마시고 다시 걸었다. ".repeat(9);
    assertThat(Nfc.of(Normalizer.normalize(reply, Normalizer.Form.NFD))).isEqualTo(reply);
  }

  @Test
  void lineEndsAreWrittenInOneWay() {
    assertThat(Nfc.of("산\r\n강\r바다\r")).isEqualTo("산\n강\n바다\n");
  }

  @Test
  void theDoubleOfAnIdeographIsTheIdeograph() {
    assertThat(Nfc.of("\uF9E1氏")).isEqualTo("\u674E氏");
    assertThat(Nfc.of("\u212B")).isEqualTo("Å");
  }

  @Test
  void charactersWithoutWidthAreLeftOut() {
    assertThat(Nfc.of("비\u200B밀\u2060 번\uFEFF호\u00AD")).isEqualTo("비밀 번호");
  }

  @Test
  void aLetterIsComposedWithThirtyOneMarksAndNoMore() {
    assertThat(Nfc.of("e" + "\u0301".repeat(30) + "\u0323")).isEqualTo("ẹ" + "\u0301".repeat(30));
    assertThat(Nfc.of("e" + "\u0301".repeat(31) + "\u0323"))
        .isEqualTo("é" + "\u0301".repeat(30) + "\u0323");
  }
}
