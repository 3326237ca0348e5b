package kr.gwageo.archive;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.Round;

/// What a round's folder holds. Only reads, so a copy on a read-only disk will do.
///
/// Every method throws [ArchiveException] where a file cannot be read or is not what was written.
public final class RoundRecord {
  static final String RESOLVED = "01-resolved.json";
  static final String ITEMS = "05-items.jsonl";
  static final String PLAN = "10-plan.jsonl";
  static final String SEAL = "15-seal.json";
  static final String JOURNAL = "20-journal.jsonl";

  record Resolved(String schema, Round round) {}

  /// One line of the items.
  record ItemLine(Digest digest, Item item) {
    static ItemLine of(Item item) {
      return new ItemLine(item.digest(), item);
    }
  }

  private final Folder folder;

  private RoundRecord(Folder folder) {
    this.folder = folder;
  }

  /// The record in a folder, its fixed files held to the seal.
  public static RoundRecord of(Path path) {
    mustHoldARound(path);
    RoundRecord record = new RoundRecord(new Folder(path));
    record.checkSeal();
    return record;
  }

  static void mustHoldARound(Path path) {
    if (!Files.exists(path.resolve(SEAL))) {
      throw new ArchiveException(Why.NO_ROUND, path.toString(), SEAL);
    }
  }

  /// Holds the folder to this round.
  ///
  /// @throws ArchiveException if it holds another, or this one under other rules
  public void mustBeOf(Round round) {
    if (!folder.read(RESOLVED).equals(resolved(round))) {
      throw new ArchiveException(Why.ANOTHER_ROUND, folder.file(RESOLVED).toString(), "");
    }
  }

  static String resolved(Round round) {
    return Json.pretty(new Resolved("gwageo/resolved/1", round));
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
        .mapToObj(index ->
            parse(folder.file(ITEMS) + ":" + (index + 1), lines.get(index), ItemLine.class))
        .map(ItemLine::item)
        .toList();
  }

  /// Holds a plan to the one that was sealed: the same trials, in the same order, with the same
  /// prompts.
  public void mustHavePlanned(Stream<Trial> trials) {
    if (!folder.read(PLAN).equals(planned(trials))) {
      throw new ArchiveException(
          Why.CORRUPT, folder.file(PLAN).toString(), "this program would plan otherwise");
    }
  }

  static String planned(Stream<Trial> trials) {
    return trials.map(trial -> Json.line(PlanLine.of(trial)) + "\n").collect(joining());
  }

  /// Reads the journal from its beginning, in order; a torn last line is no part of it.
  public void replay(Consumer<Exchange> consumer) {
    Journal.Chain.read(folder.file(JOURNAL), folder.digest(SEAL), consumer);
  }
}
