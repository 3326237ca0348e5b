package kr.gwageo.round;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.plan.Planner;
import kr.gwageo.runner.Runner;

/// What a round's entries are to be asked, and how.
final class Assignments {
  private Assignments() {}

  /// @throws InvalidSpecException with every key or file of recorded answers that cannot be read
  static List<Runner.Assignment> of(
      Round round, Planner planner, Clients clients, Conductor.Audience audience)
      throws InvalidSpecException {
    Accounts accounts = new Accounts(round.spec());
    List<Runner.Assignment> assignments = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (EntrySpec entry : round.spec().asked()) {
      audience.enters(entry, planner.count(entry));
      try {
        assignments.add(
            new Runner.Assignment(
                entry,
                clients.client(entry, planner.trials(entry)),
                done -> planner.trials(entry, done),
                Accounts.account(entry),
                accounts.pace(entry),
                probes(round.spec(), planner, entry)));
      } catch (InvalidSpecException e) {
        mistakes.addAll(e.mistakes());
      }
    }
    mistakes.addAll(clients.mistakes(round.spec().graders()));
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
    return assignments;
  }

  /// The first trials of the plan are a random sample, since the plan is shuffled by the seed.
  private static Runner.Probes probes(RoundSpec spec, Planner planner, EntrySpec entry) {
    return spec.drift() == 0
        ? Runner.Probes.NONE
        : new Runner.Probes(
            planner.trials(entry).filter(trial -> trial.repeat() == 1).limit(spec.drift()).toList(),
            planner.count(entry));
  }
}
