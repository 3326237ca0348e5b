package kr.gwageo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo report`: shows a round, or writes its reports.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "html|md|csv|json|junit",
      descriptionKey = "report.format")
  private List<Format> formats = List.of();

  /// What can be written; the constants are what a person types.
  enum Format {
    html("html"),
    md("md"),
    csv("csv"),
    json("json"),
    junit("xml");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }
  }

  ReportCommand(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Integer call() {
    return rounds
        .report(folder, formats.stream().map(format -> format.extension).toList(), options.json())
        .number();
  }
}
