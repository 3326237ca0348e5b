package kr.gwageo.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.item.Allowance;

/// One sandbox for one program and one test.
final class Cell {
  private static final String SCRIPT = script();

  /// The script writes it once everything is ready for the program.
  private static final String MARK = "== the program begins ==";

  private static final int SECONDS_TO_BEGIN = 60;
  private static final int SECONDS_TO_END = 10;
  private static final int TICK_MILLIS = 100;
  private static final int MOST_OUTPUT = 1 << 16;
  private static final int LONGEST_ERROR = 300;

  /// The script and what watches the time are two of them.
  private static final String PROCESSES = "18";

  private static final String OPEN_FILES = "64";
  private static final String FILE_SIZE = Integer.toString(16 << 20);
  private static final String DISK = "32m";

  /// By which a shell tells that a process used up its processor time (signal 24).
  private static final int CPU_TIME_UP = 128 + 24;

  private final Path scratch;
  private final Privilege privilege;
  private final InstantSource clock;

  Cell(Path scratch, Privilege privilege, InstantSource clock) {
    this.scratch = scratch;
    this.privilege = privilege;
    this.clock = clock;
  }

  private static String script() {
    try (InputStream in = Cell.class.getResourceAsStream("enter.sh")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its script enter.sh");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("enter.sh cannot be read", e);
    }
  }

  /// Runs a program to its end, or to the end of what it may use up.
  ///
  /// @throws CellException if the sandbox failed
  /// @throws IOException if the disk refused
  TestRun run(String program, String input, Allowance allowance) throws CellException, IOException {
    Path folder = Files.createTempDirectory(scratch, "gwageo-sandbox-");
    try {
      Path file = Files.writeString(folder.resolve("program"), program);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
      Files.createDirectory(folder.resolve("root"));
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      return run(folder, input, allowance);
    } finally {
      Files.deleteIfExists(folder.resolve("program"));
      Files.deleteIfExists(folder.resolve("root"));
      Files.deleteIfExists(folder);
    }
  }

  private TestRun run(Path folder, String input, Allowance allowance)
      throws CellException, IOException {
    ProcessBuilder builder = new ProcessBuilder(command(folder, allowance));
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try {
      Drain error = new Drain(process.getErrorStream(), MOST_OUTPUT, MARK, () -> kill(process));
      Drain output = new Drain(process.getInputStream(), MOST_OUTPUT, "", () -> kill(process));
      feed(process.getOutputStream(), input);
      boolean begun = error.awaitMark(SECONDS_TO_BEGIN);
      Watch watch = new Watch(process, allowance, clock);
      TestRun.End stopped = begun ? watch.untilTheEnd(TICK_MILLIS) : TestRun.End.TIMED_OUT;
      kill(process);
      boolean ended =
          process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)
              && error.awaitEnd(SECONDS_TO_END)
              && output.awaitEnd(SECONDS_TO_END);
      String said = error.text();
      int start = said.indexOf(MARK + "\n");
      if (!begun || start < 0) {
        throw new CellException(
            begun ? lastLine(said) : "not ready in " + SECONDS_TO_BEGIN + " seconds");
      }
      if (!ended) {
        throw new CellException("a program could not be stopped");
      }
      String complaint = lastLine(said.substring(start + MARK.length() + 1));
      boolean tooMuch = error.overflown() || output.overflown();
      TestRun.End end =
          tooMuch
              ? TestRun.End.TOO_MUCH_OUTPUT
              : stopped == TestRun.End.ENDED ? end(process.exitValue(), complaint) : stopped;
      return new TestRun(end, output.text(), complaint);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CellException("interrupted");
    } finally {
      kill(process);
    }
  }

  /// Only this: [Process#destroyForcibly] would take away what was not read yet.
  private static void kill(Process process) {
    process.toHandle().destroyForcibly();
  }

  private static TestRun.End end(int code, String complaint) {
    return switch (code) {
      case 0 -> TestRun.End.ENDED;
      case CPU_TIME_UP -> TestRun.End.TIMED_OUT;
      default ->
          complaint.startsWith("MemoryError") ? TestRun.End.TOO_MUCH_MEMORY : TestRun.End.CRASHED;
    };
  }

  private List<String> command(Path folder, Allowance allowance) {
    List<String> command = new ArrayList<>(privilege.prefix());
    command.addAll(
        List.of(
            "unshare",
            "--user",
            "--map-root-user",
            "--net",
            "--pid",
            "--mount",
            "--ipc",
            "--uts",
            "--fork",
            "--kill-child=SIGKILL",
            "sh",
            "-c",
            SCRIPT,
            "sh",
            folder.toString(),
            MARK,
            Integer.toString(Watch.seconds(allowance) + SECONDS_TO_END),
            allowance.seconds() + ":" + (allowance.seconds() + 1),
            Long.toString((long) allowance.megabytes() << 20),
            PROCESSES,
            OPEN_FILES,
            FILE_SIZE,
            DISK));
    command.addAll(List.of("python3", "-s", "-B", "-X", "utf8", "program"));
    return command;
  }

  /// A program need not read what it is given.
  private static void feed(OutputStream out, String input) {
    Thread.ofVirtual()
        .start(() -> {
          try (out) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            // it has ended, or closed its input
          }
        });
  }

  private static String lastLine(String text) {
    String line = text.strip().lines().reduce("", (before, each) -> each).strip();
    return line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR) + "…" : line;
  }
}
