package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  @Test
  void anEmptyTextIsNone() {
    assertThat(arguments("keywords:existence :: keywords=| 바다 |").texts("keywords"))
        .containsExactly("바다");
    assertThatThrownBy(() -> arguments("keywords:existence :: keywords= ").texts("keywords"))
        .hasMessage("keywords:existence: keywords is missing");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3.0, 3", "1000000, 1000000"})
  void aCountIsAWholeNumberUpToAMillion(String written, int count) {
    assertThat(arguments("t :: n=" + written).count("n")).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.5", "1000001", "둘", "1e99"})
  void aCountOutOfRangeIsRefused(String written) {
    assertThatThrownBy(() -> arguments("t :: n=" + written).count("n"))
        .hasMessage("t: n is a whole number from 0 to 1000000, not " + written);
  }

  @ParameterizedTest
  @CsvSource({
    "이상, false, true, true",
    "미만, true, false, false",
    "이하, true, true, false",
    "초과, false, false, true",
    "정확히, false, true, false"
  })
  void aRelationIsTriedBelowAtAndAboveItsNumber(
      String relation, boolean below, boolean at, boolean above) {
    Amount amount = arguments("t :: r=" + relation + " :: n=3").amount("r", "n");
    assertThat(amount.holds(2)).isEqualTo(below);
    assertThat(amount.holds(3)).isEqualTo(at);
    assertThat(amount.holds(4)).isEqualTo(above);
  }

  @Test
  void anUnknownRelationIsAnsweredWithAllThatAreKnown() {
    assertThatThrownBy(() -> Relation.named("약"))
        .hasMessage(
            "no relation 약 among at least, 최소, 최소한, 적어도, 이상, less than, 미만, at most, 최대, 이하"
                + ", more than, 초과, exactly, 정확히");
  }

  private static Arguments arguments(String written) {
    return new Arguments(Checked.instruction(written));
  }
}
