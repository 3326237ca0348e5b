package kr.gwageo.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/// What else goes on on the machine, in a moment when a measurement has not begun: figures by the
/// clock mean little where others take the processors.
public final class Neighbours {
  private static final Path STATISTICS = Path.of("/proc/stat");
  private static final int IDLE = 3;
  private static final int WAITING = 4;
  private static final double MOMENT = 1;

  private Neighbours() {}

  /// The share of the processors that others keep busy; empty where the system does not tell.
  public static Optional<Double> busy() throws InterruptedException {
    Optional<long[]> before = ticks();
    Windows.pass(MOMENT);
    Optional<long[]> after = ticks();
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    double all = all(after.get()) - all(before.get());
    return all > 0
        ? Optional.of(1 - (idle(after.get()) - idle(before.get())) / all)
        : Optional.empty();
  }

  private static Optional<long[]> ticks() {
    try {
      String total = Files.readAllLines(STATISTICS).getFirst();
      return Optional.of(
          Arrays.stream(total.split("\\s+")).skip(1).mapToLong(Long::parseLong).toArray());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static double all(long[] ticks) {
    return (double) LongStream.of(ticks).sum();
  }

  private static double idle(long[] ticks) {
    return (double) (ticks[IDLE] + ticks[WAITING]);
  }
}
