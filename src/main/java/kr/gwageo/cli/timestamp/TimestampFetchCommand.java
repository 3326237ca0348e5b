package kr.gwageo.cli.timestamp;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.audit.Receipt;
import kr.gwageo.round.Notary;
import kr.gwageo.timestamp.Authorities;
import kr.gwageo.timestamp.StampingService;
import kr.gwageo.timestamp.TimestampException;
import kr.gwageo.timestamp.TimestampQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo timestamp fetch`: request and response in one step, where there is a network.
@Command(name = "fetch")
public final class TimestampFetchCommand implements Callable<Integer> {
  private static final int MOST_SECONDS = 3600;

  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "DIR|FILE", descriptionKey = "timestamp.place")
  private Path place = Path.of("");

  @Option(names = "--url", required = true, paramLabel = "URL", descriptionKey = "timestamp.url")
  private String url = "";

  @Option(names = "--tsa", paramLabel = "CERT.pem", descriptionKey = "timestamp.tsa")
  private Optional<Path> tsa = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      descriptionKey = "timestamp.timeout")
  private int timeout = 30;

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  public TimestampFetchCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() {
    if (timeout < 1 || timeout > MOST_SECONDS) {
      return talk.outOfRange("--timeout", "1 … " + MOST_SECONDS).number();
    }
    Path here = surroundings.here();
    Notary notary = new Notary(here.resolve(place));
    Optional<Authorities> trusted = tsa.map(file -> Authorities.read(here.resolve(file)));
    TimestampQuery query = notary.query(new SecureRandom());
    StampingService service = new StampingService(url, Duration.ofSeconds(timeout));
    byte[] response = service.ask(query);
    try {
      Receipt receipt = notary.attach(response, Optional.of(query), trusted);
      new ReceiptLines(surroundings, talk).show(receipt);
    } catch (TimestampException e) {
      throw e.place().isEmpty() ? e.at(service.address()) : e;
    }
    return ExitCode.DONE.number();
  }
}
