package kr.gwageo.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The statistics measure themselves: that they do and what they print, never how fast they are.
class BenchStatisticsTest {
  @TempDir private Path here = Path.of("");

  @Test
  void whatNeedsNoScipyIsMeasuredAndPrinted() throws IOException {
    Program program = new Program(here, Map.of());
    int code =
        program.run(
            "bench",
            "statistics",
            "--only=verdicts,bootstrap,evidence",
            "--items=400",
            "--resamples=200",
            "--python=nowhere",
            "--steps=500",
            "--work=scratch");
    assertThat(code).as(program.err()).isZero();
    List<String> lines = program.out().lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(2))
        .matches(
            "\\| complete verdicts, \\d+ items, .* \\| ≤ 2\\.00 s \\| [0-9.]+ s \\(.*\\) \\|.*")
        .doesNotContain("{");
    assertThat(lines.get(3)).contains("| ≥ 120 × | unknown here | – | ours: ");
    assertThat(lines.get(4))
        .matches("\\| step of the evidence .* pool of 500 items \\| ≤ 1\\.000 µs \\| [0-9.]+ µs .*")
        .doesNotContain("{");
    assertThat(program.err()).contains("Measuring: verdicts", "Measuring: evidence");
    try (Stream<Path> left = Files.list(here.resolve("scratch"))) {
      assertThat(left).as("scratch files left").isEmpty();
    }
  }

  /// A Python that says what the true one would.
  @Test
  void resamplingIsHeldAgainstThatOfScipy() throws IOException {
    Path python = here.resolve("python3");
    Files.writeString(
        python,
        """
        #!/bin/sh
        [ "$1" = -c ] && exit 0
        echo '{"scipy": "1.2", "numpy": "3.4", "cpu": 50.0, "low": 0.5, "high": 0.75}'
        """);
    assertThat(python.toFile().setExecutable(true)).isTrue();
    Program program = new Program(here, Map.of());
    int code =
        program.run(
            "bench",
            "statistics",
            "--only=clusters",
            "--resamples=200",
            "--scipy=100",
            "--python=python3",
            "--json",
            "--quiet");
    assertThat(code).as(program.err()).isZero();
    JsonNode figure = new ObjectMapper().readTree(program.out()).at("/figures/0");
    double ours = figure.get("facts").get(2).asDouble();
    assertThat(figure.get("measured").get("median").asDouble())
        .as("a hundred seconds by ours, which are rounded to hundredths")
        .isBetween(100 / (ours + 0.006), 100 / Math.max(1e-9, ours - 0.006));
    assertThat(figure.get("facts").toString())
        .contains("SciPy 1.2, NumPy 3.4", "\"100.0\"", "0.5000–0.7500");
    assertThat(figure.get("quantity").asText()).isEqualTo("RESAMPLES_ANY");
  }

  @Test
  void errorsAreSimulatedAndPrintedTheSameWhateverTheNumberOfThreads() throws IOException {
    Program one = new Program(here, Map.of());
    assertThat(one.run("bench", "characteristics", "--rounds=20", "--threads=1")).isZero();
    Program four = new Program(here, Map.of());
    assertThat(four.run("bench", "characteristics", "--rounds=20", "--threads=4", "--quiet"))
        .isZero();
    assertThat(four.out()).isEqualTo(one.out());
    assertThat(one.out().lines().toList())
        .hasSize(28)
        .element(2)
        .asString()
        .matches(
            "\\| on the bar, 8 passages \\| 5\\.0 % \\| 20 \\| reached .*, not reached .*"
                + " \\| 6\\.9 %, 2\\.8 % \\|");
    assertThat(one.err()).contains("Measuring: passages-8", "Measuring: power-20000");

    Program json = new Program(here, Map.of());
    assertThat(json.run("bench", "characteristics", "--rounds=20", "--json", "--quiet")).isZero();
    JsonNode table = new ObjectMapper().readTree(json.out());
    assertThat(table.get("results")).hasSize(26);
    assertThat(table.at("/results/0/setting").asText()).isEqualTo("passages-8");
    assertThat(table.at("/results/0/rates/0/rounds").asInt()).isEqualTo(20);
  }

  @Test
  void whatIsNotThereIsRefused() {
    Program program = new Program(here, Map.of());
    assertThat(program.run("bench", "statistics", "--only", "speed")).isEqualTo(2);
    assertThat(program.err()).contains("verdicts, bootstrap, clusters, evidence");
    assertThat(new Program(here, Map.of()).run("bench", "statistics", "--scipy", "0")).isEqualTo(2);
    Program rounds = new Program(here, Map.of());
    assertThat(rounds.run("bench", "characteristics", "--rounds", "0")).isEqualTo(2);
    assertThat(rounds.err()).contains("--rounds");
  }

  @Test
  void helpHasAnExampleInBothLanguages() {
    for (String command : List.of("statistics", "characteristics")) {
      Program english = new Program(here, Map.of());
      assertThat(english.run("bench", command, "--help")).isZero();
      assertThat(english.out()).contains("Example: gwageo bench " + command);
      Program korean = new Program(here, Map.of());
      assertThat(korean.run("bench", command, "--help", "--lang=ko")).isZero();
      assertThat(korean.out()).contains("예: gwageo bench " + command);
    }
  }
}
