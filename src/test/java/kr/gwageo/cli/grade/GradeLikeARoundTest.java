package kr.gwageo.cli.grade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of recorded answers gets from `gwageo grade` what it gets in a round, where the answers
/// go over the wire.
class GradeLikeARoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS = List.of("kind", "value", "answer", "rule");

  /// What follows `"response":` of each answer.
  private static final List<String> ENDS =
      List.of(
          "\"정답: ②\"",
          "\"정답: ①\"",
          "\"**감자**가 맞습니다.\"",
          "null",
          "\"\"",
          "\"모르겠습니다.\"",
          "\"①과 ②가 모두 정답이다.\"",
          "\"정답: ②\",\"finish_reason\":\"length\"",
          "\"답할 수 없습니다.\",\"finish_reason\":\"content_filter\"",
          "\"<think>①일까?</think>정답: ②\"",
          "\"<think>①일까? 정답: ②\"",
          "\"①일까?</think>정답: ②\"",
          "\"정답: ②\",\"reasoning\":\"감자는 채소이다.\"",
          "\"\",\"tool_calls\":[{\"name\":\"f\",\"arguments\":{}}]");

  @TempDir private Path here = Path.of("");

  private void writeExam() throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/our-exam"));
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: our-exam
        title: {ko: 우리 시험, en: Our exam}
        licence: Apache-2.0
        source: made for a test
        version: "1"
        language: ko
        domain: science
        scorer: choice
        limits: {ko: 없음, en: none}
        """);
    StringBuilder items = new StringBuilder();
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < ENDS.size(); i++) {
      items.append(
          "{\"id\":\"q%02d\",\"question\":\"채소 %d?\",\"choices\":[\"사과\",\"감자\"],\"answer\":\"감자\"}\n"
              .formatted(i, i));
      answers.append("{\"id\":\"q%02d\",\"response\":%s}\n".formatted(i, ENDS.get(i)));
    }
    Files.writeString(folder.resolve("items.jsonl"), items);
    Path recorded = Files.createDirectories(here.resolve("recorded"));
    Files.writeString(recorded.resolve("our-exam.jsonl"), answers);
    Files.writeString(
        here.resolve("round.yaml"),
        """
        round: recorded
        title: {ko: 기록, en: Recorded}
        tasks: [{benchmark: our-exam}]
        entries:
          - {name: team, role: competitor, recorded: recorded}
          - {name: lead, role: leader, simulated: {skill: {default: 0.9}}}
        """);
  }

  private void run(String... args) {
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run(args)).as(program.err()).isZero();
  }

  private List<String> lines(Path file, String kept) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JSON.readTree(line);
      if (line.contains(kept)) {
        String id = json.path("id").asText(json.path("trial").asText());
        List<String> fields = FIELDS.stream().map(json::path).map(JsonNode::toString).toList();
        lines.add(id.replaceFirst("^team/our-exam/(.*)/1$", "$1") + fields);
      }
    }
    return lines;
  }

  @Test
  void everyAnswerGetsTheSameScoreByTheSameRule() throws IOException {
    writeExam();
    run("run", here.resolve("round.yaml").toString(), "--quiet");
    run(
        "grade",
        "--benchmark",
        "our-exam",
        "--answers",
        "recorded/our-exam.jsonl",
        "--out",
        "g.jsonl");
    List<String> graded = lines(here.resolve("g.jsonl"), "");
    assertThat(graded).hasSize(ENDS.size());
    assertThat(graded.toString())
        .contains("answered", "no_answer", "ambiguous", "truncated", "refused");
    assertThat(here.resolve("results/recorded/30-scores.jsonl")).exists();
    List<String> scored =
        lines(here.resolve("results/recorded/30-scores.jsonl"), "\"trial\":\"team/");
    assertThat(graded).containsExactlyInAnyOrderElementsOf(scored);
  }
}
