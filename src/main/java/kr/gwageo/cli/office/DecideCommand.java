package kr.gwageo.cli.office;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.cli.round.Rounds;
import kr.gwageo.cli.scheme.SchemeApplyCommand;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.scheme.Settlement;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.round.Office;
import kr.gwageo.signature.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo decide`: grades, compares and decides an official round, and signs what comes of it.
@Command(name = "decide")
public final class DecideCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "office.key")
  private Path key = Path.of("");

  @Option(names = "--scheme", paramLabel = "NAME|FILE", descriptionKey = "scheme.which")
  private Optional<String> scheme = Optional.empty();

  @Option(names = "--figures", paramLabel = "FILE", descriptionKey = "scheme.figures")
  private Optional<Path> figures = Optional.empty();

  @Option(names = "--findings", paramLabel = "FILE", descriptionKey = "office.findings")
  private Optional<Path> findings = Optional.empty();

  @Mixin private CommonOptions options = new CommonOptions();

  public DecideCommand(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  @Override
  public Integer call() throws InvalidSpecException {
    if (scheme.isPresent() && figures.isEmpty()) {
      return talk.told(ExitCode.USAGE, "office.scheme_and_figures").number();
    }
    Path here = surroundings.here();
    Office.Submission submission =
        new Office.Submission(
            scheme.map(which -> SchemeApplyCommand.file(surroundings, which)),
            figures.map(here::resolve),
            findings.map(here::resolve));
    Path place = here.resolve(folder);
    SigningKey signer = SigningKey.read(here.resolve(key));
    RoundResult result = rounds.office().decide(place, signer, submission);
    ExitCode code = rounds.show(result, place, options.json());
    if (result.settlement().filter(it -> it.basis() == Settlement.Basis.UNSEALED).isPresent()) {
      talk.note("office.scheme_unsealed");
    }
    talk.note("office.decided", folder);
    return code.number();
  }
}
