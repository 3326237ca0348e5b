package kr.gwageo.endpoint;

import java.time.Duration;

/// How long we go on listening when a time limit has passed. What comes then is kept for the record
/// and does not count.
final class Grace {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int SHARE = 10;

  private Grace() {}

  /// The limit and a tenth of it more, 30 seconds more at most.
  static Duration after(Duration limit) {
    Duration share = limit.dividedBy(SHARE);
    return limit.plus(share.compareTo(LONGEST) < 0 ? share : LONGEST);
  }
}
