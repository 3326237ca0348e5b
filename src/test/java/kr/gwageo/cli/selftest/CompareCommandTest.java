package kr.gwageo.cli.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import kr.gwageo.rehearsal.PracticeEndpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Two runs of one entry are compared item by item.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareCommandTest {
  private Path here = Path.of("");

  @BeforeAll
  void run(@TempDir Path folder) throws Exception {
    here = folder;
    SelfTestStage stage = new SelfTestStage(here, 20);
    stage.pack(0.9, 0.8);
    try (PracticeEndpoint weak = stage.endpoint(0.5, 0);
        PracticeEndpoint strong = stage.endpoint(1, 0)) {
      runTo("weak", weak);
      runTo("again", weak);
      runTo("strong", strong);
    }
  }

  private void runTo(String out, PracticeEndpoint endpoint) {
    Program program = new Program(here, Map.of());
    int code =
        program.run(
            SelfTestStage.selftest(
                endpoint.url(), "--out", out, "--alpha=0.0001", "--max-items=40", "--quiet"));
    assertThat(code).as(program.err()).isIn(0, 1, 3);
  }

  private JsonNode compare(String first, String second) throws Exception {
    Program program = new Program(here, Map.of());
    assertThat(program.run("compare", first, second, "--json")).as(program.err()).isZero();
    return Schemas.valid("run-comparison", program.out());
  }

  @Test
  void whatTurnedIsListedAndTestedExactly() throws Exception {
    JsonNode better = compare("weak", "strong");
    int turned = better.get("better").asInt();
    assertThat(turned).isGreaterThanOrEqualTo(6);
    assertThat(better.get("worse").asInt()).isZero();
    assertThat(better.get("p").asDouble()).isEqualTo(2 * Math.pow(0.5, turned));
    assertThat(better.get("change").asText()).isEqualTo("better");
    assertThat(better.get("flips")).hasSize(turned);
    assertThat(better.at("/difference/interval/low").asDouble()).isPositive();
    JsonNode worse = compare("strong", "weak");
    assertThat(worse.get("change").asText()).isEqualTo("worse");
    assertThat(worse.at("/difference/value").asDouble())
        .isEqualTo(-better.at("/difference/value").asDouble());
  }

  @Test
  void theSameRunTwiceIsNoChangeAndNoCertaintyEither() throws Exception {
    JsonNode same = compare("weak", "again");
    assertThat(same.get("flips")).isEmpty();
    assertThat(same.get("p").asDouble()).isEqualTo(1);
    assertThat(same.get("change").asText()).isEqualTo("no_more_than_noise");
    assertThat(same.at("/difference/interval/high").asDouble()).isPositive();
  }

  @Test
  void peopleReadWhatTurnedInBothLanguages() {
    Program english = new Program(here, Map.of());
    assertThat(english.run("compare", "weak", "strong")).isZero();
    assertThat(english.out()).contains("Better, and that is more than noise.", "+ pool-", " → ");
    Program korean = new Program(here, Map.of());
    assertThat(korean.run("compare", "strong", "weak", "--lang", "ko")).isZero();
    assertThat(korean.out()).contains("나빠졌으며, 우연을 넘는 차이입니다.", "- pool-");
  }

  @Test
  void anEntryThatIsNotThereIsRefusedWithThoseThatAre() {
    Program program = new Program(here, Map.of());
    assertThat(program.run("compare", "weak", "strong", "--entry", "tea")).isEqualTo(2);
    assertThat(program.err()).contains("--entry", "team");
    Program nowhere = new Program(here, Map.of());
    assertThat(nowhere.run("compare", "weak", "benchmarks")).isEqualTo(2);
    assertThat(nowhere.err()).contains("holds no round");
  }
}
