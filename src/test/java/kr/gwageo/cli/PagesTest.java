package kr.gwageo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that pages show do what the pages say, in their order.
class PagesTest {
  @TempDir private Path here = Path.of("");

  private String runAllOf(String page) throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of(page)).stream()
            .filter(
                line -> line.startsWith("gwageo benchmarks ") || line.startsWith("gwageo grade "))
            .toList();
    assertThat(commands).hasSizeGreaterThan(2);
    StringBuilder printed = new StringBuilder();
    for (String command : commands) {
      Program program = new Program(here, Map.of("LANG", "en"));
      int code = program.run(command.substring("gwageo ".length()).split(" ", -1));
      assertThat(code).as(command + "\n" + program.out() + program.err()).isZero();
      printed.append(program.out());
    }
    return printed.toString();
  }

  private static List<String> blocks(String page, String kind) throws IOException {
    return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of(page)))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @Test
  void recordedAnswersAreGradedAsThePageSays() throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/our-exam"));
    String exam = "docs/adding-a-benchmark.md";
    Files.writeString(folder.resolve("exam.csv"), blocks(exam, "csv").getFirst());
    Files.writeString(folder.resolve("benchmark.yaml"), blocks(exam, "yaml").getFirst());
    String page = "docs/grading.md";
    Files.writeString(here.resolve("answers.jsonl"), blocks(page, "jsonl").getFirst());
    String printed = runAllOf(page);
    assertThat(blocks(page, "text"))
        .hasSize(2)
        .allSatisfy(text -> assertThat(printed).contains(text));
    assertThat(Files.readAllLines(here.resolve("grades.jsonl"))).hasSize(4);
  }

  @Test
  void freshItemsAreMadeAsThePageSays() throws IOException {
    runAllOf("docs/generating.md");
    assertThat(here.resolve("benchmarks/round-2-kinship/items.jsonl")).exists();
  }

  @Test
  void aSetIsSealedOpenedAndProvedAsThePageSays() throws IOException {
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
        scorer: text
        limits: {ko: 없음, en: none}
        """);
    Files.writeString(
        folder.resolve("items.jsonl"),
        """
        {"id":"q-17","question":"이 시험에만 있는 물음은?","answer":"하나"}
        {"id":"q-18","question":"여기에서만 묻는 또 다른 것은?","answer":"둘"}
        """);
    runAllOf("docs/seals.md");
  }
}
