package kr.gwageo.statistics.sequential;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// HMAC-SHA256 (RFC 2104), which a room without the JDK's key types makes from the digest.
final class Hmac {
  private static final int BLOCK = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final MessageDigest digest;
  private final byte[] inner;
  private final byte[] outer;

  Hmac(byte[] key) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    byte[] block = Arrays.copyOf(key.length > BLOCK ? digest.digest(key) : key, BLOCK);
    inner = masked(block, INNER);
    outer = masked(block, OUTER);
  }

  byte[] of(byte[] message) {
    digest.update(inner);
    byte[] within = digest.digest(message);
    digest.update(outer);
    return digest.digest(within);
  }

  private static byte[] masked(byte[] block, byte mask) {
    byte[] masked = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      masked[i] = (byte) (block[i] ^ mask);
    }
    return masked;
  }
}
