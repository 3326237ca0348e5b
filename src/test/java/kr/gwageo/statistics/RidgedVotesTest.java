package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kr.gwageo.statistics.votes.PairModel;
import kr.gwageo.statistics.votes.PairModel.Ties;
import kr.gwageo.statistics.votes.Vote;
import kr.gwageo.statistics.votes.Vote.Outcome;
import kr.gwageo.statistics.votes.WinGraph;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Votes that leave no maximum without a ridge, and sides that go round in a circle.
class RidgedVotesTest {

  /// Three votes of four for the first: its slope is `1 - 4 σ(b) - ρ b / 2`, for both sides are b /
  /// 2 off the mean.
  @Test
  void aRidgeDrawsTwoSidesToTheirMean() {
    double ridge = 0.8;
    PairModel model =
        new PairModel(
            2, List.of(win(0, 1), win(0, 1), win(1, 0), win(0, 1)), Ties.HALF_WINS, ridge);
    double b = new BrentSolver(1e-14).solve(200, x -> 1 - 4 * logistic(x) - ridge * x / 2, -5, 5);
    double chance = logistic(b);
    assertThat(model.strengths()[1]).isCloseTo(b, within(1e-10));
    assertThat(model.modelCovariance().getEntry(0, 0))
        .isCloseTo(1 / (4 * chance * (1 - chance) + ridge / 2), within(1e-10));
    assertThat(model.logLikelihood())
        .as("the ridge is not of it")
        .isCloseTo(3 * Math.log(1 - chance) + Math.log(chance), within(1e-10));
  }

  @Test
  void aRidgeHoldsASideThatNeverLost() {
    PairModel model =
        new PairModel(3, List.of(win(0, 1), win(0, 2), win(1, 2), win(2, 1)), Ties.HALF_WINS, 0.5);
    double[] s = model.strengths();
    double mean = (s[0] + s[1] + s[2]) / 3;
    double first = logistic(s[1] - s[0]);
    double second = logistic(s[2] - s[0]);
    double between = logistic(s[1] - s[2]);
    assertThat(1 - first - 2 * between - 0.5 * (s[1] - mean)).isCloseTo(0, within(1e-9));
    assertThat(1 - second - 2 * (1 - between) - 0.5 * (s[2] - mean)).isCloseTo(0, within(1e-9));
    double both = -2 * between * (1 - between) - 0.5 / 3;
    RealMatrix curvature =
        new Array2DRowRealMatrix(
            new double[][] {
              {first * (1 - first) - both + 0.5 / 3, both},
              {both, second * (1 - second) - both + 0.5 / 3}
            });
    RealMatrix one = curvature.multiply(model.modelCovariance());
    assertThat(one.getRow(0)).containsExactly(new double[] {1, 0}, within(1e-9));
    assertThat(one.getRow(1)).containsExactly(new double[] {0, 1}, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void aLossIsAWinOfTheOtherSide(Ties ties) {
    List<Vote> rest = List.of(win(1, 0), win(0, 1), new Vote(0, 1, Outcome.TIE, 4));
    List<Vote> lost =
        List.of(new Vote(0, 1, Outcome.LOSS, 1), rest.get(0), rest.get(1), rest.get(2));
    List<Vote> won = List.of(win(1, 0), rest.get(0), rest.get(1), rest.get(2));
    PairModel model = new PairModel(2, lost, ties, 0);
    assertThat(model.strengths()[1]).isPositive();
    assertThat(model.strengths())
        .containsExactly(new PairModel(2, won, ties, 0).strengths(), within(1e-12));
  }

  @Test
  void threeSidesGoRoundInACircleEitherWay() {
    assertThat(circles(win(0, 1), win(1, 2), win(2, 0))).isEqualTo(1);
    assertThat(circles(win(1, 0), win(2, 1), win(0, 2))).isEqualTo(1);
    assertThat(circles(win(0, 1), win(1, 2), win(0, 2))).isZero();
    assertThat(circles(win(1, 0), win(2, 1), win(2, 0))).isZero();
    assertThat(circles(win(1, 0), win(1, 2), win(2, 0))).isZero();
    Vote tie = new Vote(2, 0, Outcome.TIE, 1);
    assertThat(circles(win(0, 1), win(1, 2), tie)).as("a tie closes no circle").isZero();
    assertThat(circles(win(0, 1), win(1, 2), win(2, 0), win(1, 3), win(3, 2), win(2, 1), win(1, 2)))
        .isEqualTo(1);
  }

  @Test
  void aSideThatNeverWonIsNotConnected() {
    assertThat(new WinGraph(2, List.of(win(0, 1))).connected()).isFalse();
    assertThat(new WinGraph(2, List.of(win(1, 0))).connected()).isFalse();
    assertThat(new WinGraph(2, List.of(win(0, 1), win(1, 0))).connected()).isTrue();
    assertThat(new WinGraph(2, List.of(new Vote(0, 1, Outcome.TIE, 1))).connected()).isTrue();
    assertThat(new WinGraph(3, List.of(win(0, 1), win(1, 0))).connected()).isFalse();
    assertThat(new WinGraph(0, List.of()).connected()).isTrue();
  }

  private static int circles(Vote... votes) {
    return new WinGraph(4, List.of(votes)).circles();
  }

  private static Vote win(int side, int other) {
    return new Vote(side, other, Outcome.WIN, 1);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
