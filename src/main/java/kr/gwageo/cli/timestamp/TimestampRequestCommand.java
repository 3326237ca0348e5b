package kr.gwageo.cli.timestamp;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.round.Notary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo timestamp request`: a request to be carried to an authority that stamps times.
@Command(name = "request")
public final class TimestampRequestCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "DIR|FILE", descriptionKey = "timestamp.place")
  private Path place = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "timestamp.out")
  private Path out = Path.of("");

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  public TimestampRequestCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() {
    Notary notary = new Notary(surroundings.here().resolve(place));
    notary.query(new SecureRandom()).write(surroundings.here().resolve(out));
    surroundings.out().println(out);
    talk.note("timestamp.requested", notary.file(), out, place);
    return ExitCode.DONE.number();
  }
}
