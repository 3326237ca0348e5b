package kr.gwageo.domain.item;

/// What a program may use up for one test.
///
/// @param seconds of processor time; on the wall, twice as many and one
/// @param megabytes of memory
public record Allowance(int seconds, int megabytes) {
  /// As much as most tasks of a few lines need many times over.
  public static final Allowance DEFAULT = new Allowance(10, 256);

  public Allowance {
    if (seconds < 1 || megabytes < 1) {
      throw new IllegalArgumentException(
          "a program needs time and memory: " + seconds + " s, " + megabytes + " MB");
    }
  }
}
