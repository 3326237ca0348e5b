package kr.gwageo.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kr.gwageo.archive.RunJournal;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
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
      RunJournal archive) {}

  private final Manner manner;
  private final Trial trial;
  private final List<String> answers;
  private final Asker asker;

  /// @param answers that the journal already holds
  /// @param place for the first request
  Conversation(Manner manner, Trial trial, List<String> answers, Account.Place place) {
    this.manner = manner;
    this.trial = trial;
    this.answers = new ArrayList<>(answers);
    this.asker = new Asker(manner, trial, Optional.of(place));
  }

  /// Ends when the trial is done, a turn failed, or nothing more is to be sent.
  void hold() throws InterruptedException {
    while (answers.size() < trial.turns()) {
      List<Attempt> attempts = asker.ask(trial.prompt(answers));
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
}
