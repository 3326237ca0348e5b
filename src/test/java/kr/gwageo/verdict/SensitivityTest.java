package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Sensitivity;
import kr.gwageo.domain.result.Sensitivity.Form;
import kr.gwageo.domain.result.Sensitivity.Row;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.result.Verdict;
import org.junit.jupiter.api.Test;

/// What other ways of making one ratio of many say.
class SensitivityTest {

  /// Leader 0.90 and 0.05, competitor 0.72 and 0.08: the example of a mean of ratios that passes
  /// where the competitor is a fifth worse on the only task that tells models apart.
  @Test
  void theWaysDisagreeWhereALeaderIsWeak() {
    HandmadeRound round =
        new HandmadeRound().task("a", 1, 100).task("b", 1, 100).competitor("c").leader("l");
    round.scores("l", "a", i -> i < 90 ? 1 : 0).scores("l", "b", i -> i < 5 ? 1 : 0);
    round.scores("c", "a", i -> i < 72 ? 1 : 0).scores("c", "b", i -> i < 8 ? 1 : 0);
    List<Sensitivity> all = round.judge().verdicts().getFirst().sensitivities();
    assertThat(all).hasSize(6 * 4);
    assertThat(value(all, Form.RATIO_OF_MEANS)).isCloseTo(0.80 / 0.95, within(1e-12));
    assertThat(value(all, Form.MEAN_OF_RATIOS)).isCloseTo(1.2, within(1e-12));
    assertThat(value(all, Form.CAPPED)).isCloseTo(0.9, within(1e-12));
    assertThat(value(all, Form.GEOMETRIC)).isCloseTo(Math.sqrt(0.8 * 1.6), within(1e-12));
    assertThat(value(all, Form.WORST)).isCloseTo(0.8, within(1e-12));
    assertThat(value(all, Form.SHARE)).isCloseTo(0.5, within(1e-12));
    assertThat(find(all, Form.RATIO_OF_MEANS).decision()).hasValue(Decision.NOT_REACHED);
    assertThat(find(all, Form.WORST).decision()).hasValue(Decision.NOT_REACHED);
    assertThat(find(all, Form.MEAN_OF_RATIOS).decision()).hasValue(Decision.UNDECIDED);
    assertThat(find(all, Form.SHARE).decision()).isEmpty();
  }

  @Test
  void everyLeaderHasARowAndTheirMeanOne() {
    Verdict verdict = SeededRounds.random(new Random(4), 3, 60).judge().verdicts().getFirst();
    assertThat(verdict.sensitivities()).hasSize(24);
    assertThat(verdict.sensitivities())
        .allSatisfy(each ->
            assertThat(each.rows().stream().map(Row::leader))
                .containsExactly("l", "m", Comparison.MEAN_OF_LEADERS));
  }

  @Test
  void theRatioOfMeansIsThatOfTheVerdict() {
    for (int seed = 0; seed < 20; seed++) {
      for (Verdict verdict : SeededRounds.random(new Random(seed), 3, 60).judge().verdicts()) {
        Sensitivity means = find(verdict.sensitivities(), Form.RATIO_OF_MEANS);
        for (Comparison composite : verdict.composites()) {
          assertThat(means.rows())
              .anySatisfy(row -> {
                assertThat(row.leader()).isEqualTo(composite.leader());
                assertThat(row.ratio()).isEqualTo(composite.ratio());
              });
        }
        if (verdict.reason() != Verdict.Reason.INCOMPLETE) {
          assertThat(means.decision()).hasValue(verdict.decision());
        }
      }
    }
  }

  /// A decision and its interval say the same, whatever the form.
  @Test
  void noIntervalContradictsItsDecision() {
    int decided = 0;
    for (int seed = 0; seed < 40; seed++) {
      for (Verdict verdict : SeededRounds.random(new Random(seed), 3, 60).judge().verdicts()) {
        for (Sensitivity each : verdict.sensitivities()) {
          for (Row row : each.rows()) {
            decided += agrees(row) ? 1 : 0;
          }
        }
      }
    }
    assertThat(decided).isGreaterThan(1000);
  }

  private static boolean agrees(Row row) {
    if (!(row.ratio() instanceof Estimate.Known known) || row.decision().isEmpty()) {
      return false;
    }
    Interval interval = known.interval();
    assertThat(interval.low()).isLessThan(interval.high());
    switch (row.decision().get()) {
      case REACHED -> assertThat(interval.low()).isGreaterThanOrEqualTo(0.95);
      case NOT_REACHED -> assertThat(interval.high()).isLessThanOrEqualTo(0.95);
      case UNDECIDED -> assertThat(interval.low() <= 0.95 && interval.high() >= 0.95).isTrue();
    }
    return row.decision().get() != Decision.UNDECIDED;
  }

  @Test
  void aCapIsNoCertainty() {
    HandmadeRound round =
        new HandmadeRound().task("a", 1, 40).task("b", 1, 40).competitor("c").leader("l");
    for (String task : List.of("a", "b")) {
      round.scores("l", task, i -> i % 5 == 0 ? 0 : 1).scores("c", task, i -> i % 9 == 0 ? 0 : 1);
    }
    Row capped =
        find(round.judge().verdicts().getFirst().sensitivities(), Form.CAPPED).rows().getFirst();
    Estimate.Known known = (Estimate.Known) capped.ratio();
    assertThat(known.value()).isEqualTo(1);
    assertThat(known.interval().low()).isLessThan(1);
    assertThat(capped.claim().map(Claim::pReached).orElse(0.0)).isGreaterThan(0.01);
  }

  @Test
  void noRatioIsMadeToALeaderThatCannotBeToldFromGuessing() {
    HandmadeRound round =
        new HandmadeRound().task("a", 1, 100).task("b", 1, 40, 4, 1).competitor("c").leader("l");
    round.scores("l", "a", i -> i % 5 == 0 ? 0 : 1).scores("c", "a", i -> i % 9 == 0 ? 0 : 1);
    round.scores("l", "b", i -> i % 4 == 0 ? 1 : 0).scores("c", "b", i -> i % 3 == 0 ? 1 : 0);
    List<Sensitivity> all = round.judge().verdicts().getFirst().sensitivities();
    Estimate none = new Estimate.Undefined(Gap.LEADER_UNRESOLVED);
    for (Form form : List.of(Form.MEAN_OF_RATIOS, Form.CAPPED, Form.GEOMETRIC, Form.WORST)) {
      assertThat(find(all, form).rows().getFirst().ratio()).isEqualTo(none);
      assertThat(find(all, form).decision()).hasValue(Decision.UNDECIDED);
    }
    assertThat(value(all, Form.RATIO_OF_MEANS)).isGreaterThan(1);
  }

  @Test
  void theOrderOfTheTeamsDoesNotMatter() {
    List<Verdict> there = teams("c", "d").judge().verdicts();
    List<Verdict> back = teams("d", "c").judge().verdicts();
    assertThat(back.reversed()).isEqualTo(there);
  }

  private static HandmadeRound teams(String first, String second) {
    HandmadeRound round =
        new HandmadeRound().task("a", 1, 40, 4, 2).competitor(first).competitor(second);
    round.leader("l").leader("m");
    round.scores("c", "a", i -> i % 3 == 0 ? 0 : 1).scores("d", "a", i -> i % 4 == 0 ? 0 : 1);
    return round.scores("l", "a", i -> i % 5 == 0 ? 0 : 1).scores("m", "a", i -> i % 2);
  }

  private static Sensitivity find(List<Sensitivity> all, Form form) {
    Optional<Sensitivity> main =
        all.stream()
            .filter(each -> each.form() == form && each.chanceCorrected())
            .filter(each -> each.truncation() == Truncation.COUNTED)
            .findFirst();
    return main.orElseThrow();
  }

  private static double value(List<Sensitivity> all, Form form) {
    return ((Estimate.Known) find(all, form).rows().getFirst().ratio()).value();
  }
}
