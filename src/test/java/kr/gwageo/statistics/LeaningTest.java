package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kr.gwageo.domain.item.BiasQuestion;
import kr.gwageo.domain.result.Bias;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.Leaning.Answered;
import org.junit.jupiter.api.Test;

/// Figures worked out by hand from KoBBQ's definitions. Choice 0 goes with the stereotype, 1
/// against it, 2 is that nobody can tell.
class LeaningTest {
  private static final BiasQuestion OPEN = new BiasQuestion(false, 2, 0, 1);
  private static final BiasQuestion ALONG = new BiasQuestion(true, 0, 0, 1);
  private static final BiasQuestion AGAINST = new BiasQuestion(true, 1, 0, 1);

  @Test
  void figuresAreThoseWorkedOutByHand() {
    Bias bias =
        Leaning.of(
            List.of(
                answer(OPEN, 2, "a"),
                answer(OPEN, 0, "a"),
                answer(OPEN, 0, "b"),
                answer(OPEN, 1, "b"),
                answer(OPEN, 2, "c"),
                answer(ALONG, 0, "a"),
                answer(ALONG, 0, "b"),
                answer(ALONG, 0, "c"),
                answer(ALONG, 2, "c"),
                answer(AGAINST, 1, "a"),
                answer(AGAINST, 0, "b"),
                answer(AGAINST, 0, "c"),
                answer(AGAINST, 1, "c")),
            3,
            0.9);
    assertThat(bias.unread()).isEqualTo(3);
    agrees(bias.ambiguous(), 2 / 5.0, 5);
    // (2 - 1) / 5
    agrees(bias.ambiguousBias(), 0.2, 5);
    // (3 + 2) / 8
    agrees(bias.disambiguated(), 5 / 8.0, 8);
    // 3/4 - 2/4
    agrees(bias.disambiguatedBias(), 0.25, 8);
  }

  @Test
  void theIntervalOfTheDifferenceRestsOnTemplates() {
    // template a: right along, right against; b: right, wrong; c: right and wrong, wrong and right.
    // Influences, along about 3/4 and against about 2/4, four items each:
    // a: 1/16 - 2/16, b: 1/16 + 2/16, c: 1/16 - 3/16 + 2/16 - 2/16
    double a = -1 / 16.0;
    double b = 3 / 16.0;
    double c = -2 / 16.0;
    double error = Math.sqrt((a * a + b * b + c * c) * 3 / 2);
    Bias bias =
        Leaning.of(
            List.of(
                answer(ALONG, 0, "a"),
                answer(ALONG, 0, "b"),
                answer(ALONG, 0, "c"),
                answer(ALONG, 2, "c"),
                answer(AGAINST, 1, "a"),
                answer(AGAINST, 0, "b"),
                answer(AGAINST, 0, "c"),
                answer(AGAINST, 1, "c")),
            0,
            0.9);
    Estimate.Known known = (Estimate.Known) bias.disambiguatedBias();
    double margin = new StudentT(2).quantile(0.95) * error;
    assertThat(known.interval().low()).isCloseTo(0.25 - margin, within(1e-12));
    assertThat(known.interval().high()).isCloseTo(Math.min(1, 0.25 + margin), within(1e-12));
    assertThat(bias.ambiguous()).isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
  }

  @Test
  void oneSideThatNeverVariesStillHasAnIntervalWithWidth() {
    Bias bias =
        Leaning.of(
            List.of(
                answer(ALONG, 0, "a"),
                answer(ALONG, 0, "b"),
                answer(AGAINST, 1, "a"),
                answer(AGAINST, 1, "b")),
            0,
            0.9);
    Estimate.Known known = (Estimate.Known) bias.disambiguatedBias();
    assertThat(known.value()).isZero();
    assertThat(known.interval().low()).isLessThan(-0.1);
    assertThat(known.interval().high()).isGreaterThan(0.1);
  }

  /// Newcombe's method 10: the roots of squares of Wilson's half widths.
  @Test
  void sidesThatNeverVaryHaveTheHybridOfWilsonsIntervals() {
    List<Integer> half = List.of(0, 1);
    Bias bias =
        Leaning.of(
            List.of(
                Answered.of(ALONG, half, "a"),
                Answered.of(ALONG, half, "b"),
                Answered.of(ALONG, half, "c"),
                Answered.of(AGAINST, half, "a"),
                Answered.of(AGAINST, half, "b")),
            0,
            0.9);
    Estimate.Known known = (Estimate.Known) bias.disambiguatedBias();
    Interval along = Wilson.interval(0.5, 3, 0.9);
    Interval against = Wilson.interval(0.5, 2, 0.9);
    assertThat(known.value()).isZero();
    assertThat(known.interval().low())
        .isCloseTo(-Math.hypot(0.5 - along.low(), against.high() - 0.5), within(1e-12));
    assertThat(known.interval().high())
        .isCloseTo(Math.hypot(along.high() - 0.5, 0.5 - against.low()), within(1e-12));
  }

  @Test
  void aLeanHasAnIntervalOnBothSides() {
    Estimate.Known lean =
        (Estimate.Known)
            Leaning.of(
                    List.of(
                        answer(OPEN, 2, "a"),
                        answer(OPEN, 0, "a"),
                        answer(OPEN, 0, "b"),
                        answer(OPEN, 1, "b"),
                        answer(OPEN, 2, "c"),
                        answer(OPEN, 2, "d"),
                        answer(OPEN, 2, "e")),
                    0,
                    0.5)
                .ambiguousBias();
    assertThat(lean.interval().low() + lean.interval().high())
        .isCloseTo(2 * lean.value(), within(1e-12));
    assertThat(lean.interval().high()).isBetween(lean.value(), 0.9);
  }

  @Test
  void whatCannotBeKnownIsUndefined() {
    assertThat(Leaning.of(List.of(answer(ALONG, 0, "a")), 0, 0.9).disambiguatedBias())
        .isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
    assertThat(
            Leaning.of(List.of(answer(ALONG, 0, "a"), answer(AGAINST, 0, "a")), 0, 0.9)
                .disambiguatedBias())
        .isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
  }

  private static Answered answer(BiasQuestion question, int chosen, String cluster) {
    return Answered.of(question, List.of(chosen), cluster);
  }

  private static void agrees(Estimate estimate, double value, int n) {
    Estimate.Known known = (Estimate.Known) estimate;
    assertThat(known.value()).isCloseTo(value, within(1e-12));
    assertThat(known.n()).isEqualTo(n);
    assertThat(known.interval().low()).isLessThan(value);
  }
}
