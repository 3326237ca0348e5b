package kr.gwageo.cli.round;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.spec.RoundSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo run`: runs a round, or what a folder lacks of it.
@Command(name = "run")
public final class RunCommand implements Callable<Integer> {
  private static final long MOST_TOKENS = 10_000_000;
  private static final double LEAST_SECONDS = 0.001;
  private static final double MOST_SECONDS = 86_400;

  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "ROUND.yaml", descriptionKey = "run.spec")
  private Path spec = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "run.out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--dry-run", descriptionKey = "run.dry_run")
  private boolean dryRun;

  @Option(
      names = "--tokens-per-answer",
      paramLabel = "N",
      defaultValue = "400",
      descriptionKey = "run.tokens_per_answer")
  private long tokensPerAnswer;

  @Option(
      names = "--seconds-per-answer",
      paramLabel = "S",
      defaultValue = "10",
      descriptionKey = "run.seconds_per_answer")
  private double secondsPerAnswer;

  @Option(names = "--first", paramLabel = "N", descriptionKey = "run.first")
  private Optional<Long> first = Optional.empty();

  public RunCommand(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  @Override
  public Integer call() throws Exception {
    if (dryRun) {
      if (tokensPerAnswer < 1 || tokensPerAnswer > MOST_TOKENS) {
        return talk.outOfRange("--tokens-per-answer", "1 … " + MOST_TOKENS).number();
      }
      if (!(secondsPerAnswer >= LEAST_SECONDS && secondsPerAnswer <= MOST_SECONDS)) {
        return talk.outOfRange("--seconds-per-answer", LEAST_SECONDS + " … " + MOST_SECONDS)
            .number();
      }
      Forecast.Basis basis = new Forecast.Basis(tokensPerAnswer, secondsPerAnswer);
      RoundSpec round = rounds.readWithoutKeys(spec);
      return rounds.forecast(spec, round, folder(round), basis, options.json()).number();
    }
    if (first.isPresent()) {
      return first.get() < 1
          ? talk.outOfRange("--first", "1 …").number()
          : rounds.sample(spec, folder(rounds.read(spec)), first.get()).number();
    }
    return rounds.conduct(spec, folder(rounds.read(spec)), options.json()).number();
  }

  private Path folder(RoundSpec round) {
    Path here = surroundings.here();
    return out.map(here::resolve).orElse(here.resolve("results").resolve(round.name()));
  }
}
