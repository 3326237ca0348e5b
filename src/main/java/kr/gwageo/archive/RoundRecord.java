package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Probe;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.spec.Round;

/// What a round's folder holds. Only reads, so a copy on a read-only disk will do.
///
/// Every method throws [ArchiveException] where a file cannot be read or is not what was written.
public final class RoundRecord {
  static final String SPEC = "00-round.yaml";
  public static final String RESOLVED = "01-resolved.json";
  static final String ITEMS = "05-items.jsonl";
  public static final String PLAN = "10-plan.jsonl";
  static final String SEAL = "15-seal.json";
  public static final String JOURNAL = "20-journal.jsonl";
  static final String DRIFT = "24-drift.jsonl";
  static final String SANDBOX = "24-sandbox.jsonl";
  public static final String SCORES = "30-scores.jsonl";

  static final String PUBLICATIONS = "95-publications.jsonl";
  static final String AMENDMENTS = "17-amendments.jsonl";

  record Resolved(String schema, Round round) {}

  /// One line of the items.
  record ItemLine(Digest digest, Item item) {
    static ItemLine of(Item item) {
      return new ItemLine(item.digest(), item);
    }
  }

  private final Folder folder;
  private final Seal seal;

  private RoundRecord(Folder folder) {
    this.folder = folder;
    Edition.check(folder);
    this.seal = read(folder, SEAL, Schema.SEAL, Seal.class);
  }

  /// The record in a folder, its fixed files held to the seal.
  public static RoundRecord of(Path path) {
    RoundRecord record = unchecked(path);
    record.seal.files().keySet().forEach(record::mustBeAsSealed);
    return record;
  }

  /// The record in a folder, all its fixed files but the plan held to the seal.
  public static RoundRecord butForThePlan(Path path) {
    RoundRecord record = unchecked(path);
    record.seal.files().keySet().stream()
        .filter(name -> !name.equals(PLAN))
        .forEach(record::mustBeAsSealed);
    return record;
  }

  private static RoundRecord unchecked(Path path) {
    mustHoldARound(path);
    return new RoundRecord(new Folder(path));
  }

  static void mustHoldARound(Path path) {
    if (!Files.exists(path.resolve(SEAL))) {
      throw new ArchiveException(Why.NO_ROUND, path.toString(), SEAL);
    }
  }

  /// Holds the folder to this round, but for what may change from one run to the next.
  ///
  /// @throws ArchiveException if it holds another, or this one under other rules
  public void mustBeOf(Round round) {
    mustBeOf(folder, round);
  }

  static void mustBeOf(Folder folder, Round round) {
    String sealed = Json.line(resolved(folder).binding());
    if (!sealed.equals(Json.line(round.binding()))) {
      throw new ArchiveException(Why.ANOTHER_ROUND, folder.file(RESOLVED).toString(), "");
    }
  }

  static String resolved(Round round) {
    return Json.pretty(new Resolved(Schema.RESOLVED.text(), round));
  }

  void mustBeAsSealed(String name) {
    if (!folder.digest(name).equals(seal.files().get(name))) {
      throw new ArchiveException(
          Why.CORRUPT, folder.file(name).toString(), "differs from the seal");
    }
  }

  private static <T> T read(Folder folder, String name, Schema schema, Class<T> type) {
    Path file = folder.file(name);
    try {
      return Edition.read(file, folder.read(name), schema, type);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(Why.CORRUPT, file.toString(), e.getOriginalMessage());
    }
  }

  private static <T> T parse(String place, String text, Class<T> type) {
    try {
      return Json.read(text, type);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(Why.CORRUPT, place, e.getOriginalMessage());
    }
  }

  /// A file that people submitted beside the round, if it is there.
  public Optional<Path> submitted(String name) {
    return folder.has(name) ? Optional.of(folder.file(name)) : Optional.empty();
  }

  /// What is thrown where such a file is not what was submitted.
  ///
  /// @param line from 1
  public ArchiveException corrupt(String name, int line, String detail) {
    return new ArchiveException(Why.CORRUPT, folder.file(name) + ":" + line, detail);
  }

  /// The spec as understood.
  public Round round() {
    return resolved(folder);
  }

  static Round resolved(Folder folder) {
    return read(folder, RESOLVED, Schema.RESOLVED, Resolved.class).round();
  }

  /// The items of all tasks.
  public List<Item> items() {
    return lines(ITEMS, ItemLine.class).stream().map(ItemLine::item).toList();
  }

  private <T> List<T> lines(String name, Class<T> type) {
    List<T> values = new ArrayList<>();
    Path file = folder.file(name);
    try (LineSource lines = new LineSource(file)) {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        String text = new String(line.get(), StandardCharsets.UTF_8);
        values.add(parse(file + ":" + (values.size() + 1), text, type));
      }
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
    return values;
  }

  /// Holds a plan to the one that was sealed: the same trials, in the same order, with the same
  /// prompts.
  public void mustHavePlanned(Stream<Trial> trials) {
    if (!folder.holds(PLAN, planned(trials))) {
      throw new ArchiveException(
          Why.CORRUPT, folder.file(PLAN).toString(), "this program would plan otherwise");
    }
  }

  /// Digest of the seal, which is what was published before the round.
  public Digest seal() {
    return folder.digest(SEAL);
  }

  static Stream<String> planned(Stream<Trial> trials) {
    PlanLine.Writer lines = new PlanLine.Writer();
    return trials.map(trial -> Json.line(lines.of(trial)));
  }

  /// Reads the journal from its beginning, in order; a torn last line is no part of it.
  public void replay(Consumer<Exchange> consumer) {
    ChainFile.read(
        folder.file(JOURNAL),
        Chain.from(folder.digest(SEAL)),
        Exchange.class,
        (exchange, start, length) -> consumer.accept(exchange));
  }

  /// What was said in the conversations of these trials.
  ///
  /// @param wanted trials, by their ids
  public Transcripts transcripts(Predicate<String> wanted) {
    return Transcripts.read(folder.file(JOURNAL), Chain.from(folder.digest(SEAL)), wanted);
  }

  /// The verdicts that people gave.
  public List<HumanLabel> labels() {
    return folder.has(JudgeArchive.LABELS)
        ? lines(JudgeArchive.LABELS, HumanLabel.class)
        : List.of();
  }

  /// Whether it was fixed what judges are asked.
  public boolean judging() {
    return folder.has(JudgeArchive.PLAN);
  }

  /// Holds a plan of what judges are asked to the one that was fixed.
  public void mustHavePlannedJudging(Stream<JudgeTrial> plan) {
    JudgeArchive.mustHavePlanned(folder, plan);
  }

  /// Reads what judges were asked and said, and then gives the last word on any of it.
  public LastWords judgesWords(Consumer<Exchange> consumer) {
    return LastWords.read(
        folder.file(JudgeArchive.JOURNAL), Chain.from(folder.digest(JudgeArchive.PLAN)), consumer);
  }

  /// Changes of the rules after the seal, in order.
  public List<Amendment> amendments() {
    List<Amendment> amendments = new ArrayList<>();
    amendments(amendments::add);
    return amendments;
  }

  SideJournal<Amendment> amendments(Consumer<Amendment> consumer) {
    return SideJournal.read(
        folder.file(AMENDMENTS), folder.digest(SEAL), Amendment.class, consumer);
  }

  /// What was asked again to see whether models changed, in order.
  public List<Probe> probes() {
    List<Probe> probes = new ArrayList<>();
    drift(probes::add);
    return probes;
  }

  SideJournal<Probe> drift(Consumer<Probe> consumer) {
    return SideJournal.read(folder.file(DRIFT), folder.digest(SEAL), Probe.class, consumer);
  }

  /// What was recorded of each trial's program, by the trial's place in the plan; of several
  /// records the last.
  public Map<Long, SandboxRun> sandboxRuns() {
    Map<Long, SandboxRun> runs = new HashMap<>();
    sandbox(run -> runs.put(run.number(), run));
    return runs;
  }

  SideJournal<SandboxRun> sandbox(Consumer<SandboxRun> consumer) {
    return SideJournal.read(folder.file(SANDBOX), folder.digest(SEAL), SandboxRun.class, consumer);
  }

  /// What the journal amounts to for those who go on.
  public Ledger ledger() {
    Ledger ledger = new Ledger();
    replay(ledger::enter);
    return ledger;
  }

  /// What the record of judges amounts to for those who go on.
  public Ledger judgesLedger() {
    Ledger ledger = new Ledger();
    if (judging()) {
      judgesWords(ledger::enter).close();
    }
    return ledger;
  }

  /// Reads the journal as [#replay] does, and then gives the last word on any trial.
  ///
  /// @param counted sees every exchange in order, and tells whether it is one to be known
  public LastWords lastWords(Predicate<Exchange> counted) {
    return LastWords.counted(folder.file(JOURNAL), Chain.from(folder.digest(SEAL)), counted);
  }
}
