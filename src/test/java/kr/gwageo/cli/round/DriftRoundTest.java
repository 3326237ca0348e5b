package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sample of each entry's questions is asked again, recorded beside the journal, and judged.
class DriftRoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SAMPLE = 6;

  /// Twice at the start, once in the middle, once at the end.
  private static final int TIMES = 4;

  private static final String SPEC =
      """
      round: watched
      title: {ko: 지켜본 라운드, en: A watched round}
      tasks: [{benchmark: gwageo-civics}]
      drift: 6
      limits: {in_flight: 4, backoff: 1ms}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.8}, latency: 1ms, busy: 0.3}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.9}, latency: 1ms, seed: 3}}
      """;

  @TempDir private Path here = Path.of("");

  private Program run() throws IOException {
    Path spec = Files.writeString(here.resolve("round.yaml"), SPEC);
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString())).as(program.err()).isZero();
    return program;
  }

  private List<String> probes() throws IOException {
    return Files.readAllLines(here.resolve("results/watched/24-drift.jsonl"));
  }

  @Test
  void theSampleIsAskedFourTimesAndTheModelsAreFoundTheSame() throws IOException {
    Program program = run();
    assertThat(probes()).hasSize(2 * SAMPLE * TIMES);
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(Program.HOME.resolve("docs/schemas/drift.schema.json")));
    for (String line : probes()) {
      assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
    }
    JsonNode drifts =
        JSON.readTree(here.resolve("results/watched/40-comparisons.json").toFile()).get("drifts");
    assertThat(drifts).hasSize(2);
    assertThat(drifts)
        .allSatisfy(drift -> {
          assertThat(drift.get("finding").asText()).isEqualTo("same");
          assertThat(drift.get("items").asInt()).isEqualTo(SAMPLE);
          assertThat(drift.get("waves")).hasSize(3);
        });
    assertThat(Files.readString(here.resolve("results/watched/90-report.md")))
        .contains("바뀐 흔적 없음", "no sign of a change");
    assertThat(program.out()).contains("44");
  }

  @Test
  void whatIsRecordedIsNotAskedAgain() throws IOException {
    run();
    List<String> before = probes();
    run();
    assertThat(probes()).isEqualTo(before);
  }

  @Test
  void aChangedProbeIsFound() throws IOException {
    run();
    Path file = here.resolve("results/watched/24-drift.jsonl");
    Files.writeString(file, Files.readString(file).replaceFirst("\"copy\":1", "\"copy\":2"));
    Program program = new Program(here, Map.of());
    assertThat(program.run("rescore", here.resolve("results/watched").toString())).isEqualTo(74);
    assertThat(program.err()).contains("24-drift.jsonl:2");
  }
}
