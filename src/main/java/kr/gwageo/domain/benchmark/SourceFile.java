package kr.gwageo.domain.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Digest;

/// A file of a public benchmark, as its definition tells it.
///
/// @param path below the home, with `/` between folders
/// @param bytes its size; empty: not known
/// @param sha256 its digest; empty: not known, so that the first pull records it
/// @param tags added to those of every item in it
public record SourceFile(
    String path, OptionalLong bytes, Optional<Digest> sha256, List<String> tags) {
  public SourceFile {
    tags = List.copyOf(tags);
    if (bytes.isPresent() && bytes.getAsLong() < 0) {
      throw new IllegalArgumentException("a size, not: " + bytes.getAsLong());
    }
  }
}
