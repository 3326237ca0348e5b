package kr.gwageo.seal;

import java.nio.file.Path;
import java.util.List;
import kr.gwageo.domain.Digest;

/// Shows that one item was in a sealed set, and shows no other item.
///
/// @param schema name and version of this form
/// @param commitment of the receipt that it belongs to
/// @param canary so that copies can be kept out of training data
/// @param id of the item
/// @param line the item as it was sealed
/// @param salt of the item
/// @param index its place, from 0
/// @param size how many items the set has
/// @param path the nodes that lead to the root, from below
public record Proof(
    String schema,
    Digest commitment,
    String canary,
    String id,
    String line,
    String salt,
    int index,
    int size,
    List<Digest> path) {
  static final String SCHEMA = "gwageo/item-proof/1";

  public Proof {
    Salts.parsed(salt);
    path = List.copyOf(path);
  }

  /// Reads a proof.
  ///
  /// @throws SealException if it is none
  public static Proof read(Path file) {
    return Json.read(file, SCHEMA, Proof.class);
  }

  /// The proof as it stands in its file.
  public String json() {
    return Json.pretty(this);
  }
}
