package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberAnswerTest {
  @ParameterizedTest
  @CsvSource({
    "0,     12500,  '12,500원',    1",
    "0,     12.50,  12.5,          1",
    "0,     0.333,  1/3,           0",
    "0.001, 0.333,  1/3,           1",
    "0.001, 0.333,  0.3341,        0",
    "0.5,   100,    99.5,          1",
    "0.5,   100,    100.5,         1",
    "0.5,   100,    100.6,         0",
    "0,     -3,     3,             0",
    "0,     0,      -0,            1",
    "0,     1e99,   1e99,          1",
    "0,     0.125,  2^-3,          1",
    "0,     -5,     마이너스 5,      1",
    "0,     5,      마이너스 5,      0",
  })
  void comparesByValueWithinTheTolerance(
      String tolerance, BigDecimal target, String reply, double value) {
    assertThat(read(Map.of("tolerance", List.of(tolerance)), target, reply))
        .isInstanceOfSatisfying(
            Reading.Answer.class, read -> assertThat(read.value()).isEqualTo(value));
  }

  @Test
  void namesEveryNumberThatMayBeMeant() {
    assertThat(read(Map.of(), BigDecimal.ONE, "정답: 3, 5, 3"))
        .isInstanceOfSatisfying(
            Reading.Ambiguous.class, read -> assertThat(read.readings()).containsExactly("3", "5"));
  }

  @Test
  void readsTheEndOfALineThatGoesOnAndOn() {
    String reply = "아무 말 ".repeat(1000) + "따라서 모두 15개이다.";
    assertThat(read(Map.of(), new BigDecimal(15), reply))
        .isInstanceOfSatisfying(
            Reading.Answer.class, read -> assertThat(read.answer()).isEqualTo("15"));
  }

  @Test
  void findsNoNumberBesideAnAnswerThatIsNone() {
    assertThat(read(Map.of(), BigDecimal.TEN, "10일까?\n정답: 알 수 없다"))
        .isInstanceOf(Reading.NoAnswer.class);
  }

  private static Reading read(Map<String, List<String>> options, BigDecimal target, String reply) {
    return Rubric.scorer(new ScorerSpec("number", options))
        .read(Row.item("?", List.of(), new Target.Numeric(target)), reply);
  }
}
