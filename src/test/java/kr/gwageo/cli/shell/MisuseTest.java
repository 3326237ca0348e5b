package kr.gwageo.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A command line that cannot be right is refused in one line, in the language of who wrote it.
class MisuseTest {
  @TempDir private Path here = Path.of("");

  private String refused(String locale, String... args) {
    Program program = new Program(here, Map.of("LANG", locale));
    assertThat(program.run(args)).isEqualTo(ExitCode.USAGE.number());
    assertThat(program.out()).isEmpty();
    return program.err();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
           publish x;필수 항목이 없습니다: --for=public|evaluator|TEAM, --out=DIR, --key=FILE;gwageo publish
           run;필수 항목이 없습니다: ROUND.yaml;gwageo run
           run a --out;필수 항목이 없습니다: --out=DIR;gwageo run
           report a b c;남는 인수입니다: b, c;gwageo report
           run a --nope;남는 인수입니다: --nope;gwageo run
           bench verify x --runs abc;--runs: 수를 적어야 합니다(적은 값: abc);gwageo bench verify
           report d --format=md,xyz;--format: “xyz” 값은 쓸 수 없습니다. 쓸 수 있는 값: html, md, csv, json, junit \
          ;gwageo report
           run a --out x --out y;--out: 한 번만 쓸 수 있습니다;gwageo run
          """)
  void whatIsWrongIsSaidInKoreanWithWhereToFindHelp(String line, String said, String command) {
    assertThat(refused("ko_KR.UTF-8", line.split(" ", -1)).lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("gwageo: ").endsWith(said),
            second -> assertThat(second).isEqualTo("도움말: " + command + " --help"));
  }

  @Test
  void aCommandMistypedIsShownWhatComesNear() {
    assertThat(refused("ko_KR.UTF-8", "verfy", "x")).contains("verfy", "비슷한 것: verify");
    assertThat(refused("en_US.UTF-8", "verfy", "x"))
        .contains("no such command", "Did you mean: verify");
  }

  @Test
  void whatAStrangerPutsIntoAnArgumentDoesNothingInTheTerminal() {
    assertThat(refused("en_US.UTF-8", "run", "a", "--\u001b[31mred")).doesNotContain("\u001b");
    assertThat(refused("en_US.UTF-8", "bench", "verify", "x", "--runs", "\u001b[2J\u202e7"))
        .doesNotContain("\u001b", "\u202e");
  }
}
