package kr.gwageo.runner;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Prompt;

/// Where the questions to one entry go out: at its account's pace, while its endpoint answers, and
/// as long as its budget lasts.
final class Desk {
  private final Runner.Assignment assignment;
  private final Account account;
  private final Breaker breaker;
  private final Purse purse;
  private final Halt halt;
  private final Consumer<Event> listener;
  private final Account.Listener widths;
  private volatile boolean budgetSpent;

  Desk(
      Runner.Assignment assignment,
      Account account,
      Breaker breaker,
      Purse purse,
      Halt halt,
      Consumer<Event> listener) {
    this.assignment = assignment;
    this.account = account;
    this.breaker = breaker;
    this.purse = purse;
    this.halt = halt;
    this.listener = listener;
    this.widths =
        new Account.Listener() {
          @Override
          public void widened(int inFlight) {
            listener.accept(new Event.Widened(inFlight));
          }

          @Override
          public void narrowed(int inFlight) {
            listener.accept(new Event.Narrowed(inFlight));
          }
        };
  }

  /// Whether nothing more is to be sent to the entry, and why.
  Optional<Event.End> end() {
    if (halt.isCalled()) {
      return Optional.of(Event.End.STOPPED);
    }
    if (breaker.givenUp()) {
      return Optional.of(Event.End.GIVEN_UP);
    }
    return budgetSpent ? Optional.of(Event.End.BUDGET_SPENT) : Optional.empty();
  }

  private boolean over() {
    return halt.isCalled() || budgetSpent || breaker.givenUp();
  }

  /// Waits until a request may be sent; empty if it is over. Whoever gets a place must [#send].
  Optional<Account.Place> enter() throws InterruptedException {
    while (true) {
      boolean look = breaker.pass(this::over);
      Optional<Account.Place> place = over() ? Optional.empty() : account.enter(halt, this::over);
      if (place.isEmpty()) {
        return place;
      }
      if (look || !breaker.isOpen()) {
        if (purse.open(this::over)) {
          return place;
        }
        budgetSpent = !over();
        wake();
      }
      account.leave(place.get());
    }
  }

  /// Whoever waits looks anew whether it is over.
  void wake() {
    account.wake();
    breaker.wake();
    purse.wake();
  }

  /// Sends a request and waits for what becomes of it.
  Attempt send(Account.Place place, Prompt prompt, List<String> leftOut) {
    listener.accept(new Event.Sent());
    Attempt attempt = assignment.client().ask(prompt, leftOut);
    purse.pay(prompt, attempt);
    breaker.heard(attempt.outcome(), attempt.retryAfter());
    account.leave(place, attempt, widths);
    listener.accept(new Event.Heard(attempt));
    return attempt;
  }

  /// A question was rejected, whatever of its settings was left out.
  void rejected() {
    breaker.rejected();
    if (over()) {
      wake();
    }
  }

  /// Replies that came so far.
  long successes() {
    return breaker.successes();
  }

  void tell(Event event) {
    listener.accept(event);
  }
}
