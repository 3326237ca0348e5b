package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Guard;
import kr.gwageo.domain.result.Resolution;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.Criterion.Clustering;
import kr.gwageo.domain.spec.Criterion.Family;
import kr.gwageo.domain.spec.Criterion.Leaders;
import kr.gwageo.domain.spec.Criterion.SmallTables;
import kr.gwageo.domain.spec.PublishedMean;
import org.junit.jupiter.api.Test;

/// What each option of the criterion changes.
class CriterionTest {

  @Test
  void theMeanOfTheLeadersIsOneLeader() {
    HandmadeRound round = new HandmadeRound(1, criterion(Leaders.MEAN, Clustering.NESTED));
    round.task("a", 1, 60).competitor("c").leader("l").leader("m");
    round.scores("c", "a", i -> i % 10 == 0 ? 0 : 1);
    round.scores("l", "a", i -> i % 4 == 0 ? 0 : 1).scores("m", "a", i -> i % 2);
    Judge judge = round.judge();
    Verdict verdict = judge.verdicts().getFirst();
    assertThat(verdict.composites()).hasSize(1);
    Comparison composite = verdict.composites().getFirst();
    assertThat(composite.leader()).isEqualTo(Comparison.MEAN_OF_LEADERS);
    assertThat(value(composite)).isCloseTo(0.9 / ((0.75 + 0.5) / 2), within(1e-12));
    assertThat(judge.comparisons().stream().map(Comparison::leader).distinct())
        .containsExactly("l", "m", "*");
    assertThat(verdict.decision()).isEqualTo(Decision.REACHED);
  }

  /// The same passages in two tasks, all scores the same: nothing is learnt from the second task.
  @Test
  void passagesThatCrossTasksCountOnce() {
    ContrastTest nested = twice(Clustering.NESTED).test().orElseThrow();
    ContrastTest crossing = twice(Clustering.CROSSING).test().orElseThrow();
    assertThat(crossing.contrast()).isEqualTo(nested.contrast());
    assertThat(crossing.standardError())
        .isCloseTo(Math.sqrt(2) * nested.standardError(), within(1e-12));
    assertThat(twice(Clustering.NESTED).clusters()).isEqualTo(80);
    assertThat(twice(Clustering.CROSSING).clusters()).isEqualTo(40);
    assertThat(crossing.degreesOfFreedom()).hasValue(39);
  }

  private static Comparison twice(Clustering clusters) {
    HandmadeRound round = new HandmadeRound(1, criterion(Leaders.EVERY, clusters));
    round.task("a", 1, 80, 0, 2).task("b", 1, 80, 0, 2).competitor("c").leader("l");
    for (String task : List.of("a", "b")) {
      round.scores("c", task, i -> i % 3 == 0 ? 0 : 1).scores("l", task, i -> i % 5 == 0 ? 0 : 1);
    }
    return round.judge().verdicts().getFirst().composites().getFirst();
  }

  @Test
  void allTeamsTogetherErrNoMoreOftenThanOneWhereTheCriterionSaysSo() {
    Verdict alone = five(Family.PER_TEAM);
    Verdict together = five(Family.HOLM);
    double p = alone.claim().orElseThrow().pReached();
    assertThat(p).isBetween(0.01, 0.05);
    assertThat(alone.decision()).isEqualTo(Decision.REACHED);
    assertThat(together.decision()).isEqualTo(Decision.UNDECIDED);
    assertThat(together.reason()).isEqualTo(Reason.MANY_COMPETITORS);
    assertThat(together.claim().map(Claim::pReached).orElseThrow()).isCloseTo(5 * p, within(1e-12));
  }

  private static Verdict five(Family family) {
    Criterion criterion =
        new Criterion(
            0.95,
            0.05,
            true,
            Leaders.EVERY,
            Clustering.NESTED,
            family,
            SmallTables.T,
            new TreeMap<>());
    HandmadeRound round = new HandmadeRound(1, criterion).task("a", 1, 500).leader("l");
    round.scores("l", "a", i -> i % 4 == 0 ? 0 : 1);
    for (String team : List.of("a", "b", "c", "d", "e")) {
      round.competitor(team).scores(team, "a", i -> i % 9 == 0 || i % 7 == 0 ? 0 : 1);
    }
    return round.judge().verdicts().get(2);
  }

  @Test
  void anOfficialRoundClaimsNothingOnFewClusters() {
    assertThat(strong(20, false).reason()).isEqualTo(Reason.ABOVE_EVERY_LEADER);
    Verdict few = strong(20, true);
    assertThat(few.decision()).isEqualTo(Decision.UNDECIDED);
    assertThat(few.reason()).isEqualTo(Reason.TOO_FEW_CLUSTERS);
    assertThat(few.composites().getFirst().flags()).contains(Flag.FEW_CLUSTERS);
    assertThat(strong(30, true).decision()).isEqualTo(Decision.REACHED);
  }

  private static Verdict strong(int items, boolean official) {
    HandmadeRound round = new HandmadeRound(1, new Criterion(0.95, 0.025, true));
    round.task("a", 1, items).competitor("c").leader("l");
    round.scores("c", "a", i -> 1).scores("l", "a", i -> i % 2);
    return (official ? round.official() : round).judge().verdicts().getFirst();
  }

  @Test
  void aGuardBreaksHoldsOrDoesNotApply() {
    assertThat(guarded(300, 2, 0.85)).isEqualTo("NOT_REACHED BELOW_A_GUARD BROKEN");
    assertThat(guarded(300, 10, 0.85)).isEqualTo("REACHED ABOVE_EVERY_LEADER HELD");
    assertThat(guarded(300, 6, 0.85)).isEqualTo("UNDECIDED GUARD_OPEN OPEN");
    assertThat(guarded(12, 2, 0.95)).isEqualTo("REACHED ABOVE_EVERY_LEADER UNRESOLVED");
  }

  /// @param items of the guarded task
  /// @param every how many of them the competitor alone gets wrong, one in so many
  private static String guarded(int items, int every, double least) {
    Criterion criterion =
        new Criterion(
            0.95,
            0.05,
            true,
            Leaders.EVERY,
            Clustering.NESTED,
            Family.PER_TEAM,
            SmallTables.SCORE,
            new TreeMap<>(Map.of("small", least)));
    HandmadeRound round = new HandmadeRound(1, criterion);
    round.task("small", 1, items).task("large", 9, 2000).competitor("c").leader("l");
    round.scores("l", "small", i -> i % 10 == 1 ? 0 : 1);
    round.scores("c", "small", i -> i % every == 0 || i % 30 == 1 ? 0 : 1);
    round
        .scores("l", "large", i -> i % 4 == 0 ? 0 : 1)
        .scores("c", "large", i -> i % 9 == 0 ? 0 : 1);
    Verdict verdict = round.judge().verdicts().getFirst();
    Guard guard = verdict.guards().getFirst();
    return verdict.decision() + " " + verdict.reason() + " " + guard.finding();
  }

  @Test
  void aLeaderMayBeKnownByItsMeanAlone() {
    HandmadeRound round = new HandmadeRound().task("a", 1, 400).competitor("c");
    round.published("paper", Map.of("a", mean(0.8, 1000, OptionalDouble.empty())));
    round.scores("c", "a", i -> i % 10 == 0 ? 0 : 1);
    Judge judge = round.judge();
    Comparison composite = judge.verdicts().getFirst().composites().getFirst();
    double own = 0.9 * 0.1 / 399;
    double published = 0.8 * 0.2 / 1000;
    ContrastTest test = composite.test().orElseThrow();
    assertThat(test.contrast()).isCloseTo(0.9 - 0.95 * 0.8, within(1e-12));
    assertThat(test.standardError())
        .isCloseTo(Math.sqrt(own + 0.95 * 0.95 * published), within(1e-12));
    assertThat(composite.errorRatio().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(judge.verdicts().getFirst().decision()).isEqualTo(Decision.REACHED);
    Sitting sitting = judge.sittings().get(1);
    assertThat(sitting.trials()).isZero();
    assertThat(((Estimate.Known) sitting.accuracy()).value()).isEqualTo(0.8);
    assertThat(sitting.withoutTruncated()).isEqualTo(new Estimate.Undefined(Gap.NOT_PUBLISHED));
  }

  @Test
  void aPublishedLeaderIsAThirdOfAMeanOfThree() {
    HandmadeRound round = new HandmadeRound(1, criterion(Leaders.MEAN, Clustering.NESTED));
    round.task("a", 1, 60).competitor("c").leader("l").leader("m");
    round.published("paper", Map.of("a", mean(0.4, 50, OptionalDouble.of(0.05))));
    round.scores("c", "a", i -> i % 3 == 0 ? 0 : 1);
    round.scores("l", "a", i -> i % 4 == 0 ? 0 : 1).scores("m", "a", i -> i % 2);
    Comparison composite = round.judge().verdicts().getFirst().composites().getFirst();
    assertThat(value(composite)).isCloseTo((40 / 60.0) / ((0.75 + 0.5 + 0.4) / 3), within(1e-12));
  }

  @Test
  void smallTablesAreTestedByTheirScoresUnlessTheCriterionSaysOtherwise() {
    assertThat(small(SmallTables.SCORE, 199, 1).degreesOfFreedom()).isEmpty();
    assertThat(small(SmallTables.SCORE, 200, 1).degreesOfFreedom()).isPresent();
    assertThat(small(SmallTables.SCORE, 100, 2).degreesOfFreedom()).isPresent();
    assertThat(small(SmallTables.T, 100, 1).degreesOfFreedom()).isPresent();
  }

  private static ContrastTest small(SmallTables tables, int items, int passage) {
    Criterion criterion =
        new Criterion(
            0.95,
            0.05,
            true,
            Leaders.EVERY,
            Clustering.NESTED,
            Family.PER_TEAM,
            tables,
            new TreeMap<>());
    HandmadeRound round = new HandmadeRound(1, criterion).task("a", 1, items, 4, passage);
    round.competitor("c").leader("l");
    round.scores("c", "a", i -> i % 3 == 0 ? 0 : 1).scores("l", "a", i -> i % 5 == 0 ? 0 : 1);
    return round.judge().verdicts().getFirst().composites().getFirst().test().orElseThrow();
  }

  /// The score test has nothing to go by there, and the t test imagines two items.
  @Test
  void aBarOfOneAndTwinsStillHaveFigures() {
    for (double ratio : new double[] {0.95, 1}) {
      for (int right : new int[] {0, 1}) {
        HandmadeRound round = new HandmadeRound(1, new Criterion(ratio, 0.05, true));
        round.task("a", 1, 20).competitor("c").leader("l");
        round.scores("c", "a", i -> right).scores("l", "a", i -> right);
        Verdict verdict = round.judge().verdicts().getFirst();
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        ContrastTest test = verdict.composites().getFirst().test().orElseThrow();
        assertThat(test.pReached()).isBetween(0.0, 1.0);
        assertThat(test.pReached() + test.pNotReached()).isCloseTo(1, within(1e-9));
      }
    }
  }

  @Test
  void howManyMoreItemsFollowsFromWhatWasSeen() {
    HandmadeRound round = new HandmadeRound().task("a", 1, 1000).competitor("c").leader("l");
    Random random = new Random(3);
    round.scores("l", "a", i -> i % 5 == 0 ? 0 : 1);
    round.scores("c", "a", i -> random.nextDouble() < 0.765 ? 1 : 0);
    Verdict verdict = round.judge().verdicts().getFirst();
    assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
    Comparison composite = verdict.composites().getFirst();
    Resolution resolution = composite.resolution().orElseThrow();
    ContrastTest test = composite.test().orElseThrow();
    double reach = 1.6448536269514722 + 0.8416212335729143;
    double q = Math.pow(test.contrast() / (reach * test.standardError()), 2);
    assertThat(resolution.ratio()).isCloseTo(q, within(1e-9));
    assertThat(resolution.more()).hasValue((long) Math.ceil(1000 / q) - 1000);
    assertThat(resolution.fewest().orElseThrow()).isLessThan(resolution.more().orElseThrow());
    boolean across = Math.abs(test.contrast()) < test.standardError();
    assertThat(resolution.most().isEmpty()).isEqualTo(across);
    assertThat(resolution.stock()).isEmpty();
    assertThat(resolution.moreThanExist()).isFalse();
  }

  private static Criterion criterion(Leaders leaders, Clustering clusters) {
    return new Criterion(
        0.95, 0.05, true, leaders, clusters, Family.PER_TEAM, SmallTables.SCORE, new TreeMap<>());
  }

  private static PublishedMean mean(double mean, int items, OptionalDouble error) {
    return new PublishedMean(mean, OptionalInt.of(items), error);
  }

  private static double value(Comparison row) {
    return ((Estimate.Known) row.ratio()).value();
  }
}
