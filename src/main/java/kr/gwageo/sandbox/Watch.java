package kr.gwageo.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.item.Allowance;

/// Watches that a program, with all the processes that it starts, keeps to its time and memory. The
/// kernel's own limits are for each process alone.
final class Watch {
  private final Process process;
  private final Allowance allowance;

  private final InstantSource clock;

  Watch(Process process, Allowance allowance, InstantSource clock) {
    this.process = process;
    this.allowance = allowance;
    this.clock = clock;
  }

  /// Time on the wall: a busy machine may take twice as long as the program alone.
  static int seconds(Allowance allowance) {
    return 2 * allowance.seconds() + 1;
  }

  /// Waits until the program ends or is to be stopped.
  ///
  /// @return [TestRun.End#ENDED] if it ended by itself, else what it used up
  TestRun.End untilTheEnd(int tickMillis) throws InterruptedException {
    Instant end = clock.instant().plusSeconds(seconds(allowance));
    while (clock.instant().isBefore(end)) {
      if (process.waitFor(tickMillis, TimeUnit.MILLISECONDS)) {
        return TestRun.End.ENDED;
      }
      if (kilobytes() > allowance.megabytes() * 1024L) {
        return TestRun.End.TOO_MUCH_MEMORY;
      }
    }
    return TestRun.End.TIMED_OUT;
  }

  private long kilobytes() {
    List<ProcessHandle> family = process.descendants().toList();
    return family.stream().mapToLong(each -> kilobytes(each.pid())).sum();
  }

  /// None of a process that is gone.
  private static long kilobytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }
}
