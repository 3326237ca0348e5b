package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Publication;
import kr.gwageo.domain.Score;

/// What is passed on of a decided round: a folder of its own, with a signed list of what it holds.
/// The round's own manifest and seal are in it, so that whatever is there whole can be held to
/// them, and of the journal the digest of every line, so that a part of it can.
public final class Bundle {
  static final String FILE = "BUNDLE.json";
  static final String SCHEMA = "gwageo/bundle/1";
  static final String DIGESTS = "20-journal.digests";
  static final String PART = ".part.jsonl";

  /// These name every entry.
  private static final List<String> RULES =
      List.of(RoundRecord.SPEC, RoundRecord.RESOLVED, RoundRecord.PLAN);

  private final Folder from;
  private final Folder to;
  private final Contents contents;

  /// What a bundle shows.
  ///
  /// @param audience `public`, `evaluator`, or the name of the team it is for
  /// @param named whether it may show who else took part, and so the rules as they were written
  /// @param withheld tasks whose items it does not show
  /// @param leaders entries whose scores a team may see
  /// @param texts comparisons, verdicts and reports, by the names of their files
  public record Contents(
      String audience,
      boolean named,
      Set<String> withheld,
      Set<String> leaders,
      SortedMap<String, String> texts) {
    public Contents {
      withheld = Set.copyOf(withheld);
      leaders = Set.copyOf(leaders);
    }
  }

  /// The list of a bundle's files.
  ///
  /// @param schema of this file
  /// @param audience whom it is for
  /// @param madeAt when
  /// @param tool that made it
  /// @param seal digest of the round's seal
  /// @param withheld tasks whose items are not in it
  /// @param files digest by name of every file in it but signatures and time stamps
  record Listing(
      String schema,
      String audience,
      Instant madeAt,
      String tool,
      Digest seal,
      SortedSet<String> withheld,
      SortedMap<String, Digest> files) {}

  private record JournalLine(long seq, Digest prev, Exchange exchange) {}

  private Bundle(Path round, Path to, Contents contents) {
    this.from = new Folder(round);
    this.to = new Folder(to);
    this.contents = contents;
  }

  /// Makes a bundle.
  ///
  /// @param round the folder of a decided round
  /// @param to a new folder
  /// @param signer gives the signature of a text
  /// @return the record of it
  /// @throws ArchiveException if there is such a folder, or the disk refuses
  public static Publication make(
      Path round,
      Path to,
      Contents contents,
      Instant now,
      String tool,
      UnaryOperator<byte[]> signer) {
    if (Files.exists(to)) {
      throw new ArchiveException(Why.OCCUPIED, to.toString(), to.getFileName().toString());
    }
    try {
      Files.createDirectories(to);
    } catch (IOException e) {
      throw Folder.refused(to, e);
    }
    return new Bundle(round, to, contents).make(now, tool, signer);
  }

  private Publication make(Instant now, String tool, UnaryOperator<byte[]> signer) {
    if (contents.audience().equals(Publication.EVALUATOR)) {
      copy(from.names());
    } else {
      copy(contents.named() ? RULES : List.of());
      Signatures.SIGNED.forEach(
          name -> copy(List.of(name, Signatures.of(name), Receipts.of(name))));
      items();
      contents.texts().forEach(to::write);
      if (!contents.audience().equals(Publication.PUBLIC)) {
        journal();
        scores();
      }
    }
    SortedMap<String, Digest> files = new TreeMap<>();
    to.names().stream()
        .filter(name -> !Signatures.isOne(name) && !Receipts.isOne(to, name))
        .forEach(name -> files.put(name, to.digest(name)));
    Listing listing =
        new Listing(
            SCHEMA,
            contents.audience(),
            now,
            tool,
            from.digest(RoundRecord.SEAL),
            new TreeSet<>(contents.withheld()),
            files);
    to.write(FILE, Json.pretty(listing));
    new Signatures(to).write(FILE, signer);
    return new Publication(now, contents.audience(), to.digest(FILE));
  }

  private void copy(List<String> names) {
    for (String name : names) {
      try {
        if (from.has(name)) {
          Files.copy(from.file(name), to.file(name));
        }
      } catch (IOException e) {
        throw Folder.refused(to.file(name), e);
      }
    }
  }

  private void items() {
    if (contents.withheld().isEmpty()) {
      copy(List.of(RoundRecord.ITEMS));
    } else {
      part(
          RoundRecord.ITEMS,
          line ->
              !contents.withheld().contains(read(line, RoundRecord.ItemLine.class).item().task()));
    }
  }

  private void journal() {
    List<String> digests = new ArrayList<>();
    part(
        RoundRecord.JOURNAL,
        line -> {
          digests.add(Digest.of(line.getBytes(StandardCharsets.UTF_8)).text());
          return entry(read(line, JournalLine.class).exchange().trial())
              .equals(contents.audience());
        });
    to.write(DIGESTS, digests.stream());
  }

  private static String entry(String trial) {
    return trial.substring(0, trial.indexOf('/'));
  }

  private void scores() {
    to.write(
        partOf(RoundRecord.SCORES),
        taker -> {
          each(
              RoundRecord.SCORES,
              line -> {
                Score score = read(line, Score.class);
                String entry = entry(score.trial());
                if (entry.equals(contents.audience())) {
                  taker.accept(isWithheld(score) ? Json.line(unexplained(score)) : line);
                } else if (contents.leaders().contains(entry)) {
                  taker.accept(Json.line(bare(score)));
                }
              });
          return contents;
        });
  }

  private boolean isWithheld(Score score) {
    String task = score.trial().split("/", -1)[1];
    return contents.withheld().contains(task);
  }

  /// A score without words that may be the item's.
  private static Score unexplained(Score score) {
    return switch (score) {
      case Score.Graded it ->
          new Score.Graded(
              it.trial(), it.kind(), it.value(), it.answer(), it.rule(), "", it.flags());
      case Score.Ungraded it -> new Score.Ungraded(it.trial(), it.kind(), "", it.flags());
    };
  }

  /// A score without what the model said.
  private static Score bare(Score score) {
    return switch (score) {
      case Score.Graded it ->
          new Score.Graded(it.trial(), it.kind(), it.value(), "", it.rule(), "");
      case Score.Ungraded it -> new Score.Ungraded(it.trial(), it.kind(), "");
    };
  }

  private static String partOf(String name) {
    return name.replace(".jsonl", PART);
  }

  private void part(String name, Predicate<String> shown) {
    to.write(
        partOf(name),
        taker -> {
          each(
              name,
              line -> {
                if (shown.test(line)) {
                  taker.accept(line);
                }
              });
          return contents;
        });
  }

  private interface Line {
    void take(String line);
  }

  private void each(String name, Line taker) {
    try (LineSource source = new LineSource(from.file(name))) {
      for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
        taker.take(new String(line.get(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw Folder.refused(from.file(name), e);
    }
  }

  private <T> T read(String line, Class<T> type) {
    try {
      return Json.read(line, type);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(Why.CORRUPT, from.file("").toString(), e.getOriginalMessage());
    }
  }
}
