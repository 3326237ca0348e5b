package kr.gwageo.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;

/// Results with one thing changed.
final class Results {
  private Results() {}

  static RoundResult with(RoundResult result, List<Verdict> verdicts) {
    return new RoundResult(
        result.round(),
        result.attendance(),
        result.sittings(),
        result.comparisons(),
        verdicts,
        result.ranking(),
        result.drifts());
  }

  /// The same figures under another mode, its entries changed.
  static RoundResult with(RoundResult result, Mode mode, UnaryOperator<EntrySpec> change) {
    RoundSpec spec = result.round().spec();
    RoundSpec changed =
        new RoundSpec(
            spec.name(),
            spec.title(),
            mode,
            spec.seed(),
            spec.repeats(),
            spec.criterion(),
            spec.ranking(),
            spec.sampling(),
            spec.limits(),
            spec.drift(),
            spec.outcomes(),
            spec.tasks(),
            spec.entries().stream().map(change).toList());
    return new RoundResult(
        new Round(changed, result.round().papers(), result.round().tool()),
        result.attendance(),
        result.sittings(),
        result.comparisons(),
        result.verdicts(),
        result.ranking(),
        result.drifts());
  }

  /// The same figures of an official round, amended since.
  static RoundResult with(RoundResult result, List<Amendment> amendments, Official rules) {
    RoundSpec spec = result.round().spec();
    RoundSpec official =
        new RoundSpec(
            spec.name(),
            spec.title(),
            Mode.OFFICIAL,
            spec.seed(),
            spec.repeats(),
            spec.criterion(),
            spec.ranking(),
            spec.sampling(),
            spec.limits(),
            spec.drift(),
            spec.outcomes(),
            spec.tasks(),
            spec.entries(),
            Optional.of(rules));
    return new RoundResult(
        new Round(official, result.round().papers(), result.round().tool()),
        result.attendance(),
        result.sittings(),
        result.comparisons(),
        result.verdicts(),
        result.ranking(),
        result.drifts(),
        result.judges(),
        amendments,
        Optional.empty(),
        Optional.empty());
  }
}
