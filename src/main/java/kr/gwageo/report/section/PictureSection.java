package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// The composite ratios and their intervals against the bar, drawn.
final class PictureSection {
  private PictureSection() {}

  static Section of(RoundView view) {
    Words words = view.words();
    List<Block.Panel> panels =
        view.result().verdicts().stream().map(verdict -> panel(view, verdict)).toList();
    Block.Chart chart =
        new Block.Chart(
            words.say("picture.caption"),
            view.criterion().ratio(),
            words.say("picture.bar", Numbers.plain(view.criterion().ratio())),
            panels,
            view.sides());
    String level = Numbers.round(view.criterion().intervalLevel());
    String how = words.say("picture.how", level);
    String cut = chart.overflows() ? " " + words.say("picture.cut") : "";
    return new Section(
        "picture", words.say("picture.title"), List.of(new Block.Paragraph(how + cut), chart));
  }

  private static Block.Panel panel(RoundView view, Verdict verdict) {
    List<Block.Range> ranges = new ArrayList<>();
    for (String leader : view.rivals()) {
      Optional<Comparison> comparison =
          view.comparison(verdict.competitor(), leader, Optional.empty(), view.main());
      ranges.add(range(view, verdict.competitor(), view.name(leader), comparison));
    }
    return new Block.Panel(
        view.name(verdict.competitor()),
        RoundView.tone(verdict.decision()),
        view.words().name(verdict.decision()),
        ranges);
  }

  /// A comparison as a range of a picture, or why there is none.
  static Block.Range range(
      RoundView view, String competitor, String label, Optional<Comparison> comparison) {
    if (comparison.isEmpty()) {
      return new Block.Range(label, view.absence(competitor), Tone.ABSENT, Optional.empty());
    }
    Tone tone = view.side(comparison.get());
    return switch (comparison.get().ratio()) {
      case Estimate.Undefined undefined ->
          new Block.Range(label, view.words().name(undefined.why()), tone, Optional.empty());
      case Estimate.Known known ->
          new Block.Range(
              label,
              Numbers.ratio(known.value()) + " " + Numbers.ratios(known.interval()),
              tone,
              Optional.of(
                  new Block.Extent(
                      known.interval().low(), known.value(), known.interval().high())));
    };
  }
}
