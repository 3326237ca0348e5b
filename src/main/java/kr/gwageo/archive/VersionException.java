package kr.gwageo.archive;

import java.nio.file.Path;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Discrepancy.Kind;

/// A document is of a version that this program does not read, or does not say of which.
public final class VersionException extends ArchiveException {
  private static final long serialVersionUID = 1L;

  private final String found;
  private final String read;
  private final String writer;

  /// @param why one of the three that speak of versions
  /// @param found what the document says of its form
  /// @param writer the program that wrote it, as its folder says; empty where that says nothing
  VersionException(Why why, Path file, String found, Schema read, String writer) {
    super(why, file.toString(), found);
    this.found = found;
    this.read = read.text();
    this.writer = writer;
  }

  /// What the document says of its form; empty where that is nothing.
  public String found() {
    return found;
  }

  /// The form that this program reads.
  public String read() {
    return read;
  }

  /// The program that wrote the document, as its folder says; empty where that says nothing.
  public String writer() {
    return writer;
  }

  /// The same, where somebody changed the document and it was of this version before.
  Discrepancy discrepancy() {
    return Discrepancy.of(
        Kind.MALFORMED, file(), "schema \"%s\", not \"%s\"".formatted(found, read));
  }
}
