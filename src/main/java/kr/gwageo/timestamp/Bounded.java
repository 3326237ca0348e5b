package kr.gwageo.timestamp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kr.gwageo.timestamp.TimestampException.Flaw;

/// Files from outside, which may be of any length.
final class Bounded {
  private Bounded() {}

  /// All of a file.
  ///
  /// @throws TimestampException if it is longer, not there, or the disk refuses
  static byte[] read(Path file, int longest) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(longest + 1);
      if (bytes.length > longest) {
        throw new TimestampException(Flaw.TOO_LARGE, file.toString(), "");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new TimestampException(Flaw.NO_FILE, file.toString(), "");
    } catch (IOException e) {
      throw new TimestampException(Flaw.DISK, file.toString(), e.toString());
    }
  }
}
