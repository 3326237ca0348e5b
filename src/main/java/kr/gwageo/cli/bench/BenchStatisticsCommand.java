package kr.gwageo.cli.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kr.gwageo.bench.StatisticsBench;
import kr.gwageo.bench.StatisticsMeasure;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.process.Means;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `gwageo bench statistics`: measures verdicts and resampling.
@Command(name = "statistics")
public final class BenchStatisticsCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Means means;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ROW",
      descriptionKey = "bench.only_statistics")
  private List<String> only = List.of();

  @Option(names = "--items", paramLabel = "N", descriptionKey = "bench.items")
  private long items = 35_030;

  @Option(names = "--resamples", paramLabel = "N", descriptionKey = "bench.resamples")
  private int resamples = 100_000;

  @Option(names = "--scipy", paramLabel = "N", descriptionKey = "bench.scipy")
  private int scipy = 5000;

  @Option(names = "--python", paramLabel = "FILE", descriptionKey = "bench.python")
  private Optional<Path> python = Optional.empty();

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "bench.steps")
  private int steps = 1_000_000;

  @Option(names = "--work", paramLabel = "DIR", descriptionKey = "bench.work")
  private Optional<Path> work = Optional.empty();

  public BenchStatisticsCommand(Surroundings surroundings, Talk talk, Means means) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.means = means;
  }

  @Override
  public Integer call() throws Exception {
    Set<StatisticsMeasure> measures = EnumSet.noneOf(StatisticsMeasure.class);
    only.forEach(name -> measures.add(measure(name)));
    if (measures.isEmpty()) {
      measures.addAll(EnumSet.allOf(StatisticsMeasure.class));
    }
    if (items < 1 || resamples < 1 || scipy < 1 || steps < 1) {
      throw misuse("bench.positive");
    }
    StatisticsBench bench =
        new StatisticsBench(
            means,
            new StatisticsBench.Size(
                items, resamples, scipy, python.map(surroundings.here()::resolve), steps));
    Measuring measuring = new Measuring(surroundings, talk);
    List<Figure> figures = bench.run(measures, work.map(surroundings.here()::resolve), measuring);
    return measuring.shows(figures, options.json(), bench.json(figures)).number();
  }

  private StatisticsMeasure measure(String name) {
    return StatisticsMeasure.named(name).orElseThrow(() -> misuse("bench.rows"));
  }

  private ParameterException misuse(String key) {
    return Measuring.misuse(talk, spec, key, StatisticsMeasure.names());
  }
}
