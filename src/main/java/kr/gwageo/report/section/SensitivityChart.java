package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Sensitivity;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;

/// Each competitor's lowest ratio by every rule that has a bar, drawn against that bar.
final class SensitivityChart {
  private SensitivityChart() {}

  static Block.Chart of(RoundView view, List<Verdict> verdicts) {
    return new Block.Chart(
        view.words().say("plot.sensitivity"),
        view.criterion().ratio(),
        view.words().say("picture.bar", Numbers.plain(view.criterion().ratio())),
        verdicts.stream().map(verdict -> panel(view, verdict)).toList(),
        view.sides());
  }

  private static Block.Panel panel(RoundView view, Verdict verdict) {
    List<Block.Range> ranges = new ArrayList<>();
    for (Sensitivity each : verdict.sensitivities()) {
      Variant variant = new Variant(each.chanceCorrected(), each.truncation(), Missing.LEFT_OUT);
      if (variant.equals(view.main()) && each.decision().isPresent()) {
        ranges.add(range(view, each));
      }
    }
    return new Block.Panel(
        view.name(verdict.competitor()),
        RoundView.tone(verdict.decision()),
        view.words().name(verdict.decision()),
        ranges);
  }

  private static Block.Range range(RoundView view, Sensitivity each) {
    String label = view.words().name(each.form());
    Optional<Estimate.Known> lowest =
        each.rows().stream()
            .filter(row -> view.decisive(row.leader()))
            .flatMap(row ->
                row.ratio() instanceof Estimate.Known known
                    ? Optional.of(known).stream()
                    : Optional.<Estimate.Known>empty().stream())
            .min(Comparator.comparingDouble(Estimate.Known::value));
    return lowest
        .map(known ->
            new Block.Range(
                label,
                Numbers.ratio(known.value()) + " " + Numbers.ratios(known.interval()),
                view.side(known),
                Optional.of(
                    new Block.Extent(
                        known.interval().low(), known.value(), known.interval().high()))))
        .orElseGet(() ->
            new Block.Range(
                label, view.words().say("absent.notComputed"), Tone.ABSENT, Optional.empty()));
  }
}
