package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Guard;
import kr.gwageo.domain.result.Resolution;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// One sentence for each competitor that anyone understands, and why.
final class VerdictSection {
  private static final List<String> TERMS =
      List.of("bar", "decisions", "composite", "interval", "chance", "cluster");

  private VerdictSection() {}

  static Section of(RoundView view) {
    Words words = view.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(summary(view)));
    AmendmentSection.sentence(view).map(Block.Paragraph::new).ifPresent(blocks::add);
    for (Verdict verdict : view.result().verdicts()) {
      blocks.add(
          new Block.Finding(
              view.name(verdict.competitor()),
              RoundView.tone(verdict.decision()),
              words.name(verdict.decision()),
              sentence(view, verdict),
              details(view, verdict)));
    }
    blocks.add(
        new Block.Fold(
            words.say("terms.title"),
            List.of(
                new Block.Bullets(
                    TERMS.stream()
                        .map(term -> words.say("terms." + term, bar(view), level(view)))
                        .toList()))));
    return new Section("verdict", words.say("verdict.title"), blocks);
  }

  private static String summary(RoundView view) {
    return view.words()
        .say(
            view.meanOfLeaders() ? "verdict.summary.mean" : "verdict.summary",
            Numbers.count(view.spec().competitors().size()),
            Numbers.count(view.spec().leaders().size()),
            bar(view),
            counted(view, Decision.REACHED),
            counted(view, Decision.NOT_REACHED),
            counted(view, Decision.UNDECIDED));
  }

  private static String counted(RoundView view, Decision decision) {
    return Numbers.count(
        view.result().verdicts().stream().filter(v -> v.decision() == decision).count());
  }

  private static String sentence(RoundView view, Verdict verdict) {
    int leaders = view.spec().leaders().size();
    String number = view.meanOfLeaders() ? "mean" : leaders == 1 ? "one" : "many";
    return view.words()
        .say(
            "Reason." + verdict.reason() + ".sentence." + number,
            view.subject(verdict.competitor()),
            Numbers.count(leaders),
            bar(view));
  }

  private static List<String> details(RoundView view, Verdict verdict) {
    Words words = view.words();
    List<String> details = new ArrayList<>();
    details.add(
        words.say(
            "Reason." + verdict.reason() + (view.meanOfLeaders() ? ".meaning.mean" : ".meaning"),
            Numbers.round(view.criterion().alpha()),
            String.join(
                words.say("list.separator"),
                verdict.missedTasks().stream().map(task -> missed(view, task)).toList())));
    lowest(verdict.composites()).ifPresent(c -> details.add(figure(view, c)));
    if (verdict.reason() == Verdict.Reason.COMPATIBLE_WITH_BOTH) {
      needed(view, verdict).ifPresent(details::add);
    }
    verdict.guards().forEach(guard -> details.add(guard(view, guard)));
    for (Comparison composite : verdict.composites()) {
      if (composite.ratio() instanceof Estimate.Undefined undefined
          && verdict.reason() != Verdict.Reason.NO_COMPOSITE
          && verdict.reason() != Verdict.Reason.NO_FIGURES) {
        details.add(
            words.say(
                "verdict.gap", view.name(composite.leader()), words.meaning(undefined.why())));
      }
    }
    return details;
  }

  /// How many more items the hardest comparison would take.
  private static Optional<String> needed(RoundView view, Verdict verdict) {
    return verdict.composites().stream()
        .flatMap(composite -> composite.resolution().stream())
        .min(Comparator.comparingDouble(Resolution::ratio))
        .map(resolution -> needed(view.words(), resolution));
  }

  private static String needed(Words words, Resolution resolution) {
    String bounds = resolution.most().isPresent() ? "bounded" : "open";
    String needed =
        words.say(
            "resolution." + (resolution.more().isPresent() ? bounds : "none"),
            Numbers.ratio(resolution.ratio()),
            count(resolution.more()),
            count(resolution.fewest()),
            count(resolution.most()));
    return resolution.moreThanExist()
        ? needed + " " + words.say("resolution.stock", count(resolution.stock()))
        : needed;
  }

  private static String count(OptionalLong items) {
    return items.isPresent() ? Numbers.count(items.getAsLong()) : "";
  }

  private static String guard(RoundView view, Guard guard) {
    return view.words()
        .say(
            "guard",
            view.task(guard.task()),
            view.name(guard.leader()),
            Numbers.round(guard.ratio()),
            view.words().name(guard.finding()));
  }

  /// A task that was not sat, and the leaders that did not sit it: a competitor is not to be blamed
  /// for them.
  private static String missed(RoundView view, String task) {
    List<EntrySpec> leaders =
        view.spec().leaders().stream()
            .filter(leader -> view.sitting(leader.name(), task).stream().noneMatch(Sitting::sat))
            .toList();
    return leaders.isEmpty()
        ? view.task(task)
        : view.words().say("verdict.missed", view.task(task), view.names(leaders));
  }

  /// The comparison on which the claim is hardest to make.
  static Optional<Comparison> lowest(List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(comparison -> comparison.ratio() instanceof Estimate.Known)
        .min(Comparator.comparingDouble(c -> ((Estimate.Known) c.ratio()).value()));
  }

  private static String figure(RoundView view, Comparison comparison) {
    Estimate.Known known = (Estimate.Known) comparison.ratio();
    return view.words()
        .say(
            "verdict.figure",
            view.name(comparison.leader()),
            Numbers.ratio(known.value()),
            Numbers.round(known.interval().level()),
            Numbers.ratio(known.interval().low()),
            Numbers.ratio(known.interval().high()),
            Numbers.count(known.n()));
  }

  static String bar(RoundView view) {
    return Numbers.round(view.criterion().ratio());
  }

  private static String level(RoundView view) {
    return Numbers.round(view.criterion().intervalLevel());
  }
}
