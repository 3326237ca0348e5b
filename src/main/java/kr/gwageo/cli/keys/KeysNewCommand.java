package kr.gwageo.cli.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.signature.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gwageo keys new`: a new pair of keys.
@Command(name = "new")
public final class KeysNewCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "FILE", descriptionKey = "seed.file")
  private Path file = Path.of("");

  @Mixin private CommonOptions options = new CommonOptions();

  public KeysNewCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() {
    SigningKey key = SigningKey.fresh(new SecureRandom());
    Path shown = key.write(surroundings.here().resolve(file));
    Fingerprint.show(surroundings, key.open(), options.json());
    talk.note("keys.new", surroundings.here().resolve(file), shown);
    return ExitCode.DONE.number();
  }
}
