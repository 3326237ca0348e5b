package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole round in which models call functions, from a benchmark's folder to the scores.
class CallRoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOOLS =
      """
      "tools":[{"name":"weather","description":"날씨","parameters":{"type":"object",
      "properties":{"city":{"type":"string"}},"required":["city"]}},
      {"name":"now","description":"시각","parameters":{"type":"object","properties":{}}}]\
      """
          .replace("\n", "");

  @TempDir private Path here = Path.of("");

  private void writeBenchmark() throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/calls"));
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: calls
        title: {ko: 함수 호출, en: Calls}
        licence: Apache-2.0
        source: made for this test
        version: "1"
        language: ko
        domain: tools
        scorer: calls
        prompt: bare
        """);
    String items =
        """
        {"id":"one","question":"서울 날씨는?",TOOLS,"calls":[{"name":"weather","arguments":{"city":"서울"}}]}
        {"id":"two","question":"지금 몇 시이고 부산 날씨는?",TOOLS,"calls":[{"name":"now","arguments":{}},\
        {"name":"weather","arguments":{"city":"부산"}}]}
        {"id":"none","question":"고맙습니다.",TOOLS,"calls":[]}
        {"id":"told",TOOLS,"calls":[],"before":[{"speaker":"user","text":"서울 날씨는?"},\
        {"speaker":"assistant","tool_calls":[{"name":"weather","arguments":{"city":"서울"}}]},\
        {"speaker":"tool","text":"맑음"}]}
        """;
    Files.writeString(folder.resolve("items.jsonl"), items.replace("TOOLS", TOOLS));
  }

  private Path spec(String team) throws IOException {
    return Files.writeString(
        here.resolve("round.yaml"),
        """
        round: calling
        title: {ko: 호출 라운드, en: A calling round}
        tasks: [{benchmark: calls}]
        entries:
          - {name: team, role: competitor, %s}
          - {name: lead, role: leader, simulated: {skill: {default: 1}, latency: 1ms}}
        """
            .formatted(team));
  }

  @Test
  void callsAreAskedAnsweredRecordedGradedAndRebuilt() throws IOException {
    writeBenchmark();
    Path spec = spec("simulated: {skill: {default: 0}, latency: 1ms}");
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString())).as(program.err()).isZero();
    Path folder = here.resolve("results/calling");
    Map<String, Double> scores = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("30-scores.jsonl"))) {
      JsonNode score = JSON.readTree(line);
      JsonNode graded = score.has("score") ? score.get("score") : score;
      scores.put(graded.get("trial").asText(), graded.get("value").asDouble());
    }
    assertThat(scores)
        .hasSize(8)
        .allSatisfy((trial, value) ->
            assertThat(value).as(trial).isEqualTo(trial.startsWith("lead/") ? 1 : 0));
    assertThat(Files.readString(folder.resolve("20-journal.jsonl")))
        .contains("\"tool_calls\":[{\"name\":\"weather\"");
    String before = Files.readString(folder.resolve("30-scores.jsonl"));
    Files.delete(folder.resolve("30-scores.jsonl"));
    assertThat(new Program(here, Map.of()).run("rescore", folder.toString())).isZero();
    assertThat(folder.resolve("30-scores.jsonl")).hasContent(before);
  }

  @Test
  void anEntryWhoseProtocolHasNoPlaceForToolsIsAMistakeInTheSpec() throws IOException {
    writeBenchmark();
    Path spec = spec("url: \"http://127.0.0.1:1/v1\", model: m, protocol: openai-completions");
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--lang", "en")).isEqualTo(2);
    assertThat(program.err())
        .contains("entries[0].protocol", "openai-completions", "no place for the tools of calls");
    assertThat(here.resolve("results")).doesNotExist();
  }
}
