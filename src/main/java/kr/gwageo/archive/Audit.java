package kr.gwageo.archive;

import java.util.stream.Stream;
import kr.gwageo.domain.Trial;

/// Checks, beside a run that goes on, what the run took on trust to begin at once: that the plan is
/// the one that was sealed, and that the journal hangs together from its first line. What it finds
/// stops the run.
final class Audit implements AutoCloseable {
  private final Thread thread;

  private Audit(Thread thread) {
    this.thread = thread;
  }

  /// @param plan to be held to the sealed one
  /// @param journal up to the place from which the run goes on
  static Audit begin(RoundRecord record, Stream<Trial> plan, Journal journal) {
    Runnable work =
        () -> {
          try {
            journal.check();
            record.mustBeAsSealed(RoundRecord.PLAN);
            record.mustHavePlanned(
                plan.takeWhile(trial -> !Thread.currentThread().isInterrupted()));
          } catch (ArchiveException flaw) {
            if (!Thread.currentThread().isInterrupted()) {
              journal.breakOff(flaw);
            }
          }
        };
    return new Audit(Thread.ofPlatform().name("audit").daemon().start(work));
  }

  /// Ends it, done or not: who reads the record afterwards checks it anew.
  @Override
  public void close() {
    thread.interrupt();
  }
}
