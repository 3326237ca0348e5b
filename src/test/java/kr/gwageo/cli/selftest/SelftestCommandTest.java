package kr.gwageo.cli.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import kr.gwageo.rehearsal.PracticeEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Self-tests against practice endpoints over real sockets.
class SelftestCommandTest {
  @TempDir private Path here = Path.of("");

  private SelfTestStage stage(int items) throws Exception {
    SelfTestStage stage = new SelfTestStage(here, items);
    stage.pack(0.85, 0.8, 0.75);
    return stage;
  }

  private JsonNode run(int code, String... arguments) throws Exception {
    Program program = new Program(here, Map.of());
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--json";
    all[arguments.length + 1] = "--quiet";
    assertThat(program.run(all)).as(program.err()).isEqualTo(code);
    return Schemas.valid("selftest", program.out());
  }

  /// On a pool of 2,000 items, far from the bar, a tenth of them is more than enough.
  @ParameterizedTest
  @CsvSource({"0.62, 1, not_reached", "0.97, 0, reached"})
  void farFromTheBarFewItemsDecide(double skill, int code, String decision) throws Exception {
    SelfTestStage stage = stage(1000);
    try (PracticeEndpoint endpoint = stage.endpoint(skill, 0)) {
      JsonNode result = run(code, SelfTestStage.selftest(endpoint.url()));
      assertThat(result.get("decision").asText()).isEqualTo(decision);
      assertThat(result.get("ending").asText()).isEqualTo("decided");
      assertThat(result.get("used").asInt()).isBetween(10, 200);
      assertThat(result.get("saved").asDouble()).isGreaterThan(0.9);
      assertThat(endpoint.requests())
          .as("items asked, a batch beyond the decision at most")
          .isBetween(result.get("used").asLong(), result.get("used").asLong() + 7);
      assertThat(result.at("/pack/frontier").asBoolean()).isFalse();
    }
  }

  @Test
  void goesOnWhereItEndedAndComesToTheSame() throws Exception {
    SelfTestStage stage = stage(60);
    try (PracticeEndpoint endpoint = stage.endpoint(0.8, 0.05)) {
      JsonNode part =
          run(3, SelfTestStage.selftest(endpoint.url(), "--out", "a", "--max-items", "20"));
      assertThat(part.get("ending").asText()).isEqualTo("max_items");
      assertThat(part.get("used").asInt()).isEqualTo(20);
      assertThat(endpoint.requests()).isEqualTo(20);
      String[] whole = SelfTestStage.selftest(endpoint.url(), "--out", "a");
      Program rest = new Program(here, Map.of());
      int code = rest.run(whole);
      long asked = endpoint.requests();
      JsonNode again = run(code, whole);
      assertThat(endpoint.requests()).as("nothing is asked twice").isEqualTo(asked);
      JsonNode atOnce = run(code, SelfTestStage.selftest(endpoint.url(), "--out", "b"));
      assertThat(asked).as("batches of either way").isLessThanOrEqualTo(120);
      for (JsonNode result : new JsonNode[] {again, atOnce}) {
        ((ObjectNode) result).remove(List.of("pool", "asked", "spending"));
      }
      assertThat(again).isEqualTo(atOnce);
    }
  }

  @Test
  void attemptsOnAPoolAreCountedAndShown() throws Exception {
    SelfTestStage stage = stage(30);
    try (PracticeEndpoint endpoint = stage.endpoint(0.8, 0)) {
      String[] first = SelfTestStage.selftest(endpoint.url(), "--out", "a", "--max-items", "3");
      assertThat(run(3, first).at("/pool/attempts").asInt()).isEqualTo(1);
      assertThat(run(3, first).at("/pool/attempts").asInt()).as("the same").isEqualTo(1);
      Program second = new Program(here, Map.of());
      assertThat(
              second.run(
                  "selftest",
                  "--url",
                  endpoint.url(),
                  "--model",
                  "our-model",
                  "--leaders",
                  SelfTestStage.PACK,
                  "--out",
                  "b",
                  "--max-items=3"))
          .isEqualTo(3);
      assertThat(second.out()).contains("Attempt 2 of 2 on this pool", "with a chance of up to 10");
    }
    for (String line : Files.readAllLines(here.resolve("selftest-attempts.jsonl"))) {
      Schemas.valid("attempt", line);
    }
  }

  @Test
  void whatWasLostToTheTokenLimitIsTold() throws Exception {
    SelfTestStage stage = stage(60);
    try (PracticeEndpoint endpoint = stage.endpoint(1, 0.3)) {
      JsonNode result = run(3, SelfTestStage.selftest(endpoint.url(), "--max-items", "40"));
      int truncated = result.at("/losses/truncated").asInt();
      assertThat(truncated).isBetween(4, 20);
      assertThat(result.at("/losses/ratio_if_right/value").asDouble())
          .isGreaterThan(result.at("/against/0/ratio/value").asDouble());
      assertThat(result.at("/domains")).hasSize(2);
    }
  }

  @Test
  void aSpentBudgetIsIncompleteAndGoesOn() throws Exception {
    SelfTestStage stage = stage(30);
    try (PracticeEndpoint endpoint = stage.endpoint(0.8, 0)) {
      String[] poor =
          SelfTestStage.selftest(endpoint.url(), "--price", "100,100", "--budget", "0.05");
      JsonNode result = run(4, poor);
      assertThat(result.get("ending").asText()).isEqualTo("budget_spent");
      assertThat(result.at("/spending/cost").asDouble()).isBetween(0.001, 0.06);
      JsonNode more =
          run(
              3,
              SelfTestStage.selftest(
                  endpoint.url(), "--price=100,100", "--budget=50", "--max-items=15"));
      assertThat(more.get("used").asInt()).isEqualTo(15);
    }
  }

  @Test
  void anEndpointThatTurnsUsAwayLeavesItIncomplete() throws Exception {
    stage(5);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
      Program program = new Program(here, Map.of());
      assertThat(program.run(SelfTestStage.selftest(url))).isEqualTo(4);
      assertThat(program.err()).contains("got no answer", "Run again");
      assertThat(program.out()).contains("UNDECIDED");
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theEvidenceIsShownWhileItGrows(boolean terminal) throws Exception {
    SelfTestStage stage = stage(30);
    Program program = new Program(here, Map.of("COLUMNS", "100"), terminal);
    try (PracticeEndpoint endpoint = stage.endpoint(0.8, 0)) {
      program.run(SelfTestStage.selftest(endpoint.url(), "--max-items", "12"));
    }
    String shown = program.err();
    assertThat(shown).contains("These leaders are practice and no frontier.", "Evidence of 20.00");
    if (terminal) {
      assertThat(shown).contains("\r\u001B[K12/60  reached ", "░");
    } else {
      assertThat(shown)
          .doesNotContain("\r", "\u001B")
          .contains("10 of 60 items: evidence reached ")
          .doesNotContain("11 of 60");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--alpha=0.7, --alpha",
    "--budget=1, --price",
    "'--price=1,2,3', --price",
    "--max-items=0, --max-items",
    "--parallel=0, --parallel",
    "--url=ftp://x, http"
  })
  void whatCannotBeIsRefusedInOneLine(String option, String says) throws Exception {
    stage(3);
    Program program = new Program(here, Map.of());
    String url = option.startsWith("--url=") ? option.substring(6) : "http://127.0.0.1:1/v1";
    String[] arguments =
        option.startsWith("--url=")
            ? SelfTestStage.selftest(url)
            : SelfTestStage.selftest(url, option);
    assertThat(program.run(arguments)).isEqualTo(2);
    assertThat(program.err()).contains(says);
    assertThat(here.resolve("results")).doesNotExist();
  }

  @Test
  void speaksKorean() throws Exception {
    SelfTestStage stage = stage(10);
    try (PracticeEndpoint endpoint = stage.endpoint(0.8, 0)) {
      Program program = new Program(here, Map.of());
      assertThat(
              program.run(SelfTestStage.selftest(endpoint.url(), "--max-items=2", "--lang", "ko")))
          .isEqualTo(3);
      assertThat(program.out()).contains("판정 유보", "선도 모델", "미도달 증거", "과학");
      assertThat(program.err()).contains("연습용 묶음이므로");
    }
  }
}
