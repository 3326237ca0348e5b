package kr.gwageo.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The complete lines of a file as bytes; a last line without line feed was never finished and is
/// left out. A file that is not there has no lines.
final class LineSource implements AutoCloseable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;

  LineSource(Path file) throws IOException {
    this(file, 0);
  }

  /// @param offset where the first line starts
  LineSource(Path file, long offset) throws IOException {
    this.in = open(file);
    in.skipNBytes(offset);
  }

  private static InputStream open(Path file) throws IOException {
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      return InputStream.nullInputStream();
    }
  }

  /// The next line without its line feed.
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    while (true) {
      int from = start;
      int at = from;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      start = at + 1;
      if (at < end && pieces.size() == 0) {
        return Optional.of(Arrays.copyOfRange(buffer, from, at));
      }
      pieces.write(buffer, from, at - from);
      if (at < end) {
        return Optional.of(pieces.toByteArray());
      }
      end = in.read(buffer);
      start = 0;
      if (end < 0) {
        end = 0;
        return Optional.empty();
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
