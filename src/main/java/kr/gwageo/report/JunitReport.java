package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Guard;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.document.Suite;
import kr.gwageo.report.document.Suite.Outcome;
import kr.gwageo.report.section.Composer;
import kr.gwageo.report.section.RoundView;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// A suite for each competitor: the criterion is one case, each condition on a single task another.
final class JunitReport implements Renderer {

  @Override
  public String render(RoundResult result, Look look) {
    Words words = Words.of(look.language().tag());
    RoundView view = new RoundView(result, words);
    Document document = Composer.compose(result, words);
    List<Block.Finding> findings =
        document.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Finding.class::isInstance)
            .map(Block.Finding.class::cast)
            .toList();
    List<Suite> suites = new ArrayList<>();
    for (int i = 0; i < result.verdicts().size(); i++) {
      suites.add(suite(view, document, result.verdicts().get(i), findings.get(i)));
    }
    return JunitFile.of(HtmlArticle.title(document), suites);
  }

  private static Suite suite(
      RoundView view, Document document, Verdict verdict, Block.Finding finding) {
    String group = view.spec().name() + "." + verdict.competitor();
    List<Suite.Case> cases = new ArrayList<>();
    cases.add(
        new Suite.Case(
            group,
            view.words().say("junit.criterion", Numbers.round(view.spec().criterion().ratio())),
            outcome(verdict, finding),
            finding.details()));
    verdict.guards().forEach(guard -> cases.add(guard(view, group, guard)));
    List<Document.Fact> facts = new ArrayList<>(document.facts());
    facts.add(new Document.Fact(view.words().say("junit.decision"), finding.decision()));
    facts.add(new Document.Fact(view.words().say("junit.note"), document.stamp().text()));
    return new Suite(
        finding.name(),
        view.result().attendance().stream()
            .filter(entry -> entry.entry().equals(verdict.competitor()))
            .map(Attendance::first)
            .flatMap(Optional::stream)
            .findFirst(),
        facts,
        cases);
  }

  private static Outcome outcome(Verdict verdict, Block.Finding finding) {
    return switch (verdict.decision()) {
      case REACHED -> new Outcome.Passed();
      case NOT_REACHED -> new Outcome.Failed(finding.sentence());
      case UNDECIDED ->
          verdict.reason() == Verdict.Reason.INCOMPLETE
              ? new Outcome.Broken(finding.sentence())
              : new Outcome.Open(finding.sentence());
    };
  }

  private static Suite.Case guard(RoundView view, String group, Guard guard) {
    String name =
        view.words()
            .say(
                "junit.guard",
                view.task(guard.task()),
                view.name(guard.leader()),
                Numbers.round(guard.ratio()));
    String found = view.words().name(guard.finding());
    return new Suite.Case(
        group,
        name,
        switch (guard.finding()) {
          case HELD -> new Outcome.Passed();
          case BROKEN -> new Outcome.Failed(found);
          case OPEN, UNRESOLVED -> new Outcome.Open(found);
        },
        List.of());
  }
}
