package kr.gwageo.cli.round;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gwageo rescore`: rebuilds everything after the journal.
@Command(name = "rescore")
public final class RescoreCommand implements Callable<Integer> {
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  public RescoreCommand(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Integer call() {
    return rounds.rescore(folder, options.json()).number();
  }
}
