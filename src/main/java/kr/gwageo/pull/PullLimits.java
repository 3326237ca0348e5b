package kr.gwageo.pull;

import java.time.Duration;

/// How much a pull takes and how patient it is.
///
/// @param bytesPerFile at most
/// @param attempts at one file without getting any further, at most
/// @param firstWait after a failed attempt; each further wait is twice as long
/// @param longestWait at most, and as long as a server may ask to wait
/// @param connect until a connection stands
/// @param silence of a connection until it counts as broken
public record PullLimits(
    long bytesPerFile,
    int attempts,
    Duration firstWait,
    Duration longestWait,
    Duration connect,
    Duration silence) {
  public PullLimits {
    if (bytesPerFile < 0 || attempts < 1) {
      throw new IllegalArgumentException(
          "bytes >= 0 and attempts >= 1, not %d and %d".formatted(bytesPerFile, attempts));
    }
  }

  /// 20 GiB, and five attempts with a quarter of a minute in all between them.
  public static final PullLimits DEFAULT =
      new PullLimits(
          20L << 30,
          5,
          Duration.ofSeconds(1),
          Duration.ofMinutes(5),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60));

  /// How long to wait after so many failures, where the server does not say it.
  Duration pause(int failures) {
    Duration wait = firstWait;
    for (int i = 1; i < failures && wait.compareTo(longestWait) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(longestWait) < 0 ? wait : longestWait;
  }
}
