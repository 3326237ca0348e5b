package kr.gwageo.rehearsal;

import java.util.List;
import java.util.SplittableRandom;
import kr.gwageo.domain.Digest;

/// Chance that follows from its source alone: the same source and purpose give the same number, in
/// whatever order they are asked for.
final class Chance {
  private static final int HEX_DIGITS_OF_A_LONG = 16;

  private final long source;

  private Chance(long source) {
    this.source = source;
  }

  /// The item's own, common to all simulated models.
  static Chance of(Digest item) {
    int start = "sha256:".length();
    int end = start + HEX_DIGITS_OF_A_LONG;
    return new Chance(Long.parseUnsignedLong(item.text(), start, end, 16));
  }

  /// One model's own, where this is the item's.
  Chance of(long seed) {
    return new Chance(
        new SplittableRandom(source ^ new SplittableRandom(seed).nextLong()).nextLong());
  }

  /// Uniform in \[0, 1), independent for each purpose.
  double uniform(String purpose) {
    return new SplittableRandom(source ^ purpose.hashCode()).nextDouble();
  }

  /// One of the options, each as likely as any other.
  <T> T oneOf(List<T> options, String purpose) {
    return options.get((int) (uniform(purpose) * options.size()));
  }
}
