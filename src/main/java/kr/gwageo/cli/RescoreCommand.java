package kr.gwageo.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gwageo rescore`: rebuilds everything after the journal.
@Command(name = "rescore")
final class RescoreCommand implements Callable<Integer> {
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  RescoreCommand(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Integer call() {
    return rounds.rescore(folder, options.json()).number();
  }
}
