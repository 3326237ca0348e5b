package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          ja → 東京の人口は千四百万人です。
          zh → 東京人口一千四百萬
          ko → 영어로는 the end of the day라고 하며 하루가 끝날 무렵을 뜻합니다.
          de → Große Maße
          de → Hunde bellen nicht
          es → ¿Señor?
          fa → پنچ
          """)
  void isThatOfItsScriptWordsAndLetters(String code, String text) {
    assertThat(Language.of(code).other(text)).isEmpty();
    assertThat(Arrays.stream(Language.values()).filter(other -> !other.code().equals(code)))
        .allSatisfy(other -> assertThat(other.other(text)).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          de → The wind is cold.     → in en
          en → Der Wind ist kalt.    → in de
          en → Le vent est froid.    → in fr
          ko → 今天的风有点冷。      → in script han
          en → 오늘은 바람이 차다.   → in script hangul
          """)
  void isNamedWhereItIsAnotherThanWasAskedFor(String code, String text, String other) {
    assertThat(Language.of(code).other(text)).contains(other);
  }
}
