package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import org.junit.jupiter.api.Test;

class RankSetsTest {
  private static final double[] THETA = {0.842, 0.835, 0.801, 0.789, 0.74};

  private static Optional<Lead> independent(int side, int other) {
    return Optional.of(
        new Lead(THETA[side] - THETA[other], 0.009 * Math.sqrt(2), OptionalDouble.empty()));
  }

  /// Golden case rank_confidence_sets.
  @Test
  void rankSetsAgree() {
    RankSets sets = new RankSets(5, 0.05, RankSetsTest::independent);
    assertThat(IntStream.range(0, 5).map(sets::best)).containsExactly(1, 1, 3, 3, 5);
    assertThat(IntStream.range(0, 5).map(sets::worst)).containsExactly(2, 2, 4, 4, 5);
    double[][] adjusted = {
      {1, 1.0, 0.008933849748178362, 0.00026572676490688326, 1.111480015745468e-14},
      {1.0, 1, 0.04911388371611873, 0.0022604338870980084, 7.979546644271094e-13},
      {1.0, 1.0, 1, 1.0, 1.4816096823144127e-05},
      {1.0, 1.0, 1.0, 1, 0.000945700653682363},
      {1.0, 1.0, 1.0, 1.0, 1}
    };
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        assertThat(sets.adjusted(i, j)).isCloseTo(adjusted[i][j], within(1e-8));
      }
    }
    assertThat(sets.adjusted(0, 4)).isCloseTo(1.111480015745468e-14, within(1e-20));
  }

  @Test
  void whoSharesALetterIsNotSeparated() {
    RankSets sets = new RankSets(5, 0.05, RankSetsTest::independent);
    assertThat(sets.letters(List.of(0, 1, 2, 3, 4))).containsExactly("a", "a", "b", "b", "c");
  }

  /// The Bonferroni quantile of the golden case is two-sided over 10 pairs, which is one-sided over
  /// the 20 ordered ones.
  @Test
  void theResolvableGapIsThatOfTheStrictestTest() {
    RankSets sets = new RankSets(5, 0.05, RankSetsTest::independent);
    assertThat(sets.resolvable(0, 1).orElseThrow())
        .isCloseTo(2.807033768343811 * 0.009 * Math.sqrt(2), within(1e-9));
    Lead few = new Lead(0.1, 1, OptionalDouble.of(3));
    assertThat(few.resolvable(0.05)).isCloseTo(2.353363434801822, within(1e-9));
    assertThat(few.p()).isBetween(0.46, 0.465);
    assertThat(few.reversed().p()).isCloseTo(1 - few.p(), within(1e-12));
  }

  /// Letters against their definition, for random differences that need not follow an order.
  @Test
  void lettersSayExactlyWhoDiffers() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      int sides = 2 + random.nextInt(6);
      boolean[][] differ = new boolean[sides][sides];
      for (int i = 0; i < sides; i++) {
        for (int j = 0; j < i; j++) {
          differ[i][j] = random.nextBoolean();
          differ[j][i] = differ[i][j];
        }
      }
      List<Integer> order = IntStream.range(0, sides).boxed().toList();
      List<String> letters = LetterDisplay.of(order, (i, j) -> differ[i][j]);
      for (int i = 0; i < sides; i++) {
        assertThat(letters.get(i)).isNotEmpty();
        for (int j = 0; j < i; j++) {
          String other = letters.get(j);
          boolean shared = letters.get(i).chars().anyMatch(letter -> other.indexOf(letter) >= 0);
          assertThat(shared).isEqualTo(!differ[i][j]);
        }
      }
    }
  }

  @Test
  void whereNothingTellsEveryRankIsPossible() {
    RankSets sets = new RankSets(3, 0.05, (side, other) -> Optional.empty());
    assertThat(sets.best(1)).isEqualTo(1);
    assertThat(sets.worst(1)).isEqualTo(3);
    assertThat(sets.resolvable(0, 1)).isEmpty();
    assertThat(sets.letters(List.of(2, 0, 1))).containsExactly("a", "a", "a");
  }

  /// Twins among four sides whose scores are drawn anew: any separation of twins is a mistake, and
  /// no more than alpha of the draws may hold one.
  @Test
  void twinsAreSeldomSeparated() {
    Random random = new Random(11);
    int mistakes = 0;
    int runs = 2000;
    for (int run = 0; run < runs; run++) {
      double[] theta = new double[4];
      for (int i = 0; i < 4; i++) {
        theta[i] = random.nextGaussian();
      }
      RankSets sets =
          new RankSets(
              4,
              0.05,
              (i, j) ->
                  Optional.of(new Lead(theta[i] - theta[j], Math.sqrt(2), OptionalDouble.empty())));
      mistakes +=
          IntStream.range(0, 4).anyMatch(i -> sets.best(i) > 1 || sets.worst(i) < 4) ? 1 : 0;
    }
    assertThat(mistakes / (double) runs).isBetween(0.02, 0.065);
  }

  @Test
  void whatIsNoLeadIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Lead(0.1, 0, OptionalDouble.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Lead(Double.NaN, 1, OptionalDouble.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RankSets(0, 0.05, RankSetsTest::independent));
  }

  @Test
  void theMeanOfOnePartIsThatOfTheEstimator() {
    double[] scores = {1, 0, 1, 1, 0.5, 0, 1};
    int[] labels = {1, 1, 2, 2, 3, 4, 4};
    Estimate.Known one = (Estimate.Known) Estimator.mean(scores, new double[7], labels, 0.95);
    Estimate.Known same =
        (Estimate.Known) WeightedMean.of(List.of(new WeightedMean.Part(3, scores, labels)), 0.95);
    assertThat(same.value()).isCloseTo(one.value(), within(1e-15));
    assertThat(same.interval().low()).isCloseTo(one.interval().low(), within(1e-12));
    assertThat(same.interval().high()).isEqualTo(1);
  }

  @Test
  void partsCountByTheirWeight() {
    List<WeightedMean.Part> parts = new ArrayList<>();
    double[] half = IntStream.range(0, 16).mapToDouble(i -> i % 2).toArray();
    parts.add(new WeightedMean.Part(3, half, IntStream.range(0, 16).toArray()));
    parts.add(new WeightedMean.Part(1, new double[] {1, 1, 1}, new int[] {0, 1, 2}));
    Estimate.Known mean = (Estimate.Known) WeightedMean.of(parts, 0.95);
    assertThat(mean.value()).isEqualTo(0.625);
    assertThat(mean.n()).isEqualTo(19);
    assertThat(mean.method()).contains("imagined");
    // s² = 4/15 over 16 for the first; for the second 1, 1, 1, 1, 0: s² = 0.2 over 5
    double variance = 0.75 * 0.75 / 60 + 0.25 * 0.25 * 0.04;
    double degrees =
        variance
            * variance
            / (Math.pow(0.75 * 0.75 / 60, 2) / 15 + Math.pow(0.25 * 0.25 * 0.04, 2) / 4);
    double margin = new StudentT(degrees).quantile(0.975) * Math.sqrt(variance);
    assertThat(mean.interval().low()).isCloseTo(0.625 - margin, within(1e-12));
    parts.add(new WeightedMean.Part(1, new double[] {1, 1}, new int[] {5, 5}));
    assertThat(WeightedMean.of(parts, 0.95)).isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
  }

  /// Two parts with the same scores under the same labels, so that the second tells nothing new.
  @Test
  void clustersThatCrossPartsCountOnce() {
    double[] scores = IntStream.range(0, 40).mapToDouble(i -> i % 3 == 0 ? 0 : 1).toArray();
    int[] labels = IntStream.range(0, 40).toArray();
    WeightedMean.Part part = new WeightedMean.Part(1, scores, labels);
    Estimate.Known one = (Estimate.Known) WeightedMean.of(List.of(part), 0.95);
    Estimate.Known both = (Estimate.Known) WeightedMean.crossing(List.of(part, part), 0.95);
    assertThat(both.value()).isCloseTo(one.value(), within(1e-12));
    assertThat(both.n()).isEqualTo(80);
    assertThat(both.interval().low()).isCloseTo(one.interval().low(), within(1e-12));
    Estimate.Known nested = (Estimate.Known) WeightedMean.of(List.of(part, part), 0.95);
    assertThat(nested.interval().low()).isGreaterThan(both.interval().low());
  }

  @Test
  void aPartThatDidNotVaryEntersACrossingOnItsOwn() {
    double[] right = {1, 1, 1, 1};
    int[] labels = {0, 1, 2, 3};
    List<WeightedMean.Part> parts = List.of(new WeightedMean.Part(1, right, labels));
    Estimate.Known crossing = (Estimate.Known) WeightedMean.crossing(parts, 0.95);
    Estimate.Known alone = (Estimate.Known) WeightedMean.of(parts, 0.95);
    assertThat(crossing.interval().low()).isCloseTo(alone.interval().low(), within(1e-12));
    assertThat(crossing.method()).contains("imagined");
    WeightedMean.Part single = new WeightedMean.Part(1, new double[] {1, 0}, new int[] {4, 4});
    assertThat(WeightedMean.crossing(List.of(single), 0.95))
        .isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
    WeightedMean.Part none = new WeightedMean.Part(1, new double[0], new int[0]);
    assertThat(WeightedMean.crossing(List.of(single, none), 0.95))
        .isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
  }
}
