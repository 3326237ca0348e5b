package kr.gwageo.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stopping early saves is simulated, from a seed and whatever the number of threads.
class BenchSequentialTest {
  @TempDir private Path here = Path.of("");

  @Test
  void figuresDoNotDependOnTheNumberOfThreads() throws IOException {
    JsonNode one = savings("--threads=1", "--seed=3");
    JsonNode three = savings("--threads=3", "--seed=3");
    assertThat(one).isEqualTo(three);
    assertThat(savings("--threads=3", "--seed=4")).isNotEqualTo(one);
  }

  @Test
  void farFromTheBarFewItemsDo() throws IOException {
    JsonNode rows = savings("--threads=2", "--seed=5").get("rows");
    assertThat(rows).hasSize(2 * 10 * 4);
    for (JsonNode row : rows) {
      double ratio = row.get("ratio").asDouble();
      if (ratio < 0.85 || ratio > 1.05) {
        assertThat(row.get("saved").asDouble()).as("%s", row).isGreaterThan(0.8);
        assertThat(row.get(ratio < 0.95 ? "not_reached" : "reached").asDouble()).isEqualTo(1);
      }
    }
  }

  @Test
  void theTableIsMarkdownInBothLanguages() {
    Program english = new Program(here, Map.of());
    assertThat(english.run("bench", "sequential", "--runs=2", "--large-runs=1", "--steps=1000"))
        .isZero();
    assertThat(english.out())
        .contains("| team (ratio) | bet |", "| 0.8075 (0.950) |", "µs of CPU per item");
    Program korean = new Program(here, Map.of());
    assertThat(
            korean.run(
                "bench", "sequential", "--runs=2", "--large-runs=1", "--steps=9", "--lang=ko"))
        .isZero();
    assertThat(korean.out()).contains("| 참가 모델(비율) | 베팅 |");
  }

  @Test
  void numbersThatCannotBeRightAreRefused() {
    Program none = new Program(here, Map.of());
    assertThat(none.run("bench", "sequential", "--runs=0")).isEqualTo(2);
    Program threads = new Program(here, Map.of());
    assertThat(threads.run("bench", "sequential", "--threads=0")).isEqualTo(2);
    assertThat(threads.err()).contains("--threads");
  }

  private JsonNode savings(String... options) throws IOException {
    Program program = new Program(here, Map.of());
    String[] arguments = {
      "bench", "sequential", "--runs=20", "--large-runs=2", "--steps=1000", "--json", "--quiet"
    };
    String[] all = new String[arguments.length + options.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(options, 0, all, arguments.length, options.length);
    assertThat(program.run(all)).as(program.err()).isZero();
    JsonNode table = new ObjectMapper().readTree(program.out());
    assertThat(table.at("/step/median").asDouble()).isPositive();
    return table.get("savings");
  }
}
