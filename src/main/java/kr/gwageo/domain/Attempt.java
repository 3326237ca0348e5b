package kr.gwageo.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One request and what became of it.
///
/// @param startedAt when the request was sent
/// @param elapsed until the outcome was known, in milliseconds
/// @param firstToken until the first streamed token, in milliseconds; empty where not streamed
/// @param retryAfter how long the server asked to wait before the next request
/// @param leftOut parameters of the prompt that were not sent, because the endpoint rejects them
/// @param outcome what became of it
/// @param late a reply that came after the time-out, for the record: it never counts
public record Attempt(
    Instant startedAt,
    Duration elapsed,
    Optional<Duration> firstToken,
    Optional<Duration> retryAfter,
    List<String> leftOut,
    Outcome outcome,
    Optional<Reply> late) {
  public Attempt {
    leftOut = List.copyOf(leftOut);
  }

  /// An attempt with everything that the prompt says, and nothing that came too late.
  public Attempt(
      Instant startedAt,
      Duration elapsed,
      Optional<Duration> firstToken,
      Optional<Duration> retryAfter,
      Outcome outcome) {
    this(startedAt, elapsed, firstToken, retryAfter, List.of(), outcome, Optional.empty());
  }

  /// What was said, be it too late: the tokens of both are paid for.
  public Optional<Reply> received() {
    return outcome.said().or(() -> late);
  }
}
