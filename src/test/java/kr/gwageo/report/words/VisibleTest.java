package kr.gwageo.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisibleTest {
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029\\u3164]");

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("과거 70B", "과거 70B"),
        Arguments.of("<b>&\ud83d\ude00", "<b>&\ud83d\ude00"),
        Arguments.of("a\u202eb", "a[U+202E]b"),
        Arguments.of("\u2066a\u2069", "[U+2066]a[U+2069]"),
        Arguments.of("a\u200bb", "a[U+200B]b"),
        Arguments.of("\u3164blank", "[U+3164]blank"),
        Arguments.of("bell\u0007", "bell[U+0007]"),
        Arguments.of("\u001b[31mred\u001b[0m", "red"),
        Arguments.of("\u009b2Jx", "x"),
        Arguments.of("\u001b]0;title\u0007name", "name"),
        Arguments.of("\u001bPsecret\u001b\\x", "x"),
        Arguments.of("  a\r\n\t b\u00a0\u2028c  ", "a b c"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void hidesNothing(String text, String visible) {
    assertThat(Visible.text(text)).isEqualTo(visible);
  }

  @Test
  void leavesNothingHiddenInAnyText() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(
            (char) (random.nextBoolean() ? random.nextInt(0x2100) : random.nextInt(0x10000)));
      }
      String visible = Visible.text(text.toString());
      assertThat(visible).doesNotContainPattern(HIDDEN);
      assertThat(Visible.text(visible)).isEqualTo(visible);
    }
  }
}
