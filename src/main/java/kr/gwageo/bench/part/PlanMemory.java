package kr.gwageo.bench.part;

import java.util.concurrent.Future;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Self;
import kr.gwageo.bench.process.Windows;

/// A round of many trials of the same items, watched for memory: what is alive on the heap when
/// most of it is asked, and what the process had resident at most.
final class PlanMemory {
  private static final int ITEMS = 1250;
  private static final int ENTRIES = 8;
  private static final double LATE = 0.9;

  private PlanMemory() {}

  static Findings measure(Means means, Order order) throws InterruptedException {
    Material material =
        Material.of(order.trials(), ITEMS, ENTRIES, order.inFlight() / ENTRIES, false);
    LiveRound round = new LiveRound(means, material, order.url());
    LiveRound.Tally tally = new LiveRound.Tally();
    long began = means.nanoTime().getAsLong();
    Future<?> work =
        Windows.start(() -> {
          try (var archive = round.open(order.folder().resolve("round"))) {
            round.run(archive, tally);
          }
        });
    while (tally.completed() < LATE * round.trials() && !work.isDone()) {
      Windows.pass(0.005);
    }
    Findings findings = new Findings();
    findings.add("heap", Self.liveHeap());
    Windows.raise(work);
    findings.add("seconds", Windows.seconds(means, began));
    findings.add("trials", round.trials());
    findings.add("lost", round.trials() - tally.completed() + tally.lost());
    Self.peakResident().ifPresent(value -> findings.add("resident", value));
    return findings;
  }
}
