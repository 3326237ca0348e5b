package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetsAndRelationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          x=3 또는 x=-1 == -1, 3
          x = 3 혹은 x = -1 == \\{3, -1\\}
          x=3, -1 == x=-1, 3
          x = 3 이거나 -1 == -1, 3
          x=-1 이고 y=2 == (-1, 2)
          3와 4 == 3, 4
          3과 4 == 4, 3
          3 및 4 == 4, 3
          3그리고4 == 3, 4
          3 OR 4 == 4, 3
          1;2 == 2;1
          1, 2, == 1, 2
          (1;2) == (1,2)
          {1, 2} == \\{1,2\\}
          {1,234} == \\{1, 234\\}
          \\{1,234\\} == \\{1, 234\\}
          (1,234) == (1, 234)
          \\boxed{6}\\boxed{7} == 6, 7
          \\boxed{6} \\boxed{7} == 6, 7
          \\boxed{1, 2} == 1, 2
          \\boxed{1, 2}, 3 == 1, 2, 3
          \\boxed{3} + 1 == 4
          \\pm 1 \\mp 2 == -1, 1
          x = \\pm 1 \\pm 2 == 3, -3
          \\frac{-1 \\pm \\sqrt{5}}{2} == \\frac{-1+\\sqrt{5}}{2}, \\frac{-1-\\sqrt{5}}{2}
          (\\pm 2)^2 == 4
          2^{\\pm 1} == 2, 1/2
          \\sqrt{\\pm 4} == 2, 2i
          |\\pm 3| == 3
          """)
  void severalValuesAreThoseValuesInAnyOrder(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isTrue();
    assertThat(Pair.compare(other, one).equal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          3 and 4 != 3, 5
          (1,234) != 1234
          \\boxed{6}\\boxed{7} != 42
          \\{1, \\{2\\}\\} != \\{1\\}
          \\{\\} != 0
          \\{\\} != \\{0\\}
          1,2345 != 12345
          1234,567 != 1234567
          1,234,56 != 123456
          x = 12,3456 != 123456
          \\pm 1 \\pm 2 != 1, -1
          (1,2), (3,4) != (1,2)
          [0,1]\\cap[2,3] != [0,1], [2,3]
          """)
  void otherValuesAreAnotherAnswer(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isFalse();
    assertThat(Pair.compare(other, one).equal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          A \\cup B \\cup C == C \\cup A \\cup B
          A \\cap B == B \\cap A
          A \\setminus B == A \\setminus B
          A \\setminus B \\setminus C == A \\setminus B \\setminus C
          [0,1]\\cup[2,3]\\cup[4,5] == [4,5]\\cup[0,1]\\cup[2,3]
          [0,1]\\cup\\{2\\} == \\{2\\}\\cup[0,1]
          [0,1]\\cup[2,3] == [2,3], [0,1]
          x<1, x>2 == (2,\\infty)\\cup(-\\infty,1)
          x \\in \\mathbb{R} == ℝ
          x \\in \\{1,2\\} == x \\in \\{2,1\\}
          x \\in \\{1, 2\\} == 1, 2
          x \\in [0,1] == 0 \\le x \\le 1
          x > 3 == x \\in (3, \\infty)
          -3 \\le x < 5 == [-3, 5)
          5 > x \\ge -3 == [-3, 5)
          5 \\ge x == (-\\infty, 5]
          x <= 5 == (-\\infty, 5]
          1 <= x <= 2 == [1, 2]
          5 < x == (5, \\infty)
          2\\infty == \\infty
          \\left(1, 2\\right] == (1,2]
          """)
  void theSameSetIsTheSameHoweverItIsWritten(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isTrue();
    assertThat(Pair.compare(other, one).equal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          A \\setminus B != B \\setminus A
          A \\setminus B != A \\cup B
          A \\cup B \\cap C != A \\cup B \\cup C
          A \\cap B \\cup C != A \\cup B
          [0,1]\\cup[2,3]\\cup[4,5] != [0,1]\\cup[2,3]
          x \\in \\{1,2\\} != y \\in \\{1,2\\}
          x \\in [0,1] != 0 < x < 1
          x \\in [0,1] != 0 \\le y \\le 1
          x \\ge 5 != (5, \\infty)
          x > 5 != (-\\infty, 5)
          [1,2] != (1,2)
          \\infty != 5
          \\infty != x
          \\infty - \\infty != 0
          """)
  void anotherSetIsAnother(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isFalse();
    assertThat(Pair.compare(other, one).equal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          x \\ne 2 == 2 \\ne x
          x + y \\ne 1 == -x - y \\ne -1
          x = 1 + 1 = 2 == x = 2
          x = 1 < 2 == x = 1 < 2
          x < y < z == z > y > x
          1 < x > 0 == 1 < x > 0
          2x \\le 6 == x \\le 3
          -2x \\le 6 == x \\ge -3
          -2x \\ge 6 == x \\le -3
          x + y = 1 == 2x + 2y = 2
          x + y = 1 == x = 1 - y
          3x = 6 == x = 2
          x = 0 == 2x = 0
          \\frac{1}{x} = 2 == 2 = \\frac{1}{x}
          y = \\sin x == \\sin x = y
          \\text{넓이} = 5 == \\text{면적} = 5
          3 = x == 3
          3 \\approx x == 3
          \\pi \\approx 3.14 == \\pi
          """)
  void theSameRelationIsTheSameHoweverItIsWritten(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isTrue();
    assertThat(Pair.compare(other, one).equal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          x \\neq 2 != x \\neq 3
          x = 1 < 2 != x = 1 < 3
          x = 1 + 1 = 2 != x = 1 + 2 = 3
          a < b < c != a < d < c
          1 < x < 2 != 1 < y < 2
          -2x \\le 6 != x \\le -3
          2x > 6 != 2x \\ge 6
          2x > 6 != x < 3
          x + y = 1 != 2x + 2y = 3
          x^2 = y != a^2 = b
          x = y != x = z
          x = 3 != 3 = y
          \\frac{1}{x} = 2 != \\frac{1}{x} = 3
          y = \\sin x != y = \\cos x
          f(x) = x+1 != g(x) = x+1
          a = b != a
          3x = 6 != 3
          x \\approx 3 != x
          \\text{넓이} = 5 != \\text{넓이} = 6
          """)
  void anotherRelationIsAnother(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isFalse();
    assertThat(Pair.compare(other, one).equal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          \\begin{pmatrix}1&2\\end{pmatrix} == (1,2)
          \\begin{pmatrix}5\\end{pmatrix} == 5
          \\begin{array}{cc}1&2\\\\3&4\\end{array} == \\begin{pmatrix}1&2\\\\3&4\\\\\\end{pmatrix}
          P(1, 2) == (1, 2)
          Q = (1,2) == (1,2)
          \\{(1,2), (3,4)\\} == (3,4), (1,2)
          """)
  void matricesAndPointsAreComparedPlaceByPlace(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          \\begin{pmatrix}1&2\\end{pmatrix} != (1,3)
          \\begin{pmatrix}1\\\\2\\end{pmatrix} != \\begin{pmatrix}1&2\\end{pmatrix}
          \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix} != (1,2,3,4)
          \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix} != \\begin{pmatrix}1&2\\\\3\\end{pmatrix}
          \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix} != \\begin{pmatrix}1&2\\\\3&4\\\\5&6\\end{pmatrix}
          (1, 2) != 1
          """)
  void anotherMatrixIsAnother(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isFalse();
    assertThat(Pair.compare(other, one).equal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2(1, 2)",
        "2\\{1, 2\\}",
        "A\\{1\\}",
        "2*\\boxed{1, 2}",
        "2(x = 3)",
        "(even) 2",
        "\\begin{pmatrix}1\\\\2\\end{pmatrix} 2",
        "\\begin{cases}1\\\\2\\end{cases}",
        "\\begin{pmatrix}1&2 3&4\\end{pmatrix}"
      })
  void onlyNumbersAreMultiplied(String formula) {
    assertThat(Parser.parse(formula)).isEmpty();
  }
}
