package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.cli.Program;
import kr.gwageo.endpoint.LoopbackServer;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.faults.Replies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A budget ends an entry's asking in good order; with a larger one the round goes on.
class BudgetTest {
  private static final int ITEMS = 44;

  @TempDir private Path here = Path.of("");

  /// Every request takes 20 tokens of a prompt and 10 of a reply.
  private static LoopbackServer server() {
    return LoopbackServer.reacting(
        new Reaction(
            Replies.response(200, Replies.JSON, Replies.body("정답: ①", "stop")), Then.KEEP));
  }

  private Path spec(LoopbackServer server, String more) throws IOException {
    return Files.writeString(
        here.resolve("round.yaml"),
        """
        round: dear
        title: {ko: 비싼 라운드, en: A dear round}
        tasks: [{benchmark: gwageo-civics}]
        limits: {in_flight: 1, attempts: 2, backoff: 1ms}
        entries:
          - {name: team, role: competitor, url: "%s", model: m, stream: false%s}
          - {name: lead, role: leader, simulated: {skill: {default: 0.9}}}
        """
            .formatted(server.url(), more));
  }

  private int run(Path spec) {
    Program program = new Program(here, Map.of());
    int code = program.run("run", spec.toString());
    if (code == 4) {
      assertThat(program.err()).contains("The budget is used up of: team");
    }
    return code;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget: {money: 0.50}         | budget: {money: 1}            | 20",
        "budget: {tokens: 300}         | budget: {tokens: 99999}       | 44",
        "in_flight: 9, budget: {tokens: 300} | account: other           | 44",
      })
  void endsInGoodOrderAndGoesOnWithALargerOne(String small, String large, int all)
      throws IOException {
    String price = ", price: {prompt: 1000, completion: 3000, currency: USD}, ";
    try (LoopbackServer server = server()) {
      assertThat(run(spec(server, price + small))).isEqualTo(4);
      assertThat(server.requests()).hasSizeBetween(10, 18);
      int before = server.requests().size();
      assertThat(run(spec(server, price + large))).isEqualTo(all < ITEMS ? 4 : 0);
      assertThat(server.requests()).as("nothing is asked twice").hasSize(Math.max(before, all));
    }
  }

  @Test
  void whatIsAskedMayNotChange() throws IOException {
    try (LoopbackServer server = server()) {
      assertThat(run(spec(server, ", budget: {tokens: 300}"))).isEqualTo(4);
      assertThat(run(spec(server, ", sampling: {temperature: 1}"))).isEqualTo(2);
      assertThat(server.requests()).hasSize(10);
    }
  }
}
