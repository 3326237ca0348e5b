package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What the figures do not show, and how far they may be trusted.
final class CaveatSection {
  /// More limits than these are looked up rather than read.
  private static final int MOST_UNFOLDED = 8;

  private CaveatSection() {}

  static Section of(RoundView view) {
    Words words = view.words();
    List<String> caveats = new ArrayList<>();
    caveats.add(
        words.say(view.result().judges().isPresent() ? "caveat.scope.judged" : "caveat.scope"));
    if (view.result().originality().isPresent()) {
      caveats.add(words.say("caveat.originality"));
    }
    caveats.add(words.say("caveat.snapshot"));
    caveats.add(errorRate(view));
    for (Flag flag : Flag.values()) {
      flagged(view, flag)
          .ifPresent(tasks -> caveats.add(words.say("caveat.flag", tasks, words.meaning(flag))));
    }
    List<EntrySpec> own =
        view.spec().entries().stream()
            .filter(e -> !view.spec().sampling(e).equals(view.spec().sampling()))
            .toList();
    if (!own.isEmpty()) {
      caveats.add(words.say("caveat.sampling", view.names(own)));
    }
    caveats.addAll(defects(view));
    List<Block> blocks = new ArrayList<>(List.of(new Block.Bullets(caveats)));
    List<String> limits = limits(view);
    if (limits.size() > MOST_UNFOLDED) {
      blocks.add(new Block.Fold(words.say("caveat.limits"), List.of(new Block.Bullets(limits))));
    } else if (!limits.isEmpty()) {
      blocks.add(new Block.Paragraph(words.say("caveat.limits")));
      blocks.add(new Block.Bullets(limits));
    }
    return new Section("caveats", words.say("caveat.title"), blocks);
  }

  /// The chance that of K entries exactly at the bar at least one is called above it, were they
  /// independent: `1 - (1 - alpha)^K`.
  private static String errorRate(RoundView view) {
    double alpha = view.criterion().alpha();
    int teams = view.spec().competitors().size();
    if (view.criterion().family() == Criterion.Family.HOLM) {
      return view.words().say("caveat.errorRate.family", Numbers.round(alpha));
    }
    return view.words()
        .say(
            "caveat.errorRate",
            Numbers.round(alpha),
            Numbers.count(teams),
            Numbers.percent(1 - Math.pow(1 - alpha, teams)));
  }

  /// The tasks, the composite among them, with a comparison that bears the flag.
  private static Optional<String> flagged(RoundView view, Flag flag) {
    Words words = view.words();
    List<String> where = new ArrayList<>();
    if (view.flags(Optional.empty()).contains(flag)) {
      where.add(words.say("comparison.composite"));
    }
    for (Task task : view.spec().tasks()) {
      if (view.flags(Optional.of(task.name())).contains(flag)) {
        where.add(view.task(task.name()));
      }
    }
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(words.say("list.separator"), where));
  }

  /// What was done with items of each task that have a defect, kind by kind.
  private static List<String> defects(RoundView view) {
    List<String> lines = new ArrayList<>();
    for (Paper paper : view.round().papers()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (Defect defect : paper.defects()) {
        counts.merge(defect.kind() + "." + defect.handling(), 1, Integer::sum);
      }
      String task = view.task(paper.task().name());
      counts.forEach((what, count) ->
          lines.add(view.words().say("caveat.defect." + what, task, Numbers.count(count))));
    }
    return lines;
  }

  private static List<String> limits(RoundView view) {
    List<String> limits = new ArrayList<>();
    for (Paper paper : view.round().papers()) {
      String limit = view.words().name(paper.benchmark().limits());
      if (!limit.isBlank()) {
        limits.add(view.task(paper.task().name()) + ": " + limit);
      }
    }
    return limits;
  }
}
