package kr.gwageo.domain.spec;

import java.time.Duration;
import java.util.OptionalLong;

/// How patient the runner is.
///
/// @param pace of asking one account, where the entry has none of its own
/// @param attempts at one turn of a trial within one run, at most
/// @param retries within one run, over all entries, at most; empty: no such limit
/// @param connect until a connection stands
/// @param firstToken until the first byte of a reply
/// @param betweenTokens between two parts of a reply
/// @param total for one attempt
/// @param backoff the first wait before asking again; later waits double, with full jitter
/// @param giveUp how long nothing but failures may come from an entry until it is left alone for
///   the run
/// @param rejected what becomes of a parameter that an endpoint rejects
public record Limits(
    Pace pace,
    int attempts,
    OptionalLong retries,
    Duration connect,
    Duration firstToken,
    Duration betweenTokens,
    Duration total,
    Duration backoff,
    Duration giveUp,
    Rejected rejected) {

  /// What becomes of a parameter that an endpoint rejects.
  public enum Rejected {
    /// It is found out which, and left out from then on; journal and report say so.
    LEFT_OUT,
    /// The entry is left alone: nothing is sent but what the spec says.
    STOPS
  }

  /// The default pace, 5 attempts, 10 s to connect, 10 min to the first token, 2 min between
  /// tokens, 30 min in all, first wait 1 s, given up after 10 min of failures alone.
  public static final Limits DEFAULT =
      new Limits(
          Pace.DEFAULT,
          5,
          OptionalLong.empty(),
          Duration.ofSeconds(10),
          Duration.ofMinutes(10),
          Duration.ofMinutes(2),
          Duration.ofMinutes(30),
          Duration.ofSeconds(1),
          Duration.ofMinutes(10),
          Rejected.LEFT_OUT);

  /// The same patience, and this for rejected parameters.
  Limits with(Rejected other) {
    return new Limits(
        pace, attempts, retries, connect, firstToken, betweenTokens, total, backoff, giveUp, other);
  }
}
