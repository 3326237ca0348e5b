package kr.gwageo.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.round.Conductor;
import kr.gwageo.runner.Event;

/// Tells how far a run has come: on a terminal one line that changes, else a line now and then.
/// Whoever journals an answer when a line is due prints it, so that nobody waits for the screen.
final class Progress implements Conductor.Audience {
  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);

  private final Surroundings surroundings;
  private final Talk talk;
  private final Duration every;
  private final AtomicReference<Instant> due;
  private final LongAdder planned = new LongAdder();
  private final LongAdder settled = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder retried = new LongAdder();

  Progress(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.every = surroundings.terminal() ? ON_TERMINAL : ELSEWHERE;
    this.due = new AtomicReference<>(surroundings.clock().instant().plus(every));
  }

  @Override
  public void enters(EntrySpec entry, long trials) {
    planned.add(trials);
  }

  @Override
  public void on(EntrySpec entry, Event event) {
    switch (event) {
      case Event.Resumed(long trials) -> settled.add(trials);
      case Event.Journaled journaled -> journaled(journaled);
      case Event.Ended(Event.End why) when why == Event.End.GIVEN_UP ->
          talk.note("run.gives_up", entry.name());
      default -> {}
    }
  }

  private void journaled(Event.Journaled event) {
    (event.done() ? settled : failed).increment();
    retried.add(event.exchange().attempts().size() - 1L);
    Instant now = surroundings.clock().instant();
    Instant when = due.get();
    if (!now.isBefore(when) && due.compareAndSet(when, now.plus(every))) {
      print();
    }
  }

  @Override
  public void leaves(long requests) {
    print();
    if (surroundings.terminal()) {
      talk.raw("\n");
    }
    if (requests > 0) {
      talk.note("run.practice", requests);
    }
  }

  private void print() {
    String line =
        talk.words().say("run.progress", settled.sum(), planned.sum(), retried.sum(), failed.sum());
    talk.raw(surroundings.terminal() ? "\r\u001B[K" + line : line + "\n");
  }
}
