package kr.gwageo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.TestRun.End;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What hostile programs can do: nothing that outlives them, and nothing outside. Where this
/// machine grants no sandbox, each test asserts the refusal instead, see [Bench#run].
class SandboxTest {
  @TempDir private Path outside = Path.of("");

  private static void ends(String program, End end, String... printed) {
    Bench.run(program, "")
        .ifPresent(run -> {
          assertThat(run.end()).as(run.toString()).isEqualTo(end);
          for (String part : printed) {
            assertThat(run.output()).as(run.toString()).contains(part);
          }
        });
  }

  @Test
  void aProgramReadsItsInputAndPrintsKorean() {
    Bench.run("print(input() + '님, 안녕하십니까')", "가람")
        .ifPresent(run -> {
          assertThat(run.end()).isEqualTo(End.ENDED);
          assertThat(run.output()).isEqualTo("가람님, 안녕하십니까\n");
          assertThat(run.error()).isEmpty();
        });
  }

  @Test
  void theRecordSaysHowAndWhatWasRun() {
    SandboxRun run =
        Bench.run(
            "print(input())",
            new Target.Tests(
                "python",
                Allowance.DEFAULT,
                List.of(new TestCase("1", "1"), new TestCase("2", "3")),
                ""));
    assertThat(run.program())
        .isEqualTo(Digest.of("print(input())".getBytes(StandardCharsets.UTF_8)));
    assertThat(run.trial()).isEqualTo("e/task/i/1");
    if (Bench.SANDBOX.lack().isEmpty()) {
      assertThat(run.isolation()).contains("net", "pid", "without capabilities", "python 3");
      assertThat(run.tests()).hasSize(2);
    }
  }

  @Test
  void aCrashIsTheProgramsOwn() {
    Bench.run("print(1)\n1 / 0", "")
        .ifPresent(run -> {
          assertThat(run.end()).isEqualTo(End.CRASHED);
          assertThat(run.error()).isEqualTo("ZeroDivisionError: division by zero");
        });
    ends("this is no program", End.CRASHED);
    ends("import os; os.kill(os.getpid(), 9)", End.CRASHED);
  }

  @Test
  void anEndlessLoopAndAnEndlessSleepAreStopped() {
    Stream.of(
            "print('쓴다', flush=True)\nwhile True: pass",
            "import time\nprint('쓴다', flush=True)\ntime.sleep(10000)",
            "import os\nprint('쓴다', flush=True)\nwhile True:\n  try: os.fork()\n  except OSError: pass",
            "import signal\nsignal.signal(signal.SIGXCPU, signal.SIG_IGN)\nprint('쓴다', flush=True)\nwhile True: input")
        .parallel()
        .forEach(program -> stops(program));
  }

  /// A program that does not heed the first sign that its time is up is killed.
  private static void stops(String program) {
    Bench.run(program, "")
        .ifPresent(run -> {
          assertThat(run.end()).isIn(End.TIMED_OUT, End.CRASHED);
          assertThat(run.output()).isEqualTo("쓴다\n");
        });
  }

  @Test
  void endlessOutputIsStoppedOnBothStreams() {
    ends("while True: print('가' * 1000)", End.TOO_MUCH_OUTPUT);
    ends("import sys\nwhile True: sys.stderr.write('가' * 1000)", End.TOO_MUCH_OUTPUT);
  }

  @Test
  void memoryEndsForOneProcessAndForMany() {
    ends("x = bytearray(1 << 30)", End.TOO_MUCH_MEMORY);
    ends(
        """
        import os, time
        for _ in range(4):
            if os.fork() == 0:
                x = bytearray(60 << 20)
                for i in range(0, len(x), 4096): x[i] = 1
                time.sleep(100)
        time.sleep(100)
        """,
        End.TOO_MUCH_MEMORY);
  }

  @Test
  void aForkBombRunsOutOfProcesses() {
    ends(
        """
        import os, time
        n = 0
        try:
            while True:
                if os.fork() == 0: time.sleep(100)
                n += 1
        except OSError as e:
            print(n < 20, e)
        """,
        End.ENDED,
        "True [Errno 11]");
  }

  @Test
  void nothingOutsideIsReadOrWritten() throws IOException {
    Path secret = Files.writeString(outside.resolve("key.jsonl"), "정답");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-rw-rw-"));
    Path items = Path.of("benchmarks/gwageo-code/items.jsonl").toAbsolutePath();
    ends(
        """
        import os
        for path in ("%s", "%s", "/etc/shadow", "/etc/passwd", "/proc/1/environ", "/proc/self/root/etc/shadow", "/sys/kernel"):
            try: open(path).read(); print("read", path)
            except OSError as e: print("not read")
        for path in ("%s", "/usr/bin/x", "/x", "/dev/x", "/bin/sh"):
            try: open(path, "w").write("x"); print("wrote", path)
            except OSError as e: print("not written")
        os.symlink("%s", "link")
        try: open("link", "w"); print("wrote link")
        except OSError: print("link leads nowhere")
        os.remove("program"); os.symlink("/etc/shadow", "program")
        print(sorted(os.listdir("/")))
        """
            .formatted(secret, items, secret, secret),
        End.ENDED,
        "not read\n".repeat(7) + "not written\n".repeat(5) + "link leads nowhere",
        "['bin', 'dev'");
    assertThat(secret).content().isEqualTo("정답");
  }

  @Test
  void thereIsNoNetwork() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ends(
          """
          import socket
          for where in (("127.0.0.1", %d), ("192.0.2.1", 80)):
              try: socket.create_connection(where, 2); print("connected")
              except OSError as e: print("no way")
          print([name for _, name in socket.if_nameindex()])
          """
              .formatted(server.getLocalPort()),
          End.ENDED,
          "no way\nno way\n['lo'");
    }
  }

  @Test
  void rightsCannotBeWonAndTheFirstProcessCannotBeEnded() {
    ends(
        """
        import os, signal, subprocess
        for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGSTOP, signal.SIGINT):
            os.kill(1, number)
        print("alive", os.getppid() > 0)
        for command in (["unshare", "-Ur", "true"], ["mount", "-t", "tmpfs", "x", "/work"], ["python3", "-c", "import os; os.chroot('/work')"]):
            print(subprocess.run(command, stderr=subprocess.DEVNULL).returncode != 0)
        try: os.setuid(12345); print("another user")
        except OSError: print("no other user")
        """,
        End.ENDED,
        "alive True\nTrue\nTrue\nTrue\nno other user");
  }

  @Test
  void whatIsLeftBehindEndsWithTheProgram() {
    String mark = "gwageo-daemon-" + ProcessHandle.current().pid();
    ends(
        """
        import os, time
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                os.execvp("python3", ["python3", "-c", "import time; time.sleep(1000)", "%s"])
            os._exit(0)
        time.sleep(0.2)
        print("done")
        """
            .formatted(mark),
        End.ENDED,
        "done");
    assertThat(alive(mark)).isFalse();
  }

  private static boolean alive(String mark) {
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.anyMatch(
          each -> each.info().commandLine().filter(line -> line.contains(mark)).isPresent());
    }
  }

  @Test
  void hugeFilesAndManyFilesFindNoRoom() {
    ends(
        """
        try:
            with open("big", "wb") as f:
                for _ in range(100): f.write(bytes(1 << 20))
            print("written")
        except OSError as e: print(e.strerror)
        try:
            for i in range(100000): open("f%d" % i, "w").close()
            print("written")
        except OSError as e: print(e.strerror)
        try: keep = [open("/dev/null") for _ in range(1000)]
        except OSError as e: print(e.strerror)
        """,
        End.ENDED, "File too large\nNo space left on device\nToo many open files");
  }

  @Test
  void everyTestFindsAFreshFolder() {
    Target.Tests tests =
        new Target.Tests(
            "python",
            Allowance.DEFAULT,
            List.of(new TestCase("", "False"), new TestCase("", "False")),
            "");
    SandboxRun run =
        Bench.run("import os\nprint(os.path.exists('seen'))\nopen('seen', 'w').close()", tests);
    if (Bench.SANDBOX.lack().isEmpty()) {
      assertThat(run.tests()).hasSize(2).allMatch(test -> test.passes(tests.cases().getFirst()));
    }
  }

  @Test
  void nothingIsLeftOfItOnTheDisk() throws IOException {
    Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwxr-xr-x"));
    Sandbox sandbox = new Sandbox(outside, Clock.systemUTC());
    assertThat(sandbox.lack()).as("%s", sandbox.lack()).isEqualTo(Bench.SANDBOX.lack());
    try (Stream<Path> left = Files.list(outside)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void whereNoSandboxCanBeHadNothingIsRun() {
    Sandbox sandbox = new Sandbox(outside.resolve("is-not-there"), Clock.systemUTC());
    assertThat(sandbox.lack())
        .hasValueSatisfying(lack -> assertThat(lack).contains("is-not-there"));
  }

  @Test
  void theTimeOnTheWallIsBounded() {
    assertThat(Duration.ofSeconds(Watch.seconds(new Allowance(5, 64)))).hasSeconds(11);
  }
}
