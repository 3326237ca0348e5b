package kr.gwageo.cli.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gwageo rehearse`: a whole round without a key and without a network.
@Command(name = "rehearse")
public final class RehearseCommand implements Callable<Integer> {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Surroundings surroundings;
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "rehearse.out")
  private Optional<Path> out = Optional.empty();

  public RehearseCommand(Surroundings surroundings, Rounds rounds) {
    this.surroundings = surroundings;
    this.rounds = rounds;
  }

  @Override
  public Integer call() throws Exception {
    Path spec = surroundings.home().resolve("rounds").resolve("rehearsal.yaml");
    Path folder = out.map(surroundings.here()::resolve).orElseGet(this::fresh);
    return rounds.conduct(spec, folder, options.json()).number();
  }

  private Path fresh() {
    Path results = surroundings.here().resolve("results");
    String name = "rehearsal-" + STAMP.format(surroundings.clock().instant());
    return IntStream.iterate(1, count -> count + 1)
        .mapToObj(count -> results.resolve(count == 1 ? name : name + "-" + count))
        .filter(folder -> !Files.exists(folder))
        .findFirst()
        .orElseThrow();
  }
}
