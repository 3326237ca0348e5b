package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The limits and tests of every form of the composite ratio, and the slopes they rest on.
class FormLimitsTest {
  private static final double[] UPPER = {1, 0, 1, 1, 0, 1, 0.5, 1, 1, 0};
  private static final double[] LOWER = {1, 1, 0, 1, 1, 1, 1, 0.5, 1, 1};
  private static final int[] CLUSTERS = {0, 0, 1, 2, 2, 2, 3, 4, 5, 5};
  private static final List<Stratum> STRATA =
      List.of(
          new Stratum(1, UPPER, LOWER, new double[10], CLUSTERS),
          new Stratum(3, LOWER, UPPER, new double[10], CLUSTERS));

  @ParameterizedTest
  @EnumSource(Curve.class)
  void slopesAreThoseOfTheCurve(Curve curve) {
    double step = 1e-6;
    for (double[] at : new double[][] {{0.6, 0.8}, {0.9, 0.4}}) {
      double upper = curve.at(at[0] + step, at[1]) - curve.at(at[0] - step, at[1]);
      double lower = curve.at(at[0], at[1] + step) - curve.at(at[0], at[1] - step);
      assertThat(curve.upperSlope(at[0], at[1])).isCloseTo(upper / (2 * step), within(1e-7));
      assertThat(curve.lowerSlope(at[0], at[1])).isCloseTo(lower / (2 * step), within(1e-7));
    }
    assertThat(Curve.CAPPED.at(0.9, 0.4)).isEqualTo(1);
    assertThat(Curve.CAPPED.at(0.6, 0.8)).isCloseTo(0.75, within(1e-15));
  }

  /// Which spread, and the figures of which form it is.
  enum Smooth {
    MEAN_OF_RATIOS(Curve.RATIO),
    CAPPED(Curve.CAPPED),
    GEOMETRIC(Curve.LOGARITHM);

    private final Curve curve;

    Smooth(Curve curve) {
      this.curve = curve;
    }
  }

  @ParameterizedTest
  @EnumSource(Smooth.class)
  void smoothFormsHaveTheIntervalAndTestOfTheirSpread(Smooth form) {
    List<Part> parts = STRATA.stream().map(stratum -> new Part(stratum, 4, 0.95)).toList();
    Spread spread = Spread.of(form.curve, parts, false);
    StudentT student = new StudentT(spread.degreesOfFreedom());
    double error = Math.sqrt(spread.variance());
    double margin = student.quantile(0.95) * error;
    FormResult result = result(form.name(), STRATA);
    Estimate.Known known = (Estimate.Known) result.estimate();
    assertThat(known.value()).isCloseTo(scaled(form, spread.value()), within(1e-12));
    assertThat(known.interval().low())
        .isCloseTo(scaled(form, spread.value() - margin), within(1e-12));
    assertThat(known.interval().high())
        .isCloseTo(scaled(form, spread.value() + margin), within(1e-12));
    assertThat(known.interval().level()).isCloseTo(0.9, within(1e-12));
    double bar = form == Smooth.GEOMETRIC ? Math.log(0.95) : 0.95;
    double t = (spread.value() - bar) / error;
    assertThat(result.claim().orElseThrow().pReached()).isCloseTo(student.above(t), within(1e-12));
    assertThat(result.claim().orElseThrow().pNotReached())
        .isCloseTo(1 - student.above(t), within(1e-12));
  }

  private static double scaled(Smooth form, double value) {
    return switch (form) {
      case MEAN_OF_RATIOS -> value;
      case CAPPED -> Math.min(1, value);
      case GEOMETRIC -> Math.exp(value);
    };
  }

  @Test
  void strataSurelyAboveOneHaveTheLimitsOfTheLowest() {
    Stratum good = stratum(9);
    Stratum better = stratum(12);
    FormResult capped = result("CAPPED", List.of(better, good));
    Estimate.Known known = (Estimate.Known) capped.estimate();
    double low = known(Estimator.contrast(List.of(good), 0.95, 0.05).ratio()).interval().low();
    assertThat(low).isBetween(0.95, 1.1);
    assertThat(known.value()).isEqualTo(1);
    assertThat(known.interval().low()).isCloseTo(Math.min(1, low), within(1e-12));
    assertThat(known.interval().high()).isEqualTo(1);
    assertThat(capped.claim()).isEqualTo(result("WORST", List.of(better, good)).claim());
  }

  @Test
  void theLowestRatioHasBonferronisUpperLimit() {
    List<Stratum> strata = List.of(stratum(9), stratum(2), stratum(4));
    Estimate.Known known = (Estimate.Known) result("WORST", strata).estimate();
    List<Stratum> lowest = List.of(stratum(2));
    assertThat(known.value()).isCloseTo(0.5 / 0.8, within(1e-12));
    assertThat(known.interval().low())
        .isCloseTo(
            known(Estimator.contrast(lowest, 0.95, 0.05).ratio()).interval().low(), within(1e-12));
    assertThat(known.interval().high())
        .isCloseTo(
            known(Estimator.contrast(lowest, 0.95, 0.05 / 3).ratio()).interval().high(),
            within(1e-12));
  }

  /// Of three strata one is surely above the bar, one surely below, and one hardly below it.
  @Test
  void theShareOfStrataAboveTheBarCountsWhatIsSure() {
    List<Stratum> strata = List.of(stratum(9), stratum(2), stratum(4));
    Estimate.Known known = (Estimate.Known) result("SHARE", strata).estimate();
    assertThat(known.value()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(known.interval().low()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(known.interval().high()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void aScoreOfNothingHasNoGeometricMean() {
    Stratum none = new Stratum(1, new double[10], LOWER, new double[10], CLUSTERS);
    assertThat(result("GEOMETRIC", List.of(none)).estimate())
        .isEqualTo(new Estimate.Undefined(Gap.SCORE_UNRESOLVED));
    assertThat(result("WORST", List.of(none)).estimate()).isInstanceOf(Estimate.Known.class);
  }

  /// Scores against those of a leader with four of five right.
  private static Stratum stratum(int every) {
    int[] singles = IntStream.range(0, 200).toArray();
    return new Stratum(1, scores(every), scores(5), new double[200], singles);
  }

  private static double[] scores(int every) {
    return IntStream.range(0, 200).mapToDouble(i -> i % every == 0 ? 0 : 1).toArray();
  }

  private static Estimate.Known known(Estimate estimate) {
    return (Estimate.Known) estimate;
  }

  private static FormResult result(String form, List<Stratum> strata) {
    return Estimator.forms(strata, 0.95, 0.05, false).stream()
        .filter(result -> result.form().name().equals(form))
        .findFirst()
        .orElseThrow();
  }
}
