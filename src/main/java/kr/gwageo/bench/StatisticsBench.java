package kr.gwageo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.bench.figure.Facts;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.FigureText;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.figure.Goal;
import kr.gwageo.bench.figure.Quantity;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.bench.part.Order;
import kr.gwageo.bench.part.Part;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.PartFailedException;
import kr.gwageo.bench.process.Scratch;

/// Measures the statistics: processor time, each measure in a fresh process.
public final class StatisticsBench {
  private static final double VERDICTS_GOAL = 2;
  private static final double EVIDENCE_GOAL = 1;

  /// How much is to be measured.
  ///
  /// @param items of the round that is judged, roughly
  /// @param resamples that we draw
  /// @param compared resamples that SciPy draws
  /// @param python that has SciPy; empty: the system's, then those on the path
  /// @param steps of the evidence
  public record Size(long items, int resamples, int compared, Optional<Path> python, int steps) {}

  private final Means means;
  private final Size size;

  public StatisticsBench(Means means, Size size) {
    this.means = means;
    this.size = size;
  }

  /// Measures, one after the other.
  ///
  /// @param measures in the order of the table
  /// @param place for scratch files; empty: where the system has its temporary files
  public List<Figure> run(Set<StatisticsMeasure> measures, Optional<Path> place, Audience audience)
      throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    try (Scratch scratch = new Scratch(place)) {
      for (StatisticsMeasure measure : measures) {
        audience.begins(measure.title());
        try (Bench bench = new Bench(means, scratch, measure.title())) {
          figures.add(figure(measure, bench));
        } catch (PartFailedException e) {
          audience.fails(measure.title(), String.valueOf(e.getMessage()));
        }
      }
    }
    return figures;
  }

  private Figure figure(StatisticsMeasure measure, Bench bench)
      throws IOException, InterruptedException {
    BootstrapRow resampling = new BootstrapRow(means, bench, size);
    return switch (measure) {
      case VERDICTS -> verdicts(bench);
      case BOOTSTRAP -> resampling.fewValues();
      case CLUSTERS -> resampling.anyValues();
      case EVIDENCE -> evidence(bench);
    };
  }

  private Figure verdicts(Bench bench) throws IOException {
    Findings found = bench.perform(Order.alone(Part.VERDICTS, bench.folder(), size.items()));
    Spread cpu = found.spread("cpu");
    List<String> facts =
        List.of(
            Facts.whole(found.spread("items").median()),
            Integer.toString(cpu.count()),
            String.format(Locale.ROOT, "%.2f", found.all("whole").getFirst()),
            Facts.whole(found.spread("rows").median()));
    return bench.figure(Quantity.VERDICTS, Goal.atMost(VERDICTS_GOAL), Optional.of(cpu), facts);
  }

  private Figure evidence(Bench bench) throws IOException {
    Findings found = bench.perform(Order.alone(Part.EVIDENCE, bench.folder(), size.steps()));
    Spread step = found.spread("step");
    return bench.figure(
        Quantity.EVIDENCE_STEP,
        Goal.atMost(EVIDENCE_GOAL),
        Optional.of(step),
        List.of(Facts.whole(size.steps()), Integer.toString(step.count())));
  }

  /// The figures as one JSON text, for programs.
  public String json(List<Figure> figures) {
    return FigureText.json(figures, means.tool());
  }
}
