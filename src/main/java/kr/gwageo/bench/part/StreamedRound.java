package kr.gwageo.bench.part;

import java.io.IOException;
import java.util.concurrent.Future;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.LoadProcess;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Self;
import kr.gwageo.bench.process.Windows;
import kr.gwageo.bench.server.Counts;

/// A round of streams: every stream is waited for, and in the middle, while all are open, events
/// and processor time are counted.
final class StreamedRound {
  private static final int ITEMS = 1000;

  private StreamedRound() {}

  static Findings measure(Means means, Order order) throws IOException, InterruptedException {
    Material material = Material.of(order.trials(), ITEMS, 1, order.inFlight(), true);
    LiveRound round = new LiveRound(means, material, order.url());
    LiveRound.Tally tally = new LiveRound.Tally();
    long began = means.nanoTime().getAsLong();
    Future<?> work =
        Windows.start(() -> {
          try (var archive = round.open(order.folder().resolve("round"))) {
            round.run(archive, tally);
          }
        });
    while (tally.completed() < order.inFlight() / 2 && !work.isDone()) {
      Windows.pass(0.1);
    }
    Findings findings = new Findings();
    Windows.watch(means, () -> events(order), order.seconds(), findings, work);
    Windows.raise(work);
    Counts counts = LoadProcess.counts(order.url());
    findings.add("seconds", Windows.seconds(means, began));
    findings.add("trials", round.trials());
    findings.add("lost", round.trials() - tally.completed() + tally.lost());
    findings.add("events", counts.events());
    findings.add("at_once", counts.atOnce());
    Self.peakResident().ifPresent(value -> findings.add("resident", value));
    return findings;
  }

  private static long events(Order order) {
    try {
      return LoadProcess.counts(order.url()).events();
    } catch (IOException e) {
      throw new IllegalStateException("the load server is gone", e);
    }
  }
}
