package kr.gwageo.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import kr.gwageo.report.Columns;
import kr.gwageo.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "가람, 4", "가람 A, 6", "ＡＢ, 4", "é, 1", "漢字, 4", "'', 0", "한, 2"})
  void hangulTakesTwoCells(String text, int cells) {
    assertThat(Columns.of(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "가람 모델, 9, 가람 모델",
    "가람 모델, 8, 가람 모…",
    "가람 모델, 7, 가람 …",
    "가람, 3, 가…",
    "가람, 2, …",
    "가람, 1, …",
    "가람, 0, ''",
    "model, 4, mod…"
  })
  void whatDoesNotFitIsCutAtAWholeCharacter(String text, int cells, String expected) {
    assertThat(Cells.fit(text, cells)).isEqualTo(expected);
    assertThat(Columns.of(Cells.fit(text, cells))).isLessThanOrEqualTo(cells);
  }

  @Test
  void heapsOfMarksOnOneLetterAreCut() {
    assertThat(Cells.fit("a" + "\u0316".repeat(500), 10).length()).isLessThan(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[2J",
        "\u001b]0;title\u0007",
        "\u009b31m",
        "\u0007",
        "\b",
        "\r",
        "\u202e",
        "\u200b",
        "\u0000",
        "\u2066",
        "\udb40\udc41",
        "\ud800",
        "\u3164"
      })
  void nothingHiddenIsLeft(String hidden) {
    String clean = Cells.clean("가" + hidden + "람");
    assertThat(clean.chars()).noneMatch(c -> Character.isISOControl(c) || c == '\u202e');
    assertThat(clean.codePoints())
        .noneMatch(point -> Character.getType(point) == Character.FORMAT)
        .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    assertThat(clean).startsWith("가").endsWith("람");
  }

  @Test
  void whiteSpaceOfAnyKindIsOneBlank() {
    assertThat(Cells.clean("  가\n\t람\u00a0\u2028 모델 ")).isEqualTo("가 람 모델");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, 1k",
    "1234, 1.23k",
    "99950, 100k",
    "999499, 999k",
    "999500, 1M",
    "45600000, 45.6M",
    "120, 120",
    "9223372036854775807, 9.22E"
  })
  void largeNumbersHaveThreeDigits(long number, String expected) {
    assertThat(Figures.roughly(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00 USD",
    "0.000123, 0.00012 USD",
    "0.5, 0.50 USD",
    "3.205, 3.21 USD",
    "99.999, 100.00 USD",
    "123456.5, '123,457 USD'",
    "1E+3, '1,000 USD'"
  })
  void moneyIsAsExactAsItsSizeAsksFor(String amount, String expected) {
    assertThat(Figures.money(new Money(new BigDecimal(amount), "USD"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0s, 0초",
    "PT59S, 59s, 59초",
    "PT60S, 1m 0s, 1분 0초",
    "PT3H5M7S, 3h 5m, 3시간 5분",
    "PT50H, 2d 2h, 2일 2시간"
  })
  void aTimeHasItsTwoGreatestUnits(Duration time, String english, String korean) {
    assertThat(new Figures(new Words(Language.ENGLISH)).time(time)).isEqualTo(english);
    assertThat(new Figures(new Words(Language.KOREAN)).time(time)).isEqualTo(korean);
  }
}
