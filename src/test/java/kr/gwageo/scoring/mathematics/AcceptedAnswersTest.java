package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedAnswersTest {
  private static final String CASES = "\\begin{cases} x & x > 0 \\\\ 0 & x \\le 0 \\end{cases}";

  @Test
  void wordsMayStandAnywhereAndFormulasMayNot() {
    assertThat(accepted("없다", "해가 없다").inWords()).isTrue();
    assertThat(accepted("없다", "0").inWords()).isFalse();
    assertThat(accepted("없다", CASES).inWords()).isFalse();
    assertThat(accepted("B").inWords()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " <- ",
      textBlock =
          """
          B <- B
          B <- b
          B <- B.
          B <- (B) 세모
          세모 <- (B) 세모
          \\text{(B)} <- (B) 세모
          \\text{ab} <- ab
          해가 없다 <- 답: 해가 없다
          none <- The answer is none.
          """)
  void wordsAreRightAsWords(String accepted, String reply) {
    assertThat(in(reply, accepted)).isEqualTo(new Finding.One(found(reply), yes("equal as words")));
  }

  private static String found(String reply) {
    return reply.replace("답: ", "").replace("The answer is ", "").replaceFirst("\\.$", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " <- ",
      textBlock =
          """
          해는 없다 <- 무한히 많다
          \\text{ab} <- ba
          C <- \\text{(B) 세모}
          C <- B
          세모 <- (B) 네모
          """)
  void otherWordsAreAnotherAnswer(String accepted, String reply) {
    assertThat(in(reply, accepted))
        .isInstanceOfSatisfying(
            Finding.One.class, found -> assertThat(found.match().equal()).isFalse());
  }

  @Test
  void aChoiceWithItsTextIsComparedByItsLetter() {
    assertThat(in("\\text{(B) 세모}", "C"))
        .isEqualTo(new Finding.One("\\text{(B) 세모}", Match.no("not equal as expressions")));
    assertThat(in("(B) 세모", "C", "세모")).isEqualTo(new Finding.One("(B) 세모", yes("equal as words")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"모르겠다", "(B) 세모", "", "  ", "\\sqrt 스물셋", "|x|라고 3", "\\text{even}"})
  void whereAFormulaIsWantedWordsAreNoAnswer(String reply) {
    assertThat(in(reply, "3")).isEqualTo(new Finding.None());
  }

  @Test
  void nothingIsNoAnswerInWordsEither() {
    assertThat(in("  ", "없다")).isEqualTo(new Finding.None());
    assertThat(in("있다", "없다")).isEqualTo(new Finding.One("있다", Match.no("not equal as words")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " <- ",
      textBlock =
          """
          2A + B → 2C <- 2 A + B → 2 C
          2A + B → 2C <- $2A+B → 2C$이다.
          \\begin{cases} 1 & x > 0 \\end{cases} <- \\begin{cases}1&x>0\\end{cases}
          """)
  void aFormulaThatIsNotReadIsRightAsItStandsSpacesAside(String accepted, String reply) {
    assertThat(in(reply, accepted, "없다"))
        .isInstanceOfSatisfying(
            Finding.One.class,
            found -> assertThat(found.match()).isEqualTo(yes("the same expression")));
  }

  @Test
  void anotherFormulaThatIsNotReadIsAnother() {
    assertThat(in("2A + B → C", "2A + B → 2C"))
        .isEqualTo(new Finding.One("2A + B → C", Match.no("not equal as words")));
  }

  @Test
  void anyOfTheAcceptedFormulasIsRight() {
    assertThat(in("0.5", "2", "\\frac{1}{2}", "7"))
        .isEqualTo(new Finding.One("0.5", yes("equal as numbers")));
  }

  @Test
  void severalAnswersWhereOneIsWantedAreNamed() {
    assertThat(in("4, 5", "3")).isEqualTo(new Finding.Several(List.of("4", "5")));
    assertThat(in("3 또는 4", "3")).isEqualTo(new Finding.Several(List.of("3", "4")));
    assertThat(in("3; 4", "3")).isEqualTo(new Finding.Several(List.of("3", "4")));
    assertThat(in("1,, 2", "3")).isEqualTo(new Finding.Several(List.of("1", "2")));
    assertThat(in("4 혹은 4 이거나 5 그리고 6", "x = 3"))
        .isEqualTo(new Finding.Several(List.of("4", "5", "6")));
  }

  @Test
  void oneAnswerGivenTwiceIsOne() {
    assertThat(in("4, \\frac{8}{2}", "3"))
        .isEqualTo(new Finding.One("4, \\frac{8}{2}", Match.no("not equal as numbers")));
    assertThat(in("3, \\frac{6}{2}", "3"))
        .isInstanceOfSatisfying(
            Finding.One.class, found -> assertThat(found.match().equal()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1, 2",
        "\\{1, 2\\}",
        "(1, 2)",
        "[0,1] \\cup [2,3]",
        "\\begin{pmatrix}1\\\\2\\end{pmatrix}",
        "\\pm 1"
      })
  void whereSeveralValuesAreWantedOtherValuesAreOneWrongAnswer(String accepted) {
    assertThat(in("1, 3", accepted))
        .isInstanceOfSatisfying(
            Finding.One.class, found -> assertThat(found.match().equal()).isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "스물셋,              23",
    "삼분의 일,           1/3",
    "1만 2500원,          12500",
    "사과는 모두 23개다,  23",
  })
  void aNumberMayStandInWords(String reply, String value) {
    assertThat(in(reply, value))
        .isInstanceOfSatisfying(
            Finding.One.class, found -> assertThat(found.match().equal()).isTrue());
    assertThat(in(reply, value + "+1"))
        .isInstanceOfSatisfying(
            Finding.One.class, found -> assertThat(found.match().equal()).isFalse());
  }

  @Test
  void ofNumbersInWordsThoseThatDifferAreNamed() {
    assertThat(in("스물셋 또는 스물넷", "23")).isEqualTo(new Finding.Several(List.of("스물셋", "스물넷")));
  }

  @Test
  void aNumberIsAcceptedByItsValue() {
    AcceptedAnswers accepted = AcceptedAnswers.of(new BigDecimal("0.50"), Optional.empty());
    assertThat(accepted.in("\\frac{1}{2}", "\\frac{1}{2}", true))
        .isEqualTo(new Finding.One("\\frac{1}{2}", yes("equal as numbers")));
    assertThat(accepted.inWords()).isFalse();
  }

  @Test
  void noPassageOfMoreThanTwoThousandCharactersIsRead() {
    String passage = "3" + " ".repeat(1998) + ".";
    assertThat(in(passage, "3")).isInstanceOf(Finding.One.class);
    assertThat(in(passage + ".", "3")).isEqualTo(new Finding.None());
  }

  @Test
  void aLongAnswerIsShownByItsFirstTwoHundredCharacters() {
    String sum = "1+".repeat(100) + "1";
    assertThat(in(sum.substring(1), "100")).isEqualTo(shown(sum.substring(1), 200));
    assertThat(in(sum, "101")).isEqualTo(shown(sum, 200));
  }

  private static Finding shown(String answer, int length) {
    return new Finding.One(answer.substring(0, length), yes("equal as numbers"));
  }

  @Test
  void aCharacterOfTwoIsNotCutInTwo() {
    String words = "가".repeat(199) + "😀";
    assertThat(in(words, "나"))
        .isEqualTo(new Finding.One("가".repeat(199), Match.no("not equal as words")));
  }

  private static Match yes(String method) {
    return new Match(true, method);
  }

  private static AcceptedAnswers accepted(String... answers) {
    return AcceptedAnswers.of(List.of(answers), Optional.empty());
  }

  private static Finding in(String reply, String... answers) {
    return accepted(answers).in(reply, reply.replace("$", ""), true);
  }
}
