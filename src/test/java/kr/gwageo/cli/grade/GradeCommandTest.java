package kr.gwageo.cli.grade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gwageo grade`, as a person uses it.
class GradeCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] GRADE = {
    "grade", "--benchmark", "our-exam", "--answers", "answers.jsonl"
  };

  @TempDir private Path here = Path.of("");
  private Program program = new Program(here, Map.of());

  @BeforeEach
  void writeExam() throws IOException {
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
    Files.writeString(
        folder.resolve("items.jsonl"),
        Stream.of("q1", "q2", "q:3", "q4")
            .map(id ->
                """
                {"id":"%s","question":"%s에 맞는 것은?","choices":["사과","감자"],"answer":"감자","tags":["%s"]}
                """
                    .formatted(id, id, id.equals("q4") ? "어려움" : "쉬움"))
            .reduce("", String::concat));
  }

  private int grade(String answers, String... more) throws IOException {
    Files.writeString(here.resolve("answers.jsonl"), answers);
    return run(Stream.concat(Stream.of(GRADE), Stream.of(more)).toArray(String[]::new));
  }

  private int run(String... args) {
    program = new Program(here, Map.of("LANG", "en"));
    return program.run(args);
  }

  private static String answer(String id, String response) {
    return "{\"id\":\"%s\",\"response\":\"%s\"}\n".formatted(id, response);
  }

  private static String all(String response) {
    return answer("q1", response)
        + answer("q2", response)
        + answer("q:3", response)
        + answer("q4", response);
  }

  private static JsonNode valid(String schema, String json) throws IOException {
    JsonNode printed = JSON.readTree(json);
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas", schema + ".schema.json")))
                .validate(printed))
        .as(json)
        .isEmpty();
    return printed;
  }

  private List<JsonNode> grades() throws IOException {
    List<JsonNode> grades = new ArrayList<>();
    for (String line : Files.readAllLines(here.resolve("grades.jsonl"))) {
      grades.add(valid("grades", line));
    }
    return grades;
  }

  @Test
  void answersAreGradedCountedAndAveraged() throws IOException {
    String three = answer("q1", "정답: ②") + answer("q2", "답은 감자입니다.") + answer("q:3", "정답: ①");
    assertThat(grade(three + answer("q4", "정답: 2"))).as(program.err()).isZero();
    assertThat(program.out())
        .contains("Our exam (our-exam)", "4 items, 4 answers")
        .contains("Mean 0.750, 90% interval ", "n = 4 items")
        .containsPattern("answered +4 ")
        .containsPattern("no answer +0 ")
        .containsPattern("쉬움 +3 +0.667 ")
        .containsPattern("어려움 +1 +1.000 +–");
  }

  @Test
  void everyKindIsCountedApartAndOnlyAFailureHasNoScore() throws IOException {
    String answers =
        """
        {"id":"q1","response":null}
        {"id":"q1","response":"정답: ①, 아니면 정답: ②","repeat":2}
        {"id":"q2","response":"정답: ②","finish_reason":"length"}
        {"id":"q2","response":"<think>②일까","repeat":2}
        {"id":"q:3","response":"정답: ②","finish_reason":"content_filter"}
        {"id":"q:3","response":"①이 맞다.\\n②가 맞다.\\n둘 중 하나다.","repeat":2}
        {"id":"q4","response":"정답: ②","finish_reason":"error"}
        {"id":"q4","response":"정답: ②","repeat":2}
        """;
    assertThat(grade(answers, "--json", "--out", "grades.jsonl")).isEqualTo(4);
    assertThat(program.err()).contains("0 answers are missing, 1 failed");
    JsonNode report = valid("grade", program.out());
    assertThat(report.at("/kinds/truncated").asInt()).isEqualTo(2);
    assertThat(report.at("/kinds/refused").asInt()).isEqualTo(1);
    assertThat(report.at("/kinds/failed").asInt()).isEqualTo(1);
    assertThat(report.at("/kinds/no_answer").asInt()).isPositive();
    assertThat(report.at("/graded").asInt()).isEqualTo(4);
    List<JsonNode> grades = grades();
    assertThat(grades).hasSize(8);
    assertThat(grades)
        .filteredOn(grade -> grade.has("ungraded"))
        .singleElement()
        .satisfies(grade -> {
          assertThat(grade.get("id").asText()).isEqualTo("q4");
          assertThat(grade.get("ungraded").asText()).isEqualTo("failed");
        });
    assertThat(grades.getFirst().toString())
        .startsWith("{\"id\":\"q1\",\"repeat\":1,\"value\":0.0,\"answer\":\"\",\"rule\":");
  }

  @Test
  void anItemScoresTheMeanOfItsRepeats() throws IOException {
    StringBuilder answers = new StringBuilder();
    for (String id : List.of("q1", "q2", "q:3", "q4")) {
      answers.append("{\"id\":\"%s\",\"response\":\"정답: ②\",\"repeat\":3}\n".formatted(id));
      answers.append("{\"id\":\"%s\",\"response\":\"정답: ①\",\"repeat\":5}\n".formatted(id));
    }
    assertThat(grade(answers.toString(), "--json")).isZero();
    JsonNode report = valid("grade", program.out());
    assertThat(report.get("mean").asDouble()).isEqualTo(0.5);
    assertThat(report.at("/estimate/n").asInt()).isEqualTo(4);
    assertThat(report.get("answers").asInt()).isEqualTo(8);
  }

  @Test
  void itemsWithoutAnAnswerAreNamed() throws IOException {
    String answers =
        answer("q2", "정답: ②") + "{\"id\":\"q4\",\"response\":\"정답: ②\",\"repeat\":2}\n";
    assertThat(grade(answers)).isEqualTo(4);
    assertThat(program.out())
        .contains(
            "Without an answer, 6: q1, q1 (repeat 2), q2 (repeat 2), q:3, q:3 (repeat 2), q4");
    assertThat(program.err()).contains("incomplete: 6 answers are missing");
    assertThat(grade("")).isEqualTo(4);
    assertThat(program.out()).contains("There is no mean", "q1, q2, q:3, q4");
  }

  @Test
  void answersToUnknownIdsAreRefusedUnlessLeftOutOnPurpose() throws IOException {
    String answers = all("정답: ②") + answer("q9", "정답: ②");
    assertThat(grade(answers, "--out", "grades.jsonl")).isEqualTo(2);
    assertThat(program.out()).isEmpty();
    assertThat(program.err())
        .contains("answers.jsonl:5:1: id: found \"q9\"; expected the id of an item of our-exam")
        .contains("nothing was graded: 1 answers", "--ignore-unknown");
    assertThat(here.resolve("grades.jsonl")).doesNotExist();
    assertThat(grade(answers, "--ignore-unknown")).isZero();
    assertThat(program.out()).contains("4 answers", "left out, 1: q9");
    assertThat(grade(answers, "--ignore-unknown", "--json")).isZero();
    assertThat(valid("grade", program.out()).at("/unknown/0/line").asInt()).isEqualTo(5);
    assertThat(grade(unknown(61))).isEqualTo(2);
    assertThat(program.err()).contains("… and 41 more", "61 answers");
  }

  private static String unknown(int count) {
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < count; i++) {
      answers.append(answer("unknown-" + i, "②"));
    }
    return answers.toString();
  }

  @Test
  void aSecondAnswerToTheSameIsRefusedWithBothLines() throws IOException {
    assertThat(grade(all("정답: ②") + answer("q2", "정답: ①"))).isEqualTo(2);
    assertThat(program.err())
        .contains("answers.jsonl:5:1: id: found \"q2\"; expected one answer")
        .contains("the first is on line 2");
  }

  @Test
  void everyMistakeIsNamedByFileAndLine() throws IOException {
    assertThat(grade("{\"id\":\"q1\"}\n\n[]\n{\"id\":\"q2\",\"response\":1}\n{")).isEqualTo(2);
    assertThat(program.err())
        .contains("answers.jsonl:1:1: response: this field is required")
        .contains("answers.jsonl:3:1: found \"[]\"; expected fields")
        .contains("answers.jsonl:4:1: response: found \"1\"; expected a text")
        .contains("answers.jsonl:5:")
        .contains("4 to mend");
    assertThat(run("grade", "--benchmark", "our-exam", "--answers", "none.jsonl")).isEqualTo(2);
    assertThat(program.err()).contains("none.jsonl:1:1: expected a file that can be read");
    assertThat(run("grade", "--benchmark", "our-exm", "--answers", "answers.jsonl")).isEqualTo(2);
    assertThat(program.err()).contains("no benchmark of this name");
    assertThat(run("grade", "--benchmark", "our-exam")).isEqualTo(2);
    assertThat(program.err()).contains("--answers");
  }

  @Test
  void aFileThatIsThereIsNeverReplaced() throws IOException {
    assertThat(grade(all("정답: ②"), "--out", "new/grades.jsonl")).as(program.err()).isZero();
    Path file = here.resolve("new/grades.jsonl");
    String written = Files.readString(file);
    assertThat(written.lines()).hasSize(4);
    assertThat(program.err()).contains("4 grades are in ");
    assertThat(grade(all("정답: ①"), "--out", "new/grades.jsonl")).isEqualTo(2);
    assertThat(program.err()).contains("is there already and stays as it is");
    assertThat(file).hasContent(written);
    try (Stream<Path> files = Files.list(here.resolve("new"))) {
      assertThat(files).containsExactly(file);
    }
    assertThat(grade(all("정답: ①"), "--out", "answers.jsonl/grades.jsonl")).isEqualTo(74);
    assertThat(program.err()).contains("answers.jsonl");
  }

  @Test
  void benchmarksThatJudgesReadAndThoseNotFetchedAreRefusedInOneLine() throws IOException {
    Files.writeString(here.resolve("answers.jsonl"), all("②"));
    assertThat(run("grade", "--benchmark", "logickor", "--answers", "answers.jsonl")).isEqualTo(2);
    assertThat(program.err().lines()).singleElement().asString().contains("logickor", "judges");
    assertThat(run("grade", "--benchmark", "kmmlu", "--answers", "answers.jsonl")).isEqualTo(2);
    assertThat(program.err().lines()).singleElement().asString().contains("benchmarks pull kmmlu");
  }

  @Test
  void oneReadingIsExplainedStepByStep() throws IOException {
    String answers =
        answer("q1", "감자는 채소이다.\\n**정답: ①** 사과")
            + all("②").lines().skip(1).map(line -> line + "\n").reduce("", String::concat);
    assertThat(grade(answers, "--explain", "q1")).as(program.err()).isZero();
    assertThat(program.out())
        .startsWith("q1, repeat 1 (answers.jsonl:1)\n")
        .contains("q1에 맞는 것은?\n1) 사과\n2) 감자\n", "what is right", "\n2) 감자\n", "\n감자는 채소이다.\n")
        .containsPattern("taken +1\n")
        .containsPattern("by rule +marked answer\n")
        .containsPattern("value +0.0\n");
    List<String> lines = program.out().lines().toList();
    int carets =
        lines.indexOf(lines.stream().filter(line -> line.endsWith("^")).findFirst().orElse(""));
    assertThat(lines.get(carets - 1)).contains("where", "**정답: ①");
    assertThat(grade(answers, "--explain", "q1", "--json")).isZero();
    JsonNode reading = valid("grade", program.out()).get("reading");
    int start = reading.at("/place/start").asInt();
    assertThat(reading.get("response").asText().substring(start)).startsWith("①");
    assertThat(reading.at("/score/answer").asText()).isEqualTo("1");
  }

  @Test
  void aReadingIsFoundByItsIdAndRepeat() throws IOException {
    String answers = all("②") + "{\"id\":\"q:3\",\"response\":\"①\",\"repeat\":2}\n";
    assertThat(grade(answers, "--explain", "q:3")).isEqualTo(4);
    assertThat(program.out()).startsWith("q:3, repeat 1 (answers.jsonl:3)");
    assertThat(grade(answers, "--explain", "q:3:2", "--lang", "ko")).isEqualTo(4);
    assertThat(program.out()).startsWith("q:3, 2회차(answers.jsonl:5)").contains("읽은 답");
    assertThat(grade(answers, "--explain", "q1:2")).isEqualTo(2);
    assertThat(program.err()).contains("--explain: \"q1:2\" has no answer in answers.jsonl");
  }

  @Test
  void aStrangersTextHidesNothingFromTheTerminal() throws IOException {
    assertThat(grade(all("\\u001b[31m정답: ②\\u202e"), "--explain", "q1")).isZero();
    assertThat(program.out()).doesNotContain("\u001b", "\u202e").contains("[31m정답: ②");
  }
}
