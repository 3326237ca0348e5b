package kr.gwageo.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;

/// Puts questions to an entry, each until it is answered or asking again is useless.
final class Asker {
  private final Conversation.Manner manner;
  private final Trial trial;
  private Optional<Account.Place> place;

  /// @param trial that the questions belong to
  /// @param place for the first request, if there is one already
  Asker(Conversation.Manner manner, Trial trial, Optional<Account.Place> place) {
    this.manner = manner;
    this.trial = trial;
    this.place = place;
  }

  /// All attempts at the question; none if nothing more is to be sent.
  List<Attempt> ask(Prompt prompt) throws InterruptedException {
    List<Attempt> attempts = new ArrayList<>();
    int rejected = 0;
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
          rejected++;
          continue;
        }
      }
      List<Attempt> counted = attempts.subList(rejected, attempts.size());
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
