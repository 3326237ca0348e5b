package kr.gwageo.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.domain.Trial;
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

  /// @param first how many trials of each entry, in the order of the plan, are to be asked
  /// @throws InvalidSpecException with every key or file of recorded answers that cannot be read
  static List<Runner.Assignment> of(
      Round round, Planner planner, Clients clients, Conductor.Audience audience, long first)
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
                done -> first(planner, entry, first, done),
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

  private static Stream<Trial> first(
      Planner planner, EntrySpec entry, long first, LongPredicate done) {
    Set<Long> numbers =
        first < planner.count(entry)
            ? planner.trials(entry).limit(first).map(Trial::number).collect(Collectors.toSet())
            : Set.of();
    return numbers.isEmpty()
        ? planner.trials(entry, done)
        : planner.trials(entry, number -> !numbers.contains(number) || done.test(number));
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
