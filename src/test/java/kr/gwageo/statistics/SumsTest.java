package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTest {
  @Test
  void smallTermsSurviveBesideLargeOnes() {
    double[] terms = {1, 1e100, 1, -1e100};
    assertThat(Sums.of(4, i -> terms[i])).isEqualTo(2);
    assertThat(Sums.of(List.of(1e100, 1.0, -1e100, 1.0), term -> term)).isEqualTo(2);
  }

  @Test
  void groupsAreSummedApart() {
    double[] terms = {1, 5, 1e100, 1, -1e100, 0.25};
    assertThat(Sums.byGroup(terms, new int[] {1, 0, 1, 1, 1, 0}, 3)).containsExactly(5.25, 2, 0);
  }
}
