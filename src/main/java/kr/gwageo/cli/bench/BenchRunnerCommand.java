package kr.gwageo.cli.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kr.gwageo.bench.Measure;
import kr.gwageo.bench.RunnerBench;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.row.Effort;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `gwageo bench runner`: measures the runner against a load server.
@Command(name = "runner")
public final class BenchRunnerCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Means means;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--only", split = ",", paramLabel = "ROW", descriptionKey = "bench.only")
  private List<String> only = List.of();

  @Option(names = "--seconds", paramLabel = "S", descriptionKey = "bench.seconds")
  private double seconds = 5;

  @Option(names = "--trials", paramLabel = "N", descriptionKey = "bench.trials")
  private long trials = 100_000;

  @Option(names = "--exchanges", paramLabel = "N", descriptionKey = "bench.exchanges")
  private long exchanges = 100_000;

  @Option(names = "--streams", paramLabel = "N", descriptionKey = "bench.streams")
  private int streams = 10_000;

  @Option(names = "--work", paramLabel = "DIR", descriptionKey = "bench.work")
  private Optional<Path> work = Optional.empty();

  public BenchRunnerCommand(Surroundings surroundings, Talk talk, Means means) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.means = means;
  }

  @Override
  public Integer call() throws Exception {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    only.forEach(name -> measures.add(measure(name)));
    if (measures.isEmpty()) {
      measures.addAll(EnumSet.allOf(Measure.class));
    }
    if (!(seconds > 0) || trials < 1 || exchanges < 1 || streams < 1) {
      throw misuse("bench.positive");
    }
    RunnerBench bench = new RunnerBench(means, new Effort(seconds, trials, exchanges, streams));
    Measuring measuring = new Measuring(surroundings, talk);
    List<Figure> figures = bench.run(measures, work.map(surroundings.here()::resolve), measuring);
    return measuring.shows(figures, options.json(), bench.json(figures)).number();
  }

  private Measure measure(String name) {
    return Measure.named(name).orElseThrow(() -> misuse("bench.rows"));
  }

  private ParameterException misuse(String key) {
    return Measuring.misuse(talk, spec, key, Measure.names());
  }
}
