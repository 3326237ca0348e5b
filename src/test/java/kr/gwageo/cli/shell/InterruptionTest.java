package kr.gwageo.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.shell.FaultServer.Moment;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run that is told to end (SIGINT, SIGTERM) asks nothing more, takes the answers that are under
/// way, and says how to go on.
class InterruptionTest {
  @TempDir private Path here = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  @Timeout(120)
  void endsInGoodOrderAndGoesOnWhenRunAgain(String signal) throws Exception {
    Child child = new Child(here);
    Path folder = here.resolve("results");
    CountDownLatch underWay = new CountDownLatch(20);
    CountDownLatch stopping = new CountDownLatch(1);
    try (FaultServer server = new FaultServer()) {
      Path spec = Examiner.spec(here, server.url());
      server.begin(seen -> {
        underWay.countDown();
        if (seen.moment() == Moment.ASKED && underWay.getCount() == 0) {
          await(stopping);
        }
      });
      List<String> command = new ArrayList<>(heeding(signal));
      command.addAll(child.command(spec, folder));
      Process process =
          new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true).start();
      underWay.await();
      signal(process, signal);
      String said = readUntil("Stopping", process.inputReader());
      int asked = server.asked().size();
      stopping.countDown();
      said += process.inputReader().readAllAsString();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(said).isEqualTo(130);
      assertThat(said).contains("Interrupted. Every answer so far is on disk in " + folder);
      assertThat(server.asked()).as("nothing more was asked").hasSizeLessThanOrEqualTo(asked + 8);
      assertThat(Examiner.answered(folder).values()).isNotEmpty().containsOnly(1);

      var onDisk = Examiner.answered(folder).keySet();
      server.begin(seen -> {});
      Program again = new Program(here, Map.of());
      assertThat(again.run("run", spec.toString(), "--out", folder.toString()))
          .as(again.err())
          .isZero();
      assertThat(server.asked()).noneMatch(onDisk::contains);
      assertThat(Examiner.answered(folder).keySet()).isEqualTo(Examiner.turns());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A shell that runs this test in the background has SIGINT ignored, and so would the program.
  private static List<String> heeding(String signal) throws Exception {
    String option = "--default-signal=" + signal;
    Process probe = new ProcessBuilder("env", option, "true").start();
    return probe.waitFor() == 0 ? List.of("env", option) : List.of();
  }

  private static void signal(Process process, String signal)
      throws IOException, InterruptedException {
    assertThat(
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor())
        .isZero();
  }

  private static String readUntil(String words, BufferedReader from) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(words) < 0) {
      String line = from.readLine();
      assertThat(line).as("the last of: %s", read).isNotNull();
      read.append(line).append('\n');
    }
    return read.toString();
  }
}
