package kr.gwageo.pull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.benchmark.Home;
import kr.gwageo.domain.benchmark.SourceFile;

/// What to pull, from where, and where to.
///
/// @param benchmark its name
/// @param licence as accepted by whoever pulls
/// @param folder made where it is not there
/// @param token the value that opens a gated home: sent to nobody else, and never written
/// @param renew whether files without a digest in the definition are fetched again, and may have
///   changed
public record PullOrder(
    String benchmark,
    Home home,
    List<SourceFile> files,
    String licence,
    Path folder,
    Optional<String> token,
    PullRoute route,
    boolean renew) {
  public PullOrder {
    files = List.copyOf(files);
    token = token.map(String::strip).filter(value -> !value.isEmpty());
  }

  @Override
  public String toString() {
    return "PullOrder[%s into %s]".formatted(benchmark, folder);
  }
}
