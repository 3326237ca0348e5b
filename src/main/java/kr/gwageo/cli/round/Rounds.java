package kr.gwageo.cli.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.cli.progress.Progress;
import kr.gwageo.cli.selftest.SelfTestSuite;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Interruption;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.report.Renderer;
import kr.gwageo.report.ReportFormat;
import kr.gwageo.report.Reporter;
import kr.gwageo.round.Conductor;
import kr.gwageo.round.Office;
import kr.gwageo.round.Premises;
import kr.gwageo.round.Recording;
import kr.gwageo.selftest.SelfTest;
import kr.gwageo.selftest.SelfTestResult;

/// What the commands do with rounds, and how they show it.
public final class Rounds {
  private static final int WIDTH = 100;

  private final Surroundings surroundings;
  private final Talk talk;

  public Rounds(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  private Conductor conductor() {
    return new Conductor(premises());
  }

  private Premises premises() {
    return new Premises(
        List.of(
            surroundings.here().resolve("benchmarks"), surroundings.home().resolve("benchmarks")),
        surroundings.environment(),
        surroundings.clock(),
        new Random(surroundings.clock().millis()),
        surroundings.sandbox(),
        Tool.name());
  }

  /// What leads official rounds.
  public Office office() {
    return new Office(premises());
  }

  RoundSpec read(Path spec) throws InvalidSpecException {
    return conductor().read(spec);
  }

  /// Reads a spec whose keys are not needed.
  public RoundSpec readWithoutKeys(Path spec) throws InvalidSpecException {
    return conductor().readWithoutKeys(spec);
  }

  /// Shows what a round has yet to ask and what that will take.
  ExitCode forecast(Path spec, RoundSpec round, Path folder, Forecast.Basis basis, boolean json)
      throws InvalidSpecException {
    Forecast forecast = conductor().forecast(spec, folder, basis);
    if (json) {
      surroundings.out().print(RoundArchive.json(forecast));
    } else {
      new ForecastTable(talk.words(), round, forecast, folder)
          .lines()
          .forEach(surroundings.out()::println);
    }
    return ExitCode.DONE;
  }

  /// Runs a round and shows its result.
  ExitCode conduct(Path spec, Path folder, boolean json)
      throws InvalidSpecException, InterruptedException {
    Conductor conductor = conductor();
    Progress progress = new Progress(surroundings, talk);
    RoundResult result;
    try (progress;
        Interruption _ = Interruption.of(work(conductor), talk, progress::say, folder)) {
      progress.start();
      result = conductor.conduct(spec, folder, progress);
    }
    ExitCode code =
        result.verdicts().isEmpty() ? attended(result, folder) : show(result, folder, json);
    if (!progress.spent().isEmpty()) {
      talk.note("round.budget", String.join(", ", progress.spent()));
    }
    return code;
  }

  /// Asks each entry the first trials of the plan alone, and shows no score.
  ExitCode sample(Path spec, Path folder, long first)
      throws InvalidSpecException, InterruptedException {
    Conductor conductor = conductor();
    Progress progress = new Progress(surroundings, talk);
    RoundResult result;
    try (progress;
        Interruption _ = Interruption.of(work(conductor), talk, progress::say, folder)) {
      progress.start();
      result = conductor.sample(spec, folder, first, progress);
    }
    tell(result);
    talk.note("office.sampled", first, spec);
    boolean answered =
        result.attendance().stream()
            .allMatch(entry -> entry.answered() >= Math.min(first, entry.trials()));
    return answered ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  /// Tells who answered in an official round, and nothing of what.
  private ExitCode attended(RoundResult result, Path folder) {
    tell(result);
    talk.note(result.complete() ? "office.complete" : "round.incomplete", folder);
    return result.complete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private void tell(RoundResult result) {
    for (Attendance entry : result.attendance()) {
      surroundings
          .out()
          .println(
              talk.words()
                  .say(
                      "office.attended",
                      entry.entry(),
                      entry.answered(),
                      entry.trials(),
                      entry.failures().values().stream().mapToLong(Long::longValue).sum()));
    }
  }

  /// Asks a round's leaders, and packs what they answered.
  Recording record(Path spec, Path folder) throws InvalidSpecException, InterruptedException {
    Conductor conductor = conductor();
    Progress progress = new Progress(surroundings, talk);
    try (progress;
        Interruption _ = Interruption.of(work(conductor), talk, progress::say, folder)) {
      progress.start();
      return conductor.record(spec, folder, progress);
    }
  }

  private static Interruption.Work work(Conductor conductor) {
    return new Interruption.Work() {
      @Override
      public void stop() {
        conductor.stop();
      }

      @Override
      public void abandon() {
        conductor.abandon();
      }

      @Override
      public boolean stopped() {
        return conductor.stopped();
      }
    };
  }

  /// Rebuilds what follows from the journal, and shows it.
  ExitCode rescore(Path named, boolean json) {
    Path folder = surroundings.here().resolve(named);
    if (SelfTest.isIn(folder)) {
      return talk.told(ExitCode.USAGE, "st.no_round", folder);
    }
    return show(conductor().rescore(folder), folder, json);
  }

  /// The result of a round that may be looked at.
  RoundResult result(Path folder) {
    return conductor().result(folder);
  }

  /// How a report looks on this terminal.
  Renderer.Look look() {
    return new Renderer.Look(
        talk.words().language(),
        WIDTH,
        surroundings.terminal() && !surroundings.environment().containsKey("NO_COLOR"));
  }

  /// Shows a round, or writes its reports with these extensions.
  ExitCode report(Path named, List<String> extensions, boolean json) {
    Path folder = surroundings.here().resolve(named);
    if (SelfTest.isIn(folder)) {
      return selfTest(folder, extensions);
    }
    if (extensions.isEmpty()) {
      return show(conductor().result(folder), folder, json);
    }
    conductor()
        .report(folder, extensions)
        .forEach(name -> surroundings.out().println(named.resolve(name)));
    return ExitCode.DONE;
  }

  /// Writes the one report that a self-test has beside its JSON.
  private ExitCode selfTest(Path folder, List<String> extensions) {
    String junit = ReportFormat.JUNIT.extension();
    if (!extensions.equals(List.of(junit))) {
      return talk.told(ExitCode.USAGE, "st.no_round", folder);
    }
    Optional<SelfTestResult> result = SelfTest.result(folder);
    if (result.isEmpty()) {
      return talk.told(ExitCode.INCOMPLETE, "st.no_result", folder);
    }
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    String text = new SelfTestSuite(talk.words()).xml(result.get(), name);
    surroundings.out().println(SelfTest.file(folder, result.get(), junit, text));
    return ExitCode.DONE;
  }

  /// Shows a result, and tells where its report is.
  public ExitCode show(RoundResult result, Path folder, boolean json) {
    if (json) {
      surroundings.out().print(RoundArchive.json(result));
    } else {
      surroundings.out().print(Reporter.render(result, ReportFormat.TERMINAL, look()));
    }
    Path page = folder.resolve("90-report.html").toAbsolutePath();
    if (Files.exists(page)) {
      talk.note("report.place", page);
    }
    if (!result.complete()) {
      talk.note("round.incomplete", folder);
      return ExitCode.INCOMPLETE;
    }
    return ExitCode.DONE;
  }
}
