package kr.gwageo.cli.keys;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.signature.VerifyingKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gwageo keys show`: the fingerprint of a public key.
@Command(name = "show")
public final class KeysShowCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", descriptionKey = "keys.public")
  private Path file = Path.of("");

  @Mixin private CommonOptions options = new CommonOptions();

  public KeysShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    VerifyingKey key = VerifyingKey.read(surroundings.here().resolve(file));
    Fingerprint.show(surroundings, key, options.json());
    return ExitCode.DONE.number();
  }
}
