package kr.gwageo.domain.result;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.spec.RankingRule;

/// The competitors of a round in order, and how far that order can be relied on.
///
/// @param rule by which they are ranked
/// @param items that all of them have a score on
/// @param complete whether no score is missing. Where some are, one competitor is ahead of another
///   only if it would be whatever they are, and no tie is broken
/// @param standings the highest score first
/// @param separations each pair of them once, in the order of the standings
/// @param unranked competitors that missed a task, which leaves no score over all tasks
public record Ranking(
    RankingRule rule,
    int items,
    boolean complete,
    List<Standing> standings,
    List<Separation> separations,
    List<String> unranked) {
  public Ranking {
    standings = List.copyOf(standings);
    separations = List.copyOf(separations);
    unranked = List.copyOf(unranked);
  }

  /// Where a competitor stands.
  ///
  /// @param competitor the entry's name
  /// @param score the weighted mean over all tasks, as scored
  /// @param best rank that it can have, from 1
  /// @param worst rank that it can have
  /// @param letters two competitors share one exactly where neither is ahead of the other
  /// @param fate what becomes of it; empty where nobody leaves
  /// @param tieP where a tie was broken: the adjusted p value that the figures leave for the one
  ///   that went before
  public record Standing(
      String competitor,
      Estimate score,
      int best,
      int worst,
      String letters,
      Optional<Fate> fate,
      Optional<Double> tieP) {}

  /// How one competitor compares with one below it.
  ///
  /// @param upper the one with the higher score
  /// @param lower the other
  /// @param difference of their scores; with scores missing, as if the upper one's were 0 and the
  ///   lower one's 1
  /// @param standardError of it
  /// @param degreesOfFreedom that this rests on
  /// @param p one-sided p value of "the upper one is not ahead"
  /// @param adjusted the same by Holm's procedure over all ordered pairs
  /// @param resolvable the smallest difference that would surely have separated the two
  public record Separation(
      String upper,
      String lower,
      double difference,
      double standardError,
      double degreesOfFreedom,
      double p,
      double adjusted,
      double resolvable) {}

  /// What becomes of a competitor where so many go on.
  public enum Fate {
    /// Every rank it can have is high enough.
    SURELY_IN,
    /// The figures do not separate it from those across the line, and no tie rule was needed or
    /// told: it stays.
    UNSEPARATED,
    /// Not separated; a tie rule let it stay.
    IN_BY_TIE_RULE,
    /// Not separated; a tie rule let another stay.
    OUT_BY_TIE_RULE,
    /// No rank it can have is high enough.
    SURELY_OUT
  }
}
