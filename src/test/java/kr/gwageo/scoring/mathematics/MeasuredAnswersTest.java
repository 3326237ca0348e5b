package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers with units, percent and degree signs, times and ratios.
class MeasuredAnswersTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          5 km == 5
          5~\\text{cm} == 5
          5~\\mathrm{cm} == 5 cm
          5\\text{ m} == 5 m
          5 m, 6 m == 5, 6
          x = 5 m == x = 5
          x = 3, y = 5 m == (3, 5)
          5 m/s == 5
          5 m/sec == 5
          5 m/min == 5
          5 cm * cm == 5
          60 km/h == 60
          60 km/시간 == 60
          12 square cm == 12
          5 cm^2 == 5 cm²
          5 CM == 5 cm
          3시간 == 3 hours
          12일 == 12 days
          12명이다 == 12
          12입니다 == 12
          12개입니다 == 12명
          12이에요 == 12
          12퍼센트 == 12
          12도 == 12
          3^{\\circ} == 3
          5^{\\text{번}} == 5
          50\\ % == 0.5
          \\pm 5 cm == 5, -5
          \\pm 30° == 30, -30
          \\pm 5\\% == 0.05, -0.05
          12:05 == 12:05
          24:10 == 24:10
          25:30 == 5:6
          1:2:3 == 2:4:6
          4:1 == 4
          3:4 == 0.75
          """)
  void aQuestionNamesTheUnit(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isTrue();
    assertThat(Pair.compare(other, one).equal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          5 mm != 5 cm
          5\\text{ m} != 5\\text{ cm}
          5 s != 5 h
          5 cm^2 != 5 cm^3
          5 cm^2 != 5 cm
          3시간 != 3분
          0.5km != 500
          3:30 != 30:3
          3:30 != 7:60
          10:30 != 1:3
          1:2:3 != 1:2:4
          1:2:3 != 1:2
          1:2:3 != 1:3:3
          12개 != 13개
          """)
  void anotherUnitOrNumberIsAnotherAnswer(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isFalse();
    assertThat(Pair.compare(other, one).equal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12사과", "12라고", "3개 4명 5", "5 cm 3"})
  void aWordThatMeasuresNothingIsNoPartOfAFormula(String formula) {
    assertThat(Parser.parse(formula)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " <- ",
      textBlock =
          """
          5 <- 5m
          5 <- 5g
          5 <- 5L
          5 <- 5 m²
          5 <- 5m^2
          5 <- 5m³
          5 <- 5 m/s^2
          9.8 <- 9.8m/s²
          5 <- $5\\text{m}$
          5 <- x = 5m
          5\\sqrt{3} <- 5√3m
          5\\sqrt{3} <- $5\\sqrt{3}\\text{ m}$이다.
          10\\pi <- 10π m²
          \\frac{5}{2} <- 넓이는 $\\frac{5}{2}\\,\\mathrm{m}^2$
          3, 4 <- 3m, 4m
          5 m <- 5m
          5m <- 5m
          """)
  void aLetterAfterANumberMayBeItsUnit(String accepted, String reply) {
    assertThat(right(accepted, reply)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " <- ",
      textBlock =
          """
          5 <- 6m
          5 <- 5x
          5 <- 5m^4
          5 <- 5m^{-1}
          5 <- 5M
          5m <- 5
          5 cm <- 5m
          3x <- 3xm
          \\pi r^2 <- \\pi r^2 h
          5/x <- 5/s
          3, 4 <- 3m, 5m
          """)
  void aVariableIsNoUnit(String accepted, String reply) {
    assertThat(right(accepted, reply)).isFalse();
  }

  private static boolean right(String accepted, String reply) {
    return AcceptedAnswers.of(List.of(accepted), Optional.empty()).in(reply, reply, true)
            instanceof Finding.One one
        && one.match().equal();
  }
}
