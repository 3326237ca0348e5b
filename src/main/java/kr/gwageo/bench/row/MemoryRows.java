package kr.gwageo.bench.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kr.gwageo.bench.figure.Facts;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.figure.Goal;
import kr.gwageo.bench.figure.Quantity;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.bench.part.Order;
import kr.gwageo.bench.part.Part;
import kr.gwageo.bench.process.Scratch;

/// Memory against the size of the plan: the same questions, put again and again.
public final class MemoryRows {
  private static final int IN_FLIGHT = 64;
  private static final long SMALLEST = 10_000;
  private static final long MIDDLE = 100_000;
  private static final String HEAP = "1g";

  private final Stage stage;
  private final Effort effort;

  public MemoryRows(Stage stage, Effort effort) {
    this.stage = stage;
    this.effort = effort;
  }

  /// Measures it.
  public List<Figure> figures() throws IOException {
    TreeSet<Long> sizes = new TreeSet<>(List.of(SMALLEST, MIDDLE, effort.trials()));
    sizes.removeIf(size -> size > effort.trials());
    List<Figure> figures = new ArrayList<>();
    Optional<Spread> smallest = Optional.empty();
    for (long size : sizes) {
      Findings found =
          stage.perform(
              new Order(
                  Part.MEMORY,
                  stage.server().url(""),
                  stage.folder(),
                  IN_FLIGHT,
                  size,
                  effort.seconds()),
              HEAP);
      Spread heap = found.spread("heap");
      smallest = smallest.or(() -> Optional.of(heap));
      figures.add(figure(found, heap, smallest.get()));
      Scratch.delete(stage.folder().resolve("round"));
    }
    return figures;
  }

  private Figure figure(Findings found, Spread heap, Spread smallest) {
    return stage.figure(
        Quantity.PLAN_MEMORY,
        Goal.atMost(smallest.median()),
        Optional.of(heap),
        List.of(
            Facts.whole(found.sum("trials")),
            found
                .known("resident")
                .map(Spread::median)
                .map(value -> Facts.whole(value))
                .orElse("?"),
            HEAP,
            Facts.whole(found.sum("trials") / found.sum("seconds")),
            Facts.whole(found.sum("lost"))));
  }
}
