package kr.gwageo.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kr.gwageo.round.Conductor;

/// What becomes of a run when the program is told to end (SIGINT, SIGTERM): nothing more is asked,
/// requests under way get some time to be answered, what came is on the disk, and the person is
/// told how to go on.
final class Interruption implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Conductor conductor;
  private final Talk talk;
  private final Path folder;
  private final Thread hook = new Thread(this::end, "interruption");
  private final CountDownLatch over = new CountDownLatch(1);

  private Interruption(Conductor conductor, Talk talk, Path folder) {
    this.conductor = conductor;
    this.talk = talk;
    this.folder = folder;
  }

  /// Stands ready until it is closed.
  static Interruption of(Conductor conductor, Talk talk, Path folder) {
    Interruption interruption = new Interruption(conductor, talk, folder);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void end() {
    talk.note("run.stopping", GRACE.toSeconds());
    conductor.stop();
    if (!overWithin(GRACE)) {
      conductor.abandon();
    }
    if (overWithin(GRACE)) {
      talk.note("run.interrupted", folder);
    }
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
  }

  private boolean overWithin(Duration time) {
    try {
      return over.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// The run is over.
  @Override
  public void close() {
    over.countDown();
    try {
      boolean _ = Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook waits for no more than this.
    }
  }
}
