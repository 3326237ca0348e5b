package kr.gwageo.likeness;

import java.util.Arrays;
import java.util.List;

/// The character 5-grams of texts as numbers, each once, the rarest first.
///
/// A gram is known by 58 bits of a hash of its characters; ten million different grams have a
/// chance of 1 in 6,000 that any two of them are taken for one. Above them stands how often the
/// gram occurs, as a power of two, so that sorting puts the rarest first.
final class Grams {
  private static final int LENGTH = 5;
  private static final int COUNTERS = 1 << 22;
  private static final int RARITY_SHIFT = 58;

  private final int[] counts = new int[COUNTERS];

  /// The hashes of a text's parts, sorted, each once. No gram reaches from one part into the next;
  /// a part shorter than a gram is one.
  static long[] hashes(List<String> parts) {
    int most = 0;
    for (String part : parts) {
      most += part.isEmpty() ? 0 : Math.max(1, part.length() - LENGTH + 1);
    }
    long[] hashes = new long[most];
    int count = 0;
    for (String part : parts) {
      if (part.isEmpty()) {
        continue;
      }
      int length = Math.min(LENGTH, part.length());
      for (int i = 0; i + length <= part.length(); i++) {
        hashes[count++] = hash(part, i, length);
      }
    }
    Arrays.sort(hashes);
    return distinct(hashes);
  }

  private static long[] distinct(long[] sorted) {
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /// Characters as digits of a number, then the finishing steps of SplitMix64 (Steele, Lea and
  /// Flood, 2014), which spread numbers that lie close together.
  private static long hash(String part, int from, int length) {
    long hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + part.charAt(i);
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return (hash ^ (hash >>> 31)) >>> (Long.SIZE - RARITY_SHIFT);
  }

  /// Counts a text's hashes.
  void count(long[] hashes) {
    for (long hash : hashes) {
      counts[counter(hash)]++;
    }
  }

  /// The hashes with how often they were counted above them, sorted. Grams that share a counter are
  /// taken for commoner than they are, which changes their order and nothing else.
  long[] ranked(long[] hashes) {
    long[] ranked = new long[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      int rarity = Integer.SIZE - Integer.numberOfLeadingZeros(counts[counter(hashes[i])]);
      ranked[i] = (long) Math.min(rarity, 31) << RARITY_SHIFT | hashes[i];
    }
    Arrays.sort(ranked);
    return ranked;
  }

  private static int counter(long hash) {
    return (int) (hash & (COUNTERS - 1));
  }
}
