package kr.gwageo.cli.timestamp;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.audit.Receipt;
import kr.gwageo.round.Notary;
import kr.gwageo.timestamp.Authorities;
import kr.gwageo.timestamp.Timestamp;
import kr.gwageo.timestamp.TimestampException;
import kr.gwageo.timestamp.TimestampQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo timestamp attach`: puts an authority's response beside the file that it stamps.
@Command(name = "attach")
public final class TimestampAttachCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(index = "0", paramLabel = "DIR|FILE", descriptionKey = "timestamp.place")
  private Path place = Path.of("");

  @Parameters(index = "1", paramLabel = "RESPONSE", descriptionKey = "timestamp.response")
  private Path response = Path.of("");

  @Option(names = "--request", paramLabel = "FILE", descriptionKey = "timestamp.request")
  private Optional<Path> request = Optional.empty();

  @Option(names = "--tsa", paramLabel = "CERT.pem", descriptionKey = "timestamp.tsa")
  private Optional<Path> tsa = Optional.empty();

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  public TimestampAttachCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() {
    Path here = surroundings.here();
    Notary notary = new Notary(here.resolve(place));
    Optional<TimestampQuery> query = request.map(file -> TimestampQuery.read(here.resolve(file)));
    Optional<Authorities> trusted = tsa.map(file -> Authorities.read(here.resolve(file)));
    byte[] bytes = Timestamp.bytes(here.resolve(response));
    try {
      Receipt receipt = notary.attach(bytes, query, trusted);
      new ReceiptLines(surroundings, talk).show(receipt);
    } catch (TimestampException e) {
      throw e.place().isEmpty() ? e.at(response.toString()) : e;
    }
    return ExitCode.DONE.number();
  }
}
