package kr.gwageo.bench.row;

import java.io.IOException;
import java.util.List;
import kr.gwageo.bench.figure.Facts;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.figure.Goal;
import kr.gwageo.bench.figure.Quantity;
import kr.gwageo.bench.part.Order;
import kr.gwageo.bench.part.Part;

/// Many streams at once, thirty events each, one a second.
public final class StreamRows {
  private static final int GENERATIONS = 3;
  private static final int EVENTS = 30;
  private static final double MOST_MEMORY = 1536;
  private static final double FLOOR = 42;

  private final Stage stage;
  private final Effort effort;

  public StreamRows(Stage stage, Effort effort) {
    this.stage = stage;
    this.effort = effort;
  }

  /// Measures it.
  public List<Figure> figures() throws IOException {
    int streams = effort.streams();
    String url = stage.server().url("/events-" + EVENTS + "/interval-1000");
    Findings found =
        stage.perform(
            new Order(
                Part.STREAMS,
                url,
                stage.folder(),
                streams,
                (long) streams * GENERATIONS,
                effort.seconds()),
            "1g");
    double expected = found.sum("trials") * EVENTS;
    List<String> facts =
        List.of(
            Facts.whole(found.sum("trials")),
            Facts.whole(found.sum("seconds")),
            Facts.whole(found.sum("events")),
            Facts.whole(expected),
            Integer.toString(found.all("cpu").size()));
    return List.of(
        stage.figure(
            Quantity.STREAMS_AT_ONCE,
            new Goal(Goal.Sense.AT_LEAST, 1, streams),
            found.known("at_once"),
            facts),
        stage.figure(Quantity.STREAMS_LOST, Goal.atMost(0), found.known("lost"), facts),
        stage.figure(
            Quantity.STREAMS_MEMORY, Goal.atMost(MOST_MEMORY), found.known("resident"), facts),
        stage.figure(Quantity.CPU_PER_EVENT, Goal.atMost(FLOOR), found.known("cpu"), facts));
  }
}
