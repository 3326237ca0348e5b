package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          .5 == 0.5
          1,234.5 == 1234.5
          x = 12,500 == x = 12500
          (12{,}345, 1) == (12345, 1)
          \\frac{12,500}{3} == \\frac{12500}{3}
          \\frac{3}{12,500} == \\frac{3}{12500}
          \\sqrt{1,000} == \\sqrt{1000}
          \\sqrt[3]{1,000} == 10
          2^{1,000} == 2^{1000}
          (1, 2), 1,234 == (1, 2), 1234
          1.5e3 == 1500
          1.5E-3 == 0.0015
          2e == 2 \\cdot e
          0.\\dot{3} == 1/3
          0.1\\bar{6} == 1/6
          1.\\overline{27} == 14/11
          2³ == 8
          10⁰ == 1
          2¹⁰⁰ == 2^{100}
          x²³ == x^{23}
          1½ == 3/2
          ⅔ == 2/3
          ⅞ == 7/8
          ① == 1
          ⑳ == 20
          2**3 == 8
          2 ** 3 == 2^3
          x<=3 == x \\le 3
          x>=3 == x \\ge 3
          \\left.3\\right. == 3
          \\left(3\\right) == 3
          \\text {cm} == cm
          \\text{}3 == 3
          \\text 3 == 3
          \\text{3 cm == 3
          \\mathrm{pi} == \\pi
          \\mathbf{x} == x
          \\operatorname{sin} 0 == 0
          \\mathbb {R} == (-\\infty, \\infty)
          \\|3\\| == 3
          ∛8 == 2
          \\frac123 == \\frac{3}{2}
          12_{3} == 12_{(3)}
          \\boxed{3} == 3
          3\\  == 3
          3 \\, == 3
          """)
  void theSameIsReadHoweverItIsWritten(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isTrue();
  }

  @Test
  void aBackslashAtTheEndSaysNothing() {
    assertThat(Parser.parse("3\\")).isEqualTo(Parser.parse("3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          2² ³ != 2^{23}
          2 \\cdot 3 != 2**3
          2e3x != 2000x
          1\\overline{3} != 1.\\overline{3}
          0.\\overline{3} != 0.3
          0.1\\overline{6} != 0.\\overline{16}
          ① != 2
          ⅔ != \\frac{3}{2}
          x<=3 != x<3
          1.5e3 != 1.5 \\cdot e^3
          \\mathbb{R} != R
          \\mathbb{x} != ℝ
          """)
  void somethingElseIsReadAsSomethingElse(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "3.",
        "x.",
        "2*",
        "(1, 2",
        "x^",
        "x^{",
        "\\frac{1}{",
        "\\frac{1}",
        "|x",
        "\\lfloor 2",
        "\\boxed{3",
        "\\sqrt[3",
        "\\begin{pmatrix}1&2"
      })
  void whatEndsTooSoonIsNoFormula(String formula) {
    assertThat(Parser.parse(formula)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 4",
        "1 2, 3",
        "3 3/2",
        "2* *3",
        "x=>3",
        "[1)",
        "(1]",
        "()",
        "{}",
        "\\boxed{}",
        "\\boxed 3}",
        "\\boxed{3)",
        "\\sqrt[0]{2}",
        "\\sqrt[65]{2}",
        "\\sqrt[x]{2}",
        "\\sqrt[1.5]{2}",
        "_3Q_2",
        "\\max()",
        "\\max 3",
        "7_{100}",
        "7_0",
        "1e1001",
        "1, 2)",
        "\\lfloor 2 \\rceil",
        "& 3",
      })
  void whatNobodyCanMeanIsNoFormula(String formula) {
    assertThat(Parser.parse(formula)).isEmpty();
  }

  static Stream<String> openings() {
    return Stream.of("(", "[", "\\{", "{", "|", "\\sqrt{", "x^{", "\\frac{1}{");
  }

  @ParameterizedTest
  @MethodSource("openings")
  void bracketsAreReadSomeLevelsDeepAndNotMany(String open) {
    String close = open.contains("{") && !open.equals("\\{") ? "}" : close(open);
    assertThat(Parser.parse(open.repeat(14) + "1" + close.repeat(14))).isPresent();
    assertThat(Parser.parse(open.repeat(25) + "1" + close.repeat(25))).isEmpty();
  }

  private static String close(String open) {
    return switch (open) {
      case "(" -> ")";
      case "[" -> "]";
      case "|" -> "|";
      default -> "\\}";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "2^", "\\sqrt", "2^-"})
  void signsInARowAreReadToADepthOfSixty(String sign) {
    assertThat(Parser.parse(sign.repeat(25) + "2")).isPresent();
    assertThat(Parser.parse(sign.repeat(70) + "2")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "%", "°"})
  void signsBehindEachOtherAreReadSixtyTimes(String sign) {
    assertThat(Parser.parse("x" + sign.repeat(60))).isPresent();
    assertThat(Parser.parse("x" + sign.repeat(70))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(x)+",
        "x^2+",
        "x!+",
        "\\sqrt\\pi+",
        "|x|+",
        "[x]+",
        "-x-",
        "\\frac\\pi2+",
        "x^{-2}+"
      })
  void aLongSumIsNoDeepOne(String term) {
    assertThat(Parser.parse(term.repeat(100) + "1")).isPresent();
  }

  @Test
  void aFormulaHasAtMostTwoThousandCharacters() {
    assertThat(Parser.parse("x".repeat(1999) + "2")).isPresent();
    assertThat(Parser.parse("x".repeat(2000) + "2")).isEmpty();
  }

  @Test
  void aListHasAtMostSixtyFourItems() {
    assertThat(Parser.parse("1, ".repeat(63) + "1")).isPresent();
    assertThat(Parser.parse("1, ".repeat(64) + "1")).isEmpty();
  }

  @Test
  void aMatrixHasAtMostSixteenRows() {
    String row = "1\\\\";
    assertThat(Parser.parse("\\begin{pmatrix}" + row.repeat(15) + "1\\end{pmatrix}")).isPresent();
    assertThat(Parser.parse("\\begin{pmatrix}" + row.repeat(16) + "1\\end{pmatrix}")).isEmpty();
  }
}
