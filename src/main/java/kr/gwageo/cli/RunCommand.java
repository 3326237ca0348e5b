package kr.gwageo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo run`: runs a round, or what a folder lacks of it.
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "ROUND.yaml", descriptionKey = "run.spec")
  private Path spec = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "run.out")
  private Optional<Path> out = Optional.empty();

  RunCommand(Surroundings surroundings, Rounds rounds) {
    this.surroundings = surroundings;
    this.rounds = rounds;
  }

  @Override
  public Integer call() throws Exception {
    Path results = surroundings.here().resolve("results");
    Path folder =
        out.isPresent()
            ? surroundings.here().resolve(out.get())
            : results.resolve(rounds.read(spec).name());
    return rounds.conduct(spec, folder, options.json()).number();
  }
}
