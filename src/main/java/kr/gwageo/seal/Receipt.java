package kr.gwageo.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.seal.SealException.Why;

/// What is published of a sealed set before a round: it fixes every item and tells none.
///
/// @param schema name and version of this form
/// @param name of the benchmark
/// @param version of the benchmark
/// @param items how many there are
/// @param idField where an item has its id
/// @param root of the Merkle tree over the items' salted digests
/// @param definition digest of the benchmark's definition
/// @param encrypted digest of the file of encrypted items, where there is one
/// @param canary digest of the canary
/// @param sealedAt when the seal was made, by the evaluator's clock
/// @param algorithms what was used
/// @param commitment digest of all above: who prints this alone has fixed the whole receipt
public record Receipt(
    String schema,
    String name,
    String version,
    int items,
    String idField,
    Digest root,
    Digest definition,
    Optional<Digest> encrypted,
    Digest canary,
    Instant sealedAt,
    Algorithms algorithms,
    Digest commitment) {
  static final String SCHEMA = "gwageo/item-seal/1";

  /// Names of what a seal is made with.
  ///
  /// @param leaf how an item and its salt become a digest
  /// @param tree how digests become the root
  /// @param salts how the items' salts come from the master salt
  /// @param encryption of the items at rest, where they are encrypted
  /// @param key where that key comes from
  public record Algorithms(
      String leaf, String tree, String salts, Optional<String> encryption, Optional<String> key) {

    static Algorithms of(Optional<SealKey> key) {
      return new Algorithms(
          "SHA-256(0x00, salt, length of id, id, line)",
          "RFC 9162 with SHA-256",
          "HMAC-SHA-256",
          key.map(_ -> "AES-256-GCM-HKDF-SHA-256 streaming, 64 KiB"),
          key.map(kind ->
              switch (kind) {
                case SealKey.KeyFile _ -> "key file";
                case SealKey.Phrase _ -> "PBKDF2-HMAC-SHA-256, " + Vault.ITERATIONS;
              }));
    }

    private List<String> fields() {
      return List.of(leaf, tree, salts, encryption.orElse(""), key.orElse(""));
    }
  }

  /// The receipt of these figures, with its commitment.
  static Receipt of(
      Original original,
      int items,
      Digest root,
      Digest definition,
      Optional<Digest> encrypted,
      Digest canary,
      Instant sealedAt,
      Algorithms algorithms) {
    Receipt draft =
        new Receipt(
            SCHEMA,
            original.name(),
            original.version(),
            items,
            original.idField(),
            root,
            definition,
            encrypted,
            canary,
            sealedAt,
            algorithms,
            root);
    return draft.committed();
  }

  private Receipt committed() {
    return new Receipt(
        schema,
        name,
        version,
        items,
        idField,
        root,
        definition,
        encrypted,
        canary,
        sealedAt,
        algorithms,
        digest());
  }

  private Digest digest() {
    List<String> figures =
        List.of(
            schema,
            name,
            version,
            String.valueOf(items),
            idField,
            root.text(),
            definition.text(),
            encrypted.map(Digest::text).orElse(""),
            canary.text(),
            sealedAt.toString(),
            Digest.of(algorithms.fields()).text());
    return Digest.of(figures);
  }

  /// Reads a receipt.
  ///
  /// @throws SealException if it is none, or its commitment is not that of its other figures
  public static Receipt read(Path file) {
    Receipt receipt = Json.read(file, SCHEMA, Receipt.class);
    if (!receipt.digest().equals(receipt.commitment())) {
      throw new SealException(Why.CORRUPT, file.toString(), "commitment");
    }
    return receipt;
  }

  /// The receipt as it stands in its file.
  public String json() {
    return Json.pretty(this);
  }
}
