package kr.gwageo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.bench.figure.Facts;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.figure.Goal;
import kr.gwageo.bench.figure.Quantity;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.bench.part.Examination;
import kr.gwageo.bench.part.Order;
import kr.gwageo.bench.part.Part;
import kr.gwageo.bench.process.Means;

/// Processor time of a bootstrap of the composite ratio, beside that of SciPy.
final class BootstrapRow {
  /// What SciPy is fastest with, and what its users are likely to take; without either, it would
  /// hold all resamples in memory at once.
  private static final int SMALL_BATCH = 20;

  private static final int LARGE_BATCH = 200;

  private final Means means;
  private final Bench bench;
  private final Optional<Path> python;
  private final int resamples;
  private final int compared;

  BootstrapRow(Means means, Bench bench, StatisticsBench.Size size) {
    this.means = means;
    this.bench = bench;
    this.python = size.python();
    this.resamples = size.resamples();
    this.compared = size.compared();
  }

  Figure fewValues() throws IOException, InterruptedException {
    return figure(Part.RESAMPLES, Quantity.RESAMPLES, 120, false);
  }

  Figure anyValues() throws IOException, InterruptedException {
    return figure(Part.RESAMPLES_ANY, Quantity.RESAMPLES_ANY, 10, true);
  }

  private Figure figure(Part part, Quantity quantity, double goal, boolean any)
      throws IOException, InterruptedException {
    Findings found = bench.perform(Order.alone(part, bench.folder(), resamples));
    Optional<Scipy> scipy = Scipy.installed(means, python, bench.folder());
    Optional<Scipy.Lap> small = lap(scipy, any, SMALL_BATCH);
    Optional<Scipy.Lap> large = lap(scipy, any, LARGE_BATCH);
    Optional<Scipy.Lap> best =
        Stream.concat(small.stream(), large.stream())
            .min(Comparator.comparingDouble(Scipy.Lap::cpu));
    Optional<Spread> times =
        best.map(lap ->
            Spread.of(found.all("cpu").stream().map(cpu -> scaled(lap) / cpu).sorted().toList()));
    List<String> facts =
        List.of(
            Facts.whole(resamples),
            Integer.toString(found.all("cpu").size()),
            decimals(2, found.spread("cpu").median()),
            decimals(2, found.all("whole").getFirst()),
            interval(found.spread("low").median(), found.spread("high").median()),
            best.map(Scipy.Lap::versions).orElse("–"),
            Facts.whole(compared),
            small.map(lap -> decimals(1, scaled(lap))).orElse("–"),
            large.map(lap -> decimals(1, scaled(lap))).orElse("–"),
            best.map(lap -> interval(lap.low(), lap.high())).orElse("–"));
    return bench.figure(quantity, Goal.atLeast(1, goal), times, facts);
  }

  private Optional<Scipy.Lap> lap(Optional<Scipy> scipy, boolean any, int batch)
      throws IOException, InterruptedException {
    return scipy.isEmpty()
        ? Optional.empty()
        : Optional.of(scipy.get().lap(new Examination(1).earned(any), compared, batch));
  }

  /// SciPy's time for as many resamples as ours.
  private double scaled(Scipy.Lap lap) {
    return lap.cpu() * resamples / compared;
  }

  private static String interval(double low, double high) {
    return decimals(4, low) + "–" + decimals(4, high);
  }

  private static String decimals(int digits, double value) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
