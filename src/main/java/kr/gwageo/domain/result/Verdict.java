package kr.gwageo.domain.result;

import java.util.List;

/// What the round says of one competitor.
///
/// @param competitor the entry's name
/// @param decision under the criterion
/// @param reason why
/// @param composites its composite comparisons under the main variant, one for each leader
/// @param missedTasks tasks that it or a leader did not sit, which leaves no composite
/// @param alternatives what other conventions would say
public record Verdict(
    String competitor,
    Decision decision,
    Reason reason,
    List<Comparison> composites,
    List<String> missedTasks,
    List<Alternative> alternatives) {

  /// Why a verdict is what it is.
  public enum Reason {
    /// Above the bar against every leader, each by a one-sided test.
    ABOVE_EVERY_LEADER,
    /// Below the bar against at least one leader, by Holm's procedure over the leaders.
    BELOW_A_LEADER,
    /// The figures are compatible with both.
    COMPATIBLE_WITH_BOTH,
    /// A leader's score cannot be told from guessing.
    LEADER_UNRESOLVED,
    /// A task was not sat, so there is no composite.
    NO_COMPOSITE,
    /// There are too few scores for a figure: no item, or one cluster, with a score on both sides.
    NO_FIGURES,
    /// Replies are missing, and what they would have scored could turn the decision.
    INCOMPLETE
  }

  /// What another convention would say.
  public record Alternative(Variant variant, Decision decision) {}
}
