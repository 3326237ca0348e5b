package kr.gwageo.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.archive.JudgeArchive;
import kr.gwageo.archive.Ledger;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.archive.RunJournal;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.plan.Planner;
import kr.gwageo.runner.Runner;

/// How judges are asked: like every other entry, after all others, each with its part of the plan.
record JudgeRun(Round round, Planner planner, Clients clients, Conductor.Audience audience) {

  /// Whether the round has answers that judges read.
  static boolean due(Round round) {
    return round.papers().stream().anyMatch(paper -> paper.judging().isPresent());
  }

  /// Asks what is to be asked, and records it.
  interface Asking {
    void ask(RunJournal journal, List<Runner.Assignment> assignments) throws InterruptedException;
  }

  /// Asks the judges what they have not said yet, if all others have answered.
  ///
  /// @param labels that people gave
  void judge(RoundArchive archive, List<HumanLabel> labels, Asking asking)
      throws InvalidSpecException, InterruptedException {
    if (!answered(archive.ledger())) {
      return;
    }
    try (JudgePass pass = JudgePass.of(archive.record(), round, planner).orElseThrow();
        JudgeArchive own = archive.judging(() -> pass.plan().trials(), labels)) {
      asking.ask(own, assignments(pass));
    }
  }

  /// Whether all others have answered everything, so that it is certain what judges are asked.
  private boolean answered(Ledger ledger) {
    return round.spec().asked().stream()
        .allMatch(entry -> ledger.account(entry.name()).done() == planner.count(entry));
  }

  private List<Runner.Assignment> assignments(JudgePass pass) throws InvalidSpecException {
    Accounts accounts = new Accounts(round.spec());
    Set<Long> again = pass.askedAgain();
    Map<String, JudgeOptions> rules =
        round.papers().stream()
            .filter(paper -> paper.judging().isPresent())
            .collect(
                Collectors.toMap(
                    paper -> paper.task().name(),
                    paper -> paper.judging().orElseThrow().options()));
    List<Runner.Assignment> assignments = new ArrayList<>();
    for (EntrySpec judge : round.spec().graders()) {
      audience.enters(
          judge, pass.plan().trials().filter(asked -> asked.judge().equals(judge.name())).count());
      assignments.add(
          new Runner.Assignment(
              judge,
              clients.judge(judge, pass.plan().trials(judge, number -> false), rules),
              done ->
                  pass.plan().trials(judge, number -> done.test(number) && !again.contains(number)),
              Accounts.account(judge),
              accounts.pace(judge),
              Runner.Probes.NONE));
    }
    return assignments;
  }
}
