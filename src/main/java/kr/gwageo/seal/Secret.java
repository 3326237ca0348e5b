package kr.gwageo.seal;

import java.util.List;
import kr.gwageo.domain.Digest;

/// What the evaluator keeps to themselves until a set is opened; without it no item can be proved.
///
/// @param schema name and version of this form
/// @param commitment of the receipt that this belongs to
/// @param masterSalt that all salts come from
/// @param canary as it will be published
/// @param items what was sealed, in order, so that a change can be told by item
record Secret(
    String schema, Digest commitment, String masterSalt, String canary, List<Sealed> items) {
  static final String SCHEMA = "gwageo/item-secret/1";

  /// One item's id and digest.
  record Sealed(String id, Digest leaf) {}

  Secret {
    Salts.parsed(masterSalt);
    items = List.copyOf(items);
  }

  /// Never shows the salt, so that no message or log does.
  @Override
  public String toString() {
    return "Secret[" + commitment + "]";
  }
}
