package kr.gwageo.verdict;

import java.util.List;
import java.util.Optional;
import kr.gwageo.statistics.KnownMean;

/// What a side below the fraction line has on a task: scores, published means, or, for the mean of
/// several leaders, both.
///
/// @param marks the mean scores of those that were asked; empty where none was
/// @param share of the side that the marks stand for, in \[0, 1\]
/// @param known published means, which make up the rest in equal parts
record Standing(Optional<Marks> marks, double share, List<KnownMean> known) {

  static Standing of(Marks marks) {
    return new Standing(Optional.of(marks), 1, List.of());
  }

  static Standing of(KnownMean known) {
    return new Standing(Optional.empty(), 0, List.of(known));
  }

  /// The mean of several, each with scores or a published mean.
  static Standing mean(List<Standing> leaders) {
    List<Marks> asked = leaders.stream().flatMap(leader -> leader.marks().stream()).toList();
    List<KnownMean> known = leaders.stream().flatMap(leader -> leader.known().stream()).toList();
    return new Standing(
        asked.isEmpty() ? Optional.empty() : Optional.of(Marks.mean(asked)),
        (double) asked.size() / leaders.size(),
        known);
  }

  /// What the published means amount to, as scored.
  double knownMean() {
    return known.stream().mapToDouble(KnownMean::mean).average().orElse(0);
  }
}
