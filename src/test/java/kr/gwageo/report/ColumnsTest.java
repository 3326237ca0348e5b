package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "과거, 4",
    "과거 1, 6",
    "漢字かな, 8",
    "ＡＢ, 4",
    "é, 1",
    "e\u0301, 1",
    "\u1100\u1161, 2",
    "😀, 2",
    "±°, 2"
  })
  void hangulAndItsLikeTakeTwoColumns(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void padsByColumnsNotByCharacters() {
    assertThat(Columns.left("과거", 6)).isEqualTo("과거  ");
    assertThat(Columns.left("과거", 3)).isEqualTo("과거");
  }

  @Test
  void wrapsBetweenWords() {
    assertThat(Columns.wrap("경쟁 모델 5종", 9)).containsExactly("경쟁 모델", "5종");
    assertThat(Columns.wrap("", 9)).containsExactly("");
  }

  @Test
  void wrapsWithinAWordThatIsTooWide() {
    assertThat(Columns.wrap("가나다라 마", 4)).containsExactly("가나", "다라", "마");
    assertThat(Columns.wrap("가나다", 5)).containsExactly("가나", "다");
  }

  @Test
  void noLineIsWiderThanAskedAndNothingIsLost() {
    Random random = new Random(11);
    String letters = "ab 과거 한漢 😀é ";
    int[] points = letters.codePoints().toArray();
    for (int round = 0; round < 1000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String clean = text.toString().strip().replaceAll(" +", " ");
      int width = 2 + random.nextInt(30);
      List<String> lines = Columns.wrap(clean, width);
      assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(clean.replace(" ", ""));
    }
  }
}
