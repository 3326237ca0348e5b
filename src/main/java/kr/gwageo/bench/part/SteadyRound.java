package kr.gwageo.bench.part;

import java.util.concurrent.Future;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Windows;

/// A round with more trials than can be asked while it is watched.
public final class SteadyRound {
  private static final int ITEMS = 1000;

  /// So many exchanges have the compiler done with most of its work.
  public static final int WARM = 30_000;

  private SteadyRound() {}

  static Findings measure(Means means, Order order) throws InterruptedException {
    Material material = Material.of(order.trials(), ITEMS, 1, order.inFlight(), false);
    LiveRound round = new LiveRound(means, material, order.url());
    LiveRound.Tally tally = new LiveRound.Tally();
    Future<?> work =
        Windows.start(() -> {
          try (var archive = round.open(order.folder().resolve("round"))) {
            round.run(archive, tally);
          }
        });
    while (tally.completed() == 0 && !work.isDone()) {
      Windows.pass(0.01);
    }
    long began = means.nanoTime().getAsLong();
    while (!work.isDone()
        && (Windows.seconds(means, began) < 2 * order.seconds() || tally.completed() < WARM)) {
      Windows.pass(0.01);
    }
    Findings findings = new Findings();
    Windows.watch(means, tally::completed, order.seconds(), findings, work);
    if (work.isDone()) {
      Windows.raise(work);
    }
    findings.add("lost", tally.lost());
    return findings;
  }
}
