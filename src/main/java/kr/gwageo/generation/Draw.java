package kr.gwageo.generation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Chance that follows from a seed: SHA-256 of the seed, a purpose and a counter. It gives the same
/// numbers on every machine and with every version of Java, and keeps all bits of the seed.
public final class Draw {
  private final byte[] key;
  private final MessageDigest sha;
  private byte[] block = {};
  private int place;
  private long counter;

  private Draw(byte[] key) {
    this.key = key;
    this.sha = sha256();
  }

  /// @param seed of any length
  /// @param purpose what is drawn, so that draws for different purposes do not hang together
  static Draw of(byte[] seed, String purpose) {
    MessageDigest sha = sha256();
    sha.update((seed.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(seed);
    return new Draw(sha.digest(purpose.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private long word() {
    if (place == block.length) {
      sha.update(key);
      block = sha.digest(Long.toString(counter++).getBytes(StandardCharsets.US_ASCII));
      place = 0;
    }
    long word = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      word = (word << Byte.SIZE) | (block[place++] & 0xff);
    }
    return word;
  }

  /// A whole number in `[0, bound)`, each as likely as any other.
  ///
  /// @param bound positive
  public int below(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("nothing lies in [0, " + bound + ")");
    }
    long limit = Long.MAX_VALUE / bound * bound;
    long word = word() >>> 1;
    while (word >= limit) {
      word = word() >>> 1;
    }
    return (int) (word % bound);
  }

  /// A whole number in `[low, high]`, each as likely as any other.
  public int between(int low, int high) {
    return low + below(Math.addExact(Math.subtractExact(high, low), 1));
  }

  /// Whether a coin shows heads.
  public boolean heads() {
    return below(2) == 0;
  }

  /// One of these.
  public <T> T oneOf(List<T> these) {
    return these.get(below(these.size()));
  }

  /// One of these.
  @SafeVarargs
  public final <T> T oneOf(T... these) {
    return these[below(these.length)];
  }

  /// So many different ones of these, in an order of chance.
  public <T> List<T> some(List<T> these, int count) {
    return List.copyOf(shuffled(these).subList(0, count));
  }

  /// All of these in an order of chance.
  public <T> List<T> shuffled(List<T> these) {
    List<T> shuffled = new ArrayList<>(these);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, below(i + 1));
    }
    return shuffled;
  }
}
