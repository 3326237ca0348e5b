package kr.gwageo.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bets, sums and forecasts before anything was seen, when everything was, and where numbers run
/// out of digits.
class BetsAtTheEdgeTest {

  @Test
  void sumsKeepWhatRoundingLoses() {
    Total total = new Total();
    for (double term : new double[] {1, 1e100, 1, -1e100}) {
      total.add(term);
    }
    assertThat(total.value()).isEqualTo(2);
    Total thirds = new Total();
    for (int i = 0; i < 3_000_000; i++) {
      thirds.add(0.1);
    }
    assertThat(thirds.value()).isEqualTo(3_000_000 * 0.1);
  }

  @Test
  void wealthIsKeptToTheLastDigits() {
    Mixture winning = new Mixture();
    Mixture losing = new Mixture();
    for (int i = 0; i < 20_000; i++) {
      winning.bet(1, 1);
      losing.bet(-1, 1);
    }
    assertThat(winning.log()).isCloseTo(20_000 * Math.log1p(0.75) - Math.log(7), within(4e-12));
    assertThat(losing.log()).isCloseTo(20_000 * Math.log1p(-0.015) - Math.log(7), within(1e-12));
  }

  /// One cell of ten items and a prior of 0.8 that counts like four.
  @Test
  void aPoolIsForetoldFromWhatWasSeenAndThePrior() {
    CovariateBets bets = new CovariateBets(new double[] {10}, 0.5, 0.8);
    assertThat(bets.foretold()).isCloseTo(0.8, within(1e-15));
    bets.see(0, 1, 1);
    double forecast = (4 * 0.8 + 1) / 5 * 5 / 6 + 1 / 6.0;
    assertThat(bets.foretold()).isCloseTo((1 + 9 * forecast) / 10, within(1e-12));
    for (int i = 0; i < 9; i++) {
      bets.see(0, 1, 0);
    }
    assertThat(bets.foretold()).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void forecastsStartAtThePriorAndPartByCell() {
    Forecast forecast = new Forecast(new double[] {3, 5}, 0.8);
    assertThat(forecast.of(1)).isEqualTo(0.8);
    assertThat(forecast.highest()).isEqualTo(0.8);
    assertThat(forecast.lowest()).isEqualTo(0.8);
    assertThat(forecast.meanOfWhatIsLeft(8)).isCloseTo(0.8, within(1e-15));
    forecast.see(0, 1, 0);
    double all = 3.2 / 5;
    assertThat(forecast.highest()).isCloseTo(all, within(1e-15));
    assertThat(forecast.lowest()).isCloseTo(all * 5 / 6, within(1e-15));
    assertThat(forecast.meanOfWhatIsLeft(7))
        .isCloseTo((2 * all * 5 / 6 + 5 * all) / 7, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({
    "-3, 2, -1, 0.5, false, true",
    "-3, 2, -1, 1.5, false, false",
    "-1, 1, -1, 1, false, false",
    "2, 2, -1, 1, true, false",
    "1, 2, -1, 1, false, false",
    "-0.05, 0, -1, 1, true, false"
  })
  void aPoolIsSettledWhereNothingLeftCouldTurnIt(
      double seen, double left, double low, double high, boolean above, boolean below) {
    Duel duel = new Duel();
    duel.settle(seen, left, low, high, 0.1);
    assertThat(duel.settled()).isEqualTo(above || below);
    assertThat(duel.above(1)).isEqualTo(above);
    assertThat(duel.below(1)).isEqualTo(below);
  }

  /// A bar that the rest of the pool cannot reach, or cannot miss, takes no bet.
  @Test
  void anImpossibleExpectationTakesNoBet() {
    CovariateBets bets = new CovariateBets(new double[] {4}, 0.5, 0.5);
    for (int i = 0; i < 3; i++) {
      bets.see(0, 1, 1);
    }
    assertThat(bets.evidence().settled()).isTrue();
    double before = bets.evidence().betsAbove().log();
    bets.see(0, 1, 1);
    assertThat(bets.expected()).isEqualTo(-1);
    assertThat(bets.evidence().betsAbove().log()).isEqualTo(before);
    ContrastBets contrasts = ContrastBets.onPool(-1, 1, 3);
    contrasts.see(1, 1);
    contrasts.see(1, 1);
    double wealth = contrasts.evidence().betsAbove().log();
    contrasts.see(1, 1);
    assertThat(contrasts.expected()).isEqualTo(-2);
    assertThat(contrasts.evidence().betsAbove().log()).isEqualTo(wealth);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 0"})
  void contrastsLieOnEitherSideOfNothing(double low, double high) {
    assertThatIllegalArgumentException().isThrownBy(() -> ContrastBets.onPool(low, high, 5));
  }

  /// SciPy's `log_ndtr` at -40 and -32, half the square taken off.
  @ParameterizedTest
  @CsvSource({"-40, -4.6084420137539155", "-32, -4.38564862572548"})
  void evidenceFarOnTheWrongSideAgrees(double z, double logNormalAndHalfTheSquare) {
    assertThat(new NormalMixture(1).log(z * Math.sqrt(2), 1))
        .isCloseTo(Math.log(2) / 2 + logNormalAndHalfTheSquare, within(2e-8));
  }

  @Test
  void twoMiddlingObservationsLeaveOutNoMean() {
    double[] halves = {0.5, 0.5};
    assertThat(HedgedBets.ofPopulation(halves, 0.05).interval())
        .satisfies(interval -> {
          assertThat(interval.low()).isZero();
          assertThat(interval.high()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5})
  void looksNeedAnErrorRateInItsRange(double alpha) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PlannedLooks(alpha, 0.5, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlannedLooks(0.05, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlannedLooks(0.05, 0.5, 1.1));
  }

  /// The JDK's HMAC, for keys that fill a block and for others.
  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 130})
  void codesAreThoseOfTheStandard(int length) throws GeneralSecurityException {
    byte[] key = new byte[length];
    Arrays.fill(key, (byte) 7);
    byte[] message = {1, 2, 3};
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    assertThat(new Hmac(key).of(message)).isEqualTo(mac.doFinal(message));
  }
}
