package kr.gwageo.bench.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import kr.gwageo.bench.figure.Findings;

/// Watches work that goes on by itself, through windows of equal length after a warm-up.
public final class Windows {
  /// Windows that are watched.
  public static final int COUNT = 5;

  private static final double NANOS = 1e9;

  private Windows() {}

  /// Work of a thread of its own.
  public interface Work {
    void run() throws Exception;
  }

  /// Starts work that is not waited for at the end of the process.
  public static Future<?> start(Work work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("work").factory())
        .execute(() -> {
          try {
            work.run();
            done.complete(null);
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        });
    return done;
  }

  /// Adds what is done per second, as `rate`, and the processor time of one, as `cpu` in
  /// microseconds.
  public static void watch(
      Means means, LongSupplier done, double seconds, Findings findings, Future<?> work)
      throws InterruptedException {
    for (int window = 0; window < COUNT; window++) {
      long began = means.nanoTime().getAsLong();
      Duration before = Self.processorTime();
      long first = done.getAsLong();
      pass(seconds);
      long count = done.getAsLong() - first;
      Duration used = Self.processorTime().minus(before);
      double elapsed = seconds(means, began);
      if (work.isDone() || count == 0) {
        return;
      }
      findings.add("rate", count / elapsed);
      findings.add("cpu", used.toNanos() / 1000.0 / count);
    }
  }

  /// Lets time pass.
  public static void pass(double seconds) throws InterruptedException {
    Thread.sleep(Duration.ofNanos((long) (seconds * NANOS)));
  }

  /// Seconds since a moment of the same clock.
  public static double seconds(Means means, long began) {
    return (means.nanoTime().getAsLong() - began) / NANOS;
  }

  /// Throws what ended the work, if anything did.
  public static void raise(Future<?> work) throws InterruptedException {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the round broke off", e.getCause());
    }
  }
}
