package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.result.Verdict.Alternative;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.domain.spec.Criterion;
import org.junit.jupiter.api.Test;

/// Scores that are missing, left to the outcome policy or cut off.
class MissingScoresTest {
  private static final Variant MAIN = Variant.main(true);
  private static final Variant BEST = new Variant(true, Truncation.COUNTED, Missing.BEST_CASE);
  private static final Variant WORST = new Variant(true, Truncation.COUNTED, Missing.WORST_CASE);
  private static final Variant WITHOUT_TRUNCATED =
      new Variant(true, Truncation.LEFT_OUT, Missing.LEFT_OUT);

  @Test
  void boundsAreGivenWhereScoresAreMissingAndNowhereElse() {
    HandmadeRound round = pair(40).task("b", 1, 40).scores("c", "b", i -> 1);
    round.scores("l", "b", i -> i % 2).ungraded("c", "b", 0, 1, Kind.FAILED);
    List<Comparison> rows = round.judge().comparisons();
    assertThat(
            rows.stream().filter(row -> row.variant().equals(BEST)).map(r -> r.task().orElse("")))
        .containsExactly("b", "");
    assertThat(rows.stream().filter(row -> row.variant().equals(WORST)).map(r -> r.items()))
        .containsExactly(40, 80);
  }

  @Test
  void boundsStandInForWhatIsMissing() {
    HandmadeRound round =
        pair(40).ungraded("c", "a", 0, 1, Kind.FAILED).ungraded("l", "a", 1, 1, Kind.FAILED);
    assertThat(composite(round, MAIN).items()).isEqualTo(38);
    assertThat(contrast(composite(round, BEST)))
        .isCloseTo(
            contrast(
                pair(40)
                    .score("c", "a", 0, 1, Kind.ANSWERED, 1)
                    .score("l", "a", 1, 1, Kind.ANSWERED, 0),
                MAIN),
            within(1e-15));
    assertThat(contrast(composite(round, WORST)))
        .isCloseTo(
            contrast(
                pair(40)
                    .score("c", "a", 0, 1, Kind.ANSWERED, 0)
                    .score("l", "a", 1, 1, Kind.ANSWERED, 1),
                MAIN),
            within(1e-15));
  }

  /// Left out, missing scores may lie outside the bounds; asked again, never.
  @Test
  void whateverIsMissingTheFullFigureLiesWithinTheBounds() {
    Random random = new Random(5);
    for (int run = 0; run < 50; run++) {
      double[] c = random.doubles(60).map(x -> x < 0.7 ? 1 : 0).toArray();
      double[] l = random.doubles(60).map(x -> x < 0.8 ? 1 : 0).toArray();
      HandmadeRound round = pair(60).scores("c", "a", i -> c[i]).scores("l", "a", i -> l[i]);
      double full = contrast(round, MAIN);
      for (int i = 0; i < 60; i++) {
        if (i == 0 || random.nextInt(10) == 0) {
          round.ungraded(random.nextBoolean() ? "c" : "l", "a", i, 1, Kind.FAILED);
        }
      }
      assertThat(full).isBetween(contrast(round, WORST), contrast(round, BEST));
    }
  }

  @Test
  void aVerdictThatHangsOnMissingScoresIsLeftOpen() {
    HandmadeRound round =
        new HandmadeRound().task("a", 1, 400).competitor("c").leader("l").leader("m");
    round.scores("c", "a", i -> i % 50 == 0 ? 0 : 1);
    round.scores("l", "a", i -> i % 51 == 0 ? 0 : 1).scores("m", "a", i -> i % 52 == 0 ? 0 : 1);
    assertThat(round.judge().verdicts().getFirst().decision()).isEqualTo(Decision.REACHED);
    for (int i = 0; i < 80; i++) {
      round.ungraded("c", "a", 2 + 3 * i, 1, Kind.FAILED);
    }
    Verdict verdict = round.judge().verdicts().getFirst();
    assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
    assertThat(verdict.reason()).isEqualTo(Reason.INCOMPLETE);
    assertThat(verdict.alternatives())
        .contains(
            new Alternative(BEST, Decision.REACHED), new Alternative(WORST, Decision.NOT_REACHED));
  }

  /// Scores of the leader m alone are missing; l enters the bounds as it is.
  @Test
  void aLeaderWithNothingMissingEntersTheBounds() {
    HandmadeRound round =
        new HandmadeRound().task("a", 1, 200).competitor("c").leader("l").leader("m");
    round.scores("c", "a", i -> i % 2).scores("l", "a", i -> i % 10 == 0 ? 0 : 1);
    round.scores("m", "a", i -> i % 3 == 0 ? 1 : 0).ungraded("m", "a", 0, 1, Kind.FAILED);
    Judge judge = round.judge();
    assertThat(
            judge.comparisons().stream()
                .filter(row -> row.variant().equals(BEST))
                .map(Comparison::leader)
                .distinct())
        .containsExactly("m");
    assertThat(judge.verdicts().getFirst().alternatives())
        .contains(new Alternative(BEST, Decision.NOT_REACHED));
  }

  @Test
  void oneFailedRepeatLeavesTheItemWithoutAScoreButBoundsMoveByItsShareAlone() {
    HandmadeRound round =
        new HandmadeRound(2, Criterion.DEFAULT).task("a", 1, 40).competitor("c").leader("l");
    round.scores("c", "a", i -> i % 3 == 0 ? 0 : 1).scores("l", "a", i -> i % 5 == 0 ? 0 : 1);
    double full = contrast(round, MAIN);
    round.ungraded("c", "a", 1, 2, Kind.FAILED);
    assertThat(composite(round, MAIN).items()).isEqualTo(39);
    assertThat(contrast(round, BEST)).isCloseTo(full, within(1e-15));
    assertThat(contrast(round, WORST)).isCloseTo(full - 0.5 / 40, within(1e-15));
  }

  @Test
  void aTrialWithoutAScoreIsMissing() {
    HandmadeRound failed = pair(40).ungraded("c", "a", 3, 1, Kind.FAILED);
    HandmadeRound absent = pair(40).withoutScore("c/a/3/1");
    assertThat(absent.judge().comparisons()).isEqualTo(failed.judge().comparisons());
    assertThat(absent.judge().sittings()).isEqualTo(failed.judge().sittings());
  }

  @Test
  void whatThePolicyExcludesIsLeftOutAndNotMissing() {
    HandmadeRound round =
        pair(40).ungraded("c", "a", 3, 1, Kind.REFUSED).ungraded("l", "a", 4, 1, Kind.TRUNCATED);
    assertThat(composite(round, MAIN).items()).isEqualTo(38);
    assertThat(round.judge().comparisons().stream().map(Comparison::variant))
        .doesNotContain(BEST, WORST);
  }

  @Test
  void truncatedAnswersOfEitherSideAreLeftOutOnRequest() {
    HandmadeRound round =
        pair(40)
            .score("c", "a", 1, 1, Kind.TRUNCATED, 0)
            .score("c", "a", 2, 1, Kind.TRUNCATED, 0)
            .score("l", "a", 2, 1, Kind.TRUNCATED, 0)
            .score("l", "a", 7, 1, Kind.TRUNCATED, 0);
    assertThat(composite(round, MAIN).items()).isEqualTo(40);
    assertThat(composite(round, WITHOUT_TRUNCATED).items()).isEqualTo(37);
    assertThat(composite(round, new Variant(false, Truncation.LEFT_OUT, Missing.LEFT_OUT)).items())
        .isEqualTo(37);
  }

  @Test
  void oneTruncatedRepeatLeavesTheItemOut() {
    HandmadeRound round =
        new HandmadeRound(2, Criterion.DEFAULT).task("a", 1, 40).competitor("c").leader("l");
    round.scores("c", "a", i -> i % 3 == 0 ? 0 : 1).scores("l", "a", i -> i % 5 == 0 ? 0 : 1);
    round.score("c", "a", 1, 1, Kind.TRUNCATED, 0).score("l", "a", 2, 2, Kind.TRUNCATED, 0);
    assertThat(composite(round, WITHOUT_TRUNCATED).items()).isEqualTo(38);
  }

  @Test
  void nothingLeftIsNoScoreAndNoVerdict() {
    HandmadeRound round = pair(40);
    for (int i = 0; i < 40; i++) {
      round.ungraded("c", "a", i, 1, Kind.FAILED);
    }
    Comparison row = composite(round, MAIN);
    assertThat(row.ratio()).isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
    assertThat(row.test()).isEmpty();
    assertThat(row.errorRatio()).isEmpty();
    Verdict verdict = round.judge().verdicts().getFirst();
    assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
    assertThat(verdict.reason()).isEqualTo(Reason.NO_FIGURES);
    assertThat(round.judge().sittings().getFirst().accuracy())
        .isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
  }

  /// Competitor c and leader l on the task a.
  private static HandmadeRound pair(int items) {
    return new HandmadeRound()
        .task("a", 1, items)
        .competitor("c")
        .leader("l")
        .scores("c", "a", i -> i % 3 == 0 ? 0 : 1)
        .scores("l", "a", i -> i % 5 == 0 ? 0 : 1);
  }

  private static double contrast(HandmadeRound round, Variant variant) {
    return contrast(composite(round, variant));
  }

  private static double contrast(Comparison row) {
    return row.test().orElseThrow().contrast();
  }

  private static Comparison composite(HandmadeRound round, Variant variant) {
    return round.judge().comparisons().stream()
        .filter(row -> row.task().isEmpty() && row.variant().equals(variant))
        .findFirst()
        .orElseThrow();
  }
}
