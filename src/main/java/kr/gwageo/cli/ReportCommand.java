package kr.gwageo.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gwageo report`: shows a round.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  ReportCommand(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Integer call() {
    return rounds.report(folder, options.json()).number();
  }
}
