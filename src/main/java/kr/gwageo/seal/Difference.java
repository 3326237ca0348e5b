package kr.gwageo.seal;

/// One thing that is not as it was sealed.
public sealed interface Difference {

  /// Something that concerns the set as a whole.
  record Whole(Part part) implements Difference {}

  /// The item, or the salt revealed for it, is not what was sealed.
  record Changed(int line, String id) implements Difference {}

  /// The item was sealed and is not there.
  ///
  /// @param place where it was among the items, from 1
  record Missing(int place, String id) implements Difference {}

  /// The item is there and was not sealed.
  record Added(int line, String id) implements Difference {}

  /// The item is there once more.
  record Repeated(int line, String id) implements Difference {}

  /// The first line from which the order is another.
  ///
  /// @param sealed the item that was sealed in its place
  record Moved(int line, String id, String sealed) implements Difference {}

  /// The line is no item.
  record Unreadable(int line) implements Difference {}

  /// What concerns a set as a whole.
  enum Part {
    /// The salts or the proof belong to another receipt.
    SEAL,
    /// The items' digests do not come to the root that the receipt names.
    ROOT,
    /// The definition is not what was sealed.
    DEFINITION,
    /// The canary is not the one that the receipt has the digest of.
    CANARY
  }
}
