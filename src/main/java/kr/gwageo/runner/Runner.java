package kr.gwageo.runner;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.archive.Ledger;
import kr.gwageo.archive.RunJournal;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.endpoint.EndpointClient;

/// Puts the planned trials to the entries, all entries at once, and journals every answer before it
/// counts. What the journal already holds is not asked again.
public final class Runner {
  private final RunJournal archive;
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
  /// @param trials makes its part of the plan, in order, without the places that are done
  /// @param account entries with the same one share its pace
  /// @param pace of the account, the same for all its entries
  /// @param probes trials of it that are asked again to see whether its model changes
  public record Assignment(
      EntrySpec entry,
      EndpointClient client,
      Function<LongPredicate, Stream<Trial>> trials,
      String account,
      Pace pace,
      Probes probes) {}

  /// What is asked again to see whether a model changes.
  ///
  /// @param sample of the entry's trials
  /// @param trials that the entry has in all
  public record Probes(List<Trial> sample, long trials) {
    /// Nothing.
    public static final Probes NONE = new Probes(List.of(), 0);

    public Probes {
      sample = List.copyOf(sample);
    }
  }

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
      RunJournal archive,
      RoundSpec spec,
      InstantSource clock,
      RandomGenerator chance,
      Watcher watcher) {
    this(
        archive,
        spec,
        clock,
        new Patience(spec.limits(), chance),
        new AtomicLong(spec.limits().retries().orElse(Long.MAX_VALUE)),
        watcher);
  }

  private Runner(
      RunJournal archive,
      RoundSpec spec,
      InstantSource clock,
      Patience patience,
      AtomicLong retriesLeft,
      Watcher watcher) {
    this.archive = archive;
    this.spec = spec;
    this.clock = clock;
    this.patience = patience;
    this.retriesLeft = retriesLeft;
    this.watcher = watcher;
  }

  /// A runner for the next pass of the same run: it has what retries this one left.
  ///
  /// @param other takes the exchanges of that pass
  public Runner next(RunJournal other) {
    return new Runner(other, spec, clock, patience, retriesLeft, watcher);
  }

  /// Returns when every assignment is done, given up or stopped.
  ///
  /// @throws RuntimeException what kept the journal from being written, if anything did
  public void run(List<Assignment> assignments) throws InterruptedException {
    Ledger ledger = archive.ledger();
    Map<String, Account> accounts = new HashMap<>();
    CountDownLatch open = new CountDownLatch(assignments.size());
    Shift.Guard guard = new FirstFailure();
    for (Assignment assignment : assignments) {
      Account account =
          accounts.computeIfAbsent(
              assignment.account(), name -> new Account(assignment.pace(), clock));
      Conversation.Manner manner = manner(assignment, account, ledger);
      clients.add(assignment.client());
      Thread.startVirtualThread(() -> {
        try {
          guard.run(() -> new Shift(manner, ledger, guard).work());
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
            setting -> listener.accept(new Event.LeftOut(setting)),
            ledger.leftOut(assignment.entry().name())),
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

  /// The first failure of a thread of ours ends the run.
  private final class FirstFailure implements Shift.Guard {
    @Override
    public void run(Shift.Work work) {
      try {
        work.run();
      } catch (InterruptedException e) {
        fail(new IllegalStateException("nobody interrupts these threads", e));
      } catch (RuntimeException | Error e) {
        fail(e);
      }
    }

    @Override
    public boolean broken() {
      return !broken.isEmpty();
    }
  }

  private void fail(Throwable cause) {
    broken.add(cause);
    stop();
    if (cause instanceof ArchiveException) {
      abandon();
    }
  }
}
