package kr.gwageo.runner;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.FailureKind.Fault;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.spec.Limits;

/// Breaks off asking an endpoint that fails for everyone, looks from time to time with one request
/// whether it answers again, and gives it up when that takes too long.
///
/// Source: Nygard, Release It!, chapter "Stability Patterns".
final class Breaker {
  /// Failures in a row after which nothing more is sent.
  private static final int OPENS_AFTER = 10;

  /// Failures that the spec has to mend, with no reply at all, after which there is no use in
  /// looking again.
  private static final int GIVES_UP_AFTER = 3;

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Limits limits;
  private final InstantSource clock;
  private final Consumer<Event> listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile boolean givenUp;
  private volatile boolean open;
  private final LongAdder successes = new LongAdder();
  private final AtomicInteger rejections = new AtomicInteger();
  private int pauses;
  private boolean looking;
  private Optional<Instant> failingSince = Optional.empty();
  private Optional<Instant> silentUntil = Optional.empty();

  Breaker(Limits limits, InstantSource clock, Consumer<Event> listener) {
    this.limits = limits;
    this.clock = clock;
    this.listener = listener;
  }

  /// Whether the endpoint is left alone for the rest of the run.
  boolean givenUp() {
    return givenUp;
  }

  /// Replies that came so far.
  long successes() {
    return successes.sum();
  }

  /// Whether nothing is sent for now.
  boolean isOpen() {
    return open;
  }

  /// Waits until a request may be sent.
  ///
  /// @param over whether nobody shall wait any longer
  /// @return whether this is the one request that is sent to see
  boolean pass(BooleanSupplier over) throws InterruptedException {
    if (!open) {
      return false;
    }
    lock.lockInterruptibly();
    try {
      while (silentUntil.isPresent() && !givenUp && !over.getAsBoolean()) {
        Duration wait = Duration.between(clock.instant(), silentUntil.get());
        if (looking) {
          changed.await();
        } else if (wait.isPositive()) {
          changed.await(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
        } else {
          looking = true;
          return true;
        }
      }
      return false;
    } finally {
      lock.unlock();
    }
  }

  /// Whoever waits looks anew whether it is over.
  void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// A question was rejected, whatever of its settings was left out.
  void rejected() {
    if (rejections.incrementAndGet() >= GIVES_UP_AFTER && successes.sum() == 0) {
      givenUp = true;
      wake();
    }
  }

  /// A request came to its end. A rejected setting is no failure yet: others may be found that the
  /// endpoint takes, see [#rejected].
  void heard(Outcome outcome, Optional<Duration> retryAfter) {
    if (outcome instanceof Outcome.Failed failed) {
      if (failed.kind().fault() == Fault.REQUEST || mayBeMended(failed.kind())) {
        answered(false);
      } else {
        failed(failed.kind(), retryAfter);
      }
    } else {
      answered(true);
    }
  }

  private boolean mayBeMended(FailureKind kind) {
    return kind == FailureKind.REJECTED_PARAMETER && limits.rejected() == Limits.Rejected.LEFT_OUT;
  }

  private void answered(boolean reply) {
    successes.add(reply ? 1 : 0);
    if (failures.get() == 0) {
      return;
    }
    lock.lock();
    try {
      if (failures.getAndSet(0) > 0) {
        pauses = 0;
        failingSince = Optional.empty();
        if (silentUntil.isPresent()) {
          silentUntil = Optional.empty();
          open = false;
          looking = false;
          listener.accept(new Event.GoesOn());
          changed.signalAll();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void failed(FailureKind kind, Optional<Duration> retryAfter) {
    lock.lock();
    try {
      int inARow = failures.incrementAndGet();
      Instant now = clock.instant();
      Instant since = failingSince.orElse(now);
      failingSince = Optional.of(since);
      boolean hopeless = !kind.retriable() && inARow >= GIVES_UP_AFTER && successes.sum() == 0;
      boolean opens = silentUntil.isEmpty() ? inARow >= OPENS_AFTER : looking;
      if (hopeless || (opens && !now.isBefore(since.plus(limits.giveUp())))) {
        givenUp = true;
        changed.signalAll();
      } else if (opens) {
        Duration pause = pause(retryAfter, now, since);
        silentUntil = Optional.of(now.plus(pause));
        open = true;
        looking = false;
        pauses++;
        listener.accept(new Event.Paused(kind, pause));
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /// As the server asks, else doubling; but the last look comes when it is time to give up.
  private Duration pause(Optional<Duration> retryAfter, Instant now, Instant since) {
    Duration doubling = limits.backoff().multipliedBy(1L << Math.min(pauses, 20));
    Duration own = doubling.compareTo(LONGEST_PAUSE) < 0 ? doubling : LONGEST_PAUSE;
    Duration wanted = retryAfter.orElse(own);
    Duration left = Duration.between(now, since.plus(limits.giveUp()));
    return wanted.compareTo(left) < 0 ? wanted : left;
  }
}
