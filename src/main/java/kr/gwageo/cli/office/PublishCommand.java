package kr.gwageo.cli.office;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gwageo.cli.round.Rounds;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.Publication;
import kr.gwageo.signature.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo publish`: makes a bundle of a decided round.
@Command(name = "publish")
public final class PublishCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(
      names = "--for",
      required = true,
      paramLabel = "public|evaluator|TEAM",
      descriptionKey = "publish.for")
  private String audience = "";

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "publish.out")
  private Path out = Path.of("");

  @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "office.key")
  private Path key = Path.of("");

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  public PublishCommand(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  @Override
  public Integer call() {
    Path here = surroundings.here();
    SigningKey signer = SigningKey.read(here.resolve(key));
    Publication made =
        rounds.office().publish(here.resolve(folder), here.resolve(out), audience, signer);
    surroundings.out().println(made.bundle());
    talk.note("office.published", out);
    return ExitCode.DONE.number();
  }
}
