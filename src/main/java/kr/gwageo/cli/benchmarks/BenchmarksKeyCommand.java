package kr.gwageo.cli.benchmarks;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.seal.Sealer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gwageo benchmarks key`: a new key for sealed items.
@Command(name = "key")
public final class BenchmarksKeyCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "FILE", descriptionKey = "seed.file")
  private Path file = Path.of("");

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  public BenchmarksKeyCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() {
    Path path = surroundings.here().resolve(file);
    new Sealer(new SecureRandom()::nextBytes, surroundings.clock()).newKey(path);
    talk.note("seal.new_key", path);
    return ExitCode.DONE.number();
  }
}
