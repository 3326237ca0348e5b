package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Discrepancy.Kind;

/// Holds a round's folder to what it says of itself: manifest, seal, chains, signatures. Only
/// reads, and believes nothing that it reads.
public final class Inspector {
  private final Folder folder;
  private final List<Discrepancy> found = new ArrayList<>();
  private final SortedMap<String, Digest> digests = new TreeMap<>();
  private final SortedMap<String, Manifest.End> ends = new TreeMap<>();
  private final Digest seal;
  private final Signatures signatures;
  private final Optional<BiPredicate<byte[], byte[]>> key;

  /// What an inspection comes to.
  ///
  /// @param madeBy the program that wrote the manifest; empty where none can be read
  /// @param seal digest of the seal
  /// @param files that were held to their digests
  /// @param signed whether seal and manifest have signatures beside them
  /// @param discrepancies in the order of the files
  public record Inspection(
      String madeBy, Digest seal, int files, boolean signed, List<Discrepancy> discrepancies) {

    /// Whether the files that were fixed, and the chains, are sound, so that what follows from them
    /// can be computed.
    public boolean recomputable() {
      return discrepancies.stream().noneMatch(Inspection::undermines);
    }

    /// Whether the plan alone is not as it was sealed, so that its line can be told.
    public boolean otherPlan() {
      List<Discrepancy> grave = discrepancies.stream().filter(Inspection::undermines).toList();
      return grave.equals(List.of(Discrepancy.of(Kind.UNSEALED, RoundRecord.PLAN, "")));
    }

    private static boolean undermines(Discrepancy one) {
      return switch (one.kind()) {
        case UNSEALED, UNCHAINED, TORN, MALFORMED -> true;
        case MISSING -> Sheets.NAMES.contains(one.file()) || one.file().equals(RoundRecord.SEAL);
        case UNLISTED,
            CHANGED,
            MANIFEST,
            CUT,
            REPLANNED,
            UNPLANNED,
            REPEATED,
            RECOMPUTED,
            UNSIGNED,
            FORGED,
            UNSTAMPED,
            MISSTAMPED ->
            false;
      };
    }
  }

  private Inspector(Path path, Optional<BiPredicate<byte[], byte[]>> key) {
    RoundRecord.mustHoldARound(path);
    this.key = key;
    folder = new Folder(path);
    signatures = new Signatures(folder);
    folder.names().stream()
        .filter(name -> !name.equals(Manifest.FILE))
        .filter(name -> !Signatures.isOne(name) && !Receipts.isOne(folder, name))
        .forEach(name -> digests.put(name, folder.digest(name)));
    seal = folder.digest(RoundRecord.SEAL);
  }

  /// Inspects a folder.
  ///
  /// @param key tells whether a signature, the second, is of a text, the first; empty: signatures
  ///   are not checked
  /// @throws ArchiveException if the folder holds no round, or the disk refuses
  /// @throws VersionException if a document is of another version, and nothing tells that somebody
  ///   changed it
  public static Inspection inspect(Path path, Optional<BiPredicate<byte[], byte[]>> key) {
    return new Inspector(path, key).inspect();
  }

  private Inspection inspect() {
    Optional<Manifest> manifest = manifest();
    Optional<Seal> sealed = sealed();
    if (manifest.isPresent()) {
      mustBeOfThisVersion(Figures.COMPARISONS, Schema.COMPARISONS);
      mustBeOfThisVersion(Figures.VERDICTS, Schema.VERDICTS);
    }
    ChainCheck.ROOTS.forEach((name, root) -> {
      if (folder.has(name)) {
        chain(name, root, manifest);
      }
    });
    manifest.ifPresent(this::mustBeItself);
    manifest.ifPresent(this::mustContinueTheStamped);
    boolean owed = sealed.filter(Seal::signed).isPresent() || key.isPresent();
    found.addAll(signatures.check(owed, key));
    return new Inspection(
        manifest.map(Manifest::tool).orElse(""), seal, digests.size(), signatures.any(), finest());
  }

  private Optional<Manifest> manifest() {
    if (!folder.has(Manifest.FILE)) {
      found.add(Discrepancy.of(Kind.MISSING, Manifest.FILE, ""));
      return Optional.empty();
    }
    Optional<Manifest> manifest = parse(Manifest.FILE, Schema.MANIFEST, Manifest.class);
    manifest.ifPresent(it -> {
      it.files().forEach(this::mustBeListed);
      digests.keySet().stream()
          .filter(name -> !it.files().containsKey(name))
          .forEach(name -> found.add(Discrepancy.of(Kind.UNLISTED, name, "")));
    });
    return manifest;
  }

  private void mustBeListed(String name, Digest listed) {
    Digest digest = digests.get(name);
    if (digest == null) {
      found.add(Discrepancy.of(Kind.MISSING, name, ""));
    } else if (!digest.equals(listed)) {
      found.add(Discrepancy.of(Kind.CHANGED, name, ""));
    }
  }

  private Optional<Seal> sealed() {
    Optional<Seal> read = parse(RoundRecord.SEAL, Schema.SEAL, Seal.class);
    read.ifPresent(it -> {
      compare(RoundRecord.SEAL, Json.pretty(it), Kind.MALFORMED);
      if (!it.files().keySet().equals(Set.copyOf(Sheets.NAMES))) {
        found.add(Discrepancy.of(Kind.MALFORMED, RoundRecord.SEAL, it.files().keySet() + ""));
      }
      Sheets.NAMES.forEach(name -> mustBeSealed(it, name));
    });
    return read;
  }

  private void mustBeSealed(Seal sealed, String name) {
    Digest digest = digests.get(name);
    if (digest == null) {
      found.add(Discrepancy.of(Kind.MISSING, name, ""));
    } else if (!digest.equals(sealed.files().get(name))) {
      OptionalLong line = name.equals(RoundRecord.ITEMS) ? changedItem() : OptionalLong.empty();
      found.add(new Discrepancy(Kind.UNSEALED, name, line, ""));
    }
  }

  /// The first line of the items whose digest is not of what stands in it.
  private OptionalLong changedItem() {
    Path file = folder.file(RoundRecord.ITEMS);
    long number = 0;
    try (LineSource source = new LineSource(file)) {
      for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
        number++;
        if (!isItem(line.get())) {
          return OptionalLong.of(number);
        }
      }
      return OptionalLong.empty();
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  private static boolean isItem(byte[] line) {
    try {
      String text = new String(line, StandardCharsets.UTF_8);
      RoundRecord.ItemLine item = Json.read(text, RoundRecord.ItemLine.class);
      return Json.line(RoundRecord.ItemLine.of(item.item())).equals(text);
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private void chain(String name, String root, Optional<Manifest> manifest) {
    Optional<Manifest.End> known =
        manifest.flatMap(it -> Optional.ofNullable(it.chains().get(name)));
    if (!folder.has(root)) {
      found.add(Discrepancy.of(Kind.MISSING, root, ""));
      return;
    }
    ChainCheck check = ChainCheck.of(folder.file(name), folder.digest(root), known);
    ends.put(name, Manifest.End.of(check.chain()));
    check.found().ifPresent(found::add);
  }

  /// A manifest whose digests are right may still be written otherwise than we write it.
  private void mustBeItself(Manifest manifest) {
    if (found.isEmpty()) {
      String text =
          Json.pretty(new Manifest(Schema.MANIFEST.text(), manifest.tool(), digests, ends));
      compare(Manifest.FILE, text, Kind.MANIFEST);
    }
  }

  private void mustContinueTheStamped(Manifest manifest) {
    if (folder.has(Inventory.STAMPED)
        && parse(Inventory.STAMPED, Schema.MANIFEST, Manifest.class)
            .filter(it -> !manifest.continues(it))
            .isPresent()) {
      found.add(Discrepancy.of(Kind.MANIFEST, Inventory.STAMPED, ""));
    }
  }

  private void compare(String name, String text, Kind kind) {
    folder
        .firstDifference(name, text)
        .ifPresent(line -> found.add(Discrepancy.at(kind, name, line, "")));
  }

  /// Figures are not read but computed anew: unless they are of another version, for then nothing
  /// could be said of them.
  private void mustBeOfThisVersion(String name, Schema schema) {
    try {
      Edition.check(folder, name, schema);
    } catch (VersionException e) {
      if (e.why() != ArchiveException.Why.NO_VERSION && !changed(name)) {
        throw e;
      }
    }
  }

  /// Whether the manifest or a signature tells that somebody changed a file.
  private boolean changed(String name) {
    return found.stream().anyMatch(one -> one.file().equals(name))
        || (key.isPresent() && signatures.checkOne(name, false, key).isPresent());
  }

  private <T> Optional<T> parse(String name, Schema schema, Class<T> type) {
    Path file = folder.file(name);
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(Edition.read(file, text, schema, type));
    } catch (VersionException e) {
      if (e.why() != ArchiveException.Why.NO_VERSION && !changed(name)) {
        throw e;
      }
      found.add(e.discrepancy());
      return Optional.empty();
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      OptionalLong line = place == null ? OptionalLong.empty() : OptionalLong.of(place.getLineNr());
      found.add(new Discrepancy(Kind.MALFORMED, name, line, e.getOriginalMessage()));
      return Optional.empty();
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// Without what says less of a file than another does: that it changed, where its line is named.
  private List<Discrepancy> finest() {
    return found.stream()
        .filter(one ->
            one.kind() != Kind.CHANGED
                || found.stream()
                    .noneMatch(
                        other -> other.kind() != Kind.CHANGED && other.file().equals(one.file())))
        .distinct()
        .toList();
  }
}
