package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page on judges does what it says, and what it leaves is of the published schemas.
class JudgesPageTest {
  private static final Path PAGE = Path.of("docs/judges.md");
  private static final Path EXAMPLE = Path.of("rounds/examples/judges.yaml");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path here = Path.of("");

  private static List<String> blocks(String kind) throws IOException {
    return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private String run(String command) {
    Program program = new Program(here, Map.of("LANG", "en"));
    int code = program.run(command.split(" ", -1));
    assertThat(code).as(command + "\n" + program.err()).isZero();
    return program.out();
  }

  @Test
  void theCommandsOfThePageRunAndPrintWhatItShows() throws IOException {
    StringBuilder printed = new StringBuilder();
    List<String> commands =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("gwageo ")).toList();
    assertThat(commands).hasSize(3);
    for (String command : commands) {
      printed.append(
          run(
              command
                  .substring("gwageo ".length())
                  .replaceFirst("^(rescore|report) judged", "$1 " + here.resolve("judged"))));
    }
    assertThat(blocks("text")).isNotEmpty().allSatisfy(text -> assertThat(printed).contains(text));

    List<String> verdicts = Files.readAllLines(here.resolve("judged/24-judges.jsonl"));
    Files.writeString(here.resolve("labels.jsonl"), blocks("jsonl").getFirst());
    Path spec =
        Files.writeString(
            here.resolve("judges.yaml"),
            Files.readString(EXAMPLE)
                .replace("  - benchmark: judge-practice\n", blocks("yaml").getLast()));
    String table = run("run " + spec + " --out judged");
    assertThat(table).contains("Agreement with people", "All judges");
    assertThat(Files.readAllLines(here.resolve("judged/24-judges.jsonl")))
        .as("people's verdicts ask nobody again")
        .isEqualTo(verdicts);
    everyFileIsOfItsSchema();
  }

  private void everyFileIsOfItsSchema() throws IOException {
    lines("24-judges-plan.jsonl", "judges-plan");
    lines("24-judges.jsonl", "judges");
    lines("24-labels.jsonl", "labels");
    check(
        "01-resolved.json", "resolved", Files.readString(here.resolve("judged/01-resolved.json")));
    check(
        "40-comparisons.json",
        "comparisons",
        Files.readString(here.resolve("judged/40-comparisons.json")));
  }

  private void lines(String file, String schema) throws IOException {
    for (String line : Files.readAllLines(here.resolve("judged").resolve(file))) {
      check(file, schema, line);
    }
  }

  private static void check(String file, String schema, String text) throws IOException {
    JsonNode json = JSON.readTree(text);
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas", schema + ".schema.json")))
                .validate(json))
        .as(file + ": " + text.substring(0, Math.min(300, text.length())))
        .isEmpty();
  }
}
