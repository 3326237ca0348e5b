package kr.gwageo.domain.result;

import java.util.List;
import java.util.Optional;

/// What the round says of one competitor.
///
/// @param competitor the entry's name
/// @param decision under the criterion
/// @param reason why
/// @param composites its composite comparisons under the main variant, one for each leader, or one
///   for their mean
/// @param missedTasks tasks that it or a leader did not sit, which leaves no composite
/// @param alternatives what other conventions would say
/// @param claim how well the two claims are supported, over all leaders and guards; empty where
///   they cannot be tested
/// @param guards conditions on single tasks, by task and leader
/// @param sensitivities what other ways of making one ratio of many would say
public record Verdict(
    String competitor,
    Decision decision,
    Reason reason,
    List<Comparison> composites,
    List<String> missedTasks,
    List<Alternative> alternatives,
    Optional<Claim> claim,
    List<Guard> guards,
    List<Sensitivity> sensitivities) {
  public Verdict {
    composites = List.copyOf(composites);
    missedTasks = List.copyOf(missedTasks);
    alternatives = List.copyOf(alternatives);
    guards = List.copyOf(guards);
    sensitivities = List.copyOf(sensitivities);
  }

  /// A verdict of which nothing more is said.
  public Verdict(
      String competitor,
      Decision decision,
      Reason reason,
      List<Comparison> composites,
      List<String> missedTasks,
      List<Alternative> alternatives) {
    this(
        competitor,
        decision,
        reason,
        composites,
        missedTasks,
        alternatives,
        Optional.empty(),
        List.of(),
        List.of());
  }

  /// Why a verdict is what it is.
  public enum Reason {
    /// Above the bar against every leader, each by a one-sided test.
    ABOVE_EVERY_LEADER,
    /// Below the bar against at least one leader, by Holm's procedure over the leaders.
    BELOW_A_LEADER,
    /// Below the least ratio that is asked for on a single task.
    BELOW_A_GUARD,
    /// Above the bar, but not shown to be above the least ratio asked for on a single task.
    GUARD_OPEN,
    /// Decided on its own, but not once the verdicts of all competitors share one error rate.
    MANY_COMPETITORS,
    /// Above the bar in an official round, but on fewer than 30 clusters, on which the error rate
    /// is not kept.
    TOO_FEW_CLUSTERS,
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
