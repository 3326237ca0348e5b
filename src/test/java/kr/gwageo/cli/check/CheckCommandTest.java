package kr.gwageo.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.check.Defect;
import kr.gwageo.check.PracticeServer;
import kr.gwageo.check.examination.Row;
import kr.gwageo.check.result.Sight;
import kr.gwageo.cli.Program;
import kr.gwageo.report.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA = Path.of("docs/schemas/check.schema.json");
  private static final Map<String, String> KEYS =
      Map.of("OUR_KEY", PracticeServer.KEY, "OTHER", "another-secret");

  @TempDir private Path here = Path.of("");

  private static String[] check(PracticeServer server, String... more) {
    return Stream.concat(
            Stream.of(
                "check", server.url(), "--model", PracticeServer.MODEL, "--key-env", "OUR_KEY"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private static PracticeServer flawed() {
    return PracticeServer.with(
        Defect.STREAMS_ALL_AT_ONCE,
        Defect.REPORTS_NO_USAGE_IN_STREAMS,
        Defect.IGNORES_STOP,
        Defect.IS_NOT_DETERMINISTIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void theTableFitsAHundredColumnsAndIsPlainWhereNobodyLooks(String language) {
    try (PracticeServer server = flawed()) {
      Program program = new Program(here, KEYS);
      assertThat(program.run(check(server, "--lang", language))).isEqualTo(1);
      assertThat(program.out().lines())
          .hasSizeGreaterThan(Row.values().length)
          .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(100));
      assertThat(program.out()).doesNotContain("\u001b");
      assertThat(program.err()).isEmpty();
    }
  }

  /// Figures and line breaks may differ from run to run; words may not.
  private static String words(String text) {
    return text.replaceAll("[0-9][0-9.,]*", "0").replaceAll("\\s+", " ").strip();
  }

  @Test
  void theSampleInTheDocumentIsWhatIsPrinted() throws IOException {
    try (PracticeServer server = flawed()) {
      Program program = new Program(here, KEYS);
      assertThat(program.run(check(server))).isEqualTo(1);
      assertThat(words(Files.readString(Path.of("docs/check.md"))))
          .as("docs/check.md, with this sample:\n%s", program.out())
          .contains(words(program.out()));
    }
  }

  @ParameterizedTest
  @CsvSource({"true, '', true", "true, 1, false", "false, '', false"})
  void coloursAreForTerminalsThatWantThem(boolean terminal, String noColor, boolean coloured) {
    Map<String, String> environment =
        noColor.isEmpty() ? KEYS : Map.of("OUR_KEY", PracticeServer.KEY, "NO_COLOR", noColor);
    Program program = new Program(here, environment, terminal);
    try (PracticeServer server = PracticeServer.with()) {
      assertThat(program.run(check(server))).isZero();
    }
    assertThat(program.out().contains("\u001b[32m")).isEqualTo(coloured);
    assertThat(program.err().contains("21 of 21")).isEqualTo(terminal);
  }

  @Test
  void theReportIsWrittenComparedAndNeverReplaced() throws IOException {
    try (PracticeServer server = PracticeServer.with();
        PracticeServer other = PracticeServer.of("나비가 난다", Defect.IGNORES_STOP)) {
      Program first = new Program(here, KEYS);
      assertThat(first.run(check(server, "--out", "monday", "--quiet", "--json"))).isZero();
      Path file = here.resolve("monday/check.json");
      assertThat(Files.readString(file)).isEqualTo(first.out());
      assertValid(first.out());

      Program again = new Program(here, KEYS);
      assertThat(again.run(check(server, "--out", "monday"))).isEqualTo(2);
      assertThat(again.err()).contains("is there already");
      assertThat(again.out()).isEmpty();

      Program later = new Program(here, KEYS);
      assertThat(later.run(check(other, "--against", "monday", "--json"))).isEqualTo(1);
      assertValid(later.out());
      assertThat(JSON.readTree(later.out()).at("/against/verdict").asText()).isEqualTo("changed");

      Program same = new Program(here, KEYS);
      assertThat(same.run(check(server, "--against", "monday"))).isZero();
      assertThat(same.out()).contains("Compared with the check of ", ": unchanged");
    }
  }

  private static void assertValid(String text) throws IOException {
    JsonNode schema = JSON.readTree(Files.readString(SCHEMA));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(JSON.readTree(text)))
        .isEmpty();
  }

  @Test
  void theSchemaKnowsEveryRowAndSight() throws IOException {
    JsonNode schema = JSON.readTree(Files.readString(SCHEMA));
    assertThat(schema.at("/$defs/remark/properties/sight/enum"))
        .map(JsonNode::textValue)
        .containsExactlyElementsOf(
            Stream.of(Sight.values())
                .map(sight -> sight.name().toLowerCase(java.util.Locale.ROOT))
                .toList());
    assertThat(schema.at("/properties/findings/items/properties/row/enum"))
        .map(JsonNode::textValue)
        .containsExactlyElementsOf(Stream.of(Row.values()).map(Row::id).toList());
  }

  @Test
  void whatRefusesTheReportDoesSoBeforeAnythingIsAsked() throws IOException {
    try (PracticeServer server = PracticeServer.with()) {
      Files.writeString(here.resolve("file"), "");
      Program program = new Program(here, KEYS);
      assertThat(program.run(check(server, "--out", "file/below"))).isEqualTo(74);
      assertThat(program.err()).contains("the disk refused");
      assertThat(program.out()).isEmpty();
    }
  }

  @Test
  void anEarlierCheckThatIsNoneIsTold() throws IOException {
    Files.createDirectories(here.resolve("empty"));
    Files.createDirectories(here.resolve("broken"));
    Files.writeString(here.resolve("broken/check.json"), "{\"schema\": \"gwageo/check/1\"}");
    try (PracticeServer server = PracticeServer.with()) {
      Program empty = new Program(here, KEYS);
      assertThat(empty.run(check(server, "--against", "empty"))).isEqualTo(2);
      assertThat(empty.err()).contains("holds no check.json");
      Program broken = new Program(here, KEYS);
      assertThat(broken.run(check(server, "--against", "broken"))).isEqualTo(74);
      assertThat(broken.err()).contains("is no report of this program's check");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://user:pass@host/v1 | --model m | //…@host/v1: expected http",
        "host/v1 | --model m | host/v1: expected http",
        "http://h/v1 | --model m --protocol gopher | found \"gopher\"; expected one of openai-chat",
        "http://h/v1 | --model m --key-env NOT_SET | the environment variable NOT_SET is not set",
        "http://h/v1 | --model m --key-env sk-secret | the environment variable … is not set",
        "http://h/v1 | --model m --key-env OUR_KEY --key-file x | expected one of them, not both",
        "http://h/v1 | --model m --key-file nowhere | --key-file: expected a file that can be read",
        "http://h/v1 | --model m --header-env X-Y=NOT_SET | variable NOT_SET is not set",
        "http://h/v1 | --model m --parallel 0 | --parallel: expected a whole number in 1 … 256",
        "http://h/v1 | --key-env OUR_KEY | --model",
      })
  void wrongUseIsToldInOneLine(String url, String options, String message) {
    Program program = new Program(here, KEYS);
    String[] args =
        Stream.concat(Stream.of("check", url), Stream.of(options.split(" ", -1)))
            .toArray(String[]::new);
    assertThat(program.run(args)).isEqualTo(2);
    assertThat(program.err()).contains(message).doesNotContain("pass@", "sk-secret", "another");
    assertThat(program.out()).isEmpty();
  }

  @Test
  void headersComeFromVariablesAndAFileMayHoldTheKey() throws IOException {
    Files.writeString(here.resolve("key"), PracticeServer.KEY + "\n");
    try (PracticeServer server = PracticeServer.with()) {
      Program program = new Program(here, KEYS);
      assertThat(
              program.run(
                  "check",
                  server.url(),
                  "--model",
                  PracticeServer.MODEL,
                  "--key-file",
                  "key",
                  "--header-env",
                  "X-Team=OTHER",
                  "--no-stream",
                  "--parallel",
                  "2",
                  "--json"))
          .isZero();
      assertThat(program.out()).contains("not_asked_for").doesNotContain("another-secret");
    }
  }
}
