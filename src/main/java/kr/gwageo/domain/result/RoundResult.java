package kr.gwageo.domain.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.scheme.Settlement;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;

/// Everything a report may show, and nothing else.
///
/// @param round the spec as understood
/// @param attendance one for each entry
/// @param sittings one for each entry and task, graders left out
/// @param comparisons every competitor with every leader, by task and composite, by variant
/// @param verdicts one for each competitor
/// @param ranking of the competitors; empty where fewer than two sat every task
/// @param drifts one for each entry that was asked again to see whether its model changed
/// @param judges how far they may be relied on; empty where none read anything
/// @param amendments changes of the rules after the seal, under which all of this stands
/// @param originality what examiners found of it, apart from the verdicts; empty where no findings
///   were submitted
/// @param settlement the totals of points; empty where no scheme makes any
public record RoundResult(
    Round round,
    List<Attendance> attendance,
    List<Sitting> sittings,
    List<Comparison> comparisons,
    List<Verdict> verdicts,
    Optional<Ranking> ranking,
    List<Drift> drifts,
    Optional<JudgeReview> judges,
    List<Amendment> amendments,
    Optional<Originality> originality,
    Optional<Settlement> settlement) {

  /// A result that no judges had a part in, under the rules as they were sealed.
  public RoundResult(
      Round round,
      List<Attendance> attendance,
      List<Sitting> sittings,
      List<Comparison> comparisons,
      List<Verdict> verdicts,
      Optional<Ranking> ranking,
      List<Drift> drifts) {
    this(
        round,
        attendance,
        sittings,
        comparisons,
        verdicts,
        ranking,
        drifts,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /// The result with what people found and gave beside it.
  public RoundResult beside(Optional<Originality> findings, Optional<Settlement> totals) {
    return new RoundResult(
        round,
        attendance,
        sittings,
        comparisons,
        verdicts,
        ranking,
        drifts,
        judges,
        amendments,
        findings,
        totals);
  }

  /// The result as those may see it who are told of some competitors alone: without the ranking and
  /// what is said of judges, who read the others too.
  ///
  /// @param competitors that are shown, beside the leaders
  public RoundResult only(Set<String> competitors) {
    Set<String> hidden =
        round.spec().competitors().stream()
            .map(EntrySpec::name)
            .filter(name -> !competitors.contains(name))
            .collect(Collectors.toSet());
    if (hidden.isEmpty()) {
      return this;
    }
    return new RoundResult(
        round.without(hidden),
        attendance.stream().filter(it -> !hidden.contains(it.entry())).toList(),
        sittings.stream().filter(it -> !hidden.contains(it.entry())).toList(),
        comparisons.stream().filter(it -> !hidden.contains(it.competitor())).toList(),
        verdicts.stream().filter(it -> !hidden.contains(it.competitor())).toList(),
        Optional.empty(),
        drifts.stream().filter(it -> !hidden.contains(it.entry())).toList(),
        Optional.empty(),
        amendments,
        originality.map(findings -> findings.only(competitors)),
        settlement.map(totals -> totals.only(competitors)));
  }

  /// Whether every planned trial has a reply.
  public boolean complete() {
    return attendance.stream().allMatch(entry -> entry.answered() == entry.trials());
  }
}
