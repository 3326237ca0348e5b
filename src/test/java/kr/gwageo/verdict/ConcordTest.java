package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.statistics.Agreement;
import kr.gwageo.statistics.agreement.Weighting;
import org.junit.jupiter.api.Test;

/// How verdicts are held against what people said.
class ConcordTest {
  private static final double LEVEL = 0.9;

  /// Means of a judge that did not always say the same are a loss below a half and a win above it.
  @Test
  void comparisonsAreLossesTiesAndWins() {
    Map<String, Double> means = new TreeMap<>();
    double[] values = {0, 0.25, 0.5, 0.75, 1, 0.5, 0.25};
    String[] labels = {"loss", "loss", "tie", "win", "win", "win", "tie"};
    int[][] table = new int[3][3];
    int[] said = {0, 0, 1, 2, 2, 2, 1};
    int[] heard = {0, 0, 1, 2, 2, 1, 0};
    HumanLabel[] people = new HumanLabel[values.length];
    for (int i = 0; i < values.length; i++) {
      means.put("team/task/" + i + "/1", values[i]);
      people[i] = new HumanLabel("task", "" + i, Optional.of("team"), labels[i]);
      table[said[i]][heard[i]]++;
    }
    JudgeReview.People agreed = concord("pairwise", people).people(means).orElseThrow();
    assertThat(agreed.labels()).isEqualTo(7);
    assertThat(agreed.kappa()).isEqualTo(Agreement.cohen(table, Weighting.NONE, LEVEL));
    assertThat(agreed.quadratic()).isEqualTo(Agreement.cohen(table, Weighting.QUADRATIC, LEVEL));
  }

  @Test
  void aLabelConcernsTheAnswersItNames() {
    Map<String, Double> means = new TreeMap<>();
    for (String unit :
        List.of(
            "team/task/1/1",
            "team/task/1/2",
            "team2/task/1/1",
            "team/task/11/1",
            "team/task2/1/1",
            "team/other/1/1")) {
      means.put(unit, 1.0);
    }
    assertThat(labels(means, new HumanLabel("task", "1", Optional.of("team"), "win"))).isEqualTo(2);
    assertThat(labels(means, new HumanLabel("task", "1", Optional.of("team2"), "win")))
        .isEqualTo(1);
    assertThat(labels(means, new HumanLabel("task", "1", Optional.empty(), "win"))).isEqualTo(3);
    assertThat(labels(means, new HumanLabel("task", "2", Optional.empty(), "win"))).isZero();
    assertThat(labels(means, new HumanLabel("task", "1", Optional.of("tea"), "win"))).isZero();
  }

  private static int labels(Map<String, Double> means, HumanLabel label) {
    return concord("pairwise", label).people(means).map(JudgeReview.People::labels).orElse(0);
  }

  private static Concord concord(String kind, HumanLabel... labels) {
    ScorerSpec spec = new ScorerSpec("judge", Map.of("kind", List.of(kind)));
    return new Concord(JudgeOptions.of(spec), List.of(labels), LEVEL);
  }
}
