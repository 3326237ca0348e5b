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
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.signature.SigningKey;
import kr.gwageo.spec.SpecReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo amend`: changes the rules of a sealed round, for all to see.
@Command(name = "amend")
public final class AmendCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--author", required = true, paramLabel = "NAME", descriptionKey = "amend.author")
  private String author = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "amend.reason")
  private String reason = "";

  @Option(names = "--scheme", paramLabel = "NAME|FILE", descriptionKey = "amend.scheme")
  private Optional<String> scheme = Optional.empty();

  @Mixin private ChangeOptions change = new ChangeOptions();

  @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "office.key")
  private Path key = Path.of("");

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  public AmendCommand(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  @Override
  public Integer call() throws InvalidSpecException {
    SigningKey signer = SigningKey.read(surroundings.here().resolve(key));
    Optional<Amendment.Change> item = change.change(talk.words());
    if (item.isPresent() && scheme.isPresent()) {
      return talk.told(ExitCode.USAGE, "amend.one").number();
    }
    Amendment.Change made =
        scheme.isPresent()
            ? new Amendment.Schemed(
                SpecReader.scheme(SchemeApplyCommand.file(surroundings, scheme.get())))
            : item.orElseGet(Amendment.Noted::new);
    if (author.isBlank() || reason.isBlank()) {
      return talk.told(ExitCode.USAGE, "amend.blank").number();
    }
    rounds
        .office()
        .amend(surroundings.here().resolve(folder), author.strip(), reason.strip(), made, signer);
    talk.note("office.amended", folder);
    return ExitCode.DONE.number();
  }
}
