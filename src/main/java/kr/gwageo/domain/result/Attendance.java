package kr.gwageo.domain.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.domain.FailureKind;

/// When and how an entry was asked.
///
/// @param entry the entry's name
/// @param trials planned
/// @param answered trials with a complete, truncated or refused reply; of a judge, all but those
///   without such a reply, and those whose want of a verdict leaves an answer without a score
/// @param requests sent, retries included
/// @param first when the first request was sent
/// @param last when the last outcome was known
/// @param promptTokens sum of those reported
/// @param completionTokens sum of those reported
/// @param failures attempts that failed, by kind
/// @param leftOut parameters that were not sent, because the endpoint rejects them
/// @param late replies that came after their time-out, recorded and not counted
/// @param cost of the tokens reported, with the entry's price; empty where it has none
public record Attendance(
    String entry,
    long trials,
    long answered,
    long requests,
    Optional<Instant> first,
    Optional<Instant> last,
    OptionalLong promptTokens,
    OptionalLong completionTokens,
    SortedMap<FailureKind, Long> failures,
    SortedSet<String> leftOut,
    long late,
    Optional<BigDecimal> cost) {
  public Attendance {
    failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
  }
}
