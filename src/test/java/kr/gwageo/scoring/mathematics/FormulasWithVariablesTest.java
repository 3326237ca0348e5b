package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasWithVariablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          x y == yx
          \\pi r^2 h == h \\pi r^2
          V = \\pi r^2 h == V = \\pi h r^2
          3/4x == \\frac{3x}{4}
          \\frac12x == x/2
          2\\frac{x}{3} == \\frac{2x}{3}
          3 x/2 == 1.5x
          x_n^2 == (x_n)^2
          x² + y³ == y^3 + x^2
          α + 1 == 1 + \\alpha
          θ_1 == \\theta_1
          ξ + 1 == 1 + ξ
          2|x| == |2x|
          |x||y| == |xy|
          ||x|| == |x|
          \\ln 2x == \\ln(2x)
          \\sin x \\cos y == \\cos y \\sin x
          \\sin x/2 == \\sin(x/2)
          \\sin x(2) == 2\\sin x
          \\sin^{-2} x == \\frac{1}{\\sin^2 x}
          \\log_x x^2 == 2
          {n \\choose 2} == \\binom{n}{2}
          a(b)c == abc
          x^{y^z} == x^{(y^z)}
          """)
  void theSameFunctionIsTheSameHoweverItIsWritten(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isTrue();
    assertThat(Pair.compare(other, one).equal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          \\alpha != \\beta
          α != a
          x_{10} != x_{1}0
          x_{ab} != x_{ba}
          ab != AB
          \\pi r^2 h != \\pi r^2
          \\sin x/2 != \\frac{\\sin x}{2}
          \\sin 2x \\cos y != \\sin(2x \\cos y)
          \\ln 2x != x \\ln 2
          2^{x^2} != (2^x)^2
          x^{y^z} != (x^y)^z
          3/4x != \\frac{3}{4x} + 1
          |x - 1| != x - 1
          |x + y| != |x| + |y|
          \\sqrt{x}i != \\sqrt{-x}
          """)
  void anotherFunctionIsAnother(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isFalse();
  }

  @Test
  void withTheImaginaryUnitNegativeValuesAreComparedToo() {
    assertThat(Pair.compare("(\\sqrt{x})^2 + i", "x + i").method()).isEqualTo("equal at 8 points");
    assertThat(Pair.compare("(\\sqrt{x})^2", "x").method()).isEqualTo("equal at 6 points");
  }

  @Test
  void upToTwelveVariablesAreCompared() {
    String twelve = "\\sin(a+b+c+d+f+g+h+j+k+l+m+n)";
    String turned = "\\sin(n+m+l+k+j+h+g+f+d+c+b+a)";
    assertThat(Pair.compare(twelve, turned).equal()).isTrue();
    assertThat(Pair.compare(twelve.replace("n)", "n+o)"), turned.replace("(n", "(o+n")))
        .isEqualTo(Match.no("not comparable: too many variables"));
  }

  @Test
  void whatHasNoValuesCannotBeCompared() {
    assertThat(Pair.compare("\\arcsin(9+x^2)", "\\arcsin(8+x^2)"))
        .isEqualTo(Match.no("not comparable: no values to compare"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          xy == \\text{xy}
          xyzw == \\text{xyzw}
          dx == \\text{dx}
          de == \\text{de}
          hi == \\text{hi}
          \\text{yes} == YES
          \\text{홀수} == 홀수
          """)
  void lettersThatMayBeAWordAreTheSameAsTheWord(String one, String other) {
    assertThat(Pair.compare(one, other)).isEqualTo(Match.yes("equal as words"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          xy != \\text{yx}
          xyzwv != \\text{xyzwv}
          b(cd) != \\text{bcd}
          x+y != \\text{xy}
          x\\pi != \\text{xy}
          \\text{홀수} != 짝수
          \\text{none} != 0
          """)
  void anythingElseIsNoWord(String one, String other) {
    assertThat(Pair.compare(one, other)).isEqualTo(Match.no("not equal as words"));
    assertThat(Pair.compare(other, one)).isEqualTo(Match.no("not equal as words"));
  }
}
