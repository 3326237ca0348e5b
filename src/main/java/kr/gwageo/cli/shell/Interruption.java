package kr.gwageo.cli.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// What becomes of a run when the program is told to end (SIGINT, SIGTERM): nothing more is asked,
/// requests under way get some time to be answered, what came is on the disk, and the person is
/// told how to go on.
public final class Interruption implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration LONGEST_WORD = Duration.ofSeconds(1);

  /// What can be told to end. Called by another thread than the one that does it.
  public interface Work {
    /// Lets it begin nothing more.
    void stop();

    /// Ends what is under way as failed.
    void abandon();

    /// Whether it was told to stop and came to its end in good order.
    boolean stopped();
  }

  private final Work work;
  private final Talk talk;
  private final Consumer<String> screen;
  private final Path folder;
  private final Thread hook = new Thread(this::end, "interruption");
  private final CountDownLatch over = new CountDownLatch(1);

  private Interruption(Work work, Talk talk, Consumer<String> screen, Path folder) {
    this.work = work;
    this.talk = talk;
    this.screen = screen;
    this.folder = folder;
  }

  /// Stands ready until it is closed.
  ///
  /// @param screen shows a line that stays
  public static Interruption of(Work work, Talk talk, Consumer<String> screen, Path folder) {
    Interruption interruption = new Interruption(work, talk, screen, folder);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void end() {
    work.stop();
    say("run.stopping", GRACE.toSeconds());
    if (!overWithin(GRACE)) {
      work.abandon();
    }
    boolean isOver = overWithin(GRACE);
    if (isOver && work.stopped()) {
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
            .start(() -> screen.accept(talk.words().say(key, argument)));
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
