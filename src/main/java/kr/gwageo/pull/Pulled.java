package kr.gwageo.pull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;

/// What was pulled into a folder: the content of its `pulled.json`.
///
/// @param benchmark its name
/// @param licence as accepted
/// @param url the home's address, with `{revision}` and `{path}`
/// @param mirror what stood in for the home
/// @param revisionAsked as the definition has it
/// @param revisionServed the commit that all files are of, where the server tells it: what an
///   unpinned definition can be pinned to
/// @param time of the last pull that changed anything
/// @param files in the order of the definition
public record Pulled(
    String schema,
    String benchmark,
    String licence,
    String url,
    Optional<String> mirror,
    String revisionAsked,
    Optional<String> revisionServed,
    Instant time,
    List<File> files) {
  static final String SCHEMA = "gwageo/pulled/1";

  public Pulled {
    files = List.copyOf(files);
  }

  /// A file that was pulled.
  ///
  /// @param digest where the digest comes from
  /// @param etag the server's name for the content
  /// @param revisionServed the commit, where the server tells it
  public record File(
      String path,
      long bytes,
      Digest sha256,
      Basis digest,
      Optional<String> etag,
      Optional<String> revisionServed) {}

  /// Where a digest comes from.
  public enum Basis {
    /// The definition names it, and the file has it.
    PINNED,
    /// The definition names none: it was recorded when the file was first pulled.
    RECORDED
  }

  Optional<File> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /// Whether two records differ in nothing but their time.
  boolean saysTheSameAs(Pulled other) {
    return equals(
        new Pulled(
            other.schema,
            other.benchmark,
            other.licence,
            other.url,
            other.mirror,
            other.revisionAsked,
            other.revisionServed,
            time,
            other.files));
  }

  /// The commit that all of these are of.
  static Optional<String> commonRevision(List<File> files) {
    List<Optional<String>> told = files.stream().map(File::revisionServed).distinct().toList();
    return told.size() == 1 ? told.getFirst() : Optional.empty();
  }
}
