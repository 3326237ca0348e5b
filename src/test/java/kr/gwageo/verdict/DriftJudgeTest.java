package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Probe;
import kr.gwageo.domain.Probe.Wave;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.result.Drift;
import kr.gwageo.domain.result.Drift.Finding;
import kr.gwageo.statistics.Estimator;
import org.junit.jupiter.api.Test;

class DriftJudgeTest {
  private static final int ITEMS = 20;
  private final List<Probe> probes = new ArrayList<>();

  private DriftJudgeTest wave(Wave wave, int copy, String model, IntFunction<String> answer) {
    for (int item = 1; item <= ITEMS; item++) {
      answer(wave, copy, item, model, answer.apply(item));
    }
    return this;
  }

  private DriftJudgeTest answer(Wave wave, int copy, int item, String model, String text) {
    Reply reply = new Reply(text, "", "stop", model, Usage.UNREPORTED);
    add(wave, copy, item, new Outcome.Completed(reply));
    return this;
  }

  private void add(Wave wave, int copy, int item, Outcome outcome) {
    Attempt attempt =
        new Attempt(Instant.EPOCH, Duration.ZERO, Optional.empty(), Optional.empty(), outcome);
    boolean done = outcome.said().isPresent();
    probes.add(
        new Probe(wave, copy, new Exchange(item, "e/t/" + item + "/1", 1, List.of(attempt), done)));
  }

  private Drift judged() {
    return DriftJudge.judge(
        "e", probes, probe -> probe.exchange().outcome().said().orElseThrow().text());
  }

  @Test
  void aModelThatStaysTheSameIsNotAccused() {
    wave(Wave.START, 1, "m", i -> "a" + i).wave(Wave.START, 2, "m", i -> i == 3 ? "x" : "a" + i);
    wave(Wave.MIDDLE, 1, "m", i -> "a" + i).wave(Wave.END, 1, "m", i -> i < 3 ? "y" : "a" + i);
    Drift drift = judged();
    assertThat(drift.finding()).isEqualTo(Finding.SAME);
    assertThat(drift.waves()).extracting(Drift.Seen::different).containsExactly(1, 0, 2);
    assertThat(drift.waves()).extracting(Drift.Seen::compared).containsOnly(ITEMS);
  }

  @Test
  void answersThatDifferMoreThanByThemselvesAreFound() {
    wave(Wave.START, 1, "m", i -> "a" + i).wave(Wave.START, 2, "m", i -> "a" + i);
    wave(Wave.END, 1, "m", i -> i <= 8 ? "z" : "a" + i);
    Drift drift = judged();
    assertThat(drift.finding()).isEqualTo(Finding.DIFFERS);
    assertThat(drift.p().orElseThrow()).isLessThan(0.01);
  }

  @Test
  void aModelThatNeverAnswersTwiceAlikeIsNotAccused() {
    wave(Wave.START, 1, "m", i -> "a" + i).wave(Wave.START, 2, "m", i -> "b" + i);
    wave(Wave.END, 1, "m", i -> "c" + i);
    assertThat(judged().finding()).isEqualTo(Finding.SAME);
  }

  @Test
  void anotherNameIsFoundAndSeveralServersBehindOneAddressAreNot() {
    wave(Wave.START, 1, "m-1", i -> "a").wave(Wave.START, 2, "m-2", i -> "a");
    wave(Wave.END, 1, "m-2", i -> "a");
    assertThat(judged().finding()).isEqualTo(Finding.SAME);
    wave(Wave.END, 1, "m-3", i -> "a");
    assertThat(judged().finding()).isEqualTo(Finding.RENAMED);
  }

  /// Fisher's p of eight of twenty against none, once for every later wave that says enough.
  @Test
  void everyLaterWaveThatSaysEnoughIsATestMore() {
    double once = 125970.0 / 76904685;
    wave(Wave.START, 1, "m", i -> "a" + i).wave(Wave.START, 2, "m", i -> "a" + i);
    wave(Wave.END, 1, "m", i -> i <= 8 ? "z" : "a" + i);
    assertThat(judged().p().orElseThrow()).isCloseTo(once, within(1e-12));
    assertThat(judged().waves())
        .extracting(Drift.Seen::wave)
        .as("one that was not probed is left out")
        .containsExactly(Wave.START, Wave.END);
    for (int item = 1; item <= 5; item++) {
      assertThat(judged().p().orElseThrow()).isCloseTo(once, within(1e-12));
      answer(Wave.MIDDLE, 1, item, "m", "a" + item);
    }
    assertThat(judged().p().orElseThrow()).isCloseTo(2 * once, within(1e-12));
    assertThat(judged().waves().get(1).compared()).isEqualTo(5);
  }

  @Test
  void fewerThanFiveAnswersToStartWithTellNothing() {
    for (int item = 1; item <= 5; item++) {
      assertThat(judged().p()).isEmpty();
      answer(Wave.START, 1, item, "m", "a").answer(Wave.START, 2, item, "m", "a");
      answer(Wave.END, 1, item, "m", "a");
    }
    assertThat(judged().p()).hasValue(1);
    assertThat(judged().finding()).isEqualTo(Finding.SAME);
  }

  @Test
  void aServerThatGivesNoNameIsNotRenamed() {
    wave(Wave.START, 1, "", i -> "a").wave(Wave.START, 2, "", i -> "a");
    wave(Wave.END, 1, "m", i -> "a");
    assertThat(judged().finding()).isEqualTo(Finding.SAME);
    assertThat(judged().waves().getFirst().models()).isEmpty();
    assertThat(judged().waves().getLast().models()).containsExactly("m");
    assertThat(judged().waves().getLast().fingerprints()).isEmpty();
  }

  @Test
  void failuresSayNothing() {
    for (int item = 1; item <= ITEMS; item++) {
      add(Wave.START, 1, item, new Outcome.Failed(FailureKind.CONNECTION, "reset"));
    }
    Drift drift = judged();
    assertThat(drift.finding()).isEqualTo(Finding.UNKNOWN);
    assertThat(drift.p()).isEmpty();
    assertThat(DriftJudge.judge("e", List.of(), probe -> "").finding()).isEqualTo(Finding.UNKNOWN);
  }

  /// Golden: one-sided p of Fisher's exact test for the tables [[8, 12], [0, 20]] and [[3, 1], [1,
  /// 3]] (Fisher's tea), from the hypergeometric formula by hand.
  @Test
  void fishersExactTestGivesItsKnownValues() {
    assertThat(Estimator.moreOften(3, 4, 1, 4)).isCloseTo(17.0 / 70, within(1e-12));
    assertThat(Estimator.moreOften(8, 20, 0, 20)).isCloseTo(125970.0 / 76904685, within(1e-12));
    assertThat(Estimator.moreOften(0, 5, 0, 5)).isEqualTo(1);
  }
}
