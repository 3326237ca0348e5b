package kr.gwageo.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Discrepancy.Kind;

/// Holds a file whose lines form a [Chain] to itself, and to the end that the manifest knows.
final class ChainCheck {
  /// Files whose lines form a chain, and the file on which it hangs.
  static final SortedMap<String, String> ROOTS =
      new TreeMap<>(
          Map.of(
              RoundRecord.SANDBOX,
              RoundRecord.SEAL,
              RoundRecord.AMENDMENTS,
              RoundRecord.SEAL,
              RoundRecord.JOURNAL,
              RoundRecord.SEAL,
              RoundRecord.DRIFT,
              RoundRecord.SEAL,
              RoundRecord.PUBLICATIONS,
              RoundRecord.SEAL,
              JudgeArchive.JOURNAL,
              JudgeArchive.PLAN));

  private final Path file;
  private final String name;
  private final Optional<Manifest.End> known;
  private Chain chain;
  private Optional<Discrepancy> found = Optional.empty();

  private ChainCheck(Path file, Digest seal, Optional<Manifest.End> known) {
    this.file = file;
    this.name = file.getFileName().toString();
    this.known = known;
    this.chain = Chain.from(seal);
  }

  /// @param known where the file should end; empty where nobody says
  static ChainCheck of(Path file, Digest seal, Optional<Manifest.End> known) {
    ChainCheck check = new ChainCheck(file, seal, known);
    check.found = check.look();
    return check;
  }

  /// Where a sound file ends; a last line that a crash left unfinished is no part of it.
  ///
  /// @throws ArchiveException if it is not sound
  static Manifest.End end(Path file, Digest seal) {
    ChainCheck check = of(file, seal, Optional.empty());
    if (check.found.filter(flaw -> flaw.kind() != Kind.TORN).isPresent()) {
      throw check.chain.corrupt(file, "does not follow the line before it");
    }
    return Manifest.End.of(check.chain);
  }

  /// What is wrong with it, if anything is.
  Optional<Discrepancy> found() {
    return found;
  }

  /// As far as it hangs together.
  Chain chain() {
    return chain;
  }

  private Optional<Discrepancy> look() {
    try (LineSource source = new LineSource(file)) {
      for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
        if (!chain.isFollowedBy(line.get())) {
          return Optional.of(unchained(line.get(), source.next()));
        }
        chain = chain.with(line.get());
      }
      if (Files.exists(file) && Files.size(file) != chain.bytes()) {
        return Optional.of(Discrepancy.at(Kind.TORN, name, chain.lines() + 1, ""));
      }
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
    return known.filter(end -> !end.equals(Manifest.End.of(chain))).map(this::elsewhere);
  }

  /// A line that does not follow may be the one that was changed, or the one after it: whichever
  /// the next witness, a further line or the manifest, does not know.
  private Discrepancy unchained(byte[] line, Optional<byte[]> next) {
    long number = chain.lines() + 1;
    boolean witnessed =
        next.isPresent()
            ? carries(next.get(), number + 1, Digest.of(line))
            : known.filter(end -> end.head().equals(Digest.of(line))).isPresent();
    boolean here = number == 1 || !witnessed || !isNumbered(line, number);
    return Discrepancy.at(Kind.UNCHAINED, name, here ? number : number - 1, "");
  }

  private static boolean carries(byte[] line, long number, Digest before) {
    return startsWith(line, "{\"seq\":" + number + ",\"prev\":\"" + before + "\"");
  }

  private static boolean isNumbered(byte[] line, long number) {
    return startsWith(line, "{\"seq\":" + number + ",");
  }

  private static boolean startsWith(byte[] line, String start) {
    return line.length >= start.length()
        && new String(line, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
  }

  private Discrepancy elsewhere(Manifest.End end) {
    return end.lines() == chain.lines()
        ? Discrepancy.at(Kind.UNCHAINED, name, chain.lines(), "")
        : Discrepancy.at(
            Kind.CUT, name, Math.min(end.lines(), chain.lines()) + 1, end.lines() + "");
  }
}
