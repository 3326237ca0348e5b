package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What must be read before any figure: that the round is practice, that it is not complete.
final class Notices {
  private Notices() {}

  static List<Block.Notice> of(RoundView view) {
    List<Block.Notice> notices = new ArrayList<>();
    if (practice(view)) {
      notices.add(practiceNotice(view));
    }
    if (!view.result().complete()) {
      notices.add(incompleteNotice(view));
    }
    return notices;
  }

  /// Whether anything in the round is not the real thing.
  static boolean practice(RoundView view) {
    return view.spec().mode() == Mode.PRACTICE
        || view.spec().entries().stream().anyMatch(entry -> entry.service().practice());
  }

  private static Block.Notice practiceNotice(RoundView view) {
    Words words = view.words();
    List<String> lines = new ArrayList<>();
    served(view, Service.Simulated.class::isInstance)
        .ifPresent(names -> lines.add(words.say("practice.simulated", names)));
    served(view, Service.Recorded.class::isInstance)
        .ifPresent(names -> lines.add(words.say("practice.recorded", names)));
    if (view.spec().mode() == Mode.PRACTICE) {
      lines.add(words.say("practice.mode"));
    }
    boolean simulated =
        view.spec().entries().stream().anyMatch(e -> e.service() instanceof Service.Simulated);
    boolean real = view.spec().entries().stream().noneMatch(e -> e.service().practice());
    String title =
        simulated ? "practice.title.simulated" : real ? "practice.title.real" : "practice.title";
    return new Block.Notice(words.say(title), List.of(new Block.Bullets(lines)));
  }

  private static Optional<String> served(RoundView view, Predicate<Service> kind) {
    List<EntrySpec> entries =
        view.spec().entries().stream().filter(entry -> kind.test(entry.service())).toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(view.names(entries));
  }

  private static Block.Notice incompleteNotice(RoundView view) {
    Words words = view.words();
    long planned = view.result().attendance().stream().mapToLong(Attendance::trials).sum();
    long answered = view.result().attendance().stream().mapToLong(Attendance::answered).sum();
    List<String> lines = new ArrayList<>();
    List<String> settled = new ArrayList<>();
    for (Verdict verdict : view.result().verdicts()) {
      Optional<Decision> best = under(view, verdict, Missing.BEST_CASE);
      Optional<Decision> worst = under(view, verdict, Missing.WORST_CASE);
      String name = view.name(verdict.competitor());
      boolean bounded = best.isPresent() && worst.isPresent();
      if (!bounded && !verdict.composites().isEmpty() && answeredAll(view, verdict)) {
        settled.add(name);
      } else if (!bounded) {
        lines.add(words.say("incomplete.unknown", name));
      } else if (best.get() == verdict.decision() && worst.get() == verdict.decision()) {
        settled.add(name);
      } else {
        lines.add(
            words.say("incomplete.open", name, words.name(best.get()), words.name(worst.get())));
      }
    }
    if (!settled.isEmpty()) {
      lines.add(words.say("incomplete.settled", String.join(words.say("list.separator"), settled)));
    }
    return new Block.Notice(
        words.say("incomplete.title"),
        List.of(
            new Block.Paragraph(
                words.say(
                    "incomplete.text", Numbers.count(planned - answered), Numbers.count(planned))),
            new Block.Bullets(lines)));
  }

  /// Whether nothing is missing that the verdict rests on.
  private static boolean answeredAll(RoundView view, Verdict verdict) {
    return view.result().attendance().stream()
        .filter(attendance ->
            attendance.entry().equals(verdict.competitor())
                || view.spec().leaders().stream()
                    .anyMatch(leader -> leader.name().equals(attendance.entry())))
        .allMatch(attendance -> attendance.answered() == attendance.trials());
  }

  private static Optional<Decision> under(RoundView view, Verdict verdict, Missing missing) {
    Variant main = view.main();
    return Decisions.under(
        verdict, new Variant(main.chanceCorrected(), main.truncation(), missing));
  }
}
