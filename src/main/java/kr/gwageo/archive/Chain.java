package kr.gwageo.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;

/// How far a journal's lines are known to hang together: each carries its number and the digest of
/// the line before it; the first carries the digest of the seal.
///
/// @param lines it has
/// @param head digest of the last line, or of the seal
/// @param bytes up to the end of the last line
record Chain(long lines, Digest head, long bytes) {
  private static final byte[] TAIL = {'}'};

  /// Nothing but the seal.
  static Chain from(Digest seal) {
    return new Chain(0, seal, 0);
  }

  /// The next line, without its line feed.
  ///
  /// @param exchange as JSON
  byte[] line(byte[] exchange) {
    byte[] before = before();
    byte[] line = Arrays.copyOf(before, before.length + exchange.length + TAIL.length);
    System.arraycopy(exchange, 0, line, before.length, exchange.length);
    line[line.length - 1] = TAIL[0];
    return line;
  }

  private byte[] before() {
    return ("{\"seq\":" + (lines + 1) + ",\"prev\":\"" + head + "\",\"exchange\":")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The chain with one more line.
  Chain with(byte[] line) {
    return new Chain(lines + 1, Digest.of(line), bytes + line.length + 1);
  }

  /// Whether a line follows this chain.
  boolean isFollowedBy(byte[] line) {
    byte[] before = before();
    int end = line.length - TAIL.length;
    return end >= before.length
        && Arrays.equals(line, 0, before.length, before, 0, before.length)
        && line[end] == TAIL[0];
  }

  /// The exchange in the next line, as JSON.
  ///
  /// @param file that holds it, for the message
  /// @throws ArchiveException naming the line, if it does not follow this chain
  byte[] exchange(Path file, byte[] line) {
    if (!isFollowedBy(line)) {
      throw corrupt(file, "does not follow the line before it");
    }
    return Arrays.copyOfRange(line, before().length, line.length - TAIL.length);
  }

  /// The next line is not what was written.
  ArchiveException corrupt(Path file, String why) {
    return new ArchiveException(Why.CORRUPT, file + ":" + (lines + 1), why);
  }
}
