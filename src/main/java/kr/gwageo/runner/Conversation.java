package kr.gwageo.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.OutcomePolicy;

/// Puts the turns of one trial to an entry, each until it is answered or asking again is useless,
/// and journals each before the next.
final class Conversation {

  /// What all conversations of an entry have in common.
  ///
  /// @param retriesLeft of the run, for all entries
  record Manner(
      Desk desk,
      Runner.Assignment assignment,
      Omissions omissions,
      Patience patience,
      Halt halt,
      OutcomePolicy policy,
      AtomicLong retriesLeft,
      RoundArchive archive) {}

  private final Manner manner;
  private final Trial trial;
  private final List<String> answers;
  private Optional<Account.Place> place;

  /// @param answers that the journal already holds
  /// @param place for the first request
  Conversation(Manner manner, Trial trial, List<String> answers, Account.Place place) {
    this.manner = manner;
    this.trial = trial;
    this.answers = new ArrayList<>(answers);
    this.place = Optional.of(place);
  }

  /// Ends when the trial is done, a turn failed, or nothing more is to be sent.
  void hold() throws InterruptedException {
    while (answers.size() < trial.turns()) {
      List<Attempt> attempts = ask(trial.prompt(answers));
      if (attempts.isEmpty()) {
        return;
      }
      if (Omissions.isRejected(attempts.getLast())) {
        manner.desk().rejected();
      }
      Exchange exchange = exchange(attempts);
      manner.archive().append(exchange);
      manner.desk().tell(new Event.Journaled(trial, exchange));
      Optional<Reply> said = exchange.outcome().said();
      if (exchange.done() || said.isEmpty()) {
        return;
      }
      answers.add(said.get().text());
    }
  }

  private Exchange exchange(List<Attempt> attempts) {
    int turn = answers.size() + 1;
    Outcome outcome = attempts.getLast().outcome();
    boolean last =
        turn == trial.turns() || outcome.said().map(reply -> reply.text().isBlank()).orElse(true);
    boolean done = manner.policy().settles(outcome) && last;
    return new Exchange(trial.number(), trial.id(), turn, attempts, done);
  }

  /// All attempts at one turn; none if nothing more is to be sent.
  private List<Attempt> ask(Prompt prompt) throws InterruptedException {
    List<Attempt> attempts = new ArrayList<>();
    List<Attempt> probes = new ArrayList<>();
    long successesBefore = manner.desk().successes();
    while (send(prompt, manner.omissions().current(), attempts)) {
      if (Omissions.isRejected(attempts.getLast())) {
        boolean again =
            manner
                .omissions()
                .find(
                    attempts.getLast(),
                    manner.assignment().client().omissible(prompt),
                    leftOut ->
                        send(prompt, leftOut, attempts)
                            ? Optional.of(attempts.getLast())
                            : Optional.empty());
        if (again) {
          probes.add(attempts.getLast());
          continue;
        }
      }
      List<Attempt> counted = attempts.subList(probes.size(), attempts.size());
      if (!manner.patience().worthAnother(counted)) {
        return attempts;
      }
      if (manner.patience().hopeless(counted, manner.desk().successes() - successesBefore)) {
        tellHopeless(attempts.getLast());
        return attempts;
      }
      if (manner.retriesLeft().decrementAndGet() < 0) {
        return attempts;
      }
      manner.halt().pause(manner.patience().pause(counted));
    }
    return attempts;
  }

  private void tellHopeless(Attempt attempt) {
    if (attempt.outcome() instanceof Outcome.Failed failed) {
      manner.desk().tell(new Event.Hopeless(trial, failed.kind()));
    }
  }

  /// Whether there was another attempt.
  private boolean send(Prompt prompt, List<String> leftOut, List<Attempt> attempts)
      throws InterruptedException {
    Optional<Account.Place> mine = place.isPresent() ? place : manner.desk().enter();
    place = Optional.empty();
    if (mine.isEmpty()) {
      return false;
    }
    attempts.add(manner.desk().send(mine.get(), prompt, leftOut));
    return true;
  }
}
