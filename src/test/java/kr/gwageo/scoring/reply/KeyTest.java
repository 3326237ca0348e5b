package kr.gwageo.scoring.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          세종 대왕   | 세종대왕
          '세종.'     | 세종
          (NATO)      | nato
          1 2         | 1 2
          12          | 12
          1.2         | 1.2
          1, 2        | 1,2
          2005. 9. 1. | 2005.9.1
          3·1 운동    | 3·1운동
          -3          | -3
          a 1 b       | a1b
          """)
  void keepsWhatMakesATextItself(String text, String key) {
    assertThat(Key.of(text)).hasToString(key);
  }

  @Test
  void leavesOutQuotationMarks() {
    assertThat(Key.of("\"세종\"")).hasToString("세종");
    assertThat(Key.of("1\"2")).hasToString("1\"2");
  }

  @Test
  void knowsWhereItsCharactersStand() {
    Key key = Key.of("「서 울」 2. 3");
    assertThat(key).hasToString("서울2.3");
    assertThat(key.place(1)).isEqualTo(3);
    assertThat(key.place(4)).isEqualTo(9);
    assertThat(key.holds("울2", 1)).isTrue();
    assertThat(key.holds("울2.3!", 1)).isFalse();
  }
}
