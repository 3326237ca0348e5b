package kr.gwageo.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/// Where a fault is played.
///
/// @param key that the client sends
/// @param elsewhere address of another server
/// @param clock of the client
record Stage(String key, String elsewhere, Clock clock) {

  /// Time that passes when a fault says so.
  static final class Clock implements InstantSource {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final StackWalker WALKER = StackWalker.getInstance();

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Semaphore noted = new Semaphore(0);

    @Override
    public Instant instant() {
      Instant instant = now.get();
      if (WALKER.walk(
          frames ->
              frames.limit(3).anyMatch(frame -> frame.getMethodName().equals("requestBodyEnd")))) {
        noted.release();
      }
      return instant;
    }

    /// Waits until the client has noted when its request was sent, which may be after the server
    /// has read it.
    void awaitNoteOfSending() throws InterruptedException {
      noted.acquire();
    }

    void advance(Duration time) {
      now.updateAndGet(instant -> instant.plus(time));
    }
  }
}
