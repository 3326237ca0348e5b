package kr.gwageo.cli.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.bench.CharacteristicsBench;
import kr.gwageo.bench.errors.Result;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gwageo bench characteristics`: simulates how often verdicts err, and how often they decide.
@Command(name = "characteristics")
public final class BenchCharacteristicsCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "errors.rounds")
  private int rounds = 40_000;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "errors.threads")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "errors.seed")
  private long seed = 1;

  public BenchCharacteristicsCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() throws InterruptedException {
    int workers = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (rounds < 1 || workers < 1) {
      return talk.outOfRange(rounds < 1 ? "--rounds" : "--threads", "≥ 1").number();
    }
    CharacteristicsBench bench = new CharacteristicsBench(rounds, seed, workers);
    List<Result> results = bench.run(setting -> talk.note("bench.begins", setting.title()));
    surroundings
        .out()
        .print(
            options.json()
                ? bench.json(Tool.name(), results)
                : new CharacteristicsTable(talk.words()).text(results));
    return ExitCode.DONE.number();
  }
}
