package kr.gwageo.domain.result;

/// Why a number is undefined.
public enum Gap {
  /// The entry did not sit the task.
  NOT_SAT,
  /// No item has a score on every side that is needed.
  NO_ITEMS,
  /// All items belong to one cluster, so nothing tells how far the figure may be off.
  ONE_CLUSTER,
  /// What was scored or rated does not vary, so that drawing it anew does not tell how far the
  /// figure may be off, and agreement cannot be told from chance.
  NO_VARIATION,
  /// The leader's score cannot be told from guessing, so no ratio to it has a bounded interval.
  LEADER_UNRESOLVED,
  /// The competitor's score on a task is no better than guessing, and a mean of logarithms needs
  /// one that is.
  SCORE_UNRESOLVED,
  /// Of this side a mean is published, and not this figure.
  NOT_PUBLISHED
}
