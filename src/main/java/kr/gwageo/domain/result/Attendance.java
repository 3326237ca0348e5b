package kr.gwageo.domain.result;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// When and how an entry was asked.
///
/// @param entry the entry's name
/// @param trials planned
/// @param answered trials with a complete, truncated or refused reply
/// @param requests sent, retries included
/// @param first when the first request was sent
/// @param last when the last outcome was known
/// @param promptTokens sum of those reported
/// @param completionTokens sum of those reported
public record Attendance(
    String entry,
    long trials,
    long answered,
    long requests,
    Optional<Instant> first,
    Optional<Instant> last,
    OptionalLong promptTokens,
    OptionalLong completionTokens) {}
