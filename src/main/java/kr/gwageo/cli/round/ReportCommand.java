package kr.gwageo.cli.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo report`: shows a round, or writes its reports.
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--history",
      arity = "1..*",
      paramLabel = "DIR|FILE",
      descriptionKey = "report.history")
  private List<Path> history = List.of();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "report.out")
  private Optional<Path> out = Optional.empty();

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

  public ReportCommand(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  @Override
  public Integer call() {
    if (!history.isEmpty() && folder.isEmpty()) {
      return new Seasons(surroundings, talk, rounds)
          .report(history, formats, out, options.json())
          .number();
    }
    if (folder.isEmpty() || !history.isEmpty() || out.isPresent()) {
      return talk.told(ExitCode.USAGE, "report.usage").number();
    }
    return rounds
        .report(
            folder.get(), formats.stream().map(format -> format.extension).toList(), options.json())
        .number();
  }
}
