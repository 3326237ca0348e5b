package kr.gwageo.cli.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gwageo benchmarks pull` against a server on loopback that lays its files out as a public one
/// does.
class PullCommandTest {
  private static final String FILE = "id,q,a,b,answer\n1,하늘은?,푸르다,붉다,A\n2,땅은?,높다,낮다,B\n";

  private static final String EXAMPLES = "id,q,a,b,answer\n3,물은?,흐른다,탄다,A\n";

  @TempDir private Path here = Path.of("");
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private Program program = new Program(here, Map.of());

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/datasets/maker/exam/resolve/",
        exchange -> {
          String token = exchange.getRequestHeaders().getFirst("Authorization");
          asked.add(exchange.getRequestURI().getPath() + " " + token);
          boolean gated = exchange.getRequestURI().getPath().contains("gated");
          boolean examples = exchange.getRequestURI().getPath().contains("dev");
          byte[] body = (examples ? EXAMPLES : FILE).getBytes(StandardCharsets.UTF_8);
          if (gated && token == null) {
            exchange.sendResponseHeaders(401, -1);
          } else {
            exchange.getResponseHeaders().add("X-Repo-Commit", "a".repeat(40));
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
    define("test.csv");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void define(String file) throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/exam"));
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: exam
        title: {ko: 시험, en: An exam}
        licence: CC-BY-4.0
        source: https://example.org/exam
        version: unpinned
        language: ko
        domain: science
        size: 2
        scorer: choice
        limits: {ko: 없음, en: none}
        home:
          url: http://127.0.0.1:%d/datasets/maker/exam/resolve/{revision}/{path}
          revision: unpinned
          token: EXAM_TOKEN
        files: [{path: data/%s}]
        format: csv
        fields: {id: id, question: q, choices: {fields: [a, b]}, answer: {field: answer, as: label}}
        """
            .formatted(server.getAddress().getPort(), file));
  }

  private int run(Map<String, String> environment, String... args) {
    program = new Program(here, environment);
    return program.run(args);
  }

  @Test
  void theLicenceIsShownAndAcceptedOnce() {
    Map<String, String> none = Map.of("LANG", "en");
    assertThat(run(none, "benchmarks", "pull", "exam")).isEqualTo(2);
    assertThat(program.err()).contains("CC-BY-4.0", "https://example.org/exam", "--accept-licence");
    assertThat(asked).isEmpty();
    assertThat(run(none, "benchmarks", "pull", "exam", "--accept-licence"))
        .as(program.err())
        .isZero();
    assertThat(program.err()).contains("2 items of exam read", "a".repeat(40));
    assertThat(asked).containsExactly("/datasets/maker/exam/resolve/main/data/test.csv null");
    assertThat(run(none, "benchmarks", "pull", "exam")).as(program.err()).isZero();
    assertThat(asked).hasSize(1);
    assertThat(run(none, "benchmarks", "validate", "exam")).isZero();
    assertThat(program.out()).contains("exam: 2 items read");
  }

  @Test
  void aGatedSourceIsOpenedByTheVariableThatTheDefinitionNames() throws IOException {
    define("gated.csv");
    assertThat(run(Map.of("LANG", "en"), "benchmarks", "pull", "exam", "--accept-licence"))
        .isEqualTo(4);
    assertThat(program.err()).contains("gated", "EXAM_TOKEN");
    Map<String, String> token = Map.of("LANG", "en", "EXAM_TOKEN", "secret-word");
    assertThat(run(token, "benchmarks", "pull", "exam", "--accept-licence"))
        .as(program.err())
        .isZero();
    assertThat(asked.getLast()).endsWith("Bearer secret-word");
    assertThat(program.err() + program.out()).doesNotContain("secret-word");
    assertThat(Files.readString(here.resolve("benchmarks/exam/pulled.json")))
        .doesNotContain("secret-word");
  }

  @Test
  void theFileOfTheSolvedExamplesIsFetchedToo() throws IOException {
    Path definition = here.resolve("benchmarks/exam/benchmark.yaml");
    Files.writeString(
        definition,
        Files.readString(definition) + "shots: {items: data/dev.csv, count: 1, seed: 7}\n");
    assertThat(run(Map.of("LANG", "en"), "benchmarks", "pull", "exam", "--accept-licence"))
        .as(program.err())
        .isZero();
    assertThat(asked).hasSize(2).anyMatch(path -> path.contains("data/dev.csv"));
    assertThat(run(Map.of("LANG", "en"), "benchmarks", "show", "exam")).isZero();
    assertThat(program.out()).contains("--- assistant ---").contains("정답: ");
    Files.writeString(
        definition, Files.readString(definition).replace("data/dev.csv", "data/test.csv"));
    assertThat(run(Map.of("LANG", "en"), "benchmarks", "validate", "exam")).isEqualTo(1);
    assertThat(program.out()).contains("expected an example that is not among the items asked");
  }

  @Test
  void aBenchmarkNamedByItsFolderIsFetchedIntoIt() throws IOException {
    Path elsewhere = Files.createDirectories(here.resolve("elsewhere"));
    Files.move(here.resolve("benchmarks/exam"), elsewhere.resolve("exam"));
    assertThat(
            run(Map.of("LANG", "en"), "benchmarks", "pull", "elsewhere/exam", "--accept-licence"))
        .as(program.err())
        .isZero();
    assertThat(elsewhere.resolve("exam/data/test.csv")).exists();
  }

  @Test
  void aBenchmarkWithoutAHomeIsNotFetched() {
    assertThat(run(Map.of("LANG", "en"), "benchmarks", "pull", "gwageo-history")).isEqualTo(2);
    assertThat(program.err()).contains("gwageo-history is not fetched");
  }

  @Test
  void aRoundThatNeedsAFileThatIsNotHereSaysHowToFetchIt() throws IOException {
    Path spec =
        Files.writeString(
            here.resolve("round.yaml"),
            """
            round: small
            title: {ko: 작은 라운드, en: A small round}
            tasks: [{benchmark: exam}]
            entries:
              - {name: team, role: competitor, simulated: {skill: {default: 0.8}}}
              - {name: lead, role: leader, simulated: {skill: {default: 0.9}}}
            """);
    assertThat(run(Map.of("LANG", "en"), "run", spec.toString())).isEqualTo(2);
    assertThat(program.err()).contains("gwageo benchmarks pull exam");
  }
}
