package kr.gwageo.bench.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Scratch;
import kr.gwageo.bench.process.Self;
import kr.gwageo.bench.process.Windows;

/// Whole rounds, each from the plan to the scores in a folder of its own: the first ones grow until
/// one lasts long enough, and two more of that size give the compiler time to settle; then some are
/// measured.
final class WholeRounds {
  private static final int ITEMS = 200;
  private static final int ROUNDS = 5;
  private static final int SETTLING = 2;

  private final Means means;
  private final Order order;

  private WholeRounds(Means means, Order order) {
    this.means = means;
    this.order = order;
  }

  /// One round's figures.
  private record Lap(
      long trials, long graded, long lost, double seconds, Duration asking, Duration grading) {
    double micros(Duration time) {
      return time.toNanos() / 1000.0 / trials;
    }
  }

  static Findings measure(Means means, Order order) throws IOException, InterruptedException {
    return new WholeRounds(means, order).measure();
  }

  private Findings measure() throws IOException, InterruptedException {
    long trials = order.trials();
    Lap lap = lap(trials);
    long asked = trials;
    while (lap.seconds() < order.seconds() || asked < warm()) {
      trials *= 2;
      lap = lap(trials);
      asked += trials;
    }
    for (int round = 0; round < SETTLING; round++) {
      lap(trials);
    }
    Findings findings = new Findings();
    for (int round = 0; round < ROUNDS; round++) {
      lap = lap(trials);
      findings.add("cpu", lap.micros(lap.asking().plus(lap.grading())) / 1000);
      findings.add("asking", lap.micros(lap.asking()));
      findings.add("grading", lap.micros(lap.grading()));
      findings.add("rate", lap.trials() / lap.seconds());
      findings.add("trials", lap.trials());
      findings.add("ungraded", lap.trials() - lap.graded());
      findings.add("lost", lap.lost());
    }
    return findings;
  }

  /// A cold machine takes long for few exchanges, so that the time alone does not tell.
  private double warm() {
    return SteadyRound.WARM * Math.min(1, order.seconds());
  }

  private Lap lap(long trials) throws IOException, InterruptedException {
    Path folder = order.folder().resolve("round");
    Material material = Material.of(trials, ITEMS, 1, order.inFlight(), false);
    LiveRound.Tally tally = new LiveRound.Tally();
    long began = means.nanoTime().getAsLong();
    Duration before = Self.processorTime();
    LiveRound round = new LiveRound(means, material, order.url());
    try (RoundArchive archive = round.open(folder)) {
      round.run(archive, tally);
      Duration asked = Self.processorTime();
      double seconds = Windows.seconds(means, began);
      long graded = round.grade(archive);
      Duration done = Self.processorTime();
      return new Lap(
          round.trials(), graded, tally.lost(), seconds, asked.minus(before), done.minus(asked));
    } finally {
      Scratch.delete(folder);
    }
  }
}
