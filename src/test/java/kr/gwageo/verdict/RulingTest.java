package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulingTest {
  /// One row: p values of "reached" and of "not reached" for each leader, Fieller's g, the ruling.
  record Row(
      List<Double> reached, List<Double> notReached, double g, Decision decision, Reason reason) {}

  /// The statistics golden case verdict, and two rows that need Holm's correction.
  static List<Row> rows() {
    return List.of(
        new Row(
            List.of(.01, .03), List.of(.99, .97), .01, Decision.REACHED, Reason.ABOVE_EVERY_LEADER),
        new Row(
            List.of(.01, .2),
            List.of(.99, .8),
            .01,
            Decision.UNDECIDED,
            Reason.COMPATIBLE_WITH_BOTH),
        new Row(
            List.of(.99, .97), List.of(.01, .03), .01, Decision.NOT_REACHED, Reason.BELOW_A_LEADER),
        new Row(
            List.of(.97, .5),
            List.of(.03, .5),
            .01,
            Decision.UNDECIDED,
            Reason.COMPATIBLE_WITH_BOTH),
        new Row(List.of(.001), List.of(.999), 1.7, Decision.UNDECIDED, Reason.LEADER_UNRESOLVED),
        new Row(List.of(.05), List.of(.95), .2, Decision.REACHED, Reason.ABOVE_EVERY_LEADER),
        new Row(
            List.of(.975, .5), List.of(.025, .5), .01, Decision.NOT_REACHED, Reason.BELOW_A_LEADER),
        new Row(
            List.of(.974, .5),
            List.of(.026, .5),
            .01,
            Decision.UNDECIDED,
            Reason.COMPATIBLE_WITH_BOTH));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void followsTheRule(Row row) {
    List<Comparison> composites =
        IntStream.range(0, row.reached.size())
            .mapToObj(j -> {
              double reached = row.reached.get(j);
              double notReached = row.notReached.get(j);
              ContrastTest test = new ContrastTest(0, 1, 50, reached, notReached);
              return composite(row.g < 1 ? KNOWN : UNRESOLVED, Optional.of(test));
            })
            .toList();
    assertThat(says(Ruling.of(composites, List.of(), 0.05)))
        .isEqualTo(row.decision + " " + row.reason);
  }

  /// Golden case leader_iut.
  @Test
  void reachedTakesTheWorstLeaderAndNotReachedHolmsLeast() {
    double[] reached = {0.004, 0.031, 0.02};
    double[] notReached = {0.9962, 0.012, 0.98};
    List<Comparison> composites =
        IntStream.range(0, 3)
            .mapToObj(j ->
                composite(
                    KNOWN, Optional.of(new ContrastTest(0, 1, 50, reached[j], notReached[j]))))
            .toList();
    Claim claim = Ruling.of(composites, List.of(), 0.05).claim().orElseThrow();
    assertThat(claim.pReached()).isEqualTo(0.031);
    assertThat(claim.pNotReached()).isCloseTo(0.036, within(1e-12));
  }

  @Test
  void nothingIsDecidedWhereOneLeaderCannotBeTested() {
    Comparison reached = composite(KNOWN, Optional.of(new ContrastTest(1, 0.1, 50, 1e-9, 1)));
    Comparison none = composite(new Estimate.Undefined(Gap.ONE_CLUSTER), Optional.empty());
    assertThat(says(Ruling.of(List.of(reached, none), List.of(), 0.05)))
        .isEqualTo("UNDECIDED NO_FIGURES");
  }

  @Test
  void aVerdictNeedsALeader() {
    assertThatThrownBy(() -> Ruling.of(List.of(), List.of(), 0.05))
        .hasMessageContaining("no leader");
  }

  private static String says(Ruling ruling) {
    return ruling.decision() + " " + ruling.reason();
  }

  private static final Estimate KNOWN =
      new Estimate.Known(1, new Interval(0.9, 1.1, 0.9), 100, "by hand");
  private static final Estimate UNRESOLVED = new Estimate.Undefined(Gap.LEADER_UNRESOLVED);

  private static Comparison composite(Estimate ratio, Optional<ContrastTest> test) {
    return new Comparison(
        "c",
        "l",
        Optional.empty(),
        Variant.main(true),
        100,
        100,
        ratio,
        test,
        Optional.empty(),
        Set.of());
  }
}
