package kr.gwageo.cli.check;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.check.CheckFile;
import kr.gwageo.check.CheckWords;
import kr.gwageo.check.Checkup;
import kr.gwageo.check.result.CheckPlan;
import kr.gwageo.check.result.CheckReport;
import kr.gwageo.check.result.Level;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.EndpointOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo check`: what an endpoint really does.
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
  private static final int MOST_AT_ONCE = 256;

  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "URL", descriptionKey = "check.url")
  private String url = "";

  @Mixin private EndpointOptions endpoint = new EndpointOptions();

  @Option(names = "--no-stream", descriptionKey = "check.no_stream")
  private boolean noStream;

  @Option(names = "--parallel", paramLabel = "N", descriptionKey = "check.parallel")
  private int parallel = 8;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "check.out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--against", paramLabel = "DIR", descriptionKey = "check.against")
  private Optional<Path> against = Optional.empty();

  @Mixin private CommonOptions options = new CommonOptions();

  public CheckCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (parallel < 1 || parallel > MOST_AT_ONCE) {
      throw endpoint.wrong(talk.words(), "check.usage.parallel", MOST_AT_ONCE);
    }
    Service.Endpoint service = endpoint.service(talk.words(), url, !noStream);
    Access access = endpoint.access(talk.words(), surroundings);
    Optional<CheckFile> file =
        out.map(folder -> new CheckFile(surroundings.here().resolve(folder)));
    Optional<CheckReport> earlier = Optional.empty();
    if (against.isPresent()) {
      Path folder = surroundings.here().resolve(against.get());
      try {
        earlier = new CheckFile(folder).read();
      } catch (NoSuchFileException e) {
        return talk.told(ExitCode.USAGE, "check.file.none", folder).number();
      } catch (IOException e) {
        return refused(folder, e).number();
      }
      if (earlier.isEmpty()) {
        return talk.told(ExitCode.REFUSED, "check.file.corrupt", folder.resolve(CheckFile.NAME))
            .number();
      }
    }
    ExitCode ready = prepare(file);
    if (ready != ExitCode.DONE) {
      return ready.number();
    }
    CheckReport now = check(new CheckPlan(service, parallel), access);
    CheckReport report = earlier.map(then -> now.against(Checkup.compare(then, now))).orElse(now);
    return show(report, file).number();
  }

  /// What would refuse the report does so before anything is asked.
  private ExitCode prepare(Optional<CheckFile> file) {
    if (file.isEmpty()) {
      return ExitCode.DONE;
    }
    Path path = file.get().path();
    if (Files.exists(path)) {
      return talk.told(ExitCode.USAGE, "check.file.occupied", path);
    }
    try {
      file.get().prepare();
      return ExitCode.DONE;
    } catch (IOException e) {
      return refused(path, e);
    }
  }

  private ExitCode refused(Path place, IOException e) {
    return talk.told(ExitCode.REFUSED, "check.file.refused", place, e);
  }

  private CheckReport check(CheckPlan plan, Access access) throws InterruptedException {
    CheckWords words = new CheckWords(talk.words().language().tag());
    Checkup.Audience audience =
        (row, number, count) -> {
          if (surroundings.terminal()) {
            String line = talk.words().say("check.progress", number, count, words.row(row));
            talk.raw("\r\u001B[K" + line);
          }
        };
    try {
      return new Checkup(surroundings.clock(), Tool.name()).of(plan, access, audience);
    } catch (IllegalArgumentException e) {
      throw endpoint.wrong(talk.words(), "check.usage.ca", String.valueOf(e.getMessage()));
    } finally {
      if (surroundings.terminal()) {
        talk.raw("\r\u001B[K");
      }
    }
  }

  private ExitCode show(CheckReport report, Optional<CheckFile> file) {
    if (options.json()) {
      surroundings.out().print(CheckFile.json(report));
    } else {
      boolean colour =
          surroundings.terminal() && !surroundings.environment().containsKey("NO_COLOR");
      String language = talk.words().language().tag();
      surroundings.out().print(new CheckTable(new CheckWords(language), colour).of(report));
    }
    if (file.isPresent()) {
      Path path = file.get().path();
      try {
        file.get().write(report);
        talk.note("check.file.place", path);
      } catch (FileAlreadyExistsException e) {
        return talk.told(ExitCode.USAGE, "check.file.occupied", path);
      } catch (IOException e) {
        return refused(path, e);
      }
    }
    return report.count(Level.FAIL) > 0 ? ExitCode.FINDING : ExitCode.DONE;
  }
}
