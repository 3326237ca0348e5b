package kr.gwageo.scoring.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "12500, 1, 12500",
    "0.50, 1, 0.5",
    "0.000, 1, 0",
    "1e3, 1, 1000",
    "1, 3, 1/3",
    "1, 4, 0.25",
    "-1, 3, -1/3",
    "6, 3, 2",
  })
  void isShownAsPeopleWriteIt(BigDecimal numerator, BigDecimal denominator, String shown) {
    assertThat(new Quantity(numerator, denominator).shown()).isEqualTo(shown);
  }

  @Test
  void isNotDividedByNothing() {
    assertThatThrownBy(() -> new Quantity(BigDecimal.ONE, new BigDecimal("0.0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void staysExact() {
    Quantity third = new Quantity(BigDecimal.ONE, new BigDecimal(3));
    Quantity sum = third.plus(third).plus(third);
    assertThat(sum.same(new Quantity(BigDecimal.ONE))).isTrue();
    assertThat(sum.within(BigDecimal.ONE, BigDecimal.ZERO)).isTrue();
    assertThat(third.within(new BigDecimal("0.333333333333"), BigDecimal.ZERO)).isFalse();
    assertThat(third.negated().within(new BigDecimal("-0.33"), new BigDecimal("0.004"))).isTrue();
  }
}
