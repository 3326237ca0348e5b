package kr.gwageo.bench.row;

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
import kr.gwageo.bench.process.LoadProcess;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Neighbours;
import kr.gwageo.bench.process.Scratch;

/// What one measure is taken on: a load server of its own and a folder.
public final class Stage implements AutoCloseable {
  private final Means means;
  private final Path folder;
  private final String disk;
  private final Optional<Double> busy;
  private final LoadProcess server;

  public Stage(Means means, Scratch scratch, String name) throws IOException, InterruptedException {
    this.means = means;
    this.folder = scratch.folder(name);
    this.disk = scratch.disk();
    this.busy = Neighbours.busy();
    this.server = new LoadProcess(means, folder.resolve("server-errors.txt"));
  }

  Means means() {
    return means;
  }

  Path folder() {
    return folder;
  }

  String disk() {
    return disk;
  }

  LoadProcess server() {
    return server;
  }

  Optional<Wrk> wrk() throws IOException {
    return Wrk.installed(means, folder);
  }

  Figure figure(Quantity quantity, Goal goal, Optional<Spread> measured, List<String> facts) {
    return new Figure(quantity, goal, measured, busy, facts);
  }

  /// Has a fresh process carry out an order.
  ///
  /// @param heap its greatest size, as the Java machine's option takes it
  Findings perform(Order order, String heap) throws IOException {
    try (ChildProcess child =
        new ChildProcess(
            means,
            List.of("-Xmx" + heap),
            order.words(),
            folder.resolve("errors-" + order.part() + ".txt"))) {
      return Findings.of(child.line());
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    Scratch.delete(folder);
  }
}
