package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
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

  private static double value(Map<String, List<String>> options, Target target, String reply) {
    return read(options, target, reply) instanceof Reading.Answer answer ? answer.value() : -1;
  }

  private static Reading read(Map<String, List<String>> options, Target target, String reply) {
    return Rubric.scorer(new ScorerSpec("mathematics", options))
        .read(Row.item("?", List.of(), target), reply);
  }
}
