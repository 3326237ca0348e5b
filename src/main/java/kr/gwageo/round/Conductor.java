package kr.gwageo.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.benchmark.BenchmarkFormat;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.benchmark.Library;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.ScorerSpec;
import kr.gwageo.endpoint.Protocol;
import kr.gwageo.plan.Planner;
import kr.gwageo.report.ReportFormat;
import kr.gwageo.report.Reporter;
import kr.gwageo.runner.Runner;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.spec.SpecReader;

/// Conducts a round: spec, plan, run, grade, judge, report. Each station leaves its file.
public final class Conductor {
  private final Premises premises;
  private final Library library;
  private final SpecReader reader;
  private final AtomicReference<Optional<Runner>> running = new AtomicReference<>(Optional.empty());
  private volatile boolean stopped;
  private volatile boolean stoppedInOrder;

  /// Is told of a run's progress.
  public interface Audience extends Runner.Watcher {
    /// The run begins to ask this entry.
    ///
    /// @param planned trials of the entry
    void enters(EntrySpec entry, long planned);

    /// The run is over.
    ///
    /// @param requests that practice endpoints served over HTTP
    void leaves(long requests);
  }

  public Conductor(Premises premises) {
    this.premises = premises;
    this.library = new Library(premises.shelves());
    this.reader = reader(premises.environment());
  }

  static SpecReader reader(Map<String, String> environment) {
    return new SpecReader(
        new SpecReader.Vocabulary(
            Protocol.names(),
            Stream.concat(Rubric.names().stream(), Stream.of(ScorerSpec.JUDGE)).toList(),
            Planner.prompts(),
            BenchmarkFormat.names(),
            BenchmarkReader.fields(),
            environment));
  }

  /// Reads a round's spec.
  ///
  /// @throws InvalidSpecException with every mistake in it
  public RoundSpec read(Path specFile) throws InvalidSpecException {
    return reader.round(specFile, library.names());
  }

  /// Reads a round's spec for those who ask nothing: variables that hold keys need not be set.
  ///
  /// @throws InvalidSpecException with every other mistake in it
  public RoundSpec readWithoutKeys(Path specFile) throws InvalidSpecException {
    try {
      return read(specFile);
    } catch (InvalidSpecException e) {
      Map<String, String> pretended = new HashMap<>(premises.environment());
      e.mistakes().stream()
          .filter(Conductor::isAboutAKey)
          .flatMap(mistake -> mistake.values().stream())
          .forEach(name -> pretended.putIfAbsent(name, ""));
      return reader(pretended).round(specFile, library.names());
    }
  }

  private static boolean isAboutAKey(Mistake mistake) {
    return mistake.rule() == Mistake.Rule.VARIABLE_SET
        && (mistake.field().endsWith(".key_env") || mistake.field().contains(".headers_env."));
  }

  /// Estimates what a round has yet to ask, and what that will take. Asks nothing, and writes
  /// nothing.
  ///
  /// @param specFile the round's spec
  /// @param folder of the round, begun or not
  /// @param basis what to assume of answers
  /// @throws InvalidSpecException with every mistake in the spec or in what it names
  public Forecast forecast(Path specFile, Path folder, Forecast.Basis basis)
      throws InvalidSpecException {
    RoundSpec spec = readWithoutKeys(specFile);
    Places places = Places.of(specFile, premises.environment());
    Papers papers = Papers.bind(spec, library, reader, places, premises.tool());
    Carriage.check(specFile, spec, papers.items());
    PriorRuns prior = PriorRuns.of(folder, papers.round());
    return new Forecaster(spec, basis, prior, premises.environment())
        .forecast(new Planner(papers.round(), papers.items()));
  }

  /// Runs a round, or what a folder lacks of it. Nothing is written before everything that people
  /// wrote was found sound.
  ///
  /// @param specFile the round's spec
  /// @param folder of the round, begun or not
  /// @param audience is told of progress
  /// @throws InvalidSpecException with every mistake in the spec or in what it names
  /// @throws InterruptedException if the run was told to stop
  public RoundResult conduct(Path specFile, Path folder, Audience audience)
      throws InvalidSpecException, InterruptedException {
    return conduct(specFile, read(specFile), folder, audience, Conductor::settle);
  }

  /// Asks the leaders of a round alone, or what a folder lacks of it, and packs what they answered
  /// and scored. Every leader sits every task.
  ///
  /// @param specFile the round's spec
  /// @param folder of this recording, begun or not
  /// @param audience is told of progress
  /// @throws InvalidSpecException with every mistake in the spec, also those that only a pack minds
  /// @throws InterruptedException if the run was told to stop
  public Recording record(Path specFile, Path folder, Audience audience)
      throws InvalidSpecException, InterruptedException {
    RoundSpec spec = Packing.leadersOnly(read(specFile));
    Packing.mustBePackable(spec, specFile);
    return conduct(
        specFile,
        spec,
        folder,
        audience,
        archive -> Packing.of(archive, premises.clock().instant()));
  }

  private <T> T conduct(
      Path specFile,
      RoundSpec spec,
      Path folder,
      Audience audience,
      Function<RoundArchive, T> ending)
      throws InvalidSpecException, InterruptedException {
    Places places = Places.of(specFile, premises.environment());
    Papers papers = Papers.bind(spec, library, reader, places, premises.tool());
    Carriage.check(specFile, spec, papers.items());
    Round round = papers.round();
    Planner planner = new Planner(round, papers.items());
    try (Clients clients = new Clients(round, places, premises)) {
      List<Runner.Assignment> assignments = Assignments.of(round, planner, clients, audience);
      try (RoundArchive archive =
          RoundArchive.begin(
              folder,
              text(specFile),
              round,
              papers.items(),
              planner::trials,
              premises.clock().instant())) {
        run(archive, spec, audience, assignments);
        audience.leaves(clients.practiceRequests());
        if (stopped) {
          stoppedInOrder = true;
          throw new InterruptedException("the run was told to stop");
        }
        return ending.apply(archive);
      }
    }
  }

  private void run(
      RoundArchive archive, RoundSpec spec, Audience audience, List<Runner.Assignment> assignments)
      throws InterruptedException {
    Runner runner = new Runner(archive, spec, premises.clock(), premises.chance(), audience);
    running.set(Optional.of(runner));
    if (stopped) {
      runner.stop();
    }
    runner.run(assignments);
  }

  /// Lets a run begin nothing more: it ends when what is under way has come to its end. May be
  /// called by any thread.
  public void stop() {
    stopped = true;
    running.get().ifPresent(Runner::stop);
  }

  /// Whether a run was told to stop and came to its end in good order.
  public boolean stopped() {
    return stoppedInOrder;
  }

  /// Ends what is under way in a run as failed. May be called by any thread.
  public void abandon() {
    running.get().ifPresent(Runner::abandon);
  }

  /// What a folder's journal amounts to. Writes nothing.
  public RoundResult result(Path folder) {
    return Marking.of(RoundRecord.of(folder), score -> {});
  }

  /// Writes reports of what a folder's journal amounts to.
  ///
  /// @param extensions of the reports: `json` or those of [ReportFormat]
  /// @return names of the files written
  public List<String> report(Path folder, List<String> extensions) {
    try (RoundArchive archive = RoundArchive.open(folder)) {
      RoundResult result = Marking.of(archive.record(), score -> {});
      List<String> names = new ArrayList<>();
      for (String extension : extensions) {
        names.add(archive.writeReport(extension, text(result, extension)));
      }
      archive.writeManifest(result.round().tool());
      return names;
    }
  }

  private static String text(RoundResult result, String extension) {
    return Arrays.stream(ReportFormat.values())
        .filter(format -> format.extension().equals(extension))
        .findFirst()
        .map(format -> Reporter.render(result, format))
        .orElseGet(() -> RoundArchive.json(result));
  }

  /// Rebuilds everything after the journal from what stands before it. Asks no model.
  public RoundResult rescore(Path folder) {
    try (RoundArchive archive = RoundArchive.open(folder)) {
      return settle(archive);
    }
  }

  private static RoundResult settle(RoundArchive archive) {
    RoundResult result = archive.writeScores(taker -> Marking.of(archive.record(), taker));
    if (result.complete()) {
      archive.complete();
    }
    archive.writeResult(result);
    for (ReportFormat format : ReportFormat.values()) {
      if (format != ReportFormat.TERMINAL) {
        archive.writeReport(format.extension(), Reporter.render(result, format));
      }
    }
    archive.writeReport("json", RoundArchive.json(result));
    archive.writeManifest(result.round().tool());
    return result;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
