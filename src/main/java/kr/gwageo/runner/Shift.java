package kr.gwageo.runner;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import kr.gwageo.archive.Ledger;
import kr.gwageo.domain.Probe.Wave;
import kr.gwageo.domain.Trial;

/// One entry's part of a run: its trials in the order of the plan, and a sample of them again at
/// the start, in the middle and at the end.
final class Shift {
  /// Trials of an entry under way beside those with a request open: they wait for the disk or for
  /// another attempt.
  private static final int WAITING = 1024;

  private final Conversation.Manner manner;
  private final Ledger ledger;
  private final DriftWatch drift;
  private final Guard guard;
  private final int most;
  private final Semaphore underWay;
  private final List<Thread> probing = new ArrayList<>();

  /// Lets no failure of a thread go unseen.
  interface Guard {
    void run(Work work);

    /// Whether something failed, so that nothing more shall begin.
    boolean broken();
  }

  /// What a thread does.
  interface Work {
    void run() throws InterruptedException;
  }

  Shift(Conversation.Manner manner, Ledger ledger, Guard guard) {
    this.manner = manner;
    this.ledger = ledger;
    this.guard = guard;
    this.drift = new DriftWatch(manner);
    this.most = manner.assignment().pace().max() + WAITING;
    this.underWay = new Semaphore(most);
  }

  void work() throws InterruptedException {
    Runner.Assignment assignment = manner.assignment();
    Iterator<Trial> pending = assignment.trials().apply(ledger::done).iterator();
    long asked = ledger.account(assignment.entry().name()).done();
    probe(Wave.START);
    boolean middle = false;
    boolean goesOn = true;
    while (goesOn && pending.hasNext() && !guard.broken()) {
      if (!middle && asked++ >= assignment.probes().trials() / 2) {
        middle = true;
        probe(Wave.MIDDLE);
      }
      goesOn = ask(pending.next());
    }
    underWay.acquire(most);
    if (goesOn && allDone()) {
      probe(Wave.END);
    }
    for (Thread thread : probing) {
      thread.join();
    }
    manner.desk().tell(new Event.Ended(manner.desk().end().orElse(Event.End.DONE)));
  }

  private boolean allDone() {
    Runner.Assignment assignment = manner.assignment();
    return !assignment.probes().sample().isEmpty()
        && manner.archive().ledger().account(assignment.entry().name()).done()
            == assignment.probes().trials();
  }

  /// Whether there is a point in going on.
  private boolean ask(Trial trial) throws InterruptedException {
    manner.archive().mustBeSound();
    underWay.acquire();
    manner.omissions().awaitSearch();
    boolean begun =
        manner
            .desk()
            .enter()
            .map(place -> new Conversation(manner, trial, ledger.answers(trial.number()), place))
            .map(this::begin)
            .isPresent();
    if (!begun) {
      underWay.release();
    }
    return begun;
  }

  private Thread begin(Conversation conversation) {
    return Thread.startVirtualThread(() -> {
      try {
        guard.run(conversation::hold);
      } finally {
        underWay.release();
      }
    });
  }

  private void probe(Wave wave) {
    if (!manner.assignment().probes().sample().isEmpty()) {
      probing.add(Thread.startVirtualThread(() -> guard.run(() -> drift.ask(wave))));
    }
  }
}
