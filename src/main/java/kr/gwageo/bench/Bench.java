package kr.gwageo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.figure.Goal;
import kr.gwageo.bench.figure.Quantity;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.bench.part.Order;
import kr.gwageo.bench.process.ChildProcess;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Neighbours;
import kr.gwageo.bench.process.Scratch;

/// What work without a server is measured on: a folder and fresh processes.
final class Bench implements AutoCloseable {
  private static final String HEAP = "1g";

  private final Means means;
  private final Path folder;
  private final Optional<Double> busy;

  Bench(Means means, Scratch scratch, String name) throws IOException, InterruptedException {
    this.means = means;
    this.folder = scratch.folder(name);
    this.busy = Neighbours.busy();
  }

  Path folder() {
    return folder;
  }

  Figure figure(Quantity quantity, Goal goal, Optional<Spread> measured, List<String> facts) {
    return new Figure(quantity, goal, measured, busy, facts);
  }

  /// Has a fresh process carry out an order.
  Findings perform(Order order) throws IOException {
    try (ChildProcess child =
        new ChildProcess(
            means,
            List.of("-Xmx" + HEAP),
            order.words(),
            folder.resolve("errors-" + order.part() + ".txt"))) {
      return Findings.of(child.line());
    }
  }

  @Override
  public void close() throws IOException {
    Scratch.delete(folder);
  }
}
