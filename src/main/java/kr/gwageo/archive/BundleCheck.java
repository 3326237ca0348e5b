package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Discrepancy.Kind;

/// Holds a bundle to its signed list, to the round's manifest and seal, and the parts of journals
/// in it to the whole ones' chains. Only reads.
public final class BundleCheck {
  private static final Pattern PLACE =
      Pattern.compile("^\\{\"seq\":(\\d{1,12}),\"prev\":\"(sha256:[0-9a-f]{64})\",");

  private final Folder folder;
  private final List<Discrepancy> found = new ArrayList<>();

  /// What a check comes to.
  ///
  /// @param madeBy the program that made the bundle
  /// @param seal digest of the round's seal, as the list has it
  /// @param files that were held to their digests
  /// @param lines of the the journals that were held to their chains
  /// @param whole whether all of the round is in it, unchanged, so that its figures can be computed
  /// @param signed whether the list has a signature beside it
  /// @param discrepancies in the order of the files
  public record Checked(
      String madeBy,
      Optional<Digest> seal,
      int files,
      long lines,
      boolean whole,
      boolean signed,
      List<Discrepancy> discrepancies) {}

  private BundleCheck(Path path) {
    this.folder = new Folder(path);
  }

  /// Whether a folder holds a bundle.
  public static boolean isOne(Path path) {
    return Files.exists(path.resolve(Bundle.FILE));
  }

  /// Checks a bundle.
  ///
  /// @param key tells whether a signature, the second, is of a text, the first
  /// @throws VersionException if a document is of another version, and nothing tells that somebody
  ///   changed it
  public static Checked check(Path path, Optional<BiPredicate<byte[], byte[]>> key) {
    return new BundleCheck(path).check(key);
  }

  private Checked check(Optional<BiPredicate<byte[], byte[]>> key) {
    Signatures signatures = new Signatures(folder);
    boolean signed = folder.has(Signatures.of(Bundle.FILE));
    signatures.checkOne(Bundle.FILE, true, key).ifPresent(found::add);
    Optional<Bundle.Listing> listing = parse(Bundle.FILE, Schema.BUNDLE, Bundle.Listing.class);
    if (listing.isEmpty()) {
      return new Checked("", Optional.empty(), 0, 0, false, signed, found);
    }
    listing.get().files().forEach(this::mustBeListed);
    folder.names().stream()
        .filter(name -> !name.equals(Bundle.FILE))
        .filter(name -> !Signatures.isOne(name) && !Receipts.isOne(folder, name))
        .filter(name -> !listing.get().files().containsKey(name))
        .forEach(name -> found.add(Discrepancy.of(Kind.UNLISTED, name, "")));
    folder
        .firstDifference(Bundle.FILE, Json.pretty(listing.get()))
        .ifPresent(line -> found.add(Discrepancy.at(Kind.MALFORMED, Bundle.FILE, line, "")));
    Optional<Manifest> manifest = parse(Manifest.FILE, Schema.MANIFEST, Manifest.class);
    manifest.ifPresent(this::mustBeOfTheRound);
    if (!folder.has(RoundRecord.SEAL)
        || !folder.digest(RoundRecord.SEAL).equals(listing.get().seal())) {
      found.add(Discrepancy.of(Kind.UNSEALED, RoundRecord.SEAL, ""));
    } else {
      parse(RoundRecord.SEAL, Schema.SEAL, Seal.class);
    }
    Signatures.SIGNED.forEach(name -> signatures.checkOne(name, true, key).ifPresent(found::add));
    long lines = manifest.map(this::journals).orElse(0L);
    return new Checked(
        listing.get().tool(),
        Optional.of(listing.get().seal()),
        listing.get().files().size(),
        lines,
        folder.has(RoundRecord.JOURNAL) && found.isEmpty(),
        signed,
        found.stream().distinct().toList());
  }

  private void mustBeListed(String name, Digest listed) {
    if (!folder.has(name)) {
      found.add(Discrepancy.of(Kind.MISSING, name, ""));
    } else if (!folder.digest(name).equals(listed)) {
      found.add(Discrepancy.of(Kind.CHANGED, name, ""));
    }
  }

  /// What stands in the bundle under a name of the round is that very file, but for reports, which
  /// show what this audience may see.
  private void mustBeOfTheRound(Manifest manifest) {
    for (String name :
        List.of(
            RoundRecord.SPEC,
            RoundRecord.RESOLVED,
            RoundRecord.ITEMS,
            RoundRecord.PLAN,
            RoundRecord.SEAL,
            RoundRecord.AMENDMENTS,
            RoundRecord.JOURNAL,
            RoundRecord.SCORES,
            Inventory.STAMPED)) {
      if (folder.has(name) && !folder.digest(name).equals(manifest.files().get(name))) {
        found.add(Discrepancy.of(Kind.CHANGED, name, ""));
      }
    }
    if (folder.has(Inventory.STAMPED)
        && parse(Inventory.STAMPED, Schema.MANIFEST, Manifest.class)
            .filter(it -> !manifest.continues(it))
            .isPresent()) {
      found.add(Discrepancy.of(Kind.MANIFEST, Inventory.STAMPED, ""));
    }
  }

  private long journals(Manifest manifest) {
    long lines = 0;
    for (String name : TeamPapers.JOURNALS) {
      String part = Extract.partOf(name);
      String digests = Extract.digestsOf(name);
      if (folder.has(part) && folder.has(digests)) {
        lines += journal(part, digests, Optional.ofNullable(manifest.chains().get(name)));
      }
    }
    return lines;
  }

  private long journal(String part, String list, Optional<Manifest.End> end) {
    List<String> digests = folder.read(list).lines().toList();
    if (end.filter(known -> closes(known, digests)).isEmpty()) {
      found.add(Discrepancy.of(Kind.CUT, list, end.map(known -> known.lines() + "").orElse("")));
    }
    long number = 0;
    try (LineSource source = new LineSource(folder.file(part))) {
      for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
        number++;
        if (!stands(line.get(), digests)) {
          found.add(Discrepancy.at(Kind.UNCHAINED, part, number, ""));
        }
      }
    } catch (IOException e) {
      throw Folder.refused(folder.file(part), e);
    }
    return number;
  }

  private static boolean closes(Manifest.End end, List<String> digests) {
    return end.lines() == digests.size()
        && (digests.isEmpty() || digests.getLast().equals(end.head().text()));
  }

  /// Whether a line stands at its place of the whole journal.
  private static boolean stands(byte[] line, List<String> digests) {
    Matcher place = PLACE.matcher(new String(line, StandardCharsets.UTF_8));
    if (!place.find()) {
      return false;
    }
    long number = Long.parseLong(place.group(1));
    return number >= 1
        && number <= digests.size()
        && digests.get((int) number - 1).equals(Digest.of(line).text())
        && (number == 1 || digests.get((int) number - 2).equals(place.group(2)));
  }

  private <T> Optional<T> parse(String name, Schema schema, Class<T> type) {
    if (!folder.has(name)) {
      found.add(Discrepancy.of(Kind.MISSING, name, ""));
      return Optional.empty();
    }
    try {
      return Optional.of(Edition.read(folder.file(name), folder.read(name), schema, type));
    } catch (VersionException e) {
      boolean changed = found.stream().anyMatch(one -> one.file().equals(name));
      if (e.why() != ArchiveException.Why.NO_VERSION && !changed) {
        throw e;
      }
      found.add(e.discrepancy());
      return Optional.empty();
    } catch (JsonProcessingException e) {
      found.add(Discrepancy.of(Kind.MALFORMED, name, e.getOriginalMessage()));
      return Optional.empty();
    }
  }
}
