package kr.gwageo.bench.server;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Timers of connections, one for each at most, in slots of a millisecond. Setting and expiring one
/// costs the same however many there are.
final class Wheel {
  private static final int SLOTS = 1 << 12;
  private static final long NANOS = 1_000_000;

  private final LongSupplier nanoTime;
  private final long origin;
  private final @Nullable Connection[] slots = new Connection[SLOTS];
  private long expired;
  private int pending;

  Wheel(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.origin = nanoTime.getAsLong();
  }

  /// The nearest millisecond, so that latencies are right in the mean.
  long now() {
    return Math.floorDiv(nanoTime.getAsLong() - origin + NANOS / 2, NANOS);
  }

  /// Has this connection expire at this millisecond, or at the next one to come.
  void set(Connection connection, long due) {
    connection.due = Math.max(due, expired + 1);
    link(connection);
    pending++;
  }

  private void link(Connection connection) {
    int slot = (int) (connection.due & (SLOTS - 1));
    connection.next = slots[slot];
    slots[slot] = connection;
  }

  /// Milliseconds until something may expire; 0 if nothing is set.
  long untilNext() {
    if (pending == 0) {
      return 0;
    }
    long next = expired + 1;
    while (slots[(int) (next & (SLOTS - 1))] == null) {
      next++;
    }
    return Math.max(1, next - now());
  }

  /// Hands over all that is due.
  void expire(Consumer<Connection> due) {
    if (pending == 0) {
      expired = now();
      return;
    }
    for (long now = now(); expired < now; ) {
      int slot = (int) (++expired & (SLOTS - 1));
      @Nullable Connection each = slots[slot];
      slots[slot] = null;
      while (each != null) {
        Connection connection = each;
        each = connection.next;
        connection.next = null;
        if (connection.due > expired) {
          link(connection);
        } else {
          pending--;
          due.accept(connection);
        }
      }
    }
  }
}
