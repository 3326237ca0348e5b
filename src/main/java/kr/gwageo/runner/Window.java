package kr.gwageo.runner;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import kr.gwageo.domain.spec.Pace;

/// How many requests of an account may be open at once. It doubles with each round of answers until
/// the server first says that it is too much, halves whenever it says so, and otherwise grows by
/// one with each round of answers (additive increase, multiplicative decrease), but only while it
/// is used up.
///
/// Source: Chiu and Jain, Computer Networks and ISDN Systems 17 (1989); slow start and one decrease
/// for all requests sent before it as in RFC 5681.
final class Window {
  private static final double DECREASE = 0.5;

  private final Pace pace;
  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private double limit;
  private int open;
  private boolean slowStart = true;
  private long decreases;
  private Instant closedUntil = Instant.MIN;

  Window(Pace pace, InstantSource clock) {
    this.pace = pace;
    this.clock = clock;
    this.limit = pace.start();
  }

  /// Waits for a place.
  ///
  /// @param over whether nobody shall wait any longer
  /// @return how many decreases there were when the place was given; -1 if it is over
  long enter(BooleanSupplier over) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!over.getAsBoolean()) {
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
          changed.await(Duration.between(now, closedUntil).toMillis() + 1, TimeUnit.MILLISECONDS);
        } else if (open < (int) limit) {
          open++;
          return decreases;
        } else {
          changed.await();
        }
      }
      changed.signal();
      return -1;
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

  /// The server took no notice: the place is free again.
  void leave() {
    leave(() -> {});
  }

  /// An answer came.
  ///
  /// @param widened is told of a new limit
  void succeed(IntConsumer widened) {
    leave(() -> {
      int before = (int) limit;
      if (open >= before && before < pace.max()) {
        limit = Math.min(pace.max(), limit + (slowStart ? 1 : 1 / limit));
      }
      if ((int) limit > before) {
        widened.accept((int) limit);
      }
    });
  }

  /// The server says that it is too much.
  ///
  /// @param ticket from [#enter]: requests sent before the last decrease cause no other
  /// @param pause for the whole account
  /// @param narrowed is told of a new limit
  void congest(long ticket, Duration pause, IntConsumer narrowed) {
    leave(() -> {
      Instant until = clock.instant().plus(pause);
      closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
      if (ticket == decreases) {
        decreases++;
        slowStart = false;
        int before = (int) limit;
        limit = Math.max(pace.min(), limit * DECREASE);
        if ((int) limit < before) {
          narrowed.accept((int) limit);
        }
      }
    });
  }

  private void leave(Runnable change) {
    lock.lock();
    try {
      change.run();
      open--;
      changed.signal();
      if (open + 1 < (int) limit) {
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }
}
