package kr.gwageo.domain.spec;

import java.util.OptionalLong;

/// How hard an account may be asked. The number of requests open at once starts at `start`, grows
/// while all goes well and shrinks when the server says that it is too much.
///
/// @param min requests open at once that are always allowed, at least 1
/// @param start requests open at once in the beginning, in \[min, max\]
/// @param max requests open at once, at most
/// @param requestsPerMinute sent, at most; empty: no such limit
/// @param tokensPerMinute of prompts and replies together, at most; empty: no such limit
public record Pace(
    int min, int start, int max, OptionalLong requestsPerMinute, OptionalLong tokensPerMinute) {
  public Pace {
    if (min < 1 || start < min || max < start) {
      throw new IllegalArgumentException(
          "1 <= min <= start <= max, not %d, %d, %d".formatted(min, start, max));
    }
  }

  /// Starts at 4 requests at once and goes up to 32.
  public static final Pace DEFAULT = new Pace(1, 4, 32, OptionalLong.empty(), OptionalLong.empty());

  /// So many requests at once, fewer only while the server says that it is too much.
  public static Pace upTo(int inFlight) {
    return new Pace(1, inFlight, inFlight, OptionalLong.empty(), OptionalLong.empty());
  }
}
