package kr.gwageo.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.spec.Mistake.Rule;

/// A Parquet file. Its library is not part of the default build.
final class ParquetFile implements ItemReader {

  @Override
  public List<Row> rows(Path file, Layout layout, Mistakes mistakes) {
    try {
      return ParquetRows.of(file);
    } catch (NoClassDefFoundError e) {
      mistakes.add(1, "format", "parquet", Rule.PARQUET_MODULE);
    } catch (IOException | RuntimeException e) {
      // the library reports a damaged file by exceptions of many types
      mistakes.add(1, "", "", Rule.READABLE_FILE, e.toString());
    }
    return List.of();
  }
}
