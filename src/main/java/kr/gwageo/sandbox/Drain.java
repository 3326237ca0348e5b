package kr.gwageo.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Takes what a process writes, up to a limit, in a thread of its own.
final class Drain {
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch marked = new CountDownLatch(1);
  private final int most;
  private final String mark;
  private volatile boolean overflown;

  /// @param most bytes that are taken
  /// @param mark a word that somebody waits for, empty where nobody does
  Drain(InputStream in, int most, String mark, Runnable tooMuch) {
    this.most = most;
    this.mark = mark;
    Thread.ofVirtual().start(() -> drain(in, tooMuch));
  }

  private void drain(InputStream in, Runnable tooMuch) {
    byte[] piece = new byte[1 << 13];
    try (in) {
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        if (take(piece, count)) {
          overflown = true;
          tooMuch.run();
          break;
        }
      }
    } catch (IOException e) {
      // the process is gone, and what it wrote so far is what there is
    } finally {
      marked.countDown();
      end.countDown();
    }
  }

  private synchronized boolean take(byte[] piece, int count) {
    int room = most - taken.size();
    taken.write(piece, 0, Math.min(room, count));
    if (marked.getCount() > 0 && !mark.isEmpty() && text().contains(mark)) {
      marked.countDown();
    }
    return count > room;
  }

  /// Waits until the mark was seen, or the end.
  boolean awaitMark(long seconds) throws InterruptedException {
    return marked.await(seconds, TimeUnit.SECONDS);
  }

  /// Waits for the end.
  boolean awaitEnd(long seconds) throws InterruptedException {
    return end.await(seconds, TimeUnit.SECONDS);
  }

  boolean overflown() {
    return overflown;
  }

  synchronized String text() {
    return taken.toString(StandardCharsets.UTF_8);
  }
}
