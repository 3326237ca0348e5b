package kr.gwageo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Publication;

/// What is passed on of a decided round: a folder of its own, with a signed list of what it holds.
/// The round's own manifest and seal are in it, so that whatever is there whole can be held to
/// them, and of the journal the digest of every line, so that a part of it can.
public final class Bundle {
  static final String FILE = "BUNDLE.json";

  /// These name every entry.
  private static final List<String> RULES =
      List.of(RoundRecord.SPEC, RoundRecord.RESOLVED, RoundRecord.PLAN);

  private final Folder from;
  private final Folder to;
  private final Contents contents;
  private final Extract extract;

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

  private Bundle(Path round, Path to, Contents contents) {
    this.from = new Folder(round);
    this.to = new Folder(to);
    this.contents = contents;
    this.extract = new Extract(this.from, this.to);
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
        new TeamPapers(extract, contents).write();
      }
    }
    SortedMap<String, Digest> files = new TreeMap<>();
    to.names().stream()
        .filter(name -> !Signatures.isOne(name) && !Receipts.isOne(to, name))
        .forEach(name -> files.put(name, to.digest(name)));
    Listing listing =
        new Listing(
            Schema.BUNDLE.text(),
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
      extract.part(
          RoundRecord.ITEMS,
          line ->
              !contents
                  .withheld()
                  .contains(extract.read(line, RoundRecord.ItemLine.class).item().task()));
    }
  }
}
