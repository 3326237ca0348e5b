package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.words.Numbers;

/// Each competitor's ratio by task against the side that its claim is hardest to make against,
/// drawn.
final class TaskChart {
  private TaskChart() {}

  /// Empty where there are no ratios by task, or but one task.
  static Optional<Block> of(RoundView view) {
    List<Block.Panel> panels = new ArrayList<>();
    for (Verdict verdict : view.result().verdicts()) {
      List<Comparison> decisive =
          verdict.composites().stream().filter(each -> view.decisive(each.leader())).toList();
      VerdictSection.lowest(decisive).ifPresent(each -> panels.add(panel(view, verdict, each)));
    }
    if (panels.isEmpty() || view.spec().tasks().size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Chart(
            view.words().say("plot.tasks"),
            view.criterion().ratio(),
            view.words().say("picture.bar", Numbers.plain(view.criterion().ratio())),
            panels,
            view.sides()));
  }

  private static Block.Panel panel(RoundView view, Verdict verdict, Comparison composite) {
    List<Block.Range> ranges = new ArrayList<>();
    for (Task task : view.spec().tasks()) {
      Optional<Comparison> comparison =
          view.comparison(
              verdict.competitor(), composite.leader(), Optional.of(task.name()), view.main());
      String label =
          view.words()
              .say("plot.tasks.range", view.task(task.name()), view.name(composite.leader()));
      ranges.add(PictureSection.range(view, verdict.competitor(), label, comparison));
    }
    return new Block.Panel(
        view.name(verdict.competitor()),
        RoundView.tone(verdict.decision()),
        view.words().name(verdict.decision()),
        ranges);
  }
}
