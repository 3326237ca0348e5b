package kr.gwageo.bench.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;

/// What a process uses of the machine.
public final class Self {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double NANOS = 1e9;
  private static final double KIBIBYTES = 1024;
  private static final double MEBIBYTE = KIBIBYTES * KIBIBYTES;

  private Self() {}

  /// Processor time of a process so far, in user and system; the system counts in hundredths of a
  /// second.
  static Duration processorTime(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Processor time of this process so far.
  public static Duration processorTime() {
    return processorTime(ProcessHandle.current());
  }

  /// Processor time of this thread so far, in seconds.
  public static double threadSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
  }

  /// A time in seconds.
  public static double seconds(Duration time) {
    return time.toNanos() / NANOS;
  }

  /// The most memory that this process ever had resident, in MiB; empty where the system does not
  /// tell.
  public static OptionalDouble peakResident() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBIBYTES)
          .findFirst();
    } catch (IOException e) {
      return OptionalDouble.empty();
    }
  }

  /// The heap that is in use once the garbage is gone, in MiB.
  public static double liveHeap() {
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
  }
}
