package kr.gwageo.seal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kr.gwageo.domain.Digest;
import kr.gwageo.seal.SealException.Why;

/// The making of one seal.
final class Sealing {
  static final String RECEIPT = "receipt.json";
  static final String SECRET = "secret.json";
  static final String DEFINITION = "benchmark.yaml";
  static final String ENCRYPTED = "items.sealed";

  private final Original original;
  private final Consumer<byte[]> chance;
  private final Instant now;
  private final byte[] master = new byte[Salts.LENGTH];
  private final Canary canary;
  private final List<Secret.Sealed> sealed = new ArrayList<>();

  Sealing(Original original, Consumer<byte[]> chance, Instant now) {
    this.original = original;
    this.chance = chance;
    this.now = now;
    byte[] random = new byte[Canary.RANDOM_BYTES];
    chance.accept(master);
    chance.accept(random);
    this.canary = Canary.of(random);
  }

  Receipt into(Draft draft, Optional<SealKey> key) throws IOException {
    byte[] definition = Files.readAllBytes(original.definition());
    digestItems();
    Optional<Digest> encrypted = Optional.empty();
    if (key.isPresent()) {
      encrypted = Optional.of(encrypt(draft, key.get()));
    }
    Receipt receipt =
        Receipt.of(
            original,
            sealed.size(),
            root(),
            Digest.of(definition),
            encrypted,
            canary.commitment(),
            now,
            Receipt.Algorithms.of(key));
    Secret secret =
        new Secret(Secret.SCHEMA, receipt.commitment(), Salts.shown(master), canary.text(), sealed);
    draft.write(DEFINITION, definition);
    draft.write(RECEIPT, receipt.json().getBytes(StandardCharsets.UTF_8));
    try (OutputStream out = draft.secret(SECRET)) {
      out.write(Json.pretty(secret).getBytes(StandardCharsets.UTF_8));
    }
    mustOpen(draft, receipt, secret, key);
    draft.finish();
    return receipt;
  }

  private void digestItems() throws IOException {
    Salts salts = new Salts(master);
    Set<String> ids = new HashSet<>();
    String file = original.items().toString();
    ItemLines.Taker taker =
        (lines, line) -> {
          if (lines.canary(line).isPresent()) {
            throw new SealException(Why.OPENED_BEFORE, lines.place(line.number()), "");
          }
          String id = lines.id(line);
          if (!ids.add(Normalizer.normalize(id, Normalizer.Form.NFC))) {
            throw new SealException(Why.ID_REPEATS, lines.place(line.number()), id);
          }
          byte[] leaf = Salts.leaf(salts.of(sealed.size(), id), id, line.bytes());
          sealed.add(new Secret.Sealed(id, MerkleTree.shown(leaf)));
        };
    try (ItemLines lines = new ItemLines(file, original.idField(), taker)) {
      Files.copy(original.items(), lines);
    }
    if (sealed.isEmpty()) {
      throw new SealException(Why.NO_ITEMS, file, "");
    }
  }

  private Digest root() {
    return MerkleTree.shown(
        new MerkleTree(sealed.stream().map(item -> MerkleTree.hash(item.leaf())).toList()).root());
  }

  private Digest encrypt(Draft draft, SealKey key) throws IOException {
    try (InputStream in = Files.newInputStream(original.items());
        OutputStream out = new BufferedOutputStream(draft.secret(ENCRYPTED))) {
      Vault.lock(key, chance, in, out);
    }
    try (InputStream in = Files.newInputStream(draft.file(ENCRYPTED))) {
      return Digest.of(in);
    }
  }

  /// Whoever deletes the items after sealing must be able to get them back, and the file may have
  /// been changed while it was read.
  private void mustOpen(Draft draft, Receipt receipt, Secret secret, Optional<SealKey> key)
      throws IOException {
    Comparison comparison = new Comparison(receipt, Revealed.of(secret, receipt));
    Holding holding = new Holding(draft.folder(), Optional.of(original.items()), key);
    Items.of(holding, receipt).feed(comparison::line);
    if (!comparison.result().intact()) {
      throw new SealException(Why.CORRUPT, original.items().toString(), "");
    }
  }
}
