package kr.gwageo.seal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.seal.Difference.Part;
import kr.gwageo.seal.ItemLines.Line;
import kr.gwageo.seal.SealException.Why;

/// The proof of one item, and its check.
final class Proving {
  private final Holding holding;
  private final String id;
  private final Receipt receipt;
  private final Secret secret;
  private final List<Line> found = new ArrayList<>();

  Proving(Holding holding, String id) {
    this.holding = holding;
    this.id = id;
    this.receipt = Receipt.read(holding.seal().resolve(Sealing.RECEIPT));
    this.secret = Opening.secret(holding, receipt);
  }

  /// @throws SealException if the set has no such item, or not as it was sealed
  Proof proof() throws IOException {
    int index = secret.items().stream().map(Secret.Sealed::id).toList().indexOf(id);
    if (index < 0) {
      throw new SealException(Why.UNKNOWN_ID, holding.seal().toString(), id);
    }
    Items items = Items.of(holding, receipt);
    items.feed((lines, line) -> {
      if (found.isEmpty() && lines.id(line).equals(id)) {
        found.add(line);
      }
    });
    if (found.isEmpty()) {
      throw new SealException(Why.CORRUPT, items.file().toString(), id);
    }
    Proof proof = proof(found.getFirst(), index);
    if (!inspect(proof, receipt).intact()) {
      throw new SealException(Why.CORRUPT, items.file() + ":" + found.getFirst().number(), id);
    }
    return proof;
  }

  private Proof proof(Line line, int index) {
    MerkleTree tree = new MerkleTree(Revealed.of(secret, receipt).leaves());
    return new Proof(
        Proof.SCHEMA,
        receipt.commitment(),
        secret.canary(),
        id,
        line.text(),
        Salts.shown(new Salts(Salts.parsed(secret.masterSalt())).of(index, id)),
        index,
        secret.items().size(),
        tree.path(index).stream().map(MerkleTree::shown).toList());
  }

  /// Compares a proof with a receipt.
  static Inspection inspect(Proof proof, Receipt receipt) {
    List<Difference> differences = new ArrayList<>();
    if (!proof.commitment().equals(receipt.commitment())) {
      differences.add(new Difference.Whole(Part.SEAL));
    }
    if (!new Canary(proof.canary()).commitment().equals(receipt.canary())) {
      differences.add(new Difference.Whole(Part.CANARY));
    }
    if (proof.size() != receipt.items() || !leads(proof, receipt) || !hasItsId(proof, receipt)) {
      differences.add(new Difference.Changed(proof.index() + 1, proof.id()));
    }
    return new Inspection(receipt, differences);
  }

  private static boolean leads(Proof proof, Receipt receipt) {
    Line line = new Line(proof.index() + 1, proof.line(), true);
    return MerkleTree.leads(
        Salts.leaf(Salts.parsed(proof.salt()), proof.id(), line.bytes()),
        proof.index(),
        proof.size(),
        proof.path().stream().map(MerkleTree::hash).toList(),
        MerkleTree.hash(receipt.root()));
  }

  /// An id beside a line that names another would be a proof of nothing.
  private static boolean hasItsId(Proof proof, Receipt receipt) {
    ItemLines lines = new ItemLines("", receipt.idField(), (_, _) -> {});
    try {
      return lines.id(new Line(1, proof.line(), true)).equals(proof.id());
    } catch (SealException e) {
      return false;
    }
  }
}
