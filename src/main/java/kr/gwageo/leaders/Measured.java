package kr.gwageo.leaders;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kr.gwageo.domain.Digest;

/// A stream whose bytes are counted and digested as they are read.
final class Measured extends FilterInputStream {
  private final MessageDigest sha;
  private long left;

  /// More came than may.
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /// @param most bytes that may come
  Measured(InputStream in, long most) {
    super(in);
    this.left = most;
    try {
      this.sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = super.read(bytes, start, length);
    if (count > 0) {
      left -= count;
      if (left < 0) {
        throw new TooLargeException();
      }
      sha.update(bytes, start, count);
    }
    return count;
  }

  /// The digest of all bytes read, once.
  Digest digest() {
    return new Digest("sha256:" + HexFormat.of().formatHex(sha.digest()));
  }
}
