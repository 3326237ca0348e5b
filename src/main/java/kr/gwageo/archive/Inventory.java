package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the list of a folder's files, and keeps the one that was stamped.
///
/// Each bundle that is put on record makes the list longer, and a time stamp is of one list alone.
/// So the list of a decision that was stamped before is kept beside its successor, with its time
/// stamp, for as long as what it lists is what the folder holds.
final class Inventory {
  /// The list of files as it was stamped, before bundles were made.
  static final String STAMPED = "94-decision.json";

  private final Folder folder;

  Inventory(Folder folder) {
    this.folder = folder;
  }

  /// Writes the list anew; its signature falls.
  void write(String tool) {
    Manifest next = listed(tool);
    if (folder.has(STAMPED) && read(STAMPED).filter(next::continues).isEmpty()) {
      delete(STAMPED);
      next = listed(tool);
    }
    if (Receipts.has(folder, Manifest.FILE)
        && !Json.pretty(next).equals(folder.read(Manifest.FILE))) {
      if (!folder.has(STAMPED) && read(Manifest.FILE).filter(next::continues).isPresent()) {
        folder.write(STAMPED, folder.read(Manifest.FILE));
        folder.write(Receipts.of(STAMPED), Receipts.bytes(folder, Manifest.FILE));
        next = listed(tool);
      }
      folder.delete(Receipts.of(Manifest.FILE));
    }
    folder.delete(Signatures.of(Manifest.FILE));
    folder.write(Manifest.FILE, Json.pretty(next));
  }

  /// Takes the list away, and whatever says that it held.
  void withdraw() {
    delete(Manifest.FILE);
    delete(STAMPED);
  }

  private void delete(String name) {
    folder.delete(Receipts.of(name));
    folder.delete(Signatures.of(name));
    folder.delete(name);
  }

  private Manifest listed(String tool) {
    List<String> names =
        folder.names().stream()
            .filter(name -> !name.equals(Manifest.FILE))
            .filter(name -> !Signatures.isOne(name) && !Receipts.isOne(folder, name))
            .toList();
    SortedMap<String, Manifest.End> ends = new TreeMap<>();
    ChainCheck.ROOTS.forEach((name, root) -> {
      if (folder.has(name)) {
        ends.put(name, ChainCheck.end(folder.file(name), folder.digest(root)));
      }
    });
    return new Manifest(Schema.MANIFEST.text(), tool, folder.digests(names), ends);
  }

  private Optional<Manifest> read(String name) {
    try {
      return Optional.of(Json.read(folder.read(name), Manifest.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
