package kr.gwageo.statistics.resampling;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Threads that share out numbered pieces of work.
///
/// @param threads how many; with one, it is the thread that asks
public record Workers(int threads) {
  public Workers {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
  }

  /// Does every piece from 0 on, and returns when all are done.
  ///
  /// @param work on pieces that do not touch each other
  public void each(int pieces, IntConsumer work) {
    if (threads == 1) {
      IntStream.range(0, pieces).forEach(work);
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> done =
          IntStream.range(0, pieces)
              .<Future<?>>mapToObj(i -> pool.submit(() -> work.accept(i)))
              .toList();
      for (Future<?> piece : done) {
        piece.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a piece of work failed", e);
    }
  }
}
