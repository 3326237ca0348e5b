package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Verdict;
import org.junit.jupiter.api.Test;

/// A round is judged the same to the last bit, whoever judges it when, and in whatever order items
/// and scores come.
class DeterminismTest {
  private static final int THREADS = 4;

  private record Judgement(
      List<Sitting> sittings, List<Comparison> comparisons, List<Verdict> verdicts) {
    static Judgement of(Judge judge) {
      return new Judgement(judge.sittings(), judge.comparisons(), judge.verdicts());
    }
  }

  @Test
  void fourThreadsWithItemsAndScoresInOtherOrdersJudgeAsOneDoes() throws Exception {
    for (int seed = 1; seed <= 3; seed++) {
      HandmadeRound round = SeededRounds.random(new Random(seed), 3, 80);
      Judgement alone = Judgement.of(round.judge());
      try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
        List<Future<Judgement>> together = new ArrayList<>();
        for (int i = 0; i < 2 * THREADS; i++) {
          Random order = new Random(100 * seed + i);
          together.add(pool.submit(() -> Judgement.of(round.judgeShuffled(order))));
        }
        for (Future<Judgement> judgement : together) {
          assertThat(judgement.get()).isEqualTo(alone);
        }
      }
    }
  }

  /// Else the test above would prove nothing.
  @Test
  void anotherRoundIsJudgedOtherwise() {
    Judgement some = Judgement.of(SeededRounds.random(new Random(1), 3, 80).judge());
    Judgement other = Judgement.of(SeededRounds.random(new Random(2), 3, 80).judge());
    assertThat(other.comparisons()).isNotEqualTo(some.comparisons());
  }
}
