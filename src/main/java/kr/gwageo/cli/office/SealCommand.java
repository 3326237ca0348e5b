package kr.gwageo.cli.office;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.cli.round.Rounds;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.signature.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo seal`: fixes and signs the rules of an official round.
@Command(name = "seal")
public final class SealCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  @Parameters(paramLabel = "ROUND.yaml", descriptionKey = "run.spec")
  private Path spec = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "run.out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "office.key")
  private Path key = Path.of("");

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  public SealCommand(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  @Override
  public Integer call() throws Exception {
    Path here = surroundings.here();
    SigningKey signer = SigningKey.read(here.resolve(key));
    Path file = here.resolve(spec);
    Path folder =
        out.map(here::resolve)
            .orElse(here.resolve("results").resolve(rounds.readWithoutKeys(file).name()));
    rounds.office().seal(file, folder, signer);
    surroundings.out().println(RoundRecord.of(folder).seal());
    RoundRecord.of(folder)
        .round()
        .scheme()
        .ifPresent(scheme -> talk.note("office.sealed_scheme", scheme.name()));
    talk.note("office.sealed", folder, spec);
    return ExitCode.DONE.number();
  }
}
