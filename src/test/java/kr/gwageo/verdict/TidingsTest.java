package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Guard.Finding;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of a comparison beside its ratio.
class TidingsTest {
  private static final Estimate RATIO =
      new Estimate.Known(0.9, new Interval(0.8, 1, 0.9), 40, "by hand");
  private static final Estimate NONE = new Estimate.Undefined(Gap.LEADER_UNRESOLVED);

  @ParameterizedTest
  @CsvSource({"29, true", "30, false"})
  void fewerThanThirtyClustersAreFew(int clusters, boolean few) {
    Contrast contrast = new Contrast(40, clusters, RATIO, Optional.empty(), true);
    assertThat(Tidings.flags(contrast, List.of(pairs(1, 0.5))).contains(Flag.FEW_CLUSTERS))
        .isEqualTo(few);
  }

  @Test
  void whatDoesNotVaryOrHasNoRatioIsTold() {
    List<Pairs> pairs = List.of(pairs(1, 0.5));
    assertThat(Tidings.flags(new Contrast(40, 40, RATIO, Optional.empty(), true), pairs)).isEmpty();
    assertThat(Tidings.flags(new Contrast(40, 40, RATIO, Optional.empty(), false), pairs))
        .containsExactly(Flag.NO_VARIATION);
    assertThat(Tidings.flags(new Contrast(40, 40, NONE, Optional.of(test(0.1, 0.5)), true), pairs))
        .containsExactly(Flag.LEADER_UNRESOLVED);
    assertThat(Tidings.flags(new Contrast(40, 40, NONE, Optional.empty(), true), pairs)).isEmpty();
  }

  /// The leader's means of 1 and 0.9 are 0.98 where the first weighs four times as much.
  @ParameterizedTest
  @CsvSource({"4, 1, true", "1, 1, false", "1, 4, false"})
  void tasksThatALeaderSolvesAllButWhollyAreSaturated(double one, double other, boolean full) {
    Contrast contrast = new Contrast(40, 40, RATIO, Optional.empty(), true);
    assertThat(Tidings.flags(contrast, List.of(pairs(one, 1), pairs(other, 0.9))))
        .isEqualTo(full ? Set.of(Flag.SATURATED) : Set.of());
  }

  /// A leader's mean of a half and a guard at 0.8: an equal is 0.1 above it. The quantiles of 5 and
  /// 80 % are together 2.4865, so that an error of 0.0402 just shows it.
  @ParameterizedTest
  @CsvSource({
    "0.0401, 0.01, HELD",
    "0.0403, 0.01, UNRESOLVED",
    "0.0401, 0.99, BROKEN",
    "0.0401, 0.5, OPEN"
  })
  void aGuardHoldsOnlyWhereAnEqualWouldHaveShownIt(double error, double p, Finding finding) {
    Contrast contrast = new Contrast(40, 40, RATIO, Optional.of(test(error, p)), true);
    assertThat(Tidings.guard("a", "l", 0.8, contrast, 0.5, 0.05).finding()).isEqualTo(finding);
    Contrast without = new Contrast(40, 40, NONE, Optional.of(test(error, p)), true);
    assertThat(Tidings.guard("a", "l", 0.8, without, 0.5, 0.05).finding())
        .isEqualTo(Finding.UNRESOLVED);
  }

  private static ContrastTest test(double error, double p) {
    return new ContrastTest(0.1, error, OptionalDouble.empty(), p, 1 - p);
  }

  private static Pairs pairs(double weight, double leader) {
    HandmadeRound round = new HandmadeRound().task("a", weight, 2).competitor("c");
    Questions questions =
        new Questions(round.round().papers().getFirst(), round.items(), new HashMap<>(), false);
    double[] scores = {leader, leader};
    Standing standing = new Standing(Optional.empty(), 1, List.of());
    return new Pairs(questions, new int[] {0, 1}, new double[] {1, 0}, scores, standing);
  }
}
