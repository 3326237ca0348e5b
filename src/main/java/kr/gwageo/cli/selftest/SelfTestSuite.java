package kr.gwageo.cli.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.cli.words.Words;
import kr.gwageo.report.JunitFile;
import kr.gwageo.report.document.Document.Fact;
import kr.gwageo.report.document.Suite;
import kr.gwageo.report.document.Suite.Outcome;
import kr.gwageo.selftest.SelfTestResult;

/// What a self-test found, for a team's build server: the criterion is its one case. Weak domains
/// are told beside it and fail nothing, as they do not decide.
public final class SelfTestSuite {
  private final Words words;

  public SelfTestSuite(Words words) {
    this.words = words;
  }

  /// The file.
  ///
  /// @param name of the folder that holds the self-test
  public String xml(SelfTestResult result, String name) {
    List<String> lines =
        new SelfTestTable(words).lines(result).stream().filter(line -> !line.isBlank()).toList();
    Suite.Case criterion =
        new Suite.Case(
            "selftest." + result.pack().round(),
            words.say("st.junit.criterion", SelfTestTable.percent(result.ratio())),
            outcome(result, lines.getFirst()),
            lines);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("decision", result.decision().name()));
    facts.add(new Fact("ending", result.ending().name()));
    facts.add(new Fact("seed", Long.toString(result.seed())));
    facts.add(new Fact("pack", result.pack().digest().text()));
    facts.add(new Fact("attempt", result.pool().attempt() + "/" + result.pool().attempts()));
    result
        .domains()
        .forEach(domain ->
            facts.add(
                new Fact(
                    "domain." + domain.domain(),
                    SelfTestTable.value(domain.ratio())
                        + " "
                        + SelfTestTable.interval(domain.ratio())
                        + (domain.weak() ? " weak" : ""))));
    return JunitFile.of(
        result.tool() + " selftest",
        List.of(new Suite(name, Optional.empty(), facts, List.of(criterion))));
  }

  private Outcome outcome(SelfTestResult result, String why) {
    return switch (result.decision()) {
      case REACHED -> new Outcome.Passed();
      case NOT_REACHED -> new Outcome.Failed(why);
      case UNDECIDED ->
          switch (result.ending()) {
            case MAX_ITEMS, DECIDED -> new Outcome.Open(why);
            case UNANSWERED -> new Outcome.Broken(words.say("st.junit.unanswered"));
            case BUDGET_SPENT -> new Outcome.Broken(words.say("st.junit.budget_spent"));
          };
    };
  }
}
