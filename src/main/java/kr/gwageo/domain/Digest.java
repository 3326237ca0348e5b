package kr.gwageo.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest, written as `sha256:` and 64 lower-case hexadecimal digits.
public record Digest(String text) {
  private static final String PREFIX = "sha256:";
  private static final int LENGTH = PREFIX.length() + 64;

  public Digest {
    if (!isDigest(text)) {
      throw new IllegalArgumentException(
          "not a digest of the form sha256:<64 hex digits>: " + text);
    }
  }

  /// Written out, since a pattern takes longer than to compute the digest of a line.
  private static boolean isDigest(String text) {
    if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
      return false;
    }
    for (int i = PREFIX.length(); i < LENGTH; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /// The digest of these bytes.
  public static Digest of(byte[] bytes) {
    return new Digest(PREFIX + HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  /// The digest of all bytes that a stream still has.
  public static Digest of(InputStream in) throws IOException {
    MessageDigest sha = sha256();
    byte[] piece = new byte[1 << 16];
    for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
      sha.update(piece, 0, count);
    }
    return new Digest(PREFIX + HexFormat.of().formatHex(sha.digest()));
  }

  /// The digest of a list of texts. Each text enters as its UTF-8 length in decimal, a colon, and
  /// its UTF-8 bytes, so that no two different lists run together to the same bytes.
  public static Digest of(Iterable<String> fields) {
    MessageDigest sha = sha256();
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      sha.update(bytes);
    }
    return new Digest(PREFIX + HexFormat.of().formatHex(sha.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
