package kr.gwageo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.rehearsal.PracticeEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Self-tests against practice endpoints over real sockets.
class SelftestCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path here = Path.of("");

  private JsonNode result(Program program) throws Exception {
    return JSON.readTree(program.out());
  }

  /// On a pool of 2,000 items, far from the bar, a tenth of them is more than enough.
  @ParameterizedTest
  @CsvSource({"0.62, 1, not_reached", "0.97, 0, reached"})
  void farFromTheBarFewItemsDecide(double skill, int code, String decision) throws Exception {
    SelfTestStage stage = new SelfTestStage(here, 1000);
    stage.pack(0.85, 0.8, 0.75);
    try (PracticeEndpoint endpoint = stage.endpoint(skill, 0)) {
      Program program = new Program(here, Map.of());
      assertThat(program.run(SelfTestStage.selftest(endpoint.url(), "--json", "--quiet")))
          .as(program.err())
          .isEqualTo(code);
      JsonNode result = result(program);
      assertThat(result.get("decision").asText()).isEqualTo(decision);
      assertThat(result.get("used").asInt()).isBetween(10, 200);
      assertThat(result.get("saved").asDouble()).isGreaterThan(0.9);
      assertThat(endpoint.requests())
          .as("items asked beyond the decision")
          .isBetween(result.get("used").asLong(), result.get("used").asLong() + 8);
      assertThat(result.at("/pack/frontier").asBoolean()).isFalse();
      System.err.println(program.out());
    }
    System.err.println(Files.size(here.resolve(SelfTestStage.PACK)));
    Program plain = new Program(here, Map.of());
    try (PracticeEndpoint endpoint = stage.endpoint(0.8, 0.05)) {
      System.err.println(
          plain.run(
              SelfTestStage.selftest(
                  endpoint.url(), "--out", "second", "--max-items", "300", "--price", "1,2")));
      System.err.println(plain.out() + plain.err());
    }
  }

  @Test
  void nothing() {
    assertThat(here).exists();
  }
}
