package kr.gwageo.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.plan.Planner;
import kr.gwageo.report.AnswerBook;
import kr.gwageo.report.ReportFormat;
import kr.gwageo.runner.Runner;

/// Conducts a round: spec, plan, run, grade, judge, report. Each station leaves its file.
public final class Conductor {
  private static final long ALL = Long.MAX_VALUE;

  private final Premises premises;
  private final Study study;
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
    this.study = new Study(premises);
  }

  /// Reads a round's spec.
  ///
  /// @throws InvalidSpecException with every mistake in it
  public RoundSpec read(Path specFile) throws InvalidSpecException {
    return study.read(specFile);
  }

  /// Reads a round's spec for those who ask nothing: variables that hold keys need not be set.
  ///
  /// @throws InvalidSpecException with every other mistake in it
  public RoundSpec readWithoutKeys(Path specFile) throws InvalidSpecException {
    return study.readWithoutKeys(specFile);
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
    Papers papers = study.bind(specFile, spec, places);
    PriorRuns prior = PriorRuns.of(folder, papers.round());
    return new Forecaster(papers.round(), basis, prior, premises.environment())
        .forecast(new Planner(papers.round(), papers.items()), Orders.of(papers));
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
    RoundSpec spec = read(specFile);
    if (spec.mode() == Mode.OFFICIAL) {
      Life.mustBeAsking(folder);
      return conduct(specFile, spec, folder, audience, ALL, Conductor::attended);
    }
    return conduct(specFile, spec, folder, audience, ALL, Conductor::settle);
  }

  /// Asks each entry only so many trials of the plan, for a look at failures: nobody is asked to
  /// judge, and nothing is scored. A later run goes on from there.
  ///
  /// @param first how many
  /// @throws InvalidSpecException with every mistake in the spec or in what it names
  /// @throws InterruptedException if the run was told to stop
  public RoundResult sample(Path specFile, Path folder, long first, Audience audience)
      throws InvalidSpecException, InterruptedException {
    RoundSpec spec = read(specFile);
    if (spec.mode() == Mode.OFFICIAL) {
      Life.mustBeAsking(folder);
    }
    return conduct(specFile, spec, folder, audience, first, Conductor::attended);
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
        ALL,
        archive -> Packing.of(archive, premises.clock().instant()));
  }

  private <T> T conduct(
      Path specFile,
      RoundSpec spec,
      Path folder,
      Audience audience,
      long first,
      Function<RoundArchive, T> ending)
      throws InvalidSpecException, InterruptedException {
    Places places = Places.of(specFile, premises.environment());
    Papers papers = study.bind(specFile, spec, places);
    List<HumanLabel> labels = papers.labels(places);
    Proving proving = new Proving(premises.sandbox(), papers.round());
    proving.check(specFile);
    Round round = papers.round();
    Planner planner = new Planner(round, papers.items());
    try (Clients clients = new Clients(round, places, premises)) {
      List<Runner.Assignment> assignments =
          Assignments.of(round, planner, clients, audience, first);
      try (RoundArchive archive =
          RoundArchive.begin(
              folder,
              Study.text(specFile),
              round,
              papers.items(),
              planner::trials,
              premises.clock().instant())) {
        Runner runner = new Runner(archive, spec, premises.clock(), premises.chance(), audience);
        run(runner, assignments);
        if (!stopped && first == ALL && JudgeRun.due(round)) {
          new JudgeRun(round, planner, clients, audience)
              .judge(archive, labels, (own, asked) -> run(runner.next(own), asked));
        }
        audience.leaves(clients.practiceRequests());
        proving.run(archive, planner, () -> stopped);
        if (stopped) {
          stoppedInOrder = true;
          throw new InterruptedException("the run was told to stop");
        }
        return ending.apply(archive);
      }
    }
  }

  /// Scores of an official round are looked at when it is decided.
  private static RoundResult attended(RoundArchive archive) {
    RoundResult result = Marking.attended(archive.record());
    if (result.complete()) {
      archive.complete();
    }
    return result;
  }

  private void run(Runner runner, List<Runner.Assignment> assignments) throws InterruptedException {
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
  ///
  /// @throws OutOfOrderException if it holds an official round that is not decided
  public RoundResult result(Path folder) {
    Life.mustBeOpen(folder);
    return Marking.of(RoundRecord.of(folder), score -> {});
  }

  /// Writes reports of what a folder's journal amounts to.
  ///
  /// @param extensions of the reports: `json` or those of [ReportFormat]
  /// @return names of the files written
  /// @throws OutOfOrderException if it holds an official round: its reports are signed
  public List<String> report(Path folder, List<String> extensions) {
    Life.mustBePractice(folder);
    try (RoundArchive archive = RoundArchive.open(folder)) {
      Answers answers = new Answers(archive.record().round(), archive::write);
      boolean page = extensions.contains(ReportFormat.HTML.extension());
      RoundResult result =
          page
              ? answers.beside(archive.record(), score -> {})
              : Marking.of(archive.record(), score -> {});
      if (page) {
        archive.keep(AnswerBook.PREFIX, answers.names());
      }
      SortedMap<String, String> reports = Documents.reports(result, extensions, answers.inside());
      archive.write(reports);
      archive.writeManifest(result.round().tool());
      return List.copyOf(reports.keySet());
    }
  }

  /// Rebuilds everything after the journal from what stands before it. Asks no model.
  ///
  /// @throws OutOfOrderException if it holds an official round: that is decided anew
  public RoundResult rescore(Path folder) {
    Life.mustBePractice(folder);
    try (RoundArchive archive = RoundArchive.open(folder)) {
      return settle(archive);
    }
  }

  /// Writes everything that follows from the journal.
  static RoundResult settle(RoundArchive archive) {
    Answers answers = new Answers(archive.record().round(), archive::write);
    RoundResult result = archive.writeScores(taker -> answers.beside(archive.record(), taker));
    archive.keep(AnswerBook.PREFIX, answers.names());
    if (result.complete()) {
      archive.complete();
    }
    archive.write(Documents.of(result, archive::has, answers.inside()));
    archive.writeManifest(result.round().tool());
    return result;
  }
}
