package kr.gwageo.report.section;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.document.Document.Fact;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// Composes a report in one language: the verdict first, then why, then everything.
public final class Composer {
  private Composer() {}

  public static Document compose(RoundResult result, Words words) {
    RoundView view = new RoundView(result, words);
    RoundSpec spec = view.spec();
    return new Document(
        words.language(),
        words.say("document.genre"),
        words.name(spec.title()),
        stamp(view),
        facts(view),
        Notices.of(view),
        sections(view),
        words.say("document.colophon", result.round().tool()));
  }

  private static Document.Stamp stamp(RoundView view) {
    boolean practice = Notices.practice(view);
    return new Document.Stamp(
        view.words().say(practice ? "document.stamp" : "document.stamp.official"), practice);
  }

  private static List<Section> sections(RoundView view) {
    List<Section> sections = new ArrayList<>();
    sections.add(VerdictSection.of(view));
    OriginalitySection.of(view).ifPresent(sections::add);
    TotalsSection.of(view).ifPresent(sections::add);
    AmendmentSection.of(view).ifPresent(sections::add);
    sections.add(PictureSection.of(view));
    sections.add(CompositeSection.of(view));
    RankingSection.of(view).ifPresent(sections::add);
    JudgeSection.of(view).ifPresent(sections::add);
    sections.add(ConventionSection.of(view));
    SensitivitySection.of(view).ifPresent(sections::add);
    sections.add(TaskSection.of(view));
    sections.add(AnswerSection.of(view));
    sections.add(ReplySection.of(view));
    sections.add(RuleSection.of(view));
    sections.add(CaveatSection.of(view));
    return sections;
  }

  private static List<Fact> facts(RoundView view) {
    Words words = view.words();
    RoundSpec spec = view.spec();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.say("fact.round"), spec.name()));
    facts.add(new Fact(words.say("fact.mode"), words.name(spec.mode())));
    facts.add(
        new Fact(
            words.say("fact.entries"),
            words.say(
                "fact.entries.value",
                Numbers.count(spec.competitors().size()),
                Numbers.count(spec.leaders().size()))));
    if (!spec.graders().isEmpty()) {
      facts.add(
          new Fact(
              words.say("fact.judges"),
              words.say("fact.judges.value", Numbers.count(spec.graders().size()))));
    }
    facts.add(
        new Fact(
            words.say("fact.items"),
            words.say(
                "fact.items.value",
                Numbers.count(spec.tasks().size()),
                Numbers.count(view.round().papers().stream().mapToLong(p -> p.items()).sum()))));
    window(view).ifPresent(window -> facts.add(new Fact(words.say("fact.window"), window)));
    return facts;
  }

  private static Optional<String> window(RoundView view) {
    List<Attendance> attendance = view.result().attendance();
    Optional<Instant> first =
        attendance.stream().flatMap(a -> a.first().stream()).min(Comparator.naturalOrder());
    Optional<Instant> last =
        attendance.stream().flatMap(a -> a.last().stream()).max(Comparator.naturalOrder());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        view.words().say("fact.window.value", Numbers.time(first.get()), Numbers.time(last.get())));
  }
}
