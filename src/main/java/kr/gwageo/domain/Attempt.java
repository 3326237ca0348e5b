package kr.gwageo.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One request and what became of it.
///
/// @param startedAt when the request was sent
/// @param elapsed until the outcome was known, in milliseconds
/// @param firstToken until the first streamed token, in milliseconds; empty where not streamed
/// @param retryAfter how long the server asked to wait before the next request
/// @param outcome what became of it
public record Attempt(
    Instant startedAt,
    Duration elapsed,
    Optional<Duration> firstToken,
    Optional<Duration> retryAfter,
    Outcome outcome) {}
