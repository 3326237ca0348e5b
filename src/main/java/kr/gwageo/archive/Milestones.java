package kr.gwageo.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Publication;

/// How far an official round has come, as far as the names of files in its folder tell.
public final class Milestones {
  private final Folder folder;
  private final Path path;

  public Milestones(Path path) {
    this.path = path;
    this.folder = new Folder(path);
  }

  /// Whether the rules are fixed.
  public boolean sealed() {
    return folder.has(RoundRecord.SEAL);
  }

  /// Whether the rules are fixed and signed.
  public boolean signed() {
    return sealed() && folder.has(Signatures.of(RoundRecord.SEAL));
  }

  /// Whether anything was asked.
  public boolean begun() {
    Path journal = folder.file(RoundRecord.JOURNAL);
    return Files.exists(journal) && journal.toFile().length() > 0;
  }

  /// Whether there are verdicts that are signed.
  public boolean decided() {
    return folder.has(Manifest.FILE) && folder.has(Signatures.of(Manifest.FILE));
  }

  /// Digest of the manifest of what was decided.
  public Optional<Digest> decision() {
    return decided() ? Optional.of(folder.digest(Manifest.FILE)) : Optional.empty();
  }

  /// Whether the rules and their amendments bear signatures of this key, and no other.
  ///
  /// @param key tells whether a signature, the second, is of a text, the first
  public boolean signedBy(BiPredicate<byte[], byte[]> key) {
    Signatures signatures = new Signatures(folder);
    return Stream.of(RoundRecord.SEAL, RoundRecord.AMENDMENTS)
        .noneMatch(name -> signatures.checkOne(name, true, Optional.of(key)).isPresent());
  }

  /// The bundles that were made.
  ///
  /// @throws ArchiveException if their record is not what was written
  public List<Publication> publications() {
    List<Publication> publications = new ArrayList<>();
    publications(path, publications::add);
    return publications;
  }

  static SideJournal<Publication> publications(Path path, Consumer<Publication> consumer) {
    Folder folder = new Folder(path);
    return SideJournal.read(
        folder.file(RoundRecord.PUBLICATIONS),
        folder.digest(RoundRecord.SEAL),
        Publication.class,
        consumer);
  }
}
