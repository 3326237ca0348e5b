package kr.gwageo.cli.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.cli.Program;
import kr.gwageo.rehearsal.PracticeEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of the page on self-tests do what it says, in their order.
class SelfTestPageTest {
  private static final String URL = "http://127.0.0.1:8000/v1";

  @TempDir private Path here = Path.of("");

  @Test
  void aTeamTestsItselfAsThePageSays() throws Exception {
    String page = Files.readString(Path.of("docs/self-test.md"));
    Matcher yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(yaml.find()).isTrue();
    Path spec = Files.writeString(here.resolve("pool.yaml"), yaml.group(1));
    List<String> commands = page.lines().filter(line -> line.startsWith("gwageo ")).toList();
    assertThat(commands).hasSize(5);
    run(commands.get(0), "", 0);
    run(commands.get(1).replace("pool.yaml", spec.toString()), "", 0);
    try (PracticeEndpoint endpoint = SelfTestStage.endpoint(here, spec, 0.6, 0)) {
      assertThat(run(commands.get(2), endpoint.url(), 1)).contains("NOT REACHED", "no frontier");
      String second = run(commands.get(3), endpoint.url(), 1, 3);
      assertThat(second).contains("Attempt 2 of 2 on this pool");
    }
    assertThat(run(commands.get(4), "", 0)).contains("No more than noise.");
    Program report = new Program(here, Map.of());
    assertThat(report.run("report", here.resolve("results/monday").toString())).isEqualTo(2);
    assertThat(report.err()).contains("holds a self-test and no round");
  }

  private String run(String command, String url, Integer... codes) {
    Program program = new Program(here, Map.of("LANG", "en"));
    String[] words = command.replace(URL, url).substring("gwageo ".length()).split(" ", -1);
    int code = program.run(words);
    assertThat(code).as(command + "\n" + program.out() + program.err()).isIn((Object[]) codes);
    return program.out();
  }

  @Test
  void helpHasAnExampleInBothLanguages() {
    for (String command : new String[] {"record-leaders", "selftest", "compare"}) {
      Program english = new Program(here, Map.of());
      assertThat(english.run(command, "--help")).isZero();
      assertThat(english.out()).contains("Example: gwageo " + command);
      Program korean = new Program(here, Map.of());
      assertThat(korean.run(command, "--help", "--lang=ko")).isZero();
      assertThat(korean.out()).contains("예: gwageo " + command);
    }
  }
}
