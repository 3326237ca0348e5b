package kr.gwageo.cli.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.bench.SequentialBench;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.bench.saving.Savings;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gwageo bench sequential`: simulates what a verdict that may stop at any item saves.
@Command(name = "sequential")
public final class BenchSequentialCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "saving.runs")
  private int runs = 4000;

  @Option(names = "--large-runs", paramLabel = "N", descriptionKey = "saving.large_runs")
  private int largeRuns = 1000;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "saving.steps")
  private int steps = 1_000_000;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "saving.threads")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "saving.seed")
  private long seed = 1;

  public BenchSequentialCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() throws InterruptedException {
    int workers = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("--runs", runs);
    numbers.put("--large-runs", largeRuns);
    numbers.put("--steps", steps);
    numbers.put("--threads", workers);
    for (Map.Entry<String, Integer> number : numbers.entrySet()) {
      if (number.getValue() < 1) {
        return talk.outOfRange(number.getKey(), "≥ 1").number();
      }
    }
    SequentialBench bench = new SequentialBench(seed, workers);
    talk.note("saving.begins", runs, largeRuns);
    Savings savings = bench.savings(runs, largeRuns);
    Spread step = bench.step(steps);
    surroundings
        .out()
        .print(
            options.json()
                ? bench.json(Tool.name(), savings, step)
                : new SavingsTable(talk.words()).text(savings, step, steps));
    return ExitCode.DONE.number();
  }
}
