package kr.gwageo.statistics.resampling;

/// Random numbers from a seed: SplitMix64 (Steele, Lea and Flood 2014, OOPSLA), which needs one
/// addition of state for each number, so that many of them are made at once.
final class Chance {
  /// The name that is written beside every result.
  static final String NAME = "SplitMix64";

  private static final long GAMMA = 0x9e3779b97f4a7c15L;
  private static final int SHIFT_TO_FRACTION = 11;
  private static final double FRACTION = 0x1p-53;
  private static final long LOW = 0xffffffffL;

  private long state;

  /// @param seed where the numbers begin
  Chance(long seed) {
    state = seed;
  }

  /// The numbers of one of many streams of a seed. They begin at places of the one long cycle that
  /// are scattered by the generator itself: that any of a thousand streams of a billion numbers
  /// meet has a chance below one in ten thousand.
  static Chance stream(long seed, int number) {
    return new Chance(mixed(mixed(seed + GAMMA) + GAMMA * (number + 1L)));
  }

  long next() {
    state += GAMMA;
    return mixed(state);
  }

  /// Uniform in \[0, 1), in steps of 2⁻⁵³.
  double fraction() {
    return (next() >>> SHIFT_TO_FRACTION) * FRACTION;
  }

  /// Uniform among 0 to bound - 1, without bias (Lemire 2019, ACM Trans. Model. Comput. Simul. 29):
  /// 32 random bits times the bound, drawn again where the lower half of the product shows that
  /// they belong to the surplus.
  int below(int bound) {
    long product = (next() >>> Integer.SIZE) * bound;
    if ((product & LOW) < bound) {
      long surplus = surplus(bound);
      while ((product & LOW) < surplus) {
        product = (next() >>> Integer.SIZE) * bound;
      }
    }
    return (int) (product >>> Integer.SIZE);
  }

  /// How many of the 2³² numbers are left over when they are dealt out evenly.
  static long surplus(int bound) {
    return (1L << Integer.SIZE) % bound;
  }

  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
