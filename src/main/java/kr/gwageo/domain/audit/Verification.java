package kr.gwageo.domain.audit;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;

/// What came of holding a round's folder to its seal, its record and its own figures.
///
/// @param madeBy the program that made the folder
/// @param checkedBy the program that looked
/// @param seal digest of the seal, which is what was published beforehand; empty where a bundle
///   does not tell it
/// @param files that were held to their digests
/// @param exchanges in the journal that were held to chain and plan
/// @param recomputed whether, in a round's folder but not in a bundle, plan, scores, comparisons,
///   verdicts and reports were computed anew
/// @param signer fingerprint of the key that signed, where one was given and every signature is its
/// @param signed whether signatures stand in the folder
/// @param receipts time stamps that fit, in the order of the files
/// @param discrepancies in the order of the files
public record Verification(
    String madeBy,
    String checkedBy,
    Optional<Digest> seal,
    int files,
    long exchanges,
    boolean recomputed,
    Optional<Digest> signer,
    boolean signed,
    List<Receipt> receipts,
    List<Discrepancy> discrepancies) {
  public Verification {
    receipts = List.copyOf(receipts);
    discrepancies = List.copyOf(discrepancies);
  }

  /// Whether nothing differs.
  public boolean intact() {
    return discrepancies.isEmpty();
  }
}
