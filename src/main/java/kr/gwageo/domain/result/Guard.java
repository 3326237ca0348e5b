package kr.gwageo.domain.result;

import java.util.Optional;

/// A condition on one task that "reached" asks for beside the composite.
///
/// @param task the task's name
/// @param leader name of the leader
/// @param ratio the least ratio that is asked for
/// @param finding what came of it
/// @param test of that ratio; empty where it cannot be computed
public record Guard(
    String task, String leader, double ratio, Finding finding, Optional<ContrastTest> test) {

  /// What came of a guard.
  public enum Finding {
    /// The ratio is above what is asked for.
    HELD,
    /// The ratio is below it.
    BROKEN,
    /// The figures are compatible with both, so "reached" cannot be claimed.
    OPEN,
    /// The task is too small to tell even a competitor that equals the leader from one at the
    /// guard, so the guard does not apply.
    UNRESOLVED
  }
}
