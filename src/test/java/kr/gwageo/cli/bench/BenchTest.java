package kr.gwageo.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.gwageo.cli.Main;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The harness measures itself: that it does and what it prints, never how fast it is.
class BenchTest {
  @TempDir private Path here = Path.of("");

  @Test
  void theRowOfTheProcessorIsMeasuredAndPrinted() throws IOException {
    Program program = new Program(here, Map.of());
    int code =
        program.run("bench", "runner", "--only", "cpu", "--seconds", "0.1", "--work", "scratch");
    assertThat(code).as(program.err()).isZero();
    List<String> lines = program.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).isEqualTo("| what | goal | measured | ratio | how |");
    assertThat(lines.getLast())
        .matches(
            "\\| CPU per exchange.* \\| ≤ 0\\.150 ms \\| [0-9.]+ ms \\([0-9.]+ … [0-9.]+\\)"
                + " \\| [0-9.]+ \\| .* \\|")
        .contains("wrk on the same server: –", "without a score or asked again: 0");
    assertThat(program.err()).contains("Measuring: cpu");
    try (Stream<Path> left = Files.list(here.resolve("scratch"))) {
      assertThat(left).as("scratch files left").isEmpty();
    }
  }

  @Test
  void plansAndJournalsAreMeasuredAndPrintedAsJson() throws IOException {
    Program program = new Program(here, Map.of());
    int code =
        program.run(
            "bench",
            "runner",
            "--only=memory,resume",
            "--seconds=0.1",
            "--trials=100",
            "--exchanges=500",
            "--json",
            "--quiet");
    assertThat(code).as(program.err()).isZero();
    JsonNode table = new ObjectMapper().readTree(program.out());
    assertThat(table.get("figures")).hasSize(2);
    for (JsonNode figure : table.get("figures")) {
      assertThat(figure.get("measured").get("median").asDouble()).isPositive();
    }
    assertThat(table.at("/figures/1/quantity").asText()).isEqualTo("RESUME");
  }

  @Test
  void theLoadServerEndsWhenItsInputIsClosed() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "bench",
                "part",
                "SERVER")
            .redirectError(here.resolve("errors.txt").toFile())
            .start();
    try (BufferedReader out = process.inputReader()) {
      int port = Integer.parseInt(out.readLine());
      new Socket(InetAddress.getLoopbackAddress(), port).close();
      process.getOutputStream().close();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aRowThatIsNotThereIsRefused() {
    Program program = new Program(here, Map.of());
    assertThat(program.run("bench", "runner", "--only", "speed")).isEqualTo(2);
    assertThat(program.err()).contains("cpu, throughput, ideal, streams, memory, resume");
    Program nothing = new Program(here, Map.of());
    assertThat(nothing.run("bench", "runner", "--seconds", "0")).isEqualTo(2);
  }

  @Test
  void helpHasAnExampleInBothLanguages() {
    Program english = new Program(here, Map.of());
    assertThat(english.run("bench", "runner", "--help")).isZero();
    assertThat(english.out()).contains("Example: gwageo bench runner");
    Program korean = new Program(here, Map.of());
    assertThat(korean.run("bench", "runner", "--help", "--lang=ko")).isZero();
    assertThat(korean.out()).contains("예: gwageo bench runner");
    Program above = new Program(here, Map.of());
    assertThat(above.run("bench")).isZero();
    assertThat(above.out()).contains("runner").doesNotContainPattern("(?m)^ +part ");
  }
}
