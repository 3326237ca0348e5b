package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where in a sentence its formula stands.
class PassageTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          $\\frac{1}{2}$ -> \\frac{1}{2}
          $$\\frac{1}{2}$$ -> \\frac{1}{2}
          \\(\\frac{1}{2}\\) -> \\frac{1}{2}
          \\[\\frac{1}{2}\\] -> \\frac{1}{2}
          따라서 구하는 값은 $\\frac{1}{2}$이다. -> \\frac{1}{2}
          $x=3$일 때 $y=\\frac{1}{2}$이다. -> y=\\frac{1}{2}
          $x=3$이면 $\\frac{1}{2}$이다. -> \\frac{1}{2}
          $f(x)$의 값은 $\\frac{1}{2}$이다. -> \\frac{1}{2}
          When $x = 3$ we get $\\frac{1}{2}$. -> \\frac{1}{2}
          $x = 1$ 또는 $x = 2$이다. -> x = 1, x = 2
          $1$, $2$ -> 1, 2
          해는 $3$과 $4$이다 -> 3, 4
          \\(1\\), \\(2\\) and \\(3\\) -> 1, 2, 3
          $3$ 개 -> 3
          $x^2.$ -> x^2
          """)
  void theFormulaBetweenFormulaSignsComesFirst(String passage, String formula) {
    assertThat(candidates(passage, true)).first().isEqualTo(formula);
    assertThat(candidates(passage, false)).first().isEqualTo(formula);
  }

  @Test
  void ofTwoFormulasTheFirstOrTheLastIsTaken() {
    String passage = "$5$이고, 검산하면 $2+3$이다";
    assertThat(candidates(passage, true)).first().isEqualTo("5");
    assertThat(candidates(passage, false)).first().isEqualTo("2+3");
  }

  @Test
  void whereAllFormulasAreWhatTheSentenceIsAboutOneOfThemIsTaken() {
    assertThat(candidates("$5$는 소수이다", true)).first().isEqualTo("5");
  }

  @Test
  void aFormulaBeforeAPowerOfTenIsOnlyAPartOfANumber() {
    assertThat(candidates("$3$만 원", true)).doesNotContain("3");
    assertThat(candidates("$3$분의 1", false)).doesNotContain("3");
  }

  @Test
  void aSingleDollarSignIsMoney() {
    assertThat(candidates("값은 $5이고 답은 7이다", true)).last().isEqualTo("7");
    assertThat(candidates("$5, $6 또는 $7", true)).first().isEqualTo("5,  6 또는  7");
  }

  @Test
  void linkedFormulasStayAConditionTogether() {
    String passage = "$y = 5$ when $a = 1$, $b = 2$";
    assertThat(candidates(passage, true)).first().isEqualTo("y = 5");
    assertThat(candidates(passage, false)).first().isEqualTo("y = 5");
    assertThat(candidates("where $a = 1$, $b = 2$", true)).first().isEqualTo("a = 1, b = 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "답: √5",
        "정답은 √5",
        "최종 정답: √5",
        "따라서 √5",
        "그러므로, √5",
        "따라서 구하는 값은 √5",
        "즉, 총 √5",
        "thus the final answer is √5",
        "A: √5",
        "∴ √5",
        "\"√5\"",
        "# √5",
        "√5이다.",
        "√5 입니다!",
        "√5 예요",
        "√5가 된다.",
        "√5가 됩니다.",
        "√5가 나온다",
        "√5;",
        "  √5  "
      })
  void wordsThatLeadToTheAnswerAndEndingsAreLeftOut(String passage) {
    assertThat(candidates(passage, true)).first().isEqualTo("√5");
    assertThat(candidates(passage, false)).first().isEqualTo("√5");
  }

  @Test
  void leadsAndEndingsWithoutAnAnswerAreNone() {
    assertThat(candidates("", true)).isEmpty();
    assertThat(candidates("   ", false)).isEmpty();
    assertThat(candidates("$ $", true)).isEmpty();
    assertThat(candidates(". . ", true)).containsExactly(".");
    assertThat(candidates("답: ", true)).containsExactly("답");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          넓이는 2√3 (제곱센티미터) -> 2√3
          2√3 (약 3.46) -> 2√3
          x + 1 (when x is even) -> x + 1
          """)
  void aRemarkInBracketsMayBeLeftOut(String passage, String formula) {
    assertThat(candidates(passage, true)).contains(formula);
  }

  @Test
  void aPointIsNoRemark() {
    assertThat(candidates("(1, 2)", true)).containsExactly("(1, 2)");
    assertThat(candidates("f(x)", true)).containsExactly("f(x)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          한 변의 길이는 √7 -> √7
          y가 √7 -> √7
          the area is √7 -> √7
          the sum equals √7 -> √7
          길이: √7 -> √7
          모두 더하면 총 √7 -> √7
          """)
  void whatFollowsTheTopicMayBeTheAnswer(String passage, String formula) {
    assertThat(candidates(passage, true)).last().isEqualTo(formula);
  }

  @Test
  void ofManyOpeningsTheLastSixCount() {
    String passage = "가는 1 나는 2 다는 3 라는 4 마는 5 바는 6 사는 7";
    assertThat(candidates(passage, true))
        .contains("7", "2 다는 3 라는 4 마는 5 바는 6 사는 7")
        .doesNotContain("1 나는 2 다는 3 라는 4 마는 5 바는 6 사는 7");
  }

  @Test
  void anAnswerFirstIsReadInTheFirstSentenceAndElseInTheLast() {
    String passage = "넓이는 √7이다. 둘레는 √8이다.";
    assertThat(candidates(passage, true)).contains("√7").doesNotContain("√8");
    assertThat(candidates(passage, false)).contains("√8").doesNotContain("√7");
    assertThat(candidates("√7\n\n", false)).contains("√7");
    assertThat(candidates("\n", false)).isEmpty();
  }

  @Test
  void aDecimalPointEndsNoSentence() {
    assertThat(candidates("값은 3.5", true)).contains("3.5").doesNotContain("3");
  }

  @Test
  void doubledBackslashesAreSingleOnesButInMatrices() {
    assertThat(candidates("\\\\frac{1}{2}", true)).first().isEqualTo("\\frac{1}{2}");
    String matrix = "\\begin{pmatrix}a\\\\b\\end{pmatrix}";
    assertThat(candidates(matrix, true)).containsExactly(matrix);
  }

  @Test
  void noCandidateComesTwice() {
    assertThat(candidates("x", true)).containsExactly("x");
  }

  @Test
  void aFormulaIsTheWholeOfAnAcceptedAnswer() {
    assertThat(AcceptedAnswers.formula("$\\frac{1}{2}$")).isEqualTo(Parser.parse("\\frac{1}{2}"));
    assertThat(AcceptedAnswers.formula("없다")).isEqualTo(Optional.empty());
  }

  private static List<String> candidates(String passage, boolean first) {
    return new Passage(passage, first).candidates().toList();
  }
}
