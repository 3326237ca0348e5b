package kr.gwageo.seal;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.Digest;

/// What is published with the items when a set is opened, so that anyone can check them.
///
/// @param schema name and version of this form
/// @param commitment of the receipt that this belongs to
/// @param canary that the receipt has the digest of
/// @param items in the order in which they were sealed
record Revealed(String schema, Digest commitment, String canary, List<Entry> items) {
  static final String SCHEMA = "gwageo/item-salts/1";

  /// One item's salt and digest.
  record Entry(String id, String salt, Digest leaf) {
    Entry {
      Salts.parsed(salt);
    }
  }

  Revealed {
    items = List.copyOf(items);
  }

  /// What a secret reveals.
  static Revealed of(Secret secret, Receipt receipt) {
    Salts salts = new Salts(Salts.parsed(secret.masterSalt()));
    List<Entry> entries = new ArrayList<>();
    for (Secret.Sealed item : secret.items()) {
      String salt = Salts.shown(salts.of(entries.size(), item.id()));
      entries.add(new Entry(item.id(), salt, item.leaf()));
    }
    return new Revealed(SCHEMA, receipt.commitment(), secret.canary(), entries);
  }

  List<byte[]> leaves() {
    return items.stream().map(entry -> MerkleTree.hash(entry.leaf())).toList();
  }
}
