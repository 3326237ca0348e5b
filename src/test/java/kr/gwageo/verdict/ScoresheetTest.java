package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.result.Bias;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Repeats;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.PublishedMean;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.statistics.KnownMean;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the scores of an entry on a task are counted into.
class ScoresheetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c/a/0/0",
        "c/a/0/3",
        "c/a/0/x",
        "c/a/0/:",
        "c/a/0/",
        "c/a/0/1/1",
        "c/a/9/1",
        "z/a/0/1",
        "c/z/0/1",
        "c",
        "c/a",
        "c/a/0",
        "/c/a/0/1",
        "c/a/0/99999999999",
        "c/a/0/-1"
      })
  void aScoreOfNoTrialIsRefusedByName(String trial) {
    HandmadeRound round = new HandmadeRound(2, Criterion.DEFAULT).task("a", 1, 2).competitor("c");
    round.leader("l").put(new Score.Graded(trial, Kind.ANSWERED, 1, "", "by hand", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(round::judge)
        .withMessage("1 scores are of no trial of the round, such as " + trial);
  }

  @Test
  void repeatsAreNumberedBeyondNine() {
    HandmadeRound round = new HandmadeRound(12, Criterion.DEFAULT).task("a", 1, 2).competitor("c");
    round.leader("l");
    round.score("c", "a", 1, 12, Kind.ANSWERED, 1).score("c", "a", 0, 9, Kind.ANSWERED, 1);
    Sitting sitting = sitting(round);
    assertThat(sitting.trials()).isEqualTo(24);
    assertThat(sitting.kinds().get(Kind.ANSWERED)).isEqualTo(2);
    assertThat(sitting.kinds().get(Kind.FAILED)).as("no score is no reply").isEqualTo(22);
  }

  @Test
  void flagsAreCountedByReplyAndByFlag() {
    HandmadeRound round = new HandmadeRound().task("a", 1, 4).competitor("c").leader("l");
    round.scores("c", "a", i -> 1);
    round.put(flagged(0, Set.of(LanguageFlag.FOREIGN_SCRIPT, LanguageFlag.REGISTER)));
    round.put(flagged(2, Set.of(LanguageFlag.REGISTER)));
    Sitting sitting = sitting(round);
    assertThat(sitting.flags())
        .isEqualTo(Map.of(LanguageFlag.FOREIGN_SCRIPT, 1, LanguageFlag.REGISTER, 2));
    assertThat(sitting.flagged()).hasValue(2);
    HandmadeRound plain = new HandmadeRound().task("a", 1, 4).competitor("c").leader("l");
    assertThat(sitting(plain.scores("c", "a", i -> 1)).flagged()).isEmpty();
  }

  private static Score flagged(int item, Set<LanguageFlag> flags) {
    String trial = "c/a/" + item + "/1";
    return new Score.Graded(trial, Kind.ANSWERED, 1, "", "by hand", "").flagged(flags);
  }

  /// Of three answers two are the same: numbers of choices, and words that are no numbers.
  @ParameterizedTest
  @ValueSource(strings = {"3", "서울", "100", "0"})
  void theMostFrequentAnswerOfAnItemCounts(String answer) {
    HandmadeRound round = new HandmadeRound(3, Criterion.DEFAULT).task("a", 1, 4).competitor("c");
    round.leader("l");
    for (int i = 0; i < 4; i++) {
      double value = i < 3 ? 1 : 0;
      round.put(answered(i, 1, answer + answer, 1 - value)).put(answered(i, 2, answer, value));
      round.put(answered(i, 3, answer, value));
    }
    Repeats repeats = sitting(round).repeats().orElseThrow();
    assertThat(repeats.repeats()).isEqualTo(3);
    assertThat(value(repeats.majority())).as("three items of four").isEqualTo(0.75);
    assertThat(value(repeats.mean())).isCloseTo((3 * 2 + 1) / 12.0, within(1e-12));
    // of two that are drawn one is always right where two of three are
    assertThat(value(repeats.draws().get(1).any())).isCloseTo((3 + 2 / 3.0) / 4, within(1e-12));
  }

  @Test
  void itemsWithARepeatThatFailedHaveNoMajority() {
    HandmadeRound round = new HandmadeRound(2, Criterion.DEFAULT).task("a", 1, 3).competitor("c");
    round.leader("l").scores("c", "a", i -> i == 0 ? 0 : 1).ungraded("c", "a", 0, 2, Kind.FAILED);
    Repeats repeats = sitting(round).repeats().orElseThrow();
    assertThat(value(repeats.majority())).isEqualTo(1);
    assertThat(((Estimate.Known) repeats.majority()).n()).isEqualTo(2);
  }

  private static Score answered(int item, int repeat, String answer, double value) {
    String trial = "c/a/" + item + "/" + repeat;
    return new Score.Graded(trial, Kind.ANSWERED, value, answer, "by hand", "");
  }

  /// Choice 2 goes with the stereotype and choice 3 against it; the first is right.
  @Test
  void answersToQuestionsOfBiasLeanAsTheyWereChosen() {
    HandmadeRound round = new HandmadeRound().task("a", 1, 6, 3, 1).competitor("c").leader("l");
    round.items().replaceAll(ScoresheetTest::open);
    String[] chosen = {"2", "1", "2", "3"};
    for (int i = 0; i < 4; i++) {
      round.put(answered(i, 1, chosen[i], chosen[i].equals("1") ? 1 : 0));
    }
    round.score("c", "a", 4, 1, Kind.AMBIGUOUS, 0).ungraded("c", "a", 5, 1, Kind.FAILED);
    Bias bias = sitting(round).bias().orElseThrow();
    assertThat(bias.unread()).as("a failure is no reply").isEqualTo(1);
    assertThat(value(bias.ambiguous())).isCloseTo(0.25, within(1e-12));
    assertThat(value(bias.ambiguousBias())).isCloseTo((2 - 1) / 4.0, within(1e-12));
    assertThat(bias.disambiguated()).isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
    assertThat(sitting(new HandmadeRound().task("a", 1, 2).competitor("c").leader("l")).bias())
        .isEmpty();
  }

  private static Item open(Item item) {
    return new Item(
        item.task(),
        item.id(),
        item.question(),
        item.choices(),
        new Target.Choice(0),
        "",
        item.cluster(),
        List.of("ambiguous", "stereotype: choice 1"),
        "");
  }

  @Test
  void aPublishedMeanHasTheIntervalOfItsItems() {
    Sitting sitting =
        published(new PublishedMean(0.7, OptionalInt.of(101), OptionalDouble.empty()));
    Estimate.Known accuracy = (Estimate.Known) sitting.accuracy();
    double level = accuracy.interval().level();
    double margin =
        new TDistribution(null, 100).inverseCumulativeProbability((1 + level) / 2)
            * Math.sqrt(0.21 / 101);
    assertThat(accuracy.n()).isEqualTo(101);
    assertThat(accuracy.interval().low()).isCloseTo(0.7 - margin, within(1e-6));
    assertThat(accuracy.interval().high()).isCloseTo(0.7 + margin, within(1e-6));
    Estimate.Known corrected = (Estimate.Known) sitting.corrected();
    assertThat(corrected.value()).isCloseTo(0.45 / 0.75, within(1e-12));
    assertThat(corrected.interval().high()).isCloseTo((0.45 + margin) / 0.75, within(1e-6));
  }

  @Test
  void aPublishedErrorStandsForTheItemsThatItImplies() {
    Estimate.Known alone =
        (Estimate.Known)
            published(new PublishedMean(0.7, OptionalInt.empty(), OptionalDouble.of(0.05)))
                .accuracy();
    double tail = (1 + alone.interval().level()) / 2;
    assertThat(alone.n()).as("0.21 / 0.05²").isEqualTo(84);
    double normal = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(tail);
    assertThat(alone.interval().high()).isCloseTo(0.7 + 0.05 * normal, within(1e-9));
    Estimate.Known both =
        (Estimate.Known)
            published(new PublishedMean(0.7, OptionalInt.of(11), OptionalDouble.of(0.05)))
                .accuracy();
    double t = new TDistribution(null, 10).inverseCumulativeProbability(tail);
    assertThat(both.n()).isEqualTo(11);
    assertThat(both.interval().high()).isCloseTo(0.7 + 0.05 * t, within(1e-6));
  }

  private static Sitting published(PublishedMean mean) {
    HandmadeRound round = new HandmadeRound().task("a", 1, 8, 4, 1).competitor("c");
    round.published("paper", Map.of("a", mean)).scores("c", "a", i -> i % 2);
    return round.judge().sittings().get(1);
  }

  /// An item that one side failed on has no mean, and lies between what 0 and 1 would make it.
  @Test
  void theMeanOfSidesLiesWhereAFailureLeavesIt() {
    HandmadeRound round = new HandmadeRound().task("a", 1, 4).competitor("l").competitor("m");
    Questions questions = questions(round);
    Stream<Score> scores =
        Stream.of(
            graded("l/a/0/1", Kind.ANSWERED, 1),
            graded("l/a/1/1", Kind.TRUNCATED, 0),
            graded("l/a/3/1", Kind.ANSWERED, 1),
            graded("m/a/0/1", Kind.ANSWERED, 0.5),
            graded("m/a/1/1", Kind.ANSWERED, 0.5),
            graded("m/a/2/1", Kind.ANSWERED, 1),
            new Score.Ungraded("m/a/3/1", Kind.REFUSED, ""));
    ScoreBook book = new ScoreBook(round.round().spec(), List.of(questions), scores);
    Marks mean =
        Marks.mean(
            List.of(Marks.of(book.page("l", "a"), 4, 1), Marks.of(book.page("m", "a"), 4, 1)));
    int[] rows = {0, 1, 2};
    assertThat(mean.scores(rows, false)).containsExactly(0.75, 0.25, 0.5);
    assertThat(mean.scores(rows, true)).containsExactly(0.75, 0.25, 1);
    assertThat(mean.missing(0)).isFalse();
    assertThat(mean.missing(2)).isTrue();
    assertThat(mean.truncated(0)).isFalse();
    assertThat(mean.truncated(1)).isTrue();
    assertThat(mean.excluded(0)).isFalse();
    assertThat(mean.excluded(3)).isTrue();
  }

  /// A leader known by its scores on half of what it stands for, and by a mean of 0.6 on the rest.
  @Test
  void theMeansOfAPairMixScoresAndWhatIsPublished() {
    HandmadeRound round = new HandmadeRound().task("a", 2, 4, 4, 1).competitor("c");
    Standing standing = new Standing(Optional.empty(), 0.5, List.of(new KnownMean(0.6, 0.1, 9)));
    Pairs pairs =
        new Pairs(
            questions(round),
            new int[] {0, 1, 3},
            new double[] {1, 0, 0.5},
            new double[] {1, 1, 0.25},
            standing);
    assertThat(pairs.competitorLost()).isCloseTo(2 * 0.5, within(1e-12));
    assertThat(pairs.leaderLost()).isCloseTo(2 * (1 - (0.75 + 0.6) / 2), within(1e-12));
    assertThat(pairs.leaderMean(false)).isCloseTo(0.675, within(1e-12));
    assertThat(pairs.leaderMean(true)).isCloseTo(0.675 - 0.25, within(1e-12));
    assertThat(pairs.leaderCorrected())
        .isCloseTo(2 * (2 / 3.0 + (0.6 - 0.25) / 0.75) / 2, within(1e-12));
  }

  private static Questions questions(HandmadeRound handmade) {
    Round round = handmade.round();
    return new Questions(round.papers().getFirst(), handmade.items(), new HashMap<>(), false);
  }

  private static Score graded(String trial, Kind kind, double value) {
    return new Score.Graded(trial, kind, value, "", "by hand", "");
  }

  private static Sitting sitting(HandmadeRound round) {
    return round.judge().sittings().getFirst();
  }

  private static double value(Estimate estimate) {
    return ((Estimate.Known) estimate).value();
  }
}
