package kr.gwageo.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import kr.gwageo.domain.result.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({"0.9515, 0.952", "1, 1.000", "-0.0001, 0.000", "-0.5, -0.500", "12.3456, 12.346"})
  void ratiosHaveThreeDecimals(double value, String written) {
    assertThat(Numbers.ratio(value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.8249, 82.5%", "1, 100.0%", "-0.05, -5.0%", "0, 0.0%"})
  void percentagesHaveOneDecimal(double share, String written) {
    assertThat(Numbers.percent(share)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.95, 95%", "0.975, 97.5%", "0.9, 90%", "0.05, 5%", "1, 100%"})
  void chosenSharesHaveNoIdleZeros(double share, String written) {
    assertThat(Numbers.round(share)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0.00099, <0.001",
    "0, <0.001",
    "0.001, 0.00100",
    "0.04321, 0.0432",
    "0.5, 0.500",
    "0.99912, >0.999",
    "1, >0.999"
  })
  void pValuesHaveThreeSignificantDigits(double p, String written) {
    assertThat(Numbers.pValue(p)).isEqualTo(written);
  }

  @Test
  void otherNumbersAreWrittenAsPeopleReadThem() {
    assertThat(Numbers.count(1234567)).isEqualTo("1,234,567");
    assertThat(Numbers.degreesOfFreedom(46.63)).isEqualTo("46.6");
    assertThat(Numbers.plain(0.7)).isEqualTo("0.7");
    assertThat(Numbers.plain(0)).isEqualTo("0");
    assertThat(Numbers.ratios(new Interval(0.9, 1.05, 0.9))).isEqualTo("[0.900, 1.050]");
    assertThat(Numbers.percents(new Interval(-0.1, 1, 0.9))).isEqualTo("[-10.0%, 100.0%]");
    assertThat(Numbers.time(Instant.parse("2026-05-01T00:00:03.987Z")))
        .isEqualTo("2026-05-01 00:00:03");
  }

  @Test
  void anIntervalMayBeOpen() {
    Interval open = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.9);
    assertThat(Numbers.ratios(open)).isEqualTo("[-∞, ∞]");
    assertThat(Numbers.percents(open)).isEqualTo("[-∞, ∞]");
  }

  @Test
  void whatIsNotANumberIsNeverPrinted() {
    assertThatIllegalArgumentException().isThrownBy(() -> Numbers.ratio(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Numbers.percent(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Numbers.pValue(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Numbers.plain(Double.POSITIVE_INFINITY));
  }
}
