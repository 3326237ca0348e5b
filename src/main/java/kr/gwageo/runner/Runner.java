package kr.gwageo.runner;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kr.gwageo.archive.Ledger;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.endpoint.EndpointClient;

/// Puts the planned trials to the entries, all entries at once, and journals every answer before it
/// counts. What the journal already holds is not asked again.
public final class Runner {
  /// Trials of an entry under way beside those with a request open: they wait for the disk or for
  /// another attempt.
  private static final int WAITING = 1024;

  private final RoundArchive archive;
  private final RoundSpec spec;
  private final InstantSource clock;
  private final Patience patience;
  private final AtomicLong retriesLeft;
  private final Watcher watcher;
  private final Halt halt = new Halt();
  private final Queue<Desk> desks = new ConcurrentLinkedQueue<>();
  private final Queue<EndpointClient> clients = new ConcurrentLinkedQueue<>();
  private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();

  /// One entry's part of a run.
  ///
  /// @param entry who is asked
  /// @param client how
  /// @param trials its part of the plan, in order
  /// @param account entries with the same one share its pace
  /// @param pace of the account; the first assignment's counts
  public record Assignment(
      EntrySpec entry, EndpointClient client, Stream<Trial> trials, String account, Pace pace) {}

  /// Is told of progress. Called by many threads at once; must be quick.
  public interface Watcher {
    void on(EntrySpec entry, Event event);
  }

  /// @param archive takes the exchanges
  /// @param spec limits, and what settles a trial
  /// @param clock one that does not run backwards
  /// @param chance for the jitter of waits; safe for many threads
  /// @param watcher is told of progress
  public Runner(
      RoundArchive archive,
      RoundSpec spec,
      InstantSource clock,
      RandomGenerator chance,
      Watcher watcher) {
    this.archive = archive;
    this.spec = spec;
    this.clock = clock;
    this.patience = new Patience(spec.limits(), chance);
    this.retriesLeft = new AtomicLong(spec.limits().retries().orElse(Long.MAX_VALUE));
    this.watcher = watcher;
  }

  /// Returns when every assignment is done, given up or stopped.
  ///
  /// @throws RuntimeException what kept the journal from being written, if anything did
  public void run(List<Assignment> assignments) throws InterruptedException {
    Ledger ledger = archive.ledger();
    Map<String, Account> accounts = new HashMap<>();
    CountDownLatch open = new CountDownLatch(assignments.size());
    for (Assignment assignment : assignments) {
      Account account =
          accounts.computeIfAbsent(
              assignment.account(), name -> new Account(assignment.pace(), clock));
      Conversation.Manner manner = manner(assignment, account, ledger);
      clients.add(assignment.client());
      Thread.startVirtualThread(() -> {
        try {
          guarded(() -> ask(manner, ledger));
        } finally {
          open.countDown();
        }
      });
    }
    open.await();
    for (Throwable first : broken) {
      throw first instanceof RuntimeException known ? known : new IllegalStateException(first);
    }
  }

  private Conversation.Manner manner(Assignment assignment, Account account, Ledger ledger) {
    Consumer<Event> listener = event -> watcher.on(assignment.entry(), event);
    Breaker breaker = new Breaker(spec.limits(), clock, listener);
    Ledger.Account before = ledger.account(assignment.entry().name());
    Purse purse = new Purse(assignment.entry(), before);
    Desk desk = new Desk(assignment, account, breaker, purse, halt, listener);
    desks.add(desk);
    listener.accept(new Event.Resumed(before.done()));
    return new Conversation.Manner(
        desk,
        assignment,
        new Omissions(
            spec.limits().rejected() == Limits.Rejected.LEFT_OUT,
            setting -> listener.accept(new Event.LeftOut(setting))),
        patience,
        halt,
        spec.outcomes(),
        retriesLeft,
        archive);
  }

  /// Begins nothing more; what is under way comes to its end. May be called by any thread.
  public void stop() {
    halt.call();
    desks.forEach(Desk::wake);
  }

  /// Ends requests under way as failed. May be called by any thread.
  public void abandon() {
    clients.forEach(EndpointClient::close);
  }

  private void ask(Conversation.Manner manner, Ledger ledger) throws InterruptedException {
    Assignment assignment = manner.assignment();
    int most = assignment.pace().max() + WAITING;
    Semaphore underWay = new Semaphore(most);
    Iterator<Trial> pending =
        assignment.trials().filter(trial -> !ledger.done(trial.number())).iterator();
    boolean goesOn = true;
    while (goesOn && broken.isEmpty() && pending.hasNext()) {
      Trial trial = pending.next();
      underWay.acquire();
      manner.omissions().awaitSearch();
      goesOn =
          manner
              .desk()
              .enter()
              .map(place -> new Conversation(manner, trial, ledger.answers(trial.number()), place))
              .map(conversation -> begin(conversation, underWay))
              .orElse(false);
      if (!goesOn) {
        underWay.release();
      }
    }
    underWay.acquire(most);
    manner.desk().tell(new Event.Ended(manner.desk().end().orElse(Event.End.DONE)));
  }

  private boolean begin(Conversation conversation, Semaphore underWay) {
    Thread.startVirtualThread(() -> {
      try {
        guarded(conversation::hold);
      } finally {
        underWay.release();
      }
    });
    return true;
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  /// Lets no failure of a thread of ours go unseen: the first ends the run.
  private void guarded(Work work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      fail(new IllegalStateException("nobody interrupts these threads", e));
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable cause) {
    broken.add(cause);
    stop();
  }
}
