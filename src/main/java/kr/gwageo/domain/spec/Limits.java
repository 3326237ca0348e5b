package kr.gwageo.domain.spec;

import java.time.Duration;

/// How patient the runner is.
///
/// @param inFlight requests open at once for one entry, at most
/// @param attempts at one trial within one run, at most
/// @param connect until a connection stands
/// @param firstToken until the first byte of a reply
/// @param betweenTokens between two parts of a streamed reply
/// @param total for one attempt
/// @param backoff the first wait before asking again; later waits double, with full jitter
public record Limits(
    int inFlight,
    int attempts,
    Duration connect,
    Duration firstToken,
    Duration betweenTokens,
    Duration total,
    Duration backoff) {

  /// 8 in flight, 5 attempts, 10 s to connect, 10 min to the first token, 2 min between tokens, 30
  /// min in all, first wait 1 s.
  public static final Limits DEFAULT =
      new Limits(
          8,
          5,
          Duration.ofSeconds(10),
          Duration.ofMinutes(10),
          Duration.ofMinutes(2),
          Duration.ofMinutes(30),
          Duration.ofSeconds(1));
}
