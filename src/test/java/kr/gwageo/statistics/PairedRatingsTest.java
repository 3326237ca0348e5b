package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.statistics.panel.SignFlip;
import org.junit.jupiter.api.Test;

/// The golden cases are of the statistics reference.
class PairedRatingsTest {
  private static final double[] DIFFERENCES = {
    0.5, 1.0, -0.25, 0.75, 0.5, 0.25, 1.25, -0.5, 0.75, 0.5
  };

  /// Golden case sign_flip_exact.
  @Test
  void signFlipAgrees() {
    SignFlip flip = SignFlip.of(DIFFERENCES).orElseThrow();
    assertThat(flip.patterns()).isEqualTo(1024);
    assertThat(flip.atLeast()).isEqualTo(18);
    assertThat(flip.oneSided()).isEqualTo(0.017578125);
    assertThat(flip.twoSided()).isEqualTo(0.03515625);
    PairedRatings ratings = PairedRatings.of(DIFFERENCES, new double[10], 0.95);
    assertThat(((Estimate.Known) ratings.difference()).value()).isCloseTo(0.475, within(1e-12));
    assertThat(ratings.flip()).contains(flip);
  }

  /// Golden case expert_panel, the first team against the second.
  @Test
  void pairedDifferenceAgrees() {
    PairedRatings ratings =
        PairedRatings.of(new double[] {9, 8, 9, 7, 9, 8}, new double[] {8, 9, 7, 8, 8, 7}, 0.95);
    Estimate.Known difference = (Estimate.Known) ratings.difference();
    assertThat(difference.value()).isCloseTo(0.5, within(1e-10));
    assertThat(difference.n()).isEqualTo(6);
    Lead lead = ratings.lead().orElseThrow();
    assertThat(lead.standardError()).isCloseTo(0.5, within(1e-10));
    assertThat(lead.degreesOfFreedom()).hasValue(5);
    double margin = new StudentT(5).quantile(0.975) * 0.5;
    assertThat(difference.interval().low()).isCloseTo(0.5 - margin, within(1e-10));
    assertThat(ratings.lowest()).as("without one who gave +2").isCloseTo(0.2, within(1e-12));
    assertThat(ratings.highest()).as("without one who gave -1").isCloseTo(0.8, within(1e-12));
  }

  @Test
  void ratersWhoAllSayTheSameAreNoCertainty() {
    PairedRatings ratings =
        PairedRatings.of(new double[] {5.1, 4.1, 3.1}, new double[] {5, 4, 3}, 0.95);
    assertThat(ratings.difference()).isEqualTo(new Estimate.Undefined(Gap.NO_VARIATION));
    assertThat(ratings.lead()).isEmpty();
    assertThat(ratings.flip().orElseThrow().oneSided()).isEqualTo(0.125);
  }

  @Test
  void equalSumsCountWhateverTheirRounding() {
    SignFlip flip = SignFlip.of(new double[] {0.1, 0.2, 0.3, -0.6}).orElseThrow();
    assertThat(flip.asFar()).isEqualTo(16);
  }

  @Test
  void moreThanTwentyTwoRatersHaveNoExactTest() {
    double[] many = new double[23];
    Arrays.setAll(many, i -> i);
    assertThat(PairedRatings.of(many, new double[23], 0.95).flip()).isEmpty();
    assertThat(SignFlip.of(new double[0])).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedRatings.of(new double[] {1}, new double[] {2}, 0.95));
  }

  /// Golden case composite_40_35_25, the third team against the fourth.
  @Test
  void varianceSharesAgree() {
    List<Lead> parts =
        List.of(
            new Lead(40 * (0.8 - 0.79), 40 * Math.hypot(0.009, 0.009), OptionalDouble.of(400)),
            new Lead(35 * (0.84 - 0.8), 35 * Math.hypot(0.025, 0.03), OptionalDouble.of(9)),
            new Lead(25 * (0.5 - 0.45), 25 * Math.hypot(0.03, 0.03), OptionalDouble.of(48)));
    SummedLead summed = SummedLead.of(parts);
    assertThat(summed.lead().difference()).isCloseTo(3.0500000000000114, within(1e-9));
    assertThat(summed.lead().standardError()).isCloseTo(1.8034203614243685, within(1e-9));
    assertThat(summed.lead().degreesOfFreedom().orElseThrow())
        .isCloseTo(25.531250383193075, within(1e-8));
    assertThat(summed.lead().p()).isCloseTo(0.05148295398969831, within(1e-9));
    assertThat(summed.shares().stream().mapToDouble(x -> x).toArray())
        .containsExactly(
            new double[] {0.07969683226614806, 0.5743967776898066, 0.34590639004404544},
            within(1e-9));
  }
}
