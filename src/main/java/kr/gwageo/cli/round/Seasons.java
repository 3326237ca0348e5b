package kr.gwageo.cli.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Season;
import kr.gwageo.report.ReportFormat;
import kr.gwageo.report.Reporter;
import kr.gwageo.season.SeasonException;
import kr.gwageo.season.SeasonFile;
import kr.gwageo.season.SeasonOfRounds;

/// Shows several rounds side by side, or writes reports on them.
final class Seasons {
  private static final Map<ReportCommand.Format, ReportFormat> FORMATS =
      Map.of(
          ReportCommand.Format.html,
          ReportFormat.HTML,
          ReportCommand.Format.md,
          ReportFormat.MARKDOWN);

  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  Seasons(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  /// @param places folders of rounds, or one file of published figures
  /// @param out folder of the reports; empty: `results/season`
  /// @param json whether the season is printed for programs where no reports are asked for
  ExitCode report(
      List<Path> places, List<ReportCommand.Format> formats, Optional<Path> out, boolean json) {
    if (!FORMATS.keySet().containsAll(formats)) {
      return talk.told(ExitCode.USAGE, "season.formats");
    }
    List<Path> paths = places.stream().map(surroundings.here()::resolve).toList();
    boolean file = Files.isRegularFile(paths.getFirst());
    if (file && paths.size() > 1) {
      return talk.told(ExitCode.USAGE, "season.alone", places.getFirst());
    }
    try {
      Season season = file ? SeasonFile.read(paths.getFirst()) : played(paths);
      return formats.isEmpty() ? printed(season, json) : written(season, formats, out);
    } catch (SeasonException e) {
      return talk.told(ExitCode.USAGE, "season.broken", e.place(), e.detail());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Season played(List<Path> folders) {
    List<RoundResult> results = new ArrayList<>();
    for (Path folder : folders) {
      results.add(rounds.result(folder));
    }
    return SeasonOfRounds.of(results);
  }

  /// A season for programs.
  private record Printed(String schema, Season season) {}

  private ExitCode printed(Season season, boolean json) {
    surroundings
        .out()
        .print(
            json
                ? Printout.of(new Printed("gwageo/season/1", season))
                : Reporter.render(season, Tool.name(), ReportFormat.TERMINAL, rounds.look()));
    return ExitCode.DONE;
  }

  private ExitCode written(Season season, List<ReportCommand.Format> formats, Optional<Path> out)
      throws IOException {
    Path folder = surroundings.here().resolve(out.orElse(Path.of("results", "season")));
    Files.createDirectories(folder);
    for (ReportCommand.Format name : formats) {
      ReportFormat format = Optional.ofNullable(FORMATS.get(name)).orElseThrow();
      Path target = folder.resolve("season." + format.extension());
      Files.writeString(target, Reporter.render(season, Tool.name(), format, rounds.look()));
      surroundings.out().println(target);
    }
    return ExitCode.DONE;
  }
}
