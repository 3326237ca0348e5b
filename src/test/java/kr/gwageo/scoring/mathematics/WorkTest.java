package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// To how many digits values are worked out, what that costs, and where it ends.
class WorkTest {
  private static final Analysis ANALYSIS = new Analysis(40);

  @Test
  void elementaryFunctionsHaveTheDigitsAskedFor() {
    assertThat(ANALYSIS.digits.getPrecision()).isGreaterThan(40);
    assertDigits(ANALYSIS.pi, "3.1415926535897932384626433832795028841971");
    assertDigits(ANALYSIS.exp(BigDecimal.ONE), "2.7182818284590452353602874713526624977572");
    assertDigits(ANALYSIS.ln(BigDecimal.TWO), "0.6931471805599453094172321214581765680755");
    assertDigits(ANALYSIS.ln(BigDecimal.TEN), "2.3025850929940456840179914546843642076011");
    assertDigits(
        ANALYSIS.sin(ANALYSIS.pi.divide(BigDecimal.valueOf(6), MathContext.DECIMAL128)), "0.5");
  }

  @Test
  void moreDigitsAreMoreDigits() {
    assertThat(new Analysis(60).pi.subtract(new Analysis(30).pi).abs())
        .isLessThan(new BigDecimal("1e-45"))
        .isGreaterThan(new BigDecimal("1e-60"));
  }

  private static void assertDigits(BigDecimal value, String digits) {
    assertThat(value.subtract(new BigDecimal(digits)).abs()).isLessThan(new BigDecimal("1e-33"));
  }

  @Test
  void effortIsSpentToItsLastStepAndNoFurther() {
    Effort effort = new Effort(5);
    effort.spend(2);
    assertThat(effort.spent()).isFalse();
    effort.spend(3);
    assertThat(effort.spent()).isTrue();
    assertThatExceptionOfType(Unsettled.class).isThrownBy(() -> effort.spend(1));
  }

  @Test
  void whatCostsTooMuchLeavesNoEffort() {
    Effort effort = new Effort(5);
    assertThatExceptionOfType(Unsettled.class).isThrownBy(() -> effort.spend(6));
    assertThat(effort.spent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1+1+1+1,              5,   5",
    "\\exp 2,              27,  27",
    "\\ln 2,               77,  77",
    "\\sqrt{2},            27,  27",
    "\\sqrt[3]{2},         127, 127",
    "\\sin 2,              52,  52",
    "2^{9},                7,   8",
    "e^{i},                100, 200",
    "\\ln i,               101, 300",
  })
  void aFunctionCostsMoreThanAnOperation(String formula, int least, int most) {
    int cost = cost(effort -> evaluated(formula, effort));
    assertThat(cost).isBetween(least, most);
  }

  private static Complex evaluated(String formula, Effort effort) {
    return new Evaluation(ANALYSIS, Map.of(), true, effort).of(Pair.parsed(formula));
  }

  /// The least effort with which the work is done.
  private static int cost(Consumer<Effort> work) {
    int steps = 0;
    while (!done(work, steps)) {
      steps++;
    }
    return steps;
  }

  private static boolean done(Consumer<Effort> work, int steps) {
    try {
      work.accept(new Effort(steps));
      return true;
    } catch (Unsettled _) {
      return false;
    }
  }

  @Test
  void powersAreWorkedOutToFiveThousandPlaces() {
    Effort effort = new Effort(10_000);
    assertThat(evaluated("(\\ln 2)^{31000}", effort).re()).isPositive();
    assertThat(evaluated("(\\ln 5)^{24000}", effort).re()).isPositive();
    for (String formula : List.of("(\\ln 2)^{33000}", "(\\ln 5)^{25000}", "\\exp(5001)")) {
      assertThatExceptionOfType(Unsettled.class).isThrownBy(() -> evaluated(formula, effort));
    }
  }

  @Test
  void withoutComplexNumbersNegativeOnesHaveNoRootsOrLogarithms() {
    for (String formula : List.of("\\sqrt{-2}", "\\ln(-2)", "(-2)^{0.5}")) {
      assertThatExceptionOfType(Unsettled.class)
          .isThrownBy(() ->
              new Evaluation(ANALYSIS, Map.of(), false, new Effort(1000)).of(Pair.parsed(formula)));
    }
  }

  @Test
  void longerSumsAndProductsCostMore() {
    Polynomial one = polynomial("x");
    Polynomial three = polynomial("x + y + 1");
    assertThat(cost(effort -> one.plus(three, effort))).isEqualTo(4);
    assertThat(cost(effort -> one.plus(one, effort))).isEqualTo(2);
    assertThat(cost(effort -> three.times(three, effort)))
        .isGreaterThan(2 * cost(effort -> three.times(one, effort)));
    assertThat(cost(effort -> polynomial("xyz").times(one, effort)))
        .isEqualTo(cost(effort -> one.times(one, effort)) + 2);
    assertThat(cost(effort -> polynomial("2^{6400}x").times(one, effort)))
        .isEqualTo(cost(effort -> one.times(one, effort)) + 50);
    assertThat(cost(effort -> polynomial("2").power(6400, effort)))
        .isGreaterThan(100)
        .isLessThan(200);
    assertThat(cost(effort -> one.power(9, effort)))
        .isGreaterThan(cost(effort -> one.power(8, effort)));
  }

  private static Polynomial polynomial(String formula) {
    return new Expansion(new Effort(10_000)).of(Pair.parsed(formula)).numerator();
  }

  @Test
  void numbersOfMoreThanTwentyThousandBitsAreNotWorkedOut() {
    Effort effort = new Effort(100_000);
    Polynomial two = Polynomial.of(Rational.of(2));
    Polynomial great = two.power(6000, effort);
    assertThat(great.times(great, effort).constant())
        .contains(Rational.of(BigInteger.TWO.pow(12_000)));
    Polynomial greater = great.times(great, effort);
    assertThatExceptionOfType(Unsettled.class).isThrownBy(() -> greater.times(greater, effort));
    assertThatExceptionOfType(Unsettled.class).isThrownBy(() -> two.power(7000, effort));
  }

  @Test
  void powersOfUnknownsEndAtAMillion() {
    Monomial half = new Monomial(BigInteger.ONE, Map.of("x", 500_000));
    Monomial more = new Monomial(BigInteger.ONE, Map.of("x", 500_001));
    assertThat(half.times(half).powers()).containsExactly(Map.entry("x", 1_000_000));
    assertThatExceptionOfType(Unsettled.class).isThrownBy(() -> half.times(more));
  }

  @Test
  void nothingIsTheConstantZero() {
    assertThat(Polynomial.ZERO.constant()).contains(Rational.ZERO);
    assertThat(polynomial("x").constant()).isEmpty();
    assertThat(polynomial("x+1").constant()).isEmpty();
    assertThat(Rational.ZERO.positive()).isFalse();
  }

  @Test
  void exponentsOfTenAreReadToAThousand() {
    assertThat(Parser.parse("1e1000")).isPresent();
    assertThat(Parser.parse("1e-1000")).isPresent();
    assertThat(Parser.parse("1e1001")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.01,  3.14,          3.15,              true",
    "0.01,  3.14,          3.1501,            false",
    "0.01,  3.15,          3.14,              true",
    "0.01,  0.333,         \\frac{1}{3},      true",
    "0.01,  2i,            2,                 false",
    "0.01,  2 + 0.001i,    2,                 false",
    "0.01,  \\arcsin 2,    2,                 false",
  })
  void aToleranceIsMetByADifferenceThatIsNoGreater(
      BigDecimal tolerance, String one, String other, boolean equal) {
    Equivalence equivalence = new Equivalence(Optional.of(tolerance));
    assertThat(equivalence.compare(Pair.parsed(one), Pair.parsed(other)).equal()).isEqualTo(equal);
  }
}
