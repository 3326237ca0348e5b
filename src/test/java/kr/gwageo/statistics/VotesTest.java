package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.statistics.votes.PairModel;
import kr.gwageo.statistics.votes.PairModel.Ties;
import kr.gwageo.statistics.votes.Vote;
import kr.gwageo.statistics.votes.Vote.Outcome;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/// The golden cases are of the statistics reference; the first is Stigler's table of citations as
/// the authors of the R package BradleyTerry2 publish it.
class VotesTest {
  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;
  private static final int D = 3;

  private static final List<Vote> VOTES =
      List.of(
          win(A, B, 1),
          win(A, B, 1),
          win(B, A, 2),
          win(B, C, 1),
          win(C, B, 2),
          tie(B, C, 3),
          win(A, C, 3),
          win(A, C, 4),
          win(C, A, 4),
          win(C, D, 2),
          win(C, D, 3),
          win(D, C, 5),
          win(A, D, 5),
          win(B, D, 5),
          win(D, B, 6),
          win(D, A, 6),
          win(B, A, 6),
          win(A, D, 1),
          tie(D, B, 4),
          win(C, A, 2));

  private static Vote win(int side, int other, int voter) {
    return new Vote(side, other, Outcome.WIN, voter);
  }

  private static Vote tie(int side, int other, int voter) {
    return new Vote(side, other, Outcome.TIE, voter);
  }

  private static List<Vote> citations() {
    int[][] wins = {{0, 730, 498, 221}, {33, 0, 68, 17}, {320, 813, 0, 142}, {284, 276, 325, 0}};
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        votes.addAll(Collections.nCopies(wins[i][j], win(i, j, 0)));
      }
    }
    return votes;
  }

  /// Golden case bradley_terry_citations.
  @Test
  void citationsAgree() {
    PairModel model = new PairModel(4, citations(), Ties.HALF_WINS, 0);
    assertThat(model.strengths())
        .containsExactly(
            new double[] {0, -2.94907249684391, -0.4795697697519931, 0.2689540558194715},
            within(1e-9));
    RealMatrix covariance = model.modelCovariance();
    double[][] expected = {
      {0.010515545835106384, 0.0022745471197104642, 0.00146041939949028},
      {0.002274547119710462, 0.0036709941119154083, 0.0016835576786482535},
      {0.0014604193994902793, 0.0016835576786482535, 0.005016883957645491}
    };
    for (int i = 0; i < 3; i++) {
      assertThat(covariance.getRow(i)).containsExactly(expected[i], within(1e-9));
    }
    assertThat(model.logLikelihood()).isCloseTo(-1622.8898088275978, within(1e-6));
  }

  /// Golden case bradley_terry_citations. Commons Math and the reference differ by rounding alone.
  @Test
  void winChancesAgree() {
    List<Vote> votes = citations();
    List<Vote> ofTwo =
        IntStream.range(0, votes.size())
            .mapToObj(i -> win(votes.get(i).side(), votes.get(i).other(), i))
            .toList();
    BradleyTerry model = new BradleyTerry(4, ofTwo, Ties.HALF_WINS);
    double[] chances = {
      0.6670099338538146, 0.05543244153459311, 0.5418242534307741, 0.7357333711808183
    };
    double[] strengths = {
      0.7899220526941079, -2.1591504441498017, 0.3103522829421148, 1.0588761085135794
    };
    for (int i = 0; i < 4; i++) {
      assertThat(known(model.winChance(i, 0.95)).value()).isCloseTo(chances[i], within(1e-9));
      assertThat(known(model.strength(i, 0.95)).value()).isCloseTo(strengths[i], within(1e-9));
    }
    assertThat(model.ridged()).isFalse();
    assertThat(model.lead(3, 2).orElseThrow().difference())
        .isCloseTo(1.0588761085135794 - 0.3103522829421148, within(1e-9));
  }

  /// Golden case bradley_terry_sandwich.
  @Test
  void errorsAgree() {
    PairModel model = new PairModel(4, VOTES, Ties.HALF_WINS, 0);
    assertThat(errors(model.modelCovariance()))
        .containsExactly(
            new double[] {
              0.4580581578405325, 0.4787362545921739, 0.48075609843967454, 0.5131460333346454
            },
            within(1e-9));
    assertThat(errors(model.voteCovariance()))
        .containsExactly(
            new double[] {
              0.455521627386631, 0.4317301813415816, 0.45193499214172134, 0.47998019906732153
            },
            within(1e-9));
    assertThat(errors(model.voterCovariance()))
        .containsExactly(
            new double[] {
              0.6549818704079362, 0.19176238692464345, 0.5075451733803883, 0.5341806276501888
            },
            within(1e-9));
  }

  /// Golden case bradley_terry_sandwich.
  @Test
  void strengthsComeWithTheErrorByVoter() {
    BradleyTerry model = new BradleyTerry(4, VOTES, Ties.HALF_WINS);
    double[] strengths = {
      0.1580294015180829, 0.012835477580990934, 0.1685313464875771, -0.3393962255866509
    };
    double[] errors = {
      0.6549818704079362, 0.19176238692464345, 0.5075451733803883, 0.5341806276501888
    };
    for (int i = 0; i < 4; i++) {
      Estimate.Known strength = known(model.strength(i, 0.9));
      assertThat(strength.value()).isCloseTo(strengths[i], within(1e-9));
      double margin = (strength.interval().high() - strength.interval().low()) / 2;
      assertThat(margin).isCloseTo(errors[i] * new StudentT(5).quantile(0.95), within(1e-8));
    }
    assertThat(known(model.strength(A, 0.9)).n()).isEqualTo(11);
    assertThat(model.logTieRate()).isEmpty();
  }

  /// Golden case davidson_ties.
  @Test
  void davidsonAgrees() {
    PairModel model = new PairModel(4, VOTES, Ties.DAVIDSON, 0);
    assertThat(model.strengths())
        .containsExactly(
            new double[] {0, -0.16167001999420696, 0.011700866974334681, -0.5540488202405576},
            within(1e-9));
    assertThat(model.logTieRate()).isCloseTo(-1.4884880375738088, within(1e-9));
    assertThat(model.logLikelihood()).isCloseTo(-18.70113662458252, within(1e-9));
    BradleyTerry front = new BradleyTerry(4, VOTES, Ties.DAVIDSON);
    assertThat(front.logTieRate().orElseThrow()).isCloseTo(-1.4884880375738088, within(1e-9));
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      Estimate.Known chance = known(front.winChance(i, 0.95));
      sum += chance.value();
      assertThat(chance.interval().low()).isBetween(0.0, chance.value());
    }
    assertThat(sum).as("each game is shared out whole").isCloseTo(2, within(1e-12));
  }

  /// With Davidson's ties that never came, ν would be 0 and its logarithm no number.
  @Test
  void withoutTiesDavidsonIsBradleyTerry() {
    List<Vote> decided = VOTES.stream().filter(v -> v.outcome() != Outcome.TIE).toList();
    BradleyTerry davidson = new BradleyTerry(4, decided, Ties.DAVIDSON);
    assertThat(davidson.logTieRate()).isEmpty();
    assertThat(davidson.strength(C, 0.95))
        .isEqualTo(new BradleyTerry(4, decided, Ties.HALF_WINS).strength(C, 0.95));
  }

  @Test
  void aSideThatAlwaysWonIsHeldByARidgeAndThatIsSaid() {
    List<Vote> votes =
        List.of(win(A, B, 1), win(A, C, 2), win(A, B, 3), win(B, C, 1), win(C, B, 2));
    BradleyTerry model = new BradleyTerry(3, votes, Ties.HALF_WINS);
    assertThat(model.ridged()).isTrue();
    Estimate.Known strength = known(model.strength(A, 0.95));
    assertThat(strength.value()).isBetween(1.0, 10.0);
    assertThat(strength.method()).contains("ridge 0.1");
  }

  @Test
  void votesThatFallApartAreHeldByARidge() {
    List<Vote> votes = List.of(win(A, B, 1), win(B, A, 2), win(C, D, 1), win(D, C, 2));
    assertThat(new BradleyTerry(4, votes, Ties.HALF_WINS).ridged()).isTrue();
  }

  @Test
  void circlesAreCounted() {
    assertThat(
            new BradleyTerry(3, List.of(win(A, B, 1), win(B, C, 2), win(C, A, 3)), Ties.HALF_WINS)
                .circles())
        .isEqualTo(1);
    assertThat(
            new BradleyTerry(3, List.of(win(A, B, 1), win(B, C, 2), win(A, C, 3)), Ties.HALF_WINS)
                .circles())
        .isZero();
  }

  @Test
  void oneVoterTellsNothingOfOthers() {
    BradleyTerry model = new BradleyTerry(2, List.of(win(A, B, 7), win(B, A, 7)), Ties.HALF_WINS);
    assertThat(model.strength(A, 0.95)).isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
    assertThat(model.lead(A, B)).isEmpty();
  }

  @Test
  void votersWhoCancelOutAreNoCertainty() {
    List<Vote> votes =
        List.of(win(A, B, 1), win(B, A, 1), win(A, B, 2), win(B, A, 2), win(A, B, 3), win(B, A, 3));
    Estimate.Known strength = known(new BradleyTerry(2, votes, Ties.HALF_WINS).strength(A, 0.95));
    assertThat(strength.interval().high()).isGreaterThan(0.5);
  }

  @Test
  void theOrderOfVotesIsOfNoAccount() {
    List<Vote> shuffled = new ArrayList<>(VOTES);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(new PairModel(4, shuffled, Ties.HALF_WINS, 0).strengths())
        .containsExactly(new PairModel(4, VOTES, Ties.HALF_WINS, 0).strengths(), within(1e-12));
  }

  @Test
  void whoVotesForNobodyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BradleyTerry(2, List.of(win(0, 2, 1)), Ties.HALF_WINS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BradleyTerry(2, List.of(win(1, 1, 1)), Ties.HALF_WINS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BradleyTerry(2, List.of(), Ties.HALF_WINS));
  }

  /// The errors of strengths that sum to 0, from the covariance of those less the first's.
  private static double[] errors(RealMatrix covariance) {
    return IntStream.range(0, 4)
        .mapToDouble(side -> {
          double variance = 0;
          for (int i = 1; i < 4; i++) {
            for (int j = 1; j < 4; j++) {
              variance +=
                  ((i == side ? 1 : 0) - 0.25)
                      * ((j == side ? 1 : 0) - 0.25)
                      * covariance.getEntry(i - 1, j - 1);
            }
          }
          return Math.sqrt(variance);
        })
        .toArray();
  }

  private static Estimate.Known known(Estimate estimate) {
    assertThat(estimate).isInstanceOf(Estimate.Known.class);
    return (Estimate.Known) estimate;
  }
}
