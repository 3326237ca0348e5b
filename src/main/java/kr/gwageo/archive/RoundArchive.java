package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
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
public final class RoundArchive implements AutoCloseable {
  private static final String SPEC = "00-round.yaml";
  private static final String RESOLVED = "01-resolved.json";
  private static final String ITEMS = "05-items.jsonl";
  private static final String PLAN = "10-plan.jsonl";
  private static final String SEAL = "15-seal.json";
  private static final String JOURNAL = "20-journal.jsonl";
  private static final String SCORES = "30-scores.jsonl";
  private static final String COMPARISONS = "40-comparisons.json";
  private static final String VERDICTS = "50-verdicts.json";
  private static final String MANIFEST = "MANIFEST.json";

  private record Resolved(String schema, Round round) {}

  private record Comparisons(
      String schema, Object attendance, Object sittings, Object comparisons) {}

  private record Verdicts(String schema, Object verdicts) {}

  private record Manifest(String schema, String tool, SortedMap<String, Digest> files) {}

  private final Folder folder;
  private final Hold hold;
  private final Journal journal;

  private RoundArchive(Path path, Hold hold) {
    this.folder = new Folder(path);
    this.hold = hold;
    checkSeal();
    this.journal = Journal.open(folder.file(JOURNAL), folder.digest(SEAL));
  }

  /// Opens a folder for this round: begins it and seals what must not change, or, where it holds a
  /// part of this same round, goes on with it.
  ///
  /// @param path the folder, made where it is not there
  /// @param spec the spec as people wrote it
  /// @param round the spec as understood
  /// @param items of all tasks
  /// @param trials the plan
  /// @param now the time of the seal
  public static RoundArchive begin(
      Path path, String spec, Round round, List<Item> items, Stream<Trial> trials, Instant now) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw Folder.refused(path, e);
    }
    return held(
        path,
        hold -> {
          Folder folder = new Folder(path);
          Sheets sheets = new Sheets(spec, round, items, trials);
          if (folder.has(SEAL)) {
            sheets.mustEqual(folder);
          } else {
            sheets.write(folder);
            folder.write(SEAL, Json.pretty(seal(folder, round, now)));
          }
        });
  }

  /// Opens a folder that holds a round.
  public static RoundArchive open(Path path) {
    if (!Files.exists(path.resolve(SEAL))) {
      throw new ArchiveException(Why.NO_ROUND, path.toString(), SEAL);
    }
    return held(path, hold -> {});
  }

  private static RoundArchive held(Path path, Consumer<Hold> first) {
    Hold hold = Hold.on(path);
    try {
      first.accept(hold);
      return new RoundArchive(path, hold);
    } catch (RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  /// The files that people and the planner make.
  private record Sheets(String spec, Round round, List<Item> items, Stream<Trial> trials) {
    void write(Folder folder) {
      folder.write(SPEC, spec);
      folder.write(RESOLVED, resolved());
      folder.write(ITEMS, items.stream().map(Json::line));
      folder.write(PLAN, trials.map(PlanLine::of).map(Json::line));
    }

    private String resolved() {
      return Json.pretty(new Resolved("gwageo/resolved/1", round));
    }

    void mustEqual(Folder folder) {
      if (!folder.read(RESOLVED).equals(resolved())) {
        throw new ArchiveException(Why.ANOTHER_ROUND, folder.file(RESOLVED).toString(), "");
      }
    }
  }

  private static Seal seal(Folder folder, Round round, Instant now) {
    return new Seal(
        Seal.SCHEMA,
        round.spec().mode(),
        false,
        now,
        digests(folder, List.of(SPEC, RESOLVED, ITEMS, PLAN)));
  }

  private static SortedMap<String, Digest> digests(Folder folder, List<String> names) {
    SortedMap<String, Digest> digests = new TreeMap<>();
    names.forEach(name -> digests.put(name, folder.digest(name)));
    return digests;
  }

  private void checkSeal() {
    Seal seal = read(SEAL, Seal.class);
    for (Map.Entry<String, Digest> sealed : seal.files().entrySet()) {
      if (!folder.digest(sealed.getKey()).equals(sealed.getValue())) {
        throw new ArchiveException(
            Why.CORRUPT, folder.file(sealed.getKey()).toString(), "differs from the seal");
      }
    }
  }

  private <T> T read(String name, Class<T> type) {
    return parse(folder.file(name).toString(), folder.read(name), type);
  }

  private static <T> T parse(String place, String text, Class<T> type) {
    try {
      return Json.read(text, type);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(Why.CORRUPT, place, e.getOriginalMessage());
    }
  }

  /// The spec as understood.
  public Round round() {
    return read(RESOLVED, Resolved.class).round();
  }

  /// The items of all tasks.
  public List<Item> items() {
    List<String> lines = folder.lines(ITEMS);
    return IntStream.range(0, lines.size())
        .mapToObj(
            index -> parse(folder.file(ITEMS) + ":" + (index + 1), lines.get(index), Item.class))
        .toList();
  }

  /// Adds an exchange to the journal; returns once it is on the disk. For many threads at once.
  public void append(Exchange exchange) {
    journal.append(exchange);
  }

  /// Reads the journal from its beginning, in order.
  public void replay(Consumer<Exchange> consumer) {
    Journal.Chain.read(folder.file(JOURNAL), folder.digest(SEAL), consumer);
  }

  /// Writes the scores, in the order of the plan.
  public void writeScores(Stream<Score> scores) {
    folder.write(SCORES, scores.map(Json::line));
  }

  /// Writes comparisons and verdicts.
  public void writeResult(RoundResult result) {
    folder.write(
        COMPARISONS,
        Json.pretty(
            new Comparisons(
                "gwageo/comparisons/1",
                result.attendance(),
                result.sittings(),
                result.comparisons())));
    folder.write(VERDICTS, Json.pretty(new Verdicts("gwageo/verdicts/1", result.verdicts())));
  }

  /// Writes a report under `90-<name>`.
  public void writeReport(String name, String text) {
    folder.write("90-" + name, text);
  }

  /// Writes the digest of every file.
  public void writeManifest(String tool) {
    List<String> names = folder.names().stream().filter(name -> !name.equals(MANIFEST)).toList();
    Manifest manifest = new Manifest("gwageo/manifest/1", tool, digests(folder, names));
    folder.write(MANIFEST, Json.pretty(manifest));
  }

  /// The result as one JSON text, for programs.
  public static String json(RoundResult result) {
    return Json.pretty(result);
  }

  @Override
  public void close() {
    try (hold) {
      journal.close();
    }
  }
}
