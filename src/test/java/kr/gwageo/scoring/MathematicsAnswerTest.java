package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathematicsAnswerTest {
  @ParameterizedTest
  @CsvSource({
    "42,    \\boxed{42},            1, 'boxed, equal as numbers'",
    "42,    정답: 42개,             1, 'marked answer, equal as numbers'",
    "42,    A: 42,                  1, 'last line, equal as numbers'",
    "0.5,   \\boxed{\\frac12},      1, 'boxed, equal as numbers'",
    "0.5,   \\boxed{x = 0.5},       1, 'boxed, equal as numbers'",
    "2,     \\boxed{\\sqrt[3]{8}},  1, 'boxed, equal as numbers'",
    "3.14,  \\boxed{\\pi},          0, 'boxed, not equal exactly'",
    "12500, '정답: 1만 2500원',     1, 'marked answer, equal as numbers'",
  })
  void comparesANumberByItsValueAndNamesTheWay(
      BigDecimal target, String reply, double value, String rule) {
    assertThat(read(Map.of(), new Target.Numeric(target), reply))
        .isInstanceOfSatisfying(
            Reading.Answer.class,
            read -> {
              assertThat(read.value()).isEqualTo(value);
              assertThat(read.rule()).isEqualTo(rule);
              assertThat(read.explanation()).startsWith(rule + ": \"");
            });
  }

  @Test
  void takesARoundedDecimalOnlyWhereTheToleranceSaysSo() {
    Target target = new Target.Text(List.of("\\sqrt{2}"));
    assertThat(value(Map.of(), target, "정답: 1.414")).isZero();
    assertThat(value(Map.of("tolerance", List.of("0.001")), target, "정답: 1.414")).isOne();
    assertThat(value(Map.of("tolerance", List.of("0.0001")), target, "정답: 1.414")).isZero();
  }

  @Test
  void acceptsAnyOfSeveralAnswers() {
    Target target = new Target.Text(List.of("\\frac{1}{2}", "0.4", "\\text{none}"));
    assertThat(List.of("정답: 2/4", "\\boxed{\\frac25}", "정답: none"))
        .allSatisfy(reply -> assertThat(value(Map.of(), target, reply)).isOne());
    assertThat(value(Map.of(), target, "정답: 1/4")).isZero();
  }

  @Test
  void namesBothOfTwoFinalAnswersThatDiffer() {
    Target target = new Target.Text(List.of("3"));
    assertThat(read(Map.of(), target, "\\boxed{3} 또는 \\boxed{5}"))
        .isInstanceOfSatisfying(
            Reading.Ambiguous.class, read -> assertThat(read.readings()).hasSize(2));
    assertThat(read(Map.of(), target, "정답: 3 또는 5"))
        .isInstanceOfSatisfying(
            Reading.Ambiguous.class, read -> assertThat(read.readings()).containsExactly("3", "5"));
    assertThat(value(Map.of(), target, "정답: 3 또는 \\frac{6}{2}")).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "}", "\\boxed{", "\\boxed{1} ", "\\fbox{{", "\\frac{", "9^", "$", "\\("})
  void readsAMegabyteOfOnePieceInSeconds(String piece) {
    String reply = piece.repeat((1 << 20) / piece.length());
    Target target = new Target.Text(List.of("\\frac{1}{2}"));
    for (String end : List.of("", "\\boxed{\\frac12}")) {
      Reading read =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10), () -> read(Map.of(), target, reply + end));
      assertThat(read.explanation()).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " <- ",
      textBlock =
          """
          30000 <- 답: $3$만 원
          25 <- 정답: 25㎡
          25 <- 답: 25℃
          25 <- 넓이는 25m²이다.
          1/2 <- 정답: １/２
          12 <- 답: １２
          x=3 <- 답： x ＝ 3
          1, 2 <- \\boxed{1}, \\boxed{2}
          1, 2 <- 풀이 과정을 차례로 적으면 다음과 같은 결과를 얻는다. $\\boxed{1}$과 $\\boxed{2}$
          1, 2 <- \\boxed{1} \\text{ 또는 } \\boxed{2}
          1, 2 <- \\boxed{1}\\boxed{2}
          2 <- \\boxed{1}이므로 \\boxed{2}
          3 <- \\boxed{x = \\boxed{3}}
          3 <- \\boxed{3} \\boxed{}
          5 <- \\boxed{3} 그리고 정답: 5
          """)
  void readsTheFinalAnswerAsAPersonMeansIt(String target, String reply) {
    assertThat(value(Map.of(), new Target.Text(List.of(target)), reply)).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " <- ",
      textBlock =
          """
          42 <- \\boxed{6}\\boxed{7}
          3 <- \\boxed{3} 그리고 정답: 5
          1, 2 <- \\boxed{1}이므로 \\boxed{2}
          1, 2 <- \\boxed{1}과 \\boxed{3}
          3 <- 답: $3$만 원
          \\pi r^2 <- 답: \\pi r^2 h
          없다 <- 답: 있다
          """)
  void readsNoOtherAnswerIntoIt(String target, String reply) {
    assertThat(value(Map.of(), new Target.Text(List.of(target)), reply)).isZero();
  }

  @Test
  void aBoxAfterAnAnnouncedAnswerCounts() {
    Target target = new Target.Text(List.of("3"));
    assertThat(value(Map.of(), target, "정답: 5\n\\boxed{3}")).isOne();
    assertThat(value(Map.of(), target, "정답: 3\n\\boxed{5}")).isZero();
    assertThat(value(Map.of(), target, "\\boxed{5}\n정답: 3")).isOne();
  }

  @Test
  void saysWhereItLookedInVain() {
    Target target = new Target.Text(List.of("3"));
    assertThat(read(Map.of(), target, "모르겠다"))
        .isEqualTo(new Reading.NoAnswer("no formula in \"모르겠다\" at 0"));
    assertThat(read(Map.of(), target, ""))
        .isEqualTo(new Reading.NoAnswer("no formula in an empty reply"));
  }

  @Test
  void aLongLineGivesItsResultAtItsEndOrAfterItsAnnouncement() {
    Target target = new Target.Text(List.of("\\sqrt{3}"));
    String line = "길이를 차례로 구하여 보면 다음과 같다. ".repeat(60);
    assertThat(value(Map.of(), target, line + "넓이는 \\sqrt{3}이다.")).isOne();
    assertThat(value(Map.of(), target, "정답: \\sqrt{3}이다. " + line)).isOne();
    assertThat(value(Map.of(), target, "\\boxed{" + " ".repeat(1000) + "\\sqrt{3}}")).isOne();
  }

  @Test
  void wordsMayStandInAnyPlaceOfTheReplyButTheFirstReadingCountsIfNoneIsRight() {
    Target target = new Target.Text(List.of("무수히 많다"));
    assertThat(value(Map.of(), target, "답은 여럿\n무수히 많다")).isOne();
    assertThat(read(Map.of(), target, "답은 여럿\n하나뿐이다"))
        .isInstanceOfSatisfying(
            Reading.Answer.class,
            read -> {
              assertThat(read.value()).isZero();
              assertThat(read.answer()).isEqualTo("여럿");
            });
  }

  @Test
  void aTargetThatIsNoFormulaIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(Map.of(), Row.TESTS, "3"))
        .withMessageContaining("has no formula or number as its target");
  }

  private static double value(Map<String, List<String>> options, Target target, String reply) {
    return read(options, target, reply) instanceof Reading.Answer answer ? answer.value() : -1;
  }

  private static Reading read(Map<String, List<String>> options, Target target, String reply) {
    return Rubric.scorer(new ScorerSpec("mathematics", options))
        .read(Row.item("?", List.of(), target), reply);
  }
}
