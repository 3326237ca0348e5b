package kr.gwageo.bench.row;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.bench.figure.Facts;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.figure.Goal;
import kr.gwageo.bench.figure.Quantity;
import kr.gwageo.bench.part.Order;
import kr.gwageo.bench.part.Part;

/// Processor time for an exchange with everything on.
public final class CpuRow {
  private static final int IN_FLIGHT = 64;
  private static final int FIRST_TRIALS = 200;
  private static final double GOAL = 0.15;

  private final Stage stage;
  private final Effort effort;

  public CpuRow(Stage stage, Effort effort) {
    this.stage = stage;
    this.effort = effort;
  }

  /// Measures it.
  public List<Figure> figures() throws IOException, InterruptedException {
    String url = stage.server().url("");
    Findings found =
        stage.perform(
            new Order(Part.ROUNDS, url, stage.folder(), IN_FLIGHT, FIRST_TRIALS, effort.seconds()),
            "1g");
    Optional<Wrk> wrk = stage.wrk();
    OptionalDouble rate =
        wrk.isPresent() ? wrk.get().rate(url, IN_FLIGHT, effort.seconds()) : OptionalDouble.empty();
    List<String> facts =
        List.of(
            Facts.whole(found.spread("trials").median()),
            Integer.toString(found.all("cpu").size()),
            Facts.whole(found.spread("asking").median()),
            Facts.whole(found.spread("grading").median()),
            Facts.whole(found.spread("rate").median()),
            stage.disk(),
            rate.isPresent() ? Facts.whole(rate.getAsDouble()) : "–",
            Facts.whole(found.sum("lost") + found.sum("ungraded")));
    return List.of(
        stage.figure(
            Quantity.CPU_PER_EXCHANGE, Goal.atMost(GOAL), Optional.of(found.spread("cpu")), facts));
  }
}
