package kr.gwageo.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every part of a verification is measured in every run, and only of folders that are intact.
class BenchVerifyTest {
  private static final String SPEC =
      """
      round: timed
      title: {ko: 시간을 잰 라운드, en: A timed round}
      tasks: [{benchmark: gwageo-civics}]
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.7}, latency: 1ms}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.9}, latency: 1ms, seed: 3}}
      """;

  @TempDir private Path here = Path.of("");

  @BeforeEach
  void play() throws IOException {
    Path spec = Files.writeString(here.resolve("round.yaml"), SPEC);
    assertThat(run(0, "run", spec.toString(), "--quiet").out()).isNotEmpty();
  }

  private Program run(int code, String... args) {
    Program program = new Program(here, Map.of());
    assertThat(program.run(args)).as(program.out() + program.err()).isEqualTo(code);
    return program;
  }

  @Test
  void everyPartIsMeasuredInEveryRun() throws IOException {
    String out = run(0, "bench", "verify", "results/timed", "--runs", "2", "--json").out();
    JsonNode measured = Schemas.valid("bench-verify", out);
    assertThat(measured.get("seconds")).hasSize(2);
    for (JsonNode seconds : measured.get("seconds")) {
      for (String part : List.of("digests", "plan", "grading", "figures")) {
        assertThat(seconds.path(part).asDouble(-1)).as(part).isNotNegative();
      }
    }
  }

  @Test
  void theTableNamesEveryPartInBothLanguages() {
    for (String language : List.of("ko", "en")) {
      String out =
          run(0, "bench", "verify", "results/timed", "--runs", "1", "--lang", language).out();
      assertThat(out.lines().filter(line -> line.endsWith(" MB/s |"))).hasSize(6);
    }
  }

  @Test
  void aFolderThatDiffersIsNotMeasured() throws IOException {
    Path scores = here.resolve("results/timed/30-scores.jsonl");
    Files.writeString(scores, Files.readString(scores) + "\n");
    assertThat(run(5, "bench", "verify", "results/timed").out()).isEmpty();
    run(2, "bench", "verify", "results/timed", "--runs", "0");
  }
}
