package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.agreement.Scale;
import kr.gwageo.statistics.votes.PairModel;
import kr.gwageo.statistics.votes.PairModel.Ties;
import kr.gwageo.statistics.votes.Vote;
import kr.gwageo.statistics.votes.Vote.Outcome;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Intervals against their definitions, worked out another way.
class IntervalsTest {
  private static final double NORMAL = 1.959963984540054;

  private static final List<Vote> VOTES =
      List.of(
          new Vote(0, 1, Outcome.WIN, 1),
          new Vote(0, 1, Outcome.WIN, 2),
          new Vote(1, 0, Outcome.WIN, 3),
          new Vote(1, 2, Outcome.WIN, 1),
          new Vote(2, 1, Outcome.WIN, 4),
          new Vote(1, 2, Outcome.TIE, 2),
          new Vote(0, 2, Outcome.WIN, 3),
          new Vote(0, 2, Outcome.TIE, 4),
          new Vote(2, 0, Outcome.WIN, 5));

  /// The gradient by differences, the covariance the model's own.
  @ParameterizedTest
  @EnumSource(Ties.class)
  void aChanceToWinHasTheErrorOfTheDeltaMethod(Ties ties) {
    PairModel model = new PairModel(3, VOTES, ties, 0);
    BradleyTerry front = new BradleyTerry(3, VOTES, ties);
    double[] strengths = model.strengths();
    double[] at =
        ties == Ties.DAVIDSON
            ? new double[] {strengths[1], strengths[2], model.logTieRate()}
            : new double[] {strengths[1], strengths[2]};
    for (int side = 0; side < 3; side++) {
      int own = side;
      RealVector gradient = gradient(x -> chance(x, own), at);
      double error = Math.sqrt(gradient.dotProduct(model.voterCovariance().operate(gradient)));
      Estimate.Known known = (Estimate.Known) front.winChance(side, 0.5);
      assertThat(known.value()).isCloseTo(chance(at, side), within(1e-9));
      double margin = new StudentT(4).quantile(0.75) * error;
      assertThat(known.interval().high()).isCloseTo(known.value() + margin, within(1e-7));
      assertThat(known.interval().low()).isCloseTo(known.value() - margin, within(1e-7));
    }
    assertThat(front.lead(0, 1).orElseThrow().degreesOfFreedom()).hasValue(4);
  }

  private static double chance(double[] at, int side) {
    double[] worth = {1, Math.exp(at[0]), Math.exp(at[1])};
    double tie = at.length > 2 ? Math.exp(at[2]) : 0;
    double sum = 0;
    for (int other = 0; other < 3; other++) {
      if (other != side) {
        double tied = tie * Math.sqrt(worth[side] * worth[other]);
        sum += (worth[side] + tied / 2) / (worth[side] + worth[other] + tied) / 2;
      }
    }
    return sum;
  }

  private static RealVector gradient(ToDoubleFunction<double[]> curve, double[] at) {
    RealVector gradient = new ArrayRealVector(at.length);
    for (int i = 0; i < at.length; i++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[i] += 1e-6;
      down[i] -= 1e-6;
      gradient.setEntry(i, (curve.applyAsDouble(up) - curve.applyAsDouble(down)) / 2e-6);
    }
    return gradient;
  }

  @Test
  void tiesAloneTellNoRateOfTies() {
    List<Vote> ties = List.of(new Vote(0, 1, Outcome.TIE, 1), new Vote(0, 1, Outcome.TIE, 2));
    BradleyTerry model = new BradleyTerry(3, ties, Ties.DAVIDSON);
    assertThat(model.logTieRate()).isEmpty();
    assertThat(model.strength(2, 0.95)).isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
    assertThat(new BradleyTerry(2, ties.subList(0, 1), Ties.HALF_WINS).strength(0, 0.95))
        .isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
  }

  @Test
  void alphaHasTheIntervalOfTheJackknife() {
    List<double[]> units =
        List.of(
            new double[] {1, 1, 2},
            new double[] {2, 2},
            new double[] {3, 4, 3},
            new double[] {1, 2},
            new double[] {4, 4, 4},
            new double[] {2, 3});
    double[] left =
        IntStream.range(0, 6)
            .mapToDouble(i -> {
              List<double[]> rest = new ArrayList<>(units);
              rest.remove(i);
              return known(Agreement.krippendorff(rest, Scale.INTERVAL, 0.95)).value();
            })
            .toArray();
    double mean = Arrays.stream(left).average().orElseThrow();
    double squares = Arrays.stream(left).map(x -> (x - mean) * (x - mean)).sum();
    double margin = new StudentT(5).quantile(0.9) * Math.sqrt(5 / 6.0 * squares);
    Estimate.Known alpha = known(Agreement.krippendorff(units, Scale.INTERVAL, 0.8));
    assertThat(alpha.interval().low()).isCloseTo(alpha.value() - margin, within(1e-12));
    assertThat(alpha.interval().high())
        .isCloseTo(Math.min(1, alpha.value() + margin), within(1e-12));
    Interval whole =
        known(Agreement.krippendorff(List.of(new double[] {1, 2}), Scale.NOMINAL, 0.8)).interval();
    assertThat(whole).isEqualTo(new Interval(-1, 1, 0.8));
  }

  /// Fieller, Hartley and Pearson: variances of 0.437 / (n - 4) and 1.06 / (n - 3) of Fisher's z.
  @Test
  void rankCorrelationsHaveTheIntervalOfFishersTransformation() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] y = {2, 1, 4, 3, 3, 6, 9, 8, 10, 7};
    fisher(known(Agreement.kendall(x, y, 0.95)), 0.437 / 6);
    fisher(known(Agreement.spearman(x, y, 0.95)), 1.06 / 7);
    double[] four = {1, 2, 3, 4};
    assertThat(known(Agreement.kendall(four, new double[] {1, 2, 4, 3}, 0.95)).interval())
        .isEqualTo(new Interval(-1, 1, 0.95));
    Interval same = known(Agreement.kendall(four, four, 0.95)).interval();
    // Wilson's lower limit where two of two pairs agree
    assertThat(same.low()).isCloseTo(2 * 2 / (2 + NORMAL * NORMAL) - 1, within(1e-9));
    assertThat(same.high()).isEqualTo(1);
  }

  private static void fisher(Estimate.Known known, double variance) {
    double r = known.value();
    double z = 0.5 * Math.log((1 + r) / (1 - r));
    assertThat(known.interval().low())
        .isCloseTo(Math.tanh(z - NORMAL * Math.sqrt(variance)), within(1e-9));
    assertThat(known.interval().high())
        .isCloseTo(Math.tanh(z + NORMAL * Math.sqrt(variance)), within(1e-9));
  }

  /// Half of the way from what scores of 0 give, -1/3, to 1.
  @Test
  void scoresThatNeverVaryHaveWilsonsIntervalOfTheirRange() {
    double[] halves = new double[8];
    double[] guess = new double[8];
    Arrays.fill(halves, 0.5);
    Arrays.fill(guess, 0.25);
    Estimate.Known mean =
        known(Estimator.mean(halves, guess, IntStream.range(0, 8).toArray(), 0.95));
    assertThat(mean.value()).isCloseTo(1 / 3.0, within(1e-12));
    Interval unit = Wilson.interval(0.5, 8, 0.95);
    assertThat(mean.interval().low()).isCloseTo(4 / 3.0 * unit.low() - 1 / 3.0, within(1e-12));
    assertThat(mean.interval().high()).isCloseTo(4 / 3.0 * unit.high() - 1 / 3.0, within(1e-12));
  }

  @Test
  void whereNoItemTurnedOneMayHaveTurnedEitherWay() {
    assertThat(known(new Flips(0, 0, 4).difference(0.95)).interval())
        .isEqualTo(new Interval(-0.25, 0.25, 0.95));
    assertThat(new Flips(1, 0, 1).p()).isEqualTo(1);
    assertThat(new Flips(0, 1, 1).items()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Flips(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Flips(2, 1, 2));
  }

  @Test
  void lettersGoOnBeyondTheAlphabet() {
    List<Integer> order = IntStream.range(0, 28).boxed().toList();
    assertThat(LetterDisplay.of(order, (_, _) -> true))
        .startsWith("a", "b")
        .endsWith("z", "a1", "b1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, Double.NaN})
  void ranksNeedASideAndAnErrorRateInItsRange(double alpha) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RankSets(2, alpha, (_, _) -> Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RankSets(0, 0.05, (_, _) -> Optional.empty()));
    assertThat(new RankSets(1, 0.05, (_, _) -> Optional.empty()).best(0)).isEqualTo(1);
  }

  private static Estimate.Known known(Estimate estimate) {
    return (Estimate.Known) estimate;
  }
}
