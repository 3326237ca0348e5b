package kr.gwageo.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Holds a file to the lines that should stand in it, byte for byte, as they come up.
final class LineComparison implements Consumer<String>, AutoCloseable {
  private final Path file;
  private final LineSource source;
  private long lines;
  private long bytes;
  private OptionalLong first = OptionalLong.empty();

  LineComparison(Path file) {
    this.file = file;
    try {
      this.source = new LineSource(file);
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// The next line that should stand there, without its line feed.
  @Override
  public void accept(String line) {
    lines++;
    if (first.isEmpty()) {
      byte[] expected = line.getBytes(StandardCharsets.UTF_8);
      bytes += expected.length + 1;
      if (next().filter(found -> Arrays.equals(found, expected)).isEmpty()) {
        first = OptionalLong.of(lines);
      }
    }
  }

  private Optional<byte[]> next() {
    try {
      return source.next();
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// The first line that differs, from 1; empty if the file holds what came up and nothing more.
  OptionalLong firstDifference() {
    try {
      return first.isEmpty() && Files.size(file) != bytes ? OptionalLong.of(lines + 1) : first;
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }
}
