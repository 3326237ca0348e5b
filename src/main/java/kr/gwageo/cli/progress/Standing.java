package kr.gwageo.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.cli.words.Money;
import kr.gwageo.cli.words.Name;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.runner.Event;

/// How far a run has come with one entry, at one moment.
///
/// @param entry its name in the spec
/// @param name as people know it
/// @param state what it is doing
/// @param planned its trials
/// @param resumed trials that were answered before this run
/// @param answered trials that need no more asking
/// @param unanswered trials that this run could not get answered
/// @param hopeless those among them that were given up early
/// @param failures requests that failed, by kind
/// @param requests sent
/// @param open requests without an outcome yet
/// @param limit how many may be open at once; 0 where it is not known
/// @param tokens of prompts and replies, as reported
/// @param cost of them, where the entry has a price
/// @param leftOut settings that the endpoint rejects
/// @param lastFailure the last one seen
/// @param elapsed since the first request, up to the end of the entry's part
record Standing(
    String entry,
    Name name,
    State state,
    long planned,
    long resumed,
    long answered,
    long unanswered,
    long hopeless,
    SortedMap<FailureKind, Long> failures,
    long requests,
    long open,
    int limit,
    long tokens,
    Optional<Money> cost,
    SortedSet<String> leftOut,
    Optional<Outcome.Failed> lastFailure,
    Duration elapsed) {
  Standing {
    failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
  }

  /// What an entry is doing.
  sealed interface State {
    /// Nothing was sent yet.
    record Waiting() implements State {}

    /// Requests go out.
    record Asking() implements State {}

    /// Nothing is sent for a while, since nothing but failures came.
    record Paused(FailureKind kind, Instant until) implements State {}

    /// It is asked nothing more.
    record Over(Event.End why, Instant at) implements State {}
  }

  /// Whether the entry is asked nothing more.
  boolean over() {
    return state instanceof State.Over;
  }

  /// Whether it ended otherwise than with every trial asked.
  boolean cutShort() {
    return state instanceof State.Over(Event.End why, Instant at) && why != Event.End.DONE;
  }

  /// Requests that failed.
  long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Trials answered in this run.
  long answeredNow() {
    return Math.max(0, answered - resumed);
  }

  /// Trials that this run has yet to see through.
  long toCome() {
    return Math.max(0, planned - answered - unanswered);
  }
}
