package kr.gwageo.bench.row;

import java.io.IOException;
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
import kr.gwageo.bench.part.SteadyRound;
import kr.gwageo.bench.process.Windows;

/// Throughput at a server that waits before it answers.
public final class ThroughputRows {
  private static final int LATENCY = 200;
  private static final double MILLIS = 1000;
  private static final int MANY = 2000;
  private static final int SOME = 500;
  private static final double SHARE_OF_WRK = 0.95;
  private static final double SHARE_OF_IDEAL = 0.98;

  /// Warm-up, windows and a reserve, in windows' lengths.
  private static final int LENGTHS = 2 + Windows.COUNT + 3;

  private final Stage stage;
  private final Effort effort;

  public ThroughputRows(Stage stage, Effort effort) {
    this.stage = stage;
    this.effort = effort;
  }

  private static double ideal(int inFlight) {
    return inFlight * MILLIS / LATENCY;
  }

  private String url() {
    return stage.server().url("/latency-" + LATENCY);
  }

  private Findings steady(int inFlight) throws IOException {
    long trials = SteadyRound.WARM + Math.round(ideal(inFlight) * effort.seconds() * LENGTHS);
    return stage.perform(
        new Order(Part.STEADY, url(), stage.folder(), inFlight, trials, effort.seconds()), "1g");
  }

  /// `wrk` runs before and after, never at the same time.
  public List<Figure> besideWrk() throws IOException, InterruptedException {
    Findings beside = new Findings();
    Optional<Wrk> wrk = stage.wrk();
    ask(wrk, beside);
    Findings found = steady(MANY);
    ask(wrk, beside);
    double reference = beside.known("rate").map(Spread::median).orElse(ideal(MANY));
    return List.of(
        stage.figure(
            wrk.isPresent() ? Quantity.THROUGHPUT_AT_2000 : Quantity.THROUGHPUT_AT_2000_ALONE,
            Goal.atLeast(SHARE_OF_WRK, reference),
            Optional.of(found.spread("rate")),
            List.of(
                Integer.toString(beside.all("rate").size()),
                Facts.whole(ideal(MANY)),
                cpu(found),
                Integer.toString(found.all("rate").size()),
                Facts.tenths(effort.seconds()),
                Facts.whole(found.sum("lost")))));
  }

  private void ask(Optional<Wrk> wrk, Findings beside) throws IOException, InterruptedException {
    if (wrk.isPresent()) {
      for (int run = 0; run < 2; run++) {
        wrk.get().rate(url(), MANY, effort.seconds()).ifPresent(rate -> beside.add("rate", rate));
      }
    }
  }

  /// Measures it beside what the waiting alone would allow.
  public List<Figure> besideTheIdeal() throws IOException {
    Findings found = steady(SOME);
    return List.of(
        stage.figure(
            Quantity.THROUGHPUT_AT_500,
            Goal.atLeast(SHARE_OF_IDEAL, ideal(SOME)),
            Optional.of(found.spread("rate")),
            List.of(
                cpu(found),
                Integer.toString(found.all("rate").size()),
                Facts.tenths(effort.seconds()),
                Facts.whole(found.sum("lost")))));
  }

  private static String cpu(Findings found) {
    return Facts.whole(found.spread("cpu").median());
  }
}
