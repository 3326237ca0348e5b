package kr.gwageo.bench.part;

import java.util.SplittableRandom;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Self;
import kr.gwageo.statistics.Evidence;
import kr.gwageo.statistics.KnownPool;

/// The child process that sees all items of a pool, again and again, with a leader's answers as
/// covariate. The competitor is at the bar, so that the evidence stays open for long.
final class EvidenceWork {
  private static final int REPEATS = 5;
  private static final double RATIO = 0.95;
  private static final double LEADER = 0.85;

  /// Other models that solved an item, from none to five, make its cell.
  private static final int CELLS = 6;

  private EvidenceWork() {}

  static Findings measure(Means means, Order order) {
    int items = Math.toIntExact(order.trials());
    Findings findings = new Findings();
    for (int i = 0; i < REPEATS; i++) {
      findings.add("step", step(items, i));
    }
    return findings;
  }

  /// Processor time per item in µs. Each item is a step for both hypotheses, reached and not
  /// reached.
  private static double step(int items, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = new double[items];
    double[] leader = new double[items];
    double[] scores = new double[items];
    int[] cells = new int[items];
    for (int i = 0; i < items; i++) {
      double ease = random.nextDouble();
      weights[i] = 1;
      leader[i] = right(random, ease, LEADER);
      scores[i] = right(random, ease, RATIO * LEADER);
      for (int model = 1; model < CELLS; model++) {
        cells[i] += right(random, ease, LEADER) > 0 ? 1 : 0;
      }
    }
    Evidence evidence =
        new Evidence(new KnownPool(weights, leader, new double[items], cells), RATIO);
    double began = Self.threadSeconds();
    for (int i = 0; i < items; i++) {
      evidence.see(i, scores[i]);
    }
    return (Self.threadSeconds() - began) * 1e6 / items;
  }

  /// 1 with about this chance, for items of any ease.
  private static double right(SplittableRandom random, double ease, double chance) {
    return (ease + random.nextDouble()) / 2 < 1 - Math.sqrt((1 - chance) / 2) ? 1 : 0;
  }
}
