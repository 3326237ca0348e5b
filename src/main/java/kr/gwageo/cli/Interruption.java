package kr.gwageo.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kr.gwageo.round.Conductor;

/// What becomes of a run when the program is told to end (SIGINT, SIGTERM): nothing more is asked,
/// requests under way get some time to be answered, what came is on the disk, and the person is
/// told how to go on.
final class Interruption implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration LONGEST_WORD = Duration.ofSeconds(1);

  private final Conductor conductor;
  private final Talk talk;
  private final Progress progress;
  private final Path folder;
  private final Thread hook = new Thread(this::end, "interruption");
  private final CountDownLatch over = new CountDownLatch(1);

  private Interruption(Conductor conductor, Talk talk, Progress progress, Path folder) {
    this.conductor = conductor;
    this.talk = talk;
    this.progress = progress;
    this.folder = folder;
  }

  /// Stands ready until it is closed.
  static Interruption of(Conductor conductor, Talk talk, Progress progress, Path folder) {
    Interruption interruption = new Interruption(conductor, talk, progress, folder);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void end() {
    conductor.stop();
    say("run.stopping", GRACE.toSeconds());
    if (!overWithin(GRACE)) {
      conductor.abandon();
    }
    boolean isOver = overWithin(GRACE);
    if (isOver && conductor.stopped()) {
      say("run.interrupted", folder);
    } else if (isOver) {
      pause(LONGEST_WORD);
    }
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
  }

  /// A terminal that takes nothing must not keep the program from its end.
  private void say(String key, Object argument) {
    Thread voice =
        Thread.ofPlatform()
            .daemon()
            .name("farewell")
            .start(() -> progress.say(talk.words().say(key, argument)));
    try {
      boolean _ = voice.join(LONGEST_WORD);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Leaves the main thread time to say what went wrong.
  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
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
