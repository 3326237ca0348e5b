package kr.gwageo.domain.spec;

import java.util.List;
import java.util.OptionalInt;

/// How competitors are ranked, and how many of them go on.
///
/// @param alpha chance of calling any competitor better than one that is not
/// @param survivors how many go on; empty: nobody leaves
/// @param ties what decides between competitors that the figures do not separate, the first rule
///   that tells them apart; empty: nothing does, and they stay
public record RankingRule(double alpha, OptionalInt survivors, List<TieRule> ties) {

  /// Error rate 5 %, nobody leaves.
  public static final RankingRule DEFAULT = new RankingRule(0.05, OptionalInt.empty(), List.of());

  public RankingRule {
    ties = List.copyOf(ties);
  }

  /// What goes before, where statistics tells nothing.
  public enum TieRule {
    /// The higher score.
    SCORE,
    /// The higher score on the task on which a competitor is weakest.
    WEAKEST_TASK,
    /// The higher lower limit of the score's interval.
    LOWER_LIMIT
  }
}
