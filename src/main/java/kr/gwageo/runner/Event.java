package kr.gwageo.runner;

import java.time.Duration;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Trial;

/// What happens to an entry during a run.
public sealed interface Event {

  /// The journal already holds so many of the entry's trials: they are not asked again.
  record Resumed(long trials) implements Event {}

  /// A request leaves.
  record Sent() implements Event {}

  /// A request came to its end.
  record Heard(Attempt attempt) implements Event {}

  /// The journal holds this exchange.
  record Journaled(Trial trial, Exchange exchange) implements Event {}

  /// From now on so many requests may be open at once.
  record Widened(int inFlight) implements Event {}

  /// The endpoint asks for fewer requests: from now on so many may be open at once.
  record Narrowed(int inFlight) implements Event {}

  /// Nothing but failures comes, the last of this kind: nothing is sent for a while, then one
  /// request to see.
  record Paused(FailureKind kind, Duration pause) implements Event {}

  /// The endpoint answers again.
  record GoesOn() implements Event {}

  /// The endpoint rejects a setting: from now on it is left out.
  record LeftOut(String setting) implements Event {}

  /// A trial fails again and again in the same way, while others succeed: it is given up.
  record Hopeless(Trial trial, FailureKind kind) implements Event {}

  /// The entry is asked nothing more in this run.
  record Ended(End why) implements Event {}

  /// Why an entry is asked nothing more.
  enum End {
    /// Everything was asked.
    DONE,
    /// Nothing but failures came for too long, or failures that the spec has to mend.
    GIVEN_UP,
    /// Its budget is used up.
    BUDGET_SPENT,
    /// The run was told to stop.
    STOPPED
  }
}
