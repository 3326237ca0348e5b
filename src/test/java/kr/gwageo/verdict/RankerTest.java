package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Ranking;
import kr.gwageo.domain.result.Ranking.Fate;
import kr.gwageo.domain.result.Ranking.Separation;
import kr.gwageo.domain.result.Ranking.Standing;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.Criterion.Clustering;
import kr.gwageo.domain.spec.Criterion.Family;
import kr.gwageo.domain.spec.Criterion.Leaders;
import kr.gwageo.domain.spec.Criterion.SmallTables;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.RankingRule.TieRule;
import org.junit.jupiter.api.Test;

class RankerTest {

  /// Strong is right on all but one item in ten, two middling ones on seven in ten and not on the
  /// same items, weak on two in ten.
  private static HandmadeRound four(int items) {
    return new HandmadeRound()
        .task("one", 1, items)
        .task("two", 1, items)
        .leader("leader")
        .competitor("weak")
        .competitor("even")
        .competitor("strong")
        .competitor("odd")
        .scores("strong", "one", i -> i % 10 == 0 ? 0 : 1)
        .scores("strong", "two", i -> i % 10 == 0 ? 0 : 1)
        .scores("even", "one", i -> i % 10 < 3 ? 0 : 1)
        .scores("even", "two", i -> i % 10 < 3 ? 0 : 1)
        .scores("odd", "one", i -> i % 10 > 5 ? 0 : 1)
        .scores("odd", "two", i -> i % 10 > 7 ? 0 : 1)
        .scores("weak", "one", i -> i % 5 == 0 ? 1 : 0)
        .scores("weak", "two", i -> i % 5 == 0 ? 1 : 0);
  }

  private static Ranking ranking(HandmadeRound round) {
    return round.judge().ranking().orElseThrow();
  }

  private static Standing of(Ranking ranking, String competitor) {
    return ranking.standings().stream()
        .filter(standing -> standing.competitor().equals(competitor))
        .findFirst()
        .orElseThrow();
  }

  private static RankingRule rule(int survivors, TieRule... ties) {
    return new RankingRule(0.05, OptionalInt.of(survivors), List.of(ties));
  }

  @Test
  void theHighestScoreStandsFirst() {
    Ranking ranking = ranking(four(200));
    assertThat(ranking.standings())
        .extracting(Standing::competitor)
        .containsExactly("strong", "even", "odd", "weak");
    assertThat(ranking.standings())
        .extracting(Standing::letters)
        .containsExactly("a", "b", "b", "c");
    assertThat(of(ranking, "even").best()).isEqualTo(2);
    assertThat(of(ranking, "even").worst()).isEqualTo(3);
    assertThat(of(ranking, "strong").worst()).isEqualTo(1);
    assertThat(of(ranking, "weak").best()).isEqualTo(4);
    assertThat(ranking.items()).isEqualTo(400);
    assertThat(of(ranking, "strong").fate()).isEmpty();
    Estimate.Known score = (Estimate.Known) of(ranking, "strong").score();
    assertThat(score.value()).isCloseTo(0.9, within(1e-12));
    assertThat(score.n()).isEqualTo(400);
  }

  @Test
  void everyPairIsThereWithWhatCouldHaveBeenResolved() {
    Ranking ranking = ranking(four(200));
    assertThat(ranking.separations()).hasSize(6);
    Separation first = ranking.separations().getFirst();
    assertThat(first.upper()).isEqualTo("strong");
    assertThat(first.lower()).isEqualTo("even");
    assertThat(first.difference()).isCloseTo(0.2, within(1e-12));
    assertThat(first.adjusted()).isLessThan(0.05);
    assertThat(first.resolvable()).isBetween(2 * first.standardError(), 4 * first.standardError());
    assertThat(ranking.separations())
        .allSatisfy(s -> assertThat(s.adjusted() <= 0.05).isEqualTo(s.difference() > 0.1));
  }

  @Test
  void withoutTieRulesWhoIsNotSeparatedStays() {
    Ranking ranking = ranking(four(200).ranking(rule(2)));
    assertThat(of(ranking, "strong").fate()).contains(Fate.SURELY_IN);
    assertThat(of(ranking, "even").fate()).contains(Fate.UNSEPARATED);
    assertThat(of(ranking, "odd").fate()).contains(Fate.UNSEPARATED);
    assertThat(of(ranking, "weak").fate()).contains(Fate.SURELY_OUT);
    assertThat(of(ranking, "odd").tieP()).isEmpty();
  }

  /// `even` and `odd` have the same score, which decides nothing; `even` has the better weakest
  /// task.
  @Test
  void theFirstTieRuleThatTellsThemApartDecides() {
    Ranking ranking = ranking(four(200).ranking(rule(2, TieRule.SCORE, TieRule.WEAKEST_TASK)));
    assertThat(of(ranking, "even").fate()).contains(Fate.IN_BY_TIE_RULE);
    assertThat(of(ranking, "odd").fate()).contains(Fate.OUT_BY_TIE_RULE);
    assertThat(of(ranking, "odd").tieP().orElseThrow()).isGreaterThan(0.05);
    assertThat(of(ranking, "odd").tieP()).isEqualTo(of(ranking, "even").tieP());
    assertThat(of(ranking, "strong").tieP()).isEmpty();
  }

  @Test
  void whomAllTieRulesFindEqualStay() {
    Ranking ranking = ranking(four(200).ranking(rule(2, TieRule.SCORE)));
    assertThat(of(ranking, "even").fate()).contains(Fate.UNSEPARATED);
    assertThat(of(ranking, "odd").fate()).contains(Fate.UNSEPARATED);
  }

  @Test
  void whereAllHavePlacesNobodyLeaves() {
    Ranking ranking = ranking(four(200).ranking(rule(4, TieRule.SCORE)));
    assertThat(ranking.standings()).allSatisfy(s -> assertThat(s.fate()).contains(Fate.SURELY_IN));
    assertThat(of(ranking(four(200).ranking(rule(9))), "weak").fate()).contains(Fate.SURELY_IN);
  }

  @Test
  void fewItemsSeparateNobodyAndTheTieRuleIsNamed() {
    Ranking ranking = ranking(four(5).ranking(rule(3, TieRule.SCORE)));
    Standing weak = of(ranking, "weak");
    assertThat(weak.best()).isLessThan(4);
    assertThat(weak.worst()).isEqualTo(4);
    assertThat(weak.fate()).contains(Fate.OUT_BY_TIE_RULE);
    assertThat(weak.tieP().orElseThrow()).isGreaterThan(0.05);
  }

  @Test
  void aLeadMustHoldWhateverTheMissingScoresAre() {
    HandmadeRound round = four(200).ranking(rule(2, TieRule.WEAKEST_TASK));
    for (int i = 0; i < 100; i++) {
      round.ungraded("strong", "one", i, 1, Kind.FAILED);
    }
    Ranking ranking = ranking(round);
    assertThat(ranking.complete()).isFalse();
    assertThat(ranking.items()).isEqualTo(300);
    assertThat(of(ranking, "strong").worst()).as("its 100 may all be wrong").isEqualTo(3);
    assertThat(of(ranking, "odd").fate()).as("no tie is broken").contains(Fate.UNSEPARATED);
  }

  @Test
  void whoMissedATaskIsNotRanked() {
    HandmadeRound round = four(50).competitor("partial", "one").scores("partial", "one", i -> 1);
    Ranking ranking = ranking(round);
    assertThat(ranking.unranked()).containsExactly("partial");
    assertThat(ranking.standings()).hasSize(4);
  }

  @Test
  void oneCompetitorIsNoRanking() {
    HandmadeRound round =
        new HandmadeRound()
            .task("one", 1, 5)
            .leader("leader")
            .competitor("alone")
            .scores("alone", "one", i -> 1);
    assertThat(round.judge().ranking()).isEmpty();
  }

  @Test
  void aTaskOfOneClusterLeavesEveryRankOpen() {
    HandmadeRound round =
        new HandmadeRound()
            .task("one", 1, 4, 0, 4)
            .leader("leader")
            .competitor("some")
            .competitor("other")
            .scores("some", "one", i -> 1)
            .scores("other", "one", i -> 0);
    Ranking ranking = ranking(round);
    assertThat(of(ranking, "some").score()).isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
    assertThat(of(ranking, "some").worst()).isEqualTo(2);
    assertThat(ranking.separations()).isEmpty();
  }

  @Test
  void theOrderOfItemsAndScoresIsOfNoAccount() {
    HandmadeRound round = four(30).ranking(rule(2, TieRule.LOWER_LIMIT));
    assertThat(round.judgeShuffled(new Random(5)).ranking()).isEqualTo(round.judge().ranking());
  }

  @Test
  void repeatsAreNoItems() {
    HandmadeRound once = new HandmadeRound();
    HandmadeRound thrice = new HandmadeRound(3, once.round().spec().criterion());
    for (HandmadeRound round : List.of(once, thrice)) {
      round
          .task("one", 1, 40)
          .leader("leader")
          .competitor("some")
          .competitor("other")
          .scores("some", "one", i -> i % 3 == 0 ? 0 : 1)
          .scores("other", "one", i -> i % 4 == 0 ? 0 : 1);
    }
    Separation single = ranking(once).separations().getFirst();
    Separation triple = ranking(thrice).separations().getFirst();
    assertThat(triple.standardError()).isCloseTo(single.standardError(), within(1e-15));
  }

  /// Both tasks have the same answers under the same cluster labels, so that the second tells
  /// nothing new.
  @Test
  void clustersThatCrossTasksCountOnce() {
    Criterion crossing =
        new Criterion(
            0.95,
            0.05,
            true,
            Leaders.EVERY,
            Clustering.CROSSING,
            Family.PER_TEAM,
            SmallTables.SCORE,
            new TreeMap<>());
    Ranking nested = ranking(twice(Criterion.DEFAULT));
    Ranking crossed = ranking(twice(crossing));
    assertThat(crossed.separations().getFirst().standardError())
        .isCloseTo(nested.separations().getFirst().standardError() * Math.sqrt(2), within(1e-9));
    assertThat(width(crossed)).isCloseTo(width(nested) * Math.sqrt(2), withinPercentage(2));
  }

  private static double width(Ranking ranking) {
    Estimate.Known score = (Estimate.Known) ranking.standings().getFirst().score();
    return score.interval().high() - score.interval().low();
  }

  private static HandmadeRound twice(Criterion criterion) {
    HandmadeRound round =
        new HandmadeRound(1, criterion)
            .task("one", 1, 60)
            .task("two", 1, 60)
            .leader("leader")
            .competitor("some")
            .competitor("other");
    for (String task : List.of("one", "two")) {
      round.scores("some", task, i -> i % 3 == 0 ? 0 : 1);
      round.scores("other", task, i -> i % 4 < 2 ? 0 : 1);
    }
    return round;
  }
}
