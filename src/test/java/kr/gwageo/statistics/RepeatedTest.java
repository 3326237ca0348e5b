package kr.gwageo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Repeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedTest {

  /// Golden case pass_at_k.
  @ParameterizedTest
  @CsvSource({
    "10, 3, 1, 0.30000000000000004, 0.3",
    "10, 3, 5, 0.9166666666666666, 0.0",
    "10, 0, 5, 0, 0.0",
    "10, 10, 5, 1.0, 1.0",
    "200, 7, 100, 0.9929911172418123, 0.0",
    "5, 2, 4, 1.0, 0.0"
  })
  void chancesOfDrawnAnswersAgree(int n, int right, int k, double any, double all) {
    assertThat(Drawn.any(n, right, k)).isCloseTo(any, within(1e-12));
    assertThat(Drawn.all(n, right, k)).isCloseTo(all, within(1e-12));
  }

  /// Golden case pass_at_k, its mean over items.
  @Test
  void meanOverItemsAgrees() {
    double[] any = new double[5];
    int[] right = {3, 0, 10, 1, 7};
    double sum = 0;
    for (int i = 0; i < 5; i++) {
      any[i] = Drawn.any(10, right[i], 5);
      sum += right[i] / 10.0;
    }
    Estimate.Known mean =
        (Estimate.Known) Estimator.mean(any, new double[5], new int[] {0, 1, 2, 3, 4}, 0.9);
    assertThat(mean.value()).isCloseTo(0.6833333333333333, within(1e-12));
    assertThat(sum / 5).isCloseTo(0.42000000000000004, within(1e-12));
    double margin = new StudentT(4).quantile(0.95) * 0.19436506316151;
    assertThat(mean.value() - mean.interval().low()).isCloseTo(margin, within(1e-9));
  }

  /// Golden case bayes_at_n.
  @Test
  void posteriorAgrees() {
    Drawn.Posterior posterior =
        Drawn.posterior(new int[] {3, 0, 10, 1, 7}, new int[] {7, 10, 0, 9, 3});
    assertThat(posterior.mean()).isCloseTo(0.4333333333333333, within(1e-12));
    assertThat(posterior.deviation()).isCloseTo(0.04759156716223227, within(1e-12));
  }

  @Test
  void theMostFrequentAnswerCounts() {
    // 2 of 3 say "1", which is right; a tie of right and wrong is half right; never right
    List<Repeated.Answers> items =
        List.of(
            item("a", List.of(1.0, 0.0, 1.0), List.of("1", "2", "1")),
            item("b", List.of(0.0, 1.0, 0.0), List.of("3", "1", "")),
            item("c", List.of(0.0, 0.0, 0.0), List.of("2", "2", "4")));
    Repeats repeats = Repeated.of(3, items, 0.9).orElseThrow();
    assertThat(value(repeats.mean())).isCloseTo((2 / 3.0 + 1 / 3.0) / 3, within(1e-12));
    assertThat(value(repeats.majority())).isCloseTo((1 + 1 / 3.0) / 3, within(1e-12));
    assertThat(repeats.draws()).extracting(Repeats.Draw::k).containsExactly(1, 2, 3);
    // of two drawn: a is missed never, b with chance 1/3, c always
    assertThat(value(repeats.draws().get(1).any())).isCloseTo((1 + 2 / 3.0) / 3, within(1e-12));
    assertThat(value(repeats.draws().get(1).all())).isCloseTo(1 / 9.0, within(1e-12));
  }

  @Test
  void itemsAskedOnceHaveNoRepeats() {
    assertThat(Repeated.of(1, List.of(), 0.9)).isEmpty();
    List<Repeated.Answers> one = List.of(item("a", List.of(1.0), List.of("1")));
    assertThatThrownBy(() -> Repeated.of(2, one, 0.9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Drawn.any(3, 4, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Repeated.Answers item(String cluster, List<Double> scores, List<String> answers) {
    return new Repeated.Answers(scores, answers, cluster);
  }

  private static double value(Estimate estimate) {
    return ((Estimate.Known) estimate).value();
  }
}
