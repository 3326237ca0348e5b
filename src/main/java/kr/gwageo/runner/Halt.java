package kr.gwageo.runner;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of a run before its time: whoever pauses wakes up at once.
final class Halt {
  private final CountDownLatch called = new CountDownLatch(1);

  void call() {
    called.countDown();
  }

  boolean isCalled() {
    return called.getCount() == 0;
  }

  /// Waits for so long, or until the halt is called.
  void pause(Duration pause) throws InterruptedException {
    if (pause.isPositive()) {
      boolean _ = called.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    }
  }
}
