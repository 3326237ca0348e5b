package kr.gwageo.pull;

import java.time.Duration;
import java.util.Optional;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;
import okhttp3.Call;

/// The end of a pull before its time: a request in flight is cancelled, whoever waits wakes up.
final class Halt {
  private boolean called;
  private Optional<Call> inFlight = Optional.empty();
  private Optional<Thread> waiting = Optional.empty();

  synchronized void call() {
    called = true;
    inFlight.ifPresent(Call::cancel);
    waiting.ifPresent(Thread::interrupt);
  }

  /// Whether the pull is to end: the halt was called, or the thread was interrupted.
  synchronized boolean isCalled() {
    return called || Thread.currentThread().isInterrupted();
  }

  /// @throws PullException if the pull is to end
  void check(String path) {
    if (isCalled()) {
      throw new PullException(Kind.INTERRUPTED, Facts.at(path));
    }
  }

  /// From now on this is the request in flight.
  synchronized void watch(Call call) {
    inFlight = Optional.of(call);
    if (called) {
      call.cancel();
    }
  }

  /// Waits for so long.
  ///
  /// @throws PullException if the pull is to end
  void pause(Puller.Sleeper sleeper, Duration pause, String path) {
    begin(path);
    boolean interrupted = false;
    try {
      sleeper.sleep(pause);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    end(interrupted);
    check(path);
  }

  private synchronized void begin(String path) {
    check(path);
    waiting = Optional.of(Thread.currentThread());
  }

  /// The interrupt of a halt ends here, any other goes on.
  private synchronized void end(boolean interrupted) {
    waiting = Optional.empty();
    if (called) {
      boolean _ = Thread.interrupted();
    } else if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
