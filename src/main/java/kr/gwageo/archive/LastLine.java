package kr.gwageo.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The line of a file that ends at a place.
final class LastLine {
  private static final int FIRST_LOOK = 1 << 13;

  private LastLine() {}

  /// Without its line feed; empty if no line ends there.
  ///
  /// @param end just behind the line feed
  static Optional<byte[]> of(Path file, long end) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      if (end < 1 || end > in.length()) {
        return Optional.empty();
      }
      for (long look = FIRST_LOOK; ; look *= 2) {
        long start = Math.max(0, end - look);
        byte[] bytes = new byte[Math.toIntExact(end - start)];
        in.seek(start);
        in.readFully(bytes);
        if (bytes[bytes.length - 1] != '\n') {
          return Optional.empty();
        }
        int from = bytes.length - 2;
        while (from >= 0 && bytes[from] != '\n') {
          from--;
        }
        if (from >= 0 || start == 0) {
          return Optional.of(Arrays.copyOfRange(bytes, from + 1, bytes.length - 1));
        }
      }
    } catch (IOException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
