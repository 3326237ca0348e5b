package kr.gwageo.scoring.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  @ParameterizedTest
  @CsvSource({"0, 10, true", "0, 9, false", "3, 7, true", "3, 6, false"})
  void aLineEndsWithinSoManyCharactersOfAPlace(int start, int limit, boolean within) {
    String line = "가나다라마바사아자차";
    assertThat(Lines.endsWithin(line, start, limit)).isEqualTo(within);
    assertThat(Lines.endsWithin(line + "\n다음 줄도 길다", start, limit)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"'', true", "'### 5. 최종 ', true", "일곱 글자와 다섯 자, true", "여덟 글자와 다섯 자., false"})
  void aWordIsNearTheBeginningOfItsLineWithinElevenCharacters(String before, boolean near) {
    assertThat(Lines.beginsBefore(before + "정답", before.length())).isEqualTo(near);
    assertThat(Lines.beginsBefore("앞줄\n" + before + "정답", 3 + before.length())).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          '- 가'     → 가
          ' 가'      → 가
          '> * 가'   → 가
          '| 가 |'   → 가 |
          '|가|'     → 가|
          '∴ 가'     → 가
          -가        → -가
          *가*       → *가*
          '- -3'     → -3
          '- '       → ''
          """)
  void aLineBeginsAfterItsBullet(String line, String rest) {
    String text = "앞줄\n" + line;
    assertThat(text.substring(Lines.start(text, text.length()))).isEqualTo(rest);
  }

  @Test
  void theNextLineThatSaysAnythingIsPastRulesAndEmptyLines() {
    String text = "정답:\n\n---\n  - ①";
    assertThat(Lines.nextSaying(text, 3)).isEqualTo(text.indexOf('①'));
    assertThat(Lines.nextSaying("정답:\n---\n", 3)).isEqualTo(8);
  }
}
