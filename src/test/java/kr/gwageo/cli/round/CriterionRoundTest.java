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

/// A round with every option of the criterion, and a leader that is never asked.
class CriterionRoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SPEC =
      """
      round: options
      title: {ko: 선택 사항, en: Options}
      criterion:
        {alpha: 0.025, leaders: mean, clusters: crossing, family: holm, guards: {gwageo-civics: 0.8}}
      tasks: [{benchmark: gwageo-civics}, {benchmark: gwageo-reading}]
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: asked, role: leader, simulated: {skill: {default: 0.8}, latency: 1ms}}
        - name: paper
          role: leader
          title: Paper
          published: {gwageo-civics: {mean: 0.8, n: 400}, gwageo-reading: {mean: 0.75, se: 0.03}}
        - {name: team, role: competitor, simulated: {skill: {default: 1}, latency: 1ms, seed: 5}}
        - {name: weak, role: competitor, simulated: {skill: {default: 0.3}, latency: 1ms, seed: 6}}
      """;

  @TempDir private Path here = Path.of("");

  @Test
  void isJudgedAsItAsksAndWrittenAsPublished() throws IOException {
    Path spec = Files.writeString(here.resolve("round.yaml"), SPEC);
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString())).as(program.err()).isZero();
    Path folder = here.resolve("results/options");
    for (String file : List.of("01-resolved", "40-comparisons", "50-verdicts")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(
                  Files.readString(
                      Program.HOME.resolve("docs/schemas/" + file.substring(3) + ".schema.json")));
      assertThat(schema.validate(JSON.readTree(folder.resolve(file + ".json").toFile())))
          .as(file)
          .isEmpty();
    }
    JsonNode verdicts = JSON.readTree(folder.resolve("50-verdicts.json").toFile()).get("verdicts");
    assertThat(verdicts.get(0).get("decision").asText()).isEqualTo("reached");
    assertThat(verdicts.get(1).get("decision").asText()).isEqualTo("not_reached");
    assertThat(verdicts.get(0).get("composites")).hasSize(1);
    assertThat(verdicts.get(0).get("composites").get(0).get("leader").asText()).isEqualTo("*");
    assertThat(verdicts.get(0).get("guards").get(0).get("task").asText())
        .isEqualTo("gwageo-civics");
    assertThat(verdicts.get(0).get("sensitivities")).hasSize(24);
    assertThat(Files.readString(folder.resolve("10-plan.jsonl"))).doesNotContain("\"paper\"");
    String page = Files.readString(folder.resolve("90-report.md"));
    assertThat(page)
        .contains(
            "선도 모델 2종의 평균에 대하여 95% 기준을 넘었다고 판정할 수 있다",
            "비율을 합치는 규칙을 달리할 때의 판정",
            "Verdicts under other rules for making one ratio",
            "Paper (published mean)");
    byte[] before = Files.readAllBytes(folder.resolve("50-verdicts.json"));
    assertThat(program.run("rescore", folder.toString())).isZero();
    assertThat(Files.readAllBytes(folder.resolve("50-verdicts.json"))).isEqualTo(before);
  }
}
