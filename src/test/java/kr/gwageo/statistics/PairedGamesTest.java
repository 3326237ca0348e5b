package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.judge.Preference;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import org.junit.jupiter.api.Test;

/// What holds of win rates whatever the verdicts.
class PairedGamesTest {
  private static final int ROUNDS = 200;

  @Test
  void aClearPreferenceCountsThreeTimesAndATieHalf() {
    WinRate found = of(pair("1", "B>>A", "A>B"), pair("2", "A>B", "A=B"), pair("3", "A=B", "B>>A"));
    // won 3 + 1, 0 + 1/2, 1/2 + 0 of 4, 2 and 4 games
    assertThat(known(found.rate()).value()).isEqualTo(5.0 / 10);
    assertThat(known(found.rate()).n()).isEqualTo(3);
    assertThat(found.games()).isEqualTo(6);
    assertThat(found.ties()).isEqualTo(2);
  }

  /// Weights 6, 2, 2 and residuals 1.5, -1.5, 0 about a rate of 0.75: variance (2.25 / 0.4 + 2.25 /
  /// 0.8) / 100; degrees of freedom 1 / (0.44 + 1 - 0.815) = 1.6. Reference for the quantile:
  /// SciPy.
  @Test
  void theIntervalIsClusterRobustByQuestion() {
    WinRate found =
        Estimator.winRate(
            List.of(pair("1", "B>>A", "A>>B"), pair("2", "A>B", "B>A"), pair("3", "A=B", "A>B")),
            0.5);
    Estimate.Known rate = known(found.rate());
    double margin = 0.8581294959249641 * Math.sqrt(0.084375);
    assertThat(rate.value()).isEqualTo(0.75);
    assertThat(rate.interval().low()).isCloseTo(0.75 - margin, within(1e-12));
    assertThat(rate.interval().high()).isCloseTo(0.75 + margin, within(1e-12));
    assertThat(rate.method()).contains("question", "CR2");
  }

  @Test
  void aPairIsInconsistentWhereTheSeatsDisagreeOnWhoWonAndNotOnHowClearly() {
    assertThat(of(pair("1", "B>A", "A>>B"), pair("2", "A>>B", "B>A")).inconsistent()).isZero();
    assertThat(of(pair("1", "A=B", "A=B")).inconsistent()).isZero();
    assertThat(of(pair("1", "A>B", "A>B"), pair("2", "B>A", "B>>A")).inconsistent()).isEqualTo(2);
    assertThat(of(pair("1", "A=B", "A>B"), pair("2", "B>A", "A=B")).inconsistent()).isEqualTo(2);
  }

  @Test
  void aJudgeThatSeesTheSeatAloneGivesEverySideAHalfAndSeatAAll() {
    WinRate found = of(pair("1", "A>B", "A>B"), pair("2", "A>>B", "A>>B"), pair("3", "A>B", "A>B"));
    assertThat(known(found.rate()).value()).isEqualTo(0.5);
    assertThat(known(found.seatA()).value()).isEqualTo(1);
    assertThat(found.inconsistent()).isEqualTo(3);
  }

  @Test
  void aJudgeThatSeesTheAnswerAloneGivesSeatAHalf() {
    WinRate found = of(pair("1", "B>>A", "A>>B"), pair("2", "A>B", "B>A"), pair("3", "B>A", "A>B"));
    assertThat(known(found.seatA()).value()).isEqualTo(0.5);
    assertThat(found.inconsistent()).isZero();
  }

  @Test
  void aGameWithoutAVerdictIsCountedApartAndIsNeitherTieNorLoss() {
    List<SwappedPair> judged = List.of(pair("1", "B>A", "A>B"), pair("2", "A>B", "A>B"));
    WinRate before = Estimator.winRate(judged, 0.95);
    List<SwappedPair> more = new ArrayList<>(judged);
    more.add(new SwappedPair("3", new Game.Invalid(), new Game.Invalid()));
    more.add(new SwappedPair("4", new Game.Missing(), new Game.Invalid()));
    assertThat(Estimator.winRate(more, 0.95))
        .isEqualTo(
            new WinRate(before.rate(), before.seatA(), 4, 0, 2, before.inconsistent(), 3, 1));
  }

  @Test
  void theOnlyJudgedGameOfAPairCountsInTheRateButNotForTheSeats() {
    SwappedPair half = new SwappedPair("3", game("B>>A"), new Game.Missing());
    WinRate found = of(pair("1", "A>B", "B>A"), pair("2", "A>B", "A>B"), half);
    assertThat(known(found.rate()).value()).isEqualTo((0 + 1 + 3) / 7.0);
    assertThat(known(found.rate()).n()).isEqualTo(3);
    assertThat(found.pairs()).isEqualTo(2);
    assertThat(known(found.seatA()).value()).isEqualTo(0.75);
  }

  @Test
  void withoutGamesOrWithOneQuestionThereIsNoRate() {
    Estimate none = new Estimate.Undefined(Gap.NO_ITEMS);
    assertThat(of()).isEqualTo(new WinRate(none, none, 0, 0, 0, 0, 0, 0));
    assertThat(of(new SwappedPair("1", new Game.Invalid(), new Game.Missing())))
        .isEqualTo(new WinRate(none, none, 0, 0, 0, 0, 1, 1));
    assertThat(of(pair("1", "A>B", "B>A"), pair("1", "A>B", "A>B")).rate())
        .isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
  }

  @Test
  void swappingSeatsAndNamesMirrorsTheRate() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < ROUNDS; round++) {
      List<SwappedPair> pairs = draw(random, random.nextInt(2, 30));
      WinRate found = Estimator.winRate(pairs, 0.95);
      WinRate mirrored =
          Estimator.winRate(
              pairs.stream()
                  .map(p -> new SwappedPair(p.question(), p.candidateInA(), p.candidateInB()))
                  .toList(),
              0.95);
      Estimate.Known rate = known(found.rate());
      Estimate.Known other = known(mirrored.rate());
      assertThat(other.value()).isCloseTo(1 - rate.value(), within(1e-14));
      assertThat(other.interval().low()).isCloseTo(1 - rate.interval().high(), within(1e-12));
      assertThat(other.interval().high()).isCloseTo(1 - rate.interval().low(), within(1e-12));
      assertThat(mirrored).usingRecursiveComparison().ignoringFields("rate").isEqualTo(found);
    }
  }

  @Test
  void askingTwiceAsManyQuestionsShrinksTheIntervalAndJudgingTwiceDoesNot() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < ROUNDS; round++) {
      List<SwappedPair> pairs = draw(random, random.nextInt(8, 30));
      Estimate.Known rate = known(Estimator.winRate(pairs, 0.95).rate());
      Stream<SwappedPair> others = pairs.stream().map(p -> named(p, "other " + p.question()));
      Estimate.Known more =
          known(Estimator.winRate(Stream.concat(pairs.stream(), others).toList(), 0.95).rate());
      Estimate.Known again =
          known(
              Estimator.winRate(Stream.concat(pairs.stream(), pairs.stream()).toList(), 0.95)
                  .rate());
      assertThat(more.value()).isCloseTo(rate.value(), within(1e-14));
      assertThat(width(more)).isLessThan(0.8 * width(rate));
      assertThat(again.value()).isCloseTo(rate.value(), within(1e-14));
      assertThat(width(again)).isCloseTo(width(rate), within(1e-12));
    }
  }

  @Test
  void theOrderOfQuestionsDoesNotMatter() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < ROUNDS; round++) {
      List<SwappedPair> pairs = draw(random, random.nextInt(8, 30));
      List<SwappedPair> shuffled = new ArrayList<>(pairs);
      Collections.shuffle(shuffled, new Random(round));
      WinRate found = Estimator.winRate(pairs, 0.95);
      WinRate other = Estimator.winRate(shuffled, 0.95);
      assertThat(other.rate()).isEqualTo(found.rate());
      assertThat(known(other.seatA()).value())
          .isCloseTo(known(found.seatA()).value(), within(1e-14));
    }
  }

  @Test
  void allTiesGiveAHalfWithAWidth() {
    WinRate found =
        Estimator.winRate(
            IntStream.range(0, 20).mapToObj(i -> pair("" + i, "A=B", "A=B")).toList(), 0.95);
    Estimate.Known rate = known(found.rate());
    assertThat(rate.value()).isEqualTo(0.5);
    assertThat(width(rate)).isGreaterThan(0.3);
    assertThat(rate.method()).contains("Wilson");
    assertThat(found.ties()).isEqualTo(found.games()).isEqualTo(40);
    assertThat(known(found.seatA()).value()).isEqualTo(0.5);
  }

  /// Questions are drawn from ten that are known, so that the true rate is known.
  @Test
  void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
    SplittableRandom random = new SplittableRandom(4);
    List<SwappedPair> population = draw(random, 10);
    double truth = known(Estimator.winRate(population, 0.95).rate()).value();
    int rounds = 1000;
    int held = 0;
    for (int round = 0; round < rounds; round++) {
      List<SwappedPair> sample =
          IntStream.range(0, 60)
              .mapToObj(i -> named(population.get(random.nextInt(population.size())), "" + i))
              .toList();
      Estimate.Known rate = known(Estimator.winRate(sample, 0.95).rate());
      held += rate.interval().low() <= truth && truth <= rate.interval().high() ? 1 : 0;
    }
    assertThat(held / (double) rounds).isBetween(0.93, 0.97);
  }

  @Test
  void aLabelThatIsNoStepIsNone() {
    assertThat(Stream.of(Preference.values()).map(p -> Preference.of(p.toString()).orElseThrow()))
        .containsExactly(Preference.values());
    for (String label : List.of("", "A", "A>>>B", "B<A", "a>b", " A>B", "A>B B>A")) {
      assertThat(Preference.of(label)).isEmpty();
    }
  }

  @Test
  void aLevelThatIsNoneIsRefused() {
    assertThatThrownBy(
            () -> Estimator.winRate(List.of(pair("1", "A>B", "B>A"), pair("2", "A=B", "B>A")), 1.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Verdicts that follow the answer, the seat and chance; none, now and then.
  private static List<SwappedPair> draw(SplittableRandom random, int questions) {
    List<SwappedPair> pairs = new ArrayList<>();
    pairs.add(pair("first", "B>A", "A>>B"));
    for (int question = 1; question < questions; question++) {
      double better = random.nextGaussian() + 0.3;
      pairs.add(
          new SwappedPair(
              "q" + question, drawn(0.4 - better, random), drawn(0.4 + better, random)));
    }
    return pairs;
  }

  private static Game drawn(double a, SplittableRandom random) {
    double seen = a + 0.7 * random.nextGaussian();
    if (random.nextInt(30) == 0) {
      return random.nextBoolean() ? new Game.Invalid() : new Game.Missing();
    }
    return game(
        seen > 1.5
            ? "A>>B"
            : seen > 0.1 ? "A>B" : seen > -0.1 ? "A=B" : seen > -1.5 ? "B>A" : "B>>A");
  }

  private static WinRate of(SwappedPair... pairs) {
    return Estimator.winRate(List.of(pairs), 0.95);
  }

  private static SwappedPair pair(String question, String candidateInB, String candidateInA) {
    return new SwappedPair(question, game(candidateInB), game(candidateInA));
  }

  private static SwappedPair named(SwappedPair pair, String question) {
    return new SwappedPair(question, pair.candidateInB(), pair.candidateInA());
  }

  private static Game game(String label) {
    return new Game.Judged(Preference.of(label).orElseThrow());
  }

  private static double width(Estimate.Known estimate) {
    return estimate.interval().high() - estimate.interval().low();
  }

  private static Estimate.Known known(Estimate estimate) {
    assertThat(estimate).isInstanceOf(Estimate.Known.class);
    return (Estimate.Known) estimate;
  }
}
