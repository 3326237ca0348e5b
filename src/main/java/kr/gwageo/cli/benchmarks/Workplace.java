package kr.gwageo.cli.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder for what must not stay: its owner alone can read it, and closing removes it.
record Workplace(Path folder) implements AutoCloseable {

  /// A new one on the same disk as this path.
  static Workplace beside(Path path) throws IOException {
    Path parent = path.toAbsolutePath().normalize().getParent();
    if (parent == null) {
      throw new IOException("no folder to work in beside " + path);
    }
    Files.createDirectories(parent);
    return new Workplace(Files.createTempDirectory(parent, ".gwageo-"));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : List.copyOf(files.toList())) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
