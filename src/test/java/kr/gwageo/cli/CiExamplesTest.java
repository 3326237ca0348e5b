package kr.gwageo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Words;
import kr.gwageo.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// The gates for build servers call commands that exist, and do with exit codes what is documented.
class CiExamplesTest {
  private static final Path FOLDER = Path.of("rounds/examples/ci");

  @TempDir private Path here = Path.of("");

  private static CommandLine program() {
    Surroundings nowhere =
        new Surroundings(
            System.out, System.err, false, Map.of(), Clock.systemUTC(), Path.of(""), Path.of(""));
    return Main.program(nowhere, new Talk(nowhere, new Words(Language.ENGLISH), true));
  }

  /// The commands of a file, each in one line, variables as words.
  private static List<List<String>> commands(String file) throws IOException {
    String whole = Files.readString(FOLDER.resolve(file)).replaceAll("\\\\\n\\s*", "");
    return whole
        .lines()
        .map(String::strip)
        .map(line -> line.replaceAll("^sh '|'$| \\|\\| .*$|\"", ""))
        .filter(line -> line.startsWith("gwageo "))
        .map(line -> line.substring("gwageo ".length()).replace("$MODEL_URL", "http://127.0.0.1"))
        .map(line -> Arrays.asList(line.split(" +", -1)))
        .toList();
  }

  @Test
  void thereAreThreeGates() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("github-actions.yml", "gitlab-ci.yml", "Jenkinsfile");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml", "Jenkinsfile"})
  void everyCommandIsUnderstood(String file) throws IOException {
    List<List<String>> commands = commands(file);
    assertThat(commands).map(List::getFirst).containsExactly("selftest", "report");
    for (List<String> command : commands) {
      CommandLine.ParseResult parsed = program().parseArgs(command.toArray(String[]::new));
      assertThat(parsed.hasSubcommand()).isTrue();
      assertThat(parsed.subcommand().unmatched()).isEmpty();
    }
    assertThat(commands.getFirst()).contains("--out", "results/ci");
    assertThat(commands.getLast()).contains("results/ci", "junit");
    assertThat(Files.readString(FOLDER.resolve(file))).contains("results/ci/90-report.xml");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "3, 0", "4, 4", "130, 130"})
  void onGithubUndecidedWarnsAndWhateverIsNotReachedFails(int code, int expected) throws Exception {
    JsonNode steps = yaml("github-actions.yml").at("/jobs/selftest/steps");
    Gate gate = gate(code, steps.get(1).get("run").asText());
    assertThat(gate.code()).isEqualTo(expected);
    assertThat(gate.said().contains("::warning::")).isEqualTo(code == 3);
    assertThat(steps.get(2).get("if").asText()).isEqualTo("always()");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "3", "4"})
  void onGitlabTheExitCodeIsThatOfTheSelfTestAndUndecidedIsAllowed(int code) throws Exception {
    JsonNode job = yaml("gitlab-ci.yml").get("selftest");
    assertThat(gate(code, job.get("script").get(0).asText()).code()).isEqualTo(code);
    assertThat(job.at("/allow_failure/exit_codes")).hasSize(1);
    assertThat(job.at("/allow_failure/exit_codes/0").asInt()).isEqualTo(3);
    assertThat(job.at("/artifacts/when").asText()).isEqualTo("always");
  }

  private static JsonNode yaml(String file) throws IOException {
    return new YAMLMapper().readTree(FOLDER.resolve(file).toFile());
  }

  private record Gate(int code, String said) {}

  /// Runs a script as the build server does, with a stand-in that ends a self-test with a code.
  private Gate gate(int code, String script) throws Exception {
    Path program = here.resolve("gwageo");
    Files.writeString(
        program, "#!/bin/sh\nif [ \"$1\" = selftest ]; then exit " + code + "; fi\necho \"$@\"\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-e", "-c", script).redirectErrorStream(true);
    builder.environment().put("PATH", here + ":/usr/bin:/bin");
    builder.environment().putAll(Map.of("MODEL_URL", "http://127.0.0.1", "MODEL", "our model"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("report results/ci --format junit");
    return new Gate(process.waitFor(), said);
  }
}
