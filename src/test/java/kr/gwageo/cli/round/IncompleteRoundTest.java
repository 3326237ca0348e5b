package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A failure of the wire is never a score: the round stays incomplete until it is asked again.
class IncompleteRoundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ITEMS = 44;

  @TempDir private Path here = Path.of("");

  private Path spec(int port, int inFlight) throws IOException {
    return Files.writeString(
        here.resolve("round.yaml"),
        """
        round: broken
        title: {ko: 끊긴 라운드, en: A broken round}
        tasks: [{benchmark: gwageo-civics}]
        limits: {in_flight: %d, attempts: 2, backoff: 1ms, give_up: 200ms}
        entries:
          - {name: team, role: competitor, url: "http://127.0.0.1:%d/v1", model: m, stream: false}
          - {name: lead, role: leader, simulated: {skill: {default: 0.9}, latency: 1ms}}
        """
            .formatted(inFlight, port));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private List<String> journalOf(String entry) throws IOException {
    return Files.readAllLines(here.resolve("results/broken/20-journal.jsonl")).stream()
        .filter(line -> line.contains("\"trial\":\"" + entry + "/"))
        .toList();
  }

  @Test
  void anEndpointThatIsNotThereIsGivenUpAndAskedAgainInTheNextRun() throws IOException {
    int port = freePort();
    Path spec = spec(port, 1);
    Program first = new Program(here, Map.of());
    assertThat(first.run("run", spec.toString())).isEqualTo(4);
    assertThat(first.err()).contains("incomplete");
    assertThat(first.out()).contains("provisional");
    int failed = journalOf("team").size();
    assertThat(failed).as("given up long before the end").isBetween(1, ITEMS - 1);
    assertThat(journalOf("lead")).hasSize(ITEMS);
    JsonNode verdict =
        JSON.readTree(here.resolve("results/broken/50-verdicts.json").toFile())
            .get("verdicts")
            .get(0);
    assertThat(verdict.get("decision").asText()).isEqualTo("undecided");

    AtomicInteger requests = new AtomicInteger();
    HttpServer server = answering(port, requests);
    try {
      Program second = new Program(here, Map.of());
      assertThat(second.run("run", spec.toString())).as(second.err()).isZero();
    } finally {
      server.stop(0);
    }
    assertThat(requests).hasValue(ITEMS);
    assertThat(journalOf("lead")).as("nobody is asked twice").hasSize(ITEMS);
    assertThat(journalOf("team")).hasSize(failed + ITEMS);
  }

  private static HttpServer answering(int port, AtomicInteger requests) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    byte[] reply =
        """
        {"choices":[{"message":{"role":"assistant","content":"정답: ①"},"finish_reason":"stop"}]}
        """
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          requests.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, reply.length);
          exchange.getResponseBody().write(reply);
          exchange.close();
        });
    server.start();
    return server;
  }
}
