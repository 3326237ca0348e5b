package kr.gwageo.domain.result;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.spec.Round;

/// Everything a report may show, and nothing else.
///
/// @param round the spec as understood
/// @param attendance one for each entry
/// @param sittings one for each entry and task
/// @param comparisons every competitor with every leader, by task and composite, by variant
/// @param verdicts one for each competitor
/// @param ranking of the competitors; empty where fewer than two sat every task
/// @param drifts one for each entry that was asked again to see whether its model changed
public record RoundResult(
    Round round,
    List<Attendance> attendance,
    List<Sitting> sittings,
    List<Comparison> comparisons,
    List<Verdict> verdicts,
    Optional<Ranking> ranking,
    List<Drift> drifts) {

  /// Whether every planned trial has a reply.
  public boolean complete() {
    return attendance.stream().allMatch(entry -> entry.answered() == entry.trials());
  }
}
