package kr.gwageo.domain.result;

import java.util.List;

/// What several answers to the same item come to, over the items of which every repeat has a score.
///
/// @param repeats how often every item was asked
/// @param mean of the items' mean scores
/// @param majority of the answer that most repeats of an item give: what it scores
/// @param draws one for each number of answers drawn
public record Repeats(int repeats, Estimate mean, Estimate majority, List<Draw> draws) {
  public Repeats {
    draws = List.copyOf(draws);
  }

  /// What `k` answers drawn from those of an item come to. An answer is right where it scores 1.
  ///
  /// @param any the chance that at least one is right: pass@k, unbiased
  /// @param all the chance that all are: pass^k, unbiased
  public record Draw(int k, Estimate any, Estimate all) {}
}
