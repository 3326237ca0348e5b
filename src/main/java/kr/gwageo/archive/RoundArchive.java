package kr.gwageo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Probe;
import kr.gwageo.domain.Publication;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.Round;

/// A round's folder. Files are made from top to bottom, each from those above it alone:
///
/// `00-round.yaml`, `01-resolved.json`, `05-items.jsonl` and `10-plan.jsonl` are fixed by
/// `15-seal.json`; `20-journal.jsonl` grows; `30-scores.jsonl`, `40-comparisons.json`,
/// `50-verdicts.json` and the reports can be deleted and rebuilt byte for byte; `MANIFEST.json`
/// holds the digest of every file.
///
/// One process at a time holds a folder. Every method throws [ArchiveException] where the disk
/// refuses or a file is not what was written.
public final class RoundArchive implements RunJournal, DriftJournal, AutoCloseable {

  private record Forecasts(String schema, Forecast forecast) {}

  private final Folder folder;
  private final Hold hold;
  private final RoundRecord record;
  private final Journal journal;

  private final SideJournal<Probe> drift;
  private final SideJournal<SandboxRun> sandbox;
  private final Map<String, Usage> probing = new ConcurrentHashMap<>();
  private final Optional<Audit> audit;

  private RoundArchive(Path path, Hold hold, Optional<Supplier<Stream<Trial>>> plan) {
    this.folder = new Folder(path);
    this.hold = hold;
    this.record = plan.isPresent() ? RoundRecord.butForThePlan(path) : RoundRecord.of(path);
    Path file = folder.file(RoundRecord.JOURNAL);
    Digest seal = folder.digest(RoundRecord.SEAL);
    this.journal =
        plan.isPresent() ? Journal.openAtCheckpoint(file, seal) : Journal.open(file, seal);
    this.drift =
        record.drift(probe ->
            probing.merge(
                Ledger.entry(probe.exchange()), Ledger.used(probe.exchange()), Usage::plus));
    this.sandbox = record.sandbox(run -> {});
    this.audit = plan.map(trials -> Audit.begin(record, trials.get(), journal));
  }

  /// Opens a folder for this round: begins it and seals what must not change, or, where it holds a
  /// part of this same round, goes on with it. How patiently a run asks and what it may use up may
  /// differ; the folder keeps what the first run said.
  ///
  /// A run may go on at once: that the plan is the sealed one, and that a journal of an earlier run
  /// is whole, is checked beside it, and [#append] throws once something is found.
  ///
  /// @param path the folder, made where it is not there
  /// @param spec the spec as people wrote it
  /// @param round the spec as understood
  /// @param items of all tasks
  /// @param plan makes the trials of the plan
  /// @param now the time of the seal
  public static RoundArchive begin(
      Path path,
      String spec,
      Round round,
      List<Item> items,
      Supplier<Stream<Trial>> plan,
      Instant now) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new ArchiveException(Why.NOT_A_FOLDER, path.toString(), "");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw Folder.refused(path, e);
    }
    return held(
        path,
        () -> {
          Folder folder = new Folder(path);
          Sheets sheets = new Sheets(spec, round, items, plan);
          if (folder.has(RoundRecord.SEAL)) {
            Edition.check(folder);
            sheets.mustEqual(folder);
            new Inventory(folder).withdraw();
            return Optional.of(plan);
          }
          sheets.mustBeAlone(folder);
          sheets.write(folder, now);
          return Optional.empty();
        });
  }

  /// Opens a folder that holds a round.
  public static RoundArchive open(Path path) {
    RoundRecord.mustHoldARound(path);
    return held(path, Optional::empty);
  }

  /// @param first makes the folder ready, and tells the plan if that is still to be checked
  private static RoundArchive held(Path path, Supplier<Optional<Supplier<Stream<Trial>>>> first) {
    Hold hold = Hold.on(path);
    try {
      return new RoundArchive(path, hold, first.get());
    } catch (RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  /// What the folder holds, for the stations that only read.
  public RoundRecord record() {
    return record;
  }

  @Override
  public void append(Exchange exchange) {
    journal.append(exchange);
  }

  @Override
  public void mustBeSound() {
    journal.mustBeSound();
  }

  @Override
  public Optional<DriftJournal> drift() {
    return Optional.of(this);
  }

  @Override
  public void append(Probe probe) {
    drift.append(probe);
    probing.merge(Ledger.entry(probe.exchange()), Ledger.used(probe.exchange()), Usage::plus);
  }

  @Override
  public List<Probe> probes() {
    return record.probes();
  }

  /// Begins to ask judges, once every answer is there, or goes on with it.
  ///
  /// @param plan makes everything that they are asked
  /// @param labels that people gave, in place of those of earlier runs
  public JudgeArchive judging(Supplier<Stream<JudgeTrial>> plan, List<HumanLabel> labels) {
    return JudgeArchive.begin(folder, plan, labels);
  }

  /// Adds what a program did to the record of the sandbox; returns once it is on the disk.
  public void append(SandboxRun run) {
    sandbox.append(run);
  }

  /// Every trial is done: the journal will not grow any more.
  public void complete() {
    journal.complete();
  }

  /// What the journal amounts to so far, and what probes used up.
  @Override
  public Ledger ledger() {
    Ledger ledger = journal.ledger();
    probing.forEach(ledger::spend);
    return ledger;
  }

  /// Writes the scores that come up in a piece of work, in their order.
  ///
  /// @param work gives every score to the taker
  /// @return what the work returns
  public <T> T writeScores(Function<Consumer<Score>, T> work) {
    return folder.write(
        RoundRecord.SCORES, lines -> work.apply(score -> lines.accept(Json.line(score))));
  }

  /// The name of a report.
  public static String reportName(String extension) {
    return "90-report." + extension;
  }

  /// Whether there is a file of this name.
  public boolean has(String name) {
    return folder.has(name);
  }

  /// Writes files that follow from the scores.
  ///
  /// @param texts by name
  public void write(SortedMap<String, String> texts) {
    texts.forEach(folder::write);
  }

  /// Writes a file that follows from the scores.
  public void write(String name, String text) {
    folder.write(name, text);
  }

  /// Drops files that an earlier state of the round left behind.
  ///
  /// @param prefix of their names
  /// @param kept names of those that stay
  public void keep(String prefix, Set<String> kept) {
    folder.names().stream()
        .filter(name -> name.startsWith(prefix) && !kept.contains(name))
        .forEach(folder::delete);
  }

  /// Writes the digest of every file, and where the chains end. A time stamp of the list as it was
  /// stays where that is what still holds.
  public void writeManifest(String tool) {
    new Inventory(folder).write(tool);
  }

  /// Signs seal and manifest.
  ///
  /// @param signer gives the signature of a text
  public void sign(UnaryOperator<byte[]> signer) {
    Signatures signatures = new Signatures(folder);
    Signatures.SIGNED.stream().filter(folder::has).forEach(name -> signatures.write(name, signer));
  }

  /// Records that a bundle was made.
  public void publish(Publication publication) {
    Milestones.publications(folder.file(""), earlier -> {}).append(publication);
  }

  /// Appends a change of the rules. What was decided before it no longer stands, and is taken away
  /// first, so that nobody takes it for what the amended rules give.
  public void amend(Amendment amendment) {
    new Inventory(folder).withdraw();
    folder.names().stream().filter(Figures::follows).forEach(folder::delete);
    record.amendments(earlier -> {}).append(amendment);
  }

  /// The result as one JSON text, for programs.
  public static String json(RoundResult result) {
    return Json.pretty(result);
  }

  /// The forecast as one JSON text, for programs.
  public static String json(Forecast forecast) {
    return Json.pretty(new Forecasts("gwageo/forecast/1", forecast));
  }

  @Override
  public void close() {
    try (hold) {
      audit.ifPresent(Audit::close);
      journal.close();
    }
  }
}
