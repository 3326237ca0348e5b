package kr.gwageo.domain.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Digest;

/// A file of a benchmark's items.
///
/// @param path under the benchmark's home, and under its folder once fetched
/// @param bytes its size, where it is pinned
/// @param digest of its bytes, where it is pinned
/// @param tags that every item in it gets
public record SourceFile(
    String path, OptionalLong bytes, Optional<Digest> digest, List<String> tags) {
  public SourceFile {
    tags = List.copyOf(tags);
  }
}
