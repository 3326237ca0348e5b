package kr.gwageo.runner;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind.Fault;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.endpoint.EndpointClient;

/// Puts the planned trials to the entries, all entries at once, and journals every answer before it
/// counts. What the journal already holds is not asked again.
public final class Runner {
  /// After so many failures in a row, each of them the endpoint's and not the request's, an entry
  /// is left alone for this run.
  private static final int HOPELESS = 20;

  private final RoundArchive archive;
  private final Patience patience;
  private final Watcher watcher;
  private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();

  /// One entry's part of a run.
  ///
  /// @param entry who is asked
  /// @param client how
  /// @param trials its part of the plan, in order
  /// @param inFlight requests open at once, at most
  public record Assignment(
      EntrySpec entry, EndpointClient client, Stream<Trial> trials, int inFlight) {}

  /// Is told of progress. Called by many threads at once; must be quick.
  public interface Watcher {
    void on(EntrySpec entry, Event event);
  }

  /// @param archive takes the exchanges
  /// @param limits attempts and waits
  /// @param chance for the jitter of waits; safe for many threads
  /// @param watcher is told of progress
  public Runner(RoundArchive archive, Limits limits, RandomGenerator chance, Watcher watcher) {
    this.archive = archive;
    this.patience = new Patience(limits, chance);
    this.watcher = watcher;
  }

  /// Returns when every assignment is done or given up.
  ///
  /// @throws RuntimeException what kept the journal from being written, if anything did
  public void run(List<Assignment> assignments) throws InterruptedException {
    Set<String> settled = settled();
    CountDownLatch open = new CountDownLatch(assignments.size());
    for (Assignment assignment : assignments) {
      String prefix = assignment.entry().name() + "/";
      watcher.on(
          assignment.entry(),
          new Event.Resumed(settled.stream().filter(id -> id.startsWith(prefix)).count()));
      Thread.startVirtualThread(() -> {
        try {
          guarded(() -> ask(assignment, settled));
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

  private Set<String> settled() {
    Set<String> settled = new HashSet<>();
    archive
        .record()
        .replay(exchange -> {
          if (exchange.settled()) {
            settled.add(exchange.trial());
          }
        });
    return settled;
  }

  private void ask(Assignment assignment, Set<String> settled) throws InterruptedException {
    Semaphore free = new Semaphore(assignment.inFlight());
    AtomicInteger failures = new AtomicInteger();
    Iterator<Trial> pending =
        assignment.trials().filter(trial -> !settled.contains(trial.id())).iterator();
    free.acquire();
    while (pending.hasNext() && broken.isEmpty() && failures.get() < HOPELESS) {
      Trial trial = pending.next();
      Thread.startVirtualThread(() -> {
        try {
          guarded(() -> ask(assignment, trial, failures));
        } finally {
          free.release();
        }
      });
      free.acquire();
    }
    free.acquire(assignment.inFlight() - 1);
    if (failures.get() >= HOPELESS) {
      watcher.on(assignment.entry(), new Event.Ended(Event.End.GIVEN_UP));
    }
  }

  private void ask(Assignment assignment, Trial trial, AtomicInteger failures)
      throws InterruptedException {
    Exchange exchange = patience.ask(assignment.client(), trial);
    archive.append(exchange);
    switch (exchange.outcome()) {
      case Outcome.Failed failed when failed.kind().fault() == Fault.REQUEST -> {}
      case Outcome.Failed failed -> failures.incrementAndGet();
      case Outcome.Completed completed -> failures.set(0);
      case Outcome.Truncated truncated -> failures.set(0);
      case Outcome.Refused refused -> failures.set(0);
    }
    watcher.on(assignment.entry(), new Event.Journaled(trial, exchange, exchange.settled()));
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  /// Lets no failure of a thread of ours go unseen: the first ends the run.
  private void guarded(Work work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      broken.add(new IllegalStateException("nobody interrupts these threads", e));
    } catch (RuntimeException | Error e) {
      broken.add(e);
    }
  }
}
