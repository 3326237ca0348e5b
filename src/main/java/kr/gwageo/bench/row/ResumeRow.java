package kr.gwageo.bench.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.gwageo.bench.figure.Facts;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.figure.Goal;
import kr.gwageo.bench.figure.Quantity;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.bench.part.Order;
import kr.gwageo.bench.part.Part;
import kr.gwageo.bench.process.LoadProcess;
import kr.gwageo.bench.server.Counts;

/// The time from the start of the process to the first new request at the server.
public final class ResumeRow {
  private static final int IN_FLIGHT = 64;
  private static final int TIMES = 3;
  private static final double GOAL = 5;
  private static final double MILLIS = 1000;
  private static final String HEAP = "2g";

  private final Stage stage;
  private final Effort effort;

  public ResumeRow(Stage stage, Effort effort) {
    this.stage = stage;
    this.effort = effort;
  }

  /// Measures it.
  public List<Figure> figures() throws IOException {
    Path folder = stage.folder().resolve("round");
    double filling = stage.perform(order(Part.FILL, folder), HEAP).sum("seconds");
    Findings found = new Findings();
    for (int time = 0; time < TIMES; time++) {
      stage.server().anew();
      long began = stage.means().clock().millis();
      Findings part = stage.perform(order(Part.RESUME, folder), HEAP);
      Counts counts = LoadProcess.counts(stage.server().url(""));
      found.add("seconds", (counts.firstAt() - began) / MILLIS);
      part.known("resident").ifPresent(value -> found.add("resident", value.median()));
      part.known("heap").ifPresent(value -> found.add("heap", value.median()));
    }
    return List.of(
        stage.figure(
            Quantity.RESUME,
            Goal.atMost(GOAL),
            Optional.of(found.spread("seconds")),
            List.of(
                Facts.whole(effort.exchanges()),
                Integer.toString(TIMES),
                Facts.whole(found.spread("heap").median()),
                found
                    .known("resident")
                    .map(Spread::high)
                    .map(value -> Facts.whole(value))
                    .orElse("?"),
                Facts.whole(effort.exchanges() / filling),
                stage.disk())));
  }

  private Order order(Part part, Path folder) {
    return new Order(
        part, stage.server().url(""), folder, IN_FLIGHT, effort.exchanges(), effort.seconds());
  }
}
