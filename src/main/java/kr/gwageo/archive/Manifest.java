package kr.gwageo.archive;

import java.util.SortedMap;
import kr.gwageo.domain.Digest;

/// What a round's folder holds.
///
/// @param schema of this file
/// @param tool that wrote it
/// @param files digest by name of every other file but signatures
/// @param chains where the files end whose lines form a chain, by name
record Manifest(
    String schema, String tool, SortedMap<String, Digest> files, SortedMap<String, End> chains) {
  static final String FILE = "MANIFEST.json";

  /// The end of a chain of lines.
  ///
  /// @param head digest of the last line, or of the seal where there is none
  record End(long lines, Digest head) {
    static End of(Chain chain) {
      return new End(chain.lines(), chain.head());
    }
  }
}
