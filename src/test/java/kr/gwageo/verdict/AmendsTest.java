package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.JudgeReview.Mended;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.RoundSpec;
import org.junit.jupiter.api.Test;

/// Judges' contrasts, set right by people.
class AmendsTest {
  /// Golden case ppi_mean: people's scores, a judge's on the same answers, and its on the others.
  private static final double[] PEOPLE = {1, 0, 1, 1, 0, 1, 1, 0, 1, 0};

  private static final double[] JUDGE = {.9, .4, .8, .5, .6, .9, .3, .2, .9, .7};
  private static final double[] REST = {
    .9, .8, .3, .7, 1, .6, .2, .9, .8, .5, .95, .4, .85, .7, .9, .1, .75, .8, .65, .9, .3, .85, .9,
    .6, .7, .5, .95, .8, .2, .9
  };

  private final RoundSpec spec =
      new HandmadeRound(1, Criterion.DEFAULT)
          .task("essay", 1, 1)
          .competitor("team")
          .leader("lead")
          .round()
          .spec();

  private final Map<String, Double> judged = new TreeMap<>();
  private final Map<String, List<Double>> read = new TreeMap<>();

  private void add(String trial, double value) {
    judged.put(trial, value);
  }

  private void golden(double leader) {
    for (int i = 0; i < JUDGE.length; i++) {
      add("team/essay/a" + i + "/1", JUDGE[i]);
      add("lead/essay/a" + i + "/1", leader);
      read.put("team/essay/a" + i + "/1", List.of(PEOPLE[i]));
      read.put("lead/essay/a" + i + "/1", List.of(leader));
    }
    for (int i = 0; i < REST.length; i++) {
      add("team/essay/b" + i + "/1", REST[i]);
      add("lead/essay/b" + i + "/1", leader);
    }
  }

  @Test
  void againstALeaderWithoutPointsTheContrastIsTheGoldenMean() {
    golden(0);
    Mended mended = new Amends(spec, judged, read).contrasts().getFirst();
    Estimate.Known known = (Estimate.Known) mended.contrast();
    assertThat(mended.labels()).isEqualTo(10);
    assertThat(known.n()).isEqualTo(40);
    assertThat(known.value()).isCloseTo(0.639980361351139, within(1e-10));
    double half = 1.6448536269514722 * 0.14122458757562587;
    assertThat(known.interval().high() - known.interval().low()).isCloseTo(2 * half, within(1e-9));
  }

  @Test
  void theLeadersPointsCountByTheRatioOfTheBar() {
    golden(0.4);
    Estimate.Known known =
        (Estimate.Known) new Amends(spec, judged, read).contrasts().getFirst().contrast();
    assertThat(known.value()).isCloseTo(0.639980361351139 - 0.95 * 0.4, within(1e-10));
  }

  @Test
  void repeatsAreAveragedBeforeTheyAreCompared() {
    golden(0);
    add("team/essay/a0/1", 0.8);
    add("team/essay/a0/2", 1.0);
    Estimate.Known known =
        (Estimate.Known) new Amends(spec, judged, read).contrasts().getFirst().contrast();
    assertThat(known.value()).isCloseTo(0.639980361351139, within(1e-10));
  }

  @Test
  void whereOneSideWasNotReadNothingIsMended() {
    golden(0);
    read.keySet().removeIf(trial -> trial.startsWith("lead/"));
    assertThat(new Amends(spec, judged, read).contrasts()).isEmpty();
  }

  @Test
  void whereEverythingOrAlmostNothingWasReadThereIsNothingToMend() {
    golden(0);
    judged.keySet().removeIf(trial -> trial.contains("/b"));
    assertThat(new Amends(spec, judged, read).contrasts()).isEmpty();
    golden(0);
    read.keySet().removeIf(trial -> !trial.contains("/a3/"));
    assertThat(new Amends(spec, judged, read).contrasts()).isEmpty();
  }

  @Test
  void marksThatNeverDifferAreNoCertainty() {
    for (int i = 0; i < 6; i++) {
      add("team/essay/i" + i + "/1", 1);
      add("lead/essay/i" + i + "/1", 1);
      if (i < 3) {
        read.put("team/essay/i" + i + "/1", List.of(1.0));
        read.put("lead/essay/i" + i + "/1", List.of(1.0));
      }
    }
    assertThat(new Amends(spec, judged, read).contrasts())
        .extracting(Mended::contrast)
        .containsExactly(new Estimate.Undefined(Gap.NO_VARIATION));
  }
}
