package kr.gwageo.domain;

import java.util.List;

/// All attempts at one turn of one trial within one run: one line of the journal.
///
/// @param number the trial's place in the plan, from 1
/// @param trial the trial's id
/// @param turn the user turn within the trial, from 1
/// @param attempts in order of time, at least one
/// @param done whether the trial needs no more asking
public record Exchange(long number, String trial, int turn, List<Attempt> attempts, boolean done) {
  public Exchange {
    attempts = List.copyOf(attempts);
    if (attempts.isEmpty()) {
      throw new IllegalArgumentException("trial " + trial + ": an exchange has an attempt");
    }
  }

  /// The outcome that counts: the last attempt's.
  public Outcome outcome() {
    return attempts.getLast().outcome();
  }
}
