package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.domain.spec.Criterion;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Variant MAIN = Variant.main(true);

  @Test
  void comparesByTaskThenAsAWholeAndByVariant() {
    HandmadeRound round =
        new HandmadeRound()
            .task("a", 1, 60)
            .task("b", 3, 40, 4, 2)
            .competitor("c")
            .competitor("d")
            .leader("l")
            .leader("m");
    for (String entry : List.of("c", "d", "l", "m")) {
      round.scores(entry, "a", i -> i % 3 == 0 ? 0 : 1).scores(entry, "b", i -> i % 5 / 4.0);
    }
    List<Comparison> rows = round.judge().comparisons();
    assertThat(rows.stream().map(row -> row.competitor() + row.leader()).distinct())
        .containsExactly("cl", "cm", "dl", "dm");
    assertThat(rows.subList(0, 12).stream().map(row -> row.task().orElse("whole")))
        .containsExactly(
            "a", "a", "a", "a", "b", "b", "b", "b", "whole", "whole", "whole", "whole");
    assertThat(rows.subList(8, 12).stream().map(Comparison::variant))
        .containsExactly(
            MAIN,
            new Variant(true, Truncation.LEFT_OUT, Missing.LEFT_OUT),
            new Variant(false, Truncation.COUNTED, Missing.LEFT_OUT),
            new Variant(false, Truncation.LEFT_OUT, Missing.LEFT_OUT));
    assertThat(rows.get(8).items()).isEqualTo(100);
    assertThat(rows.get(8).clusters()).isEqualTo(80);
    assertThat(round.judge().verdicts().stream().map(Verdict::competitor))
        .containsExactly("c", "d");
  }

  @Test
  void weightsAndChanceEnterTheComposite() {
    HandmadeRound round =
        new HandmadeRound()
            .task("free", 1, 40)
            .task("choice", 3, 40, 4, 1)
            .competitor("c")
            .leader("l")
            .scores("c", "free", i -> i < 20 ? 1 : 0)
            .scores("l", "free", i -> i < 30 ? 1 : 0)
            .scores("c", "choice", i -> i < 25 ? 1 : 0)
            .scores("l", "choice", i -> i < 35 ? 1 : 0);
    double corrected = (0.5 + 3 * (0.625 - 0.25)) / (0.75 + 3 * (0.875 - 0.25));
    assertThat(ratio(composite(round, MAIN))).isCloseTo(corrected, within(1e-12));
    double raw = (0.5 + 3 * 0.625) / (0.75 + 3 * 0.875);
    assertThat(ratio(composite(round, Variant.main(false)))).isCloseTo(raw, within(1e-12));
    assertThat(composite(round, MAIN).errorRatio().orElseThrow())
        .isCloseTo((0.5 + 3 * 0.375) / (0.25 + 3 * 0.125), within(1e-12));
  }

  @Test
  void theBenchmarksOwnChanceGoesBeforeTheNumberOfChoices() {
    HandmadeRound round =
        new HandmadeRound()
            .taskWithStatedChance("a", 40, 4, 0.5)
            .competitor("c")
            .leader("l")
            .scores("c", "a", i -> i < 28 ? 1 : 0)
            .scores("l", "a", i -> i < 36 ? 1 : 0);
    assertThat(ratio(composite(round, MAIN))).isCloseTo(0.2 / 0.4, within(1e-12));
  }

  @Test
  void repeatsAreAveragedInsideTheItem() {
    HandmadeRound once = new HandmadeRound().task("a", 1, 50).competitor("c").leader("l");
    HandmadeRound thrice =
        new HandmadeRound(3, Criterion.DEFAULT).task("a", 1, 50).competitor("c").leader("l");
    for (HandmadeRound round : List.of(once, thrice)) {
      round.scores("c", "a", i -> i % 3 / 2.0).scores("l", "a", i -> i % 4 / 3.0);
    }
    assertThat(composite(thrice, MAIN)).isEqualTo(composite(once, MAIN));
    assertThat(thrice.judge().sittings().getFirst().trials()).isEqualTo(150);
  }

  @Test
  void theOrderOfItemsAndScoresDoesNotMatter() {
    HandmadeRound round = SeededRounds.random(new Random(1), 3, 40);
    Judge judge = round.judge();
    for (int seed = 2; seed < 8; seed++) {
      Judge shuffled = round.judgeShuffled(new Random(seed));
      assertThat(shuffled.sittings()).isEqualTo(judge.sittings());
      assertThat(shuffled.comparisons()).isEqualTo(judge.comparisons());
      assertThat(shuffled.verdicts()).isEqualTo(judge.verdicts());
    }
  }

  @Test
  void swappingTheSidesInvertsTheRatio() {
    HandmadeRound there = new HandmadeRound().task("a", 1, 80).competitor("x").leader("y");
    HandmadeRound back = new HandmadeRound().task("a", 1, 80).competitor("y").leader("x");
    for (HandmadeRound round : List.of(there, back)) {
      round.scores("x", "a", i -> i % 3 == 0 ? 0 : 1).scores("y", "a", i -> i % 5 == 0 ? 0 : 1);
    }
    assertThat(ratio(composite(there, MAIN)) * ratio(composite(back, MAIN)))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void anEntryThatSkipsATaskHasNoCompositeAndNoScoreThere() {
    HandmadeRound round =
        new HandmadeRound()
            .task("a", 1, 40)
            .task("b", 1, 40)
            .competitor("whole")
            .competitor("part", "b")
            .leader("l")
            .scores("part", "b", i -> 1);
    for (String entry : List.of("whole", "l")) {
      round.scores(entry, "a", i -> i % 4 == 0 ? 0 : 1).scores(entry, "b", i -> i % 2);
    }
    Judge judge = round.judge();
    Sitting absent = judge.sittings().get(2);
    Estimate none = new Estimate.Undefined(Gap.NOT_SAT);
    assertThat(absent.entry() + absent.task()).isEqualTo("parta");
    assertThat(absent.sat()).isFalse();
    assertThat(absent.trials()).isZero();
    assertThat(absent.kinds()).hasSize(Kind.values().length).doesNotContainValue(40);
    assertThat(List.of(absent.accuracy(), absent.corrected(), absent.withoutTruncated()))
        .containsOnly(none);
    assertThat(
            judge.comparisons().stream()
                .filter(row -> row.competitor().equals("part"))
                .map(Comparison::task)
                .distinct())
        .containsExactly(Optional.of("b"));
    Verdict verdict = judge.verdicts().get(1);
    assertThat(verdict)
        .isEqualTo(
            new Verdict(
                "part",
                Decision.UNDECIDED,
                Reason.NO_COMPOSITE,
                List.of(),
                List.of("a"),
                List.of()));
    assertThat(judge.verdicts().getFirst().composites()).hasSize(1);
  }

  @Test
  void aLeaderThatSkipsATaskLeavesNobodyWithAVerdict() {
    HandmadeRound round =
        new HandmadeRound()
            .task("a", 1, 40)
            .task("b", 1, 40)
            .competitor("c")
            .leader("l")
            .leader("m", "a");
    for (String entry : List.of("c", "l")) {
      round.scores(entry, "a", i -> 1).scores(entry, "b", i -> 1);
    }
    Verdict verdict = round.scores("m", "a", i -> i % 2).judge().verdicts().getFirst();
    assertThat(verdict.reason()).isEqualTo(Reason.NO_COMPOSITE);
    assertThat(verdict.missedTasks()).containsExactly("b");
    assertThat(verdict.composites().stream().map(Comparison::leader)).containsExactly("l");
  }

  @Test
  void twoPerfectEntriesAreNotCertainlyEqual() {
    HandmadeRound round =
        new HandmadeRound()
            .task("a", 1, 20, 4, 1)
            .competitor("c")
            .leader("l")
            .scores("c", "a", i -> 1)
            .scores("l", "a", i -> 1);
    Comparison row = composite(round, MAIN);
    assertThat(row.flags()).containsExactlyInAnyOrder(Flag.SATURATED, Flag.FEW_CLUSTERS);
    assertThat(row.errorRatio()).isEmpty();
    Estimate.Known ratio = (Estimate.Known) row.ratio();
    assertThat(ratio.value()).isEqualTo(1);
    assertThat(ratio.interval().low()).isLessThan(0.95);
    assertThat(round.judge().verdicts().getFirst().reason()).isEqualTo(Reason.COMPATIBLE_WITH_BOTH);
  }

  @Test
  void anOrdinaryComparisonHasNoFlag() {
    HandmadeRound round =
        new HandmadeRound()
            .task("a", 1, 30)
            .competitor("c")
            .leader("l")
            .scores("c", "a", i -> i % 3 == 0 ? 0 : 1)
            .scores("l", "a", i -> i % 7 == 0 ? 0 : 1);
    assertThat(composite(round, MAIN).flags()).isEmpty();
  }

  @Test
  void sittingsCountAndEstimate() {
    HandmadeRound round =
        new HandmadeRound(1, Criterion.DEFAULT)
            .task("a", 1, 40, 5, 1)
            .competitor("c")
            .leader("l")
            .scores("c", "a", i -> i < 30 ? 1 : 0)
            .scores("l", "a", i -> 1)
            .score("c", "a", 0, 1, Kind.TRUNCATED, 0)
            .score("c", "a", 1, 1, Kind.NO_ANSWER, 0)
            .ungraded("c", "a", 2, 1, Kind.FAILED)
            .ungraded("c", "a", 3, 1, Kind.REFUSED);
    Sitting sitting = round.judge().sittings().getFirst();
    assertThat(sitting.sat()).isTrue();
    assertThat(sitting.kinds())
        .isEqualTo(
            Map.of(
                Kind.ANSWERED, 36,
                Kind.NO_ANSWER, 1,
                Kind.AMBIGUOUS, 0,
                Kind.REFUSED, 1,
                Kind.TRUNCATED, 1,
                Kind.FAILED, 1));
    Estimate.Known accuracy = (Estimate.Known) sitting.accuracy();
    assertThat(accuracy.n()).isEqualTo(38);
    assertThat(accuracy.value()).isCloseTo(26 / 38.0, within(1e-12));
    assertThat(accuracy.interval().level()).isCloseTo(0.9, within(1e-12));
    Estimate.Known corrected = (Estimate.Known) sitting.corrected();
    assertThat(corrected.value()).isCloseTo((26 / 38.0 - 0.2) / 0.8, within(1e-12));
    Estimate.Known complete = (Estimate.Known) sitting.withoutTruncated();
    assertThat(complete.n()).isEqualTo(37);
    assertThat(complete.value()).isCloseTo(26 / 37.0, within(1e-12));
  }

  @Test
  void refusesWhatIsNotOfTheRound() {
    HandmadeRound round = new HandmadeRound().task("a", 1, 3).competitor("c").leader("l");
    assertThatThrownBy(() -> round.judgeWithout(1))
        .hasMessageContaining("3 items planned, 2 given");
    round.score("c", "a", 7, 1, Kind.ANSWERED, 1);
    assertThatThrownBy(round::judge).hasMessageContaining("c/a/7/1");
    assertThatThrownBy(new HandmadeRound().task("a", 1, 3).competitor("c")::judge)
        .hasMessageContaining("no leader");
  }

  private static Comparison composite(HandmadeRound round, Variant variant) {
    return round.judge().comparisons().stream()
        .filter(row -> row.task().isEmpty() && row.variant().equals(variant))
        .findFirst()
        .orElseThrow();
  }

  private static double ratio(Comparison row) {
    return ((Estimate.Known) row.ratio()).value();
  }
}
