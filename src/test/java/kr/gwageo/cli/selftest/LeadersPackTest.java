package kr.gwageo.cli.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import kr.gwageo.leaders.Pack;
import kr.gwageo.leaders.PackFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Leaders are recorded once, and what strangers call a pack is held to what it says.
class LeadersPackTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REPLY =
      """
      {"model": "big-1", "choices": [{"index": 0, "finish_reason": "stop",
       "message": {"role": "assistant", "content": "정답: 가위"}}]}
      """;

  @TempDir private Path here = Path.of("");

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void pack(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Program selftest() {
    Program program = new Program(here, Map.of());
    int code = program.run(SelfTestStage.selftest("http://127.0.0.1:1/v1"));
    assertThat(code).as(program.err()).isEqualTo(2);
    assertThat(program.err().lines()).as(program.err()).hasSize(1);
    assertThat(here.resolve("results")).doesNotExist();
    return program;
  }

  @Test
  void leadersAreAskedOnceAndPackedWithAnswersAndScores() throws Exception {
    SelfTestStage stage = new SelfTestStage(here, 12);
    Program program = stage.record("--work", "work");
    assertThat(program.out())
        .contains("Packed 3 leaders on 24 items", "simulated", "practice and no frontier");
    Path file = here.resolve(SelfTestStage.PACK);
    Schemas.valid("leaders-pack", unpacked(file));
    Pack pack = PackFile.read(file).pack();
    assertThat(pack.frontier()).isFalse();
    assertThat(pack.leaders()).map(Pack.Leader::name).containsExactly("lead-a", "lead-b", "lead-c");
    assertThat(pack.leaders())
        .allSatisfy(leader -> {
          assertThat(leader.origin()).isEqualTo(Pack.Origin.SIMULATED);
          assertThat(leader.first()).isPresent();
        });
    assertThat(pack.items())
        .hasSize(24)
        .allSatisfy(item -> {
          assertThat(item.given()).hasSize(3);
          assertThat(item.given().getFirst().answers().getFirst().text()).isNotBlank();
        });
    Program again = new Program(here, Map.of());
    assertThat(again.run("record-leaders", stage.spec().toString(), "--out", SelfTestStage.PACK))
        .isEqualTo(2);
    assertThat(again.err()).contains("is there already");
  }

  @Test
  void anInterruptedRecordingGoesOnFromItsFolder() throws Exception {
    SelfTestStage stage = new SelfTestStage(here, 6);
    stage.record("--work", "work");
    Path journal = here.resolve("work/20-journal.jsonl");
    long before = Files.size(journal);
    Files.delete(here.resolve(SelfTestStage.PACK));
    Program program = stage.record("--work", "work", "--json");
    JsonNode packed = Schemas.valid("leaders-packed", program.out());
    assertThat(Files.size(journal)).as("asked nothing again").isEqualTo(before);
    assertThat(packed.get("digest").asText())
        .isEqualTo(PackFile.read(here.resolve(SelfTestStage.PACK)).digest().text());
    assertThat(packed.get("frontier").asBoolean()).isFalse();
  }

  /// Only who was asked over the network makes a frontier; who gave no answer keeps the pack from
  /// being written, and is asked again.
  @Test
  void leadersThatWereAskedAreAFrontierOnceAllHaveAnswered() throws Exception {
    SelfTestStage stage = new SelfTestStage(here, 4);
    AtomicBoolean open = new AtomicBoolean();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] reply = REPLY.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(open.get() ? 200 : 401, open.get() ? reply.length : -1);
          if (open.get()) {
            exchange.getResponseBody().write(reply);
          }
          exchange.close();
        });
    server.start();
    try {
      String leader =
          "  - {name: big, role: leader, stream: false, model: big-1, url: 'http://127.0.0.1:%d/v1'}\n"
              .formatted(server.getAddress().getPort());
      String spec = Files.readString(stage.spec());
      Files.writeString(
          stage.spec(), spec.substring(0, spec.indexOf("  - {name: lead-a")) + leader);
      Program closed = new Program(here, Map.of());
      String[] record = {"record-leaders", stage.spec().toString(), "--out", SelfTestStage.PACK};
      assertThat(closed.run(record)).isEqualTo(4);
      assertThat(closed.err()).contains("8 trials of the leaders have no score yet");
      assertThat(here.resolve(SelfTestStage.PACK)).doesNotExist();
      open.set(true);
      Program again = new Program(here, Map.of());
      assertThat(again.run(record)).as(again.err()).isZero();
      assertThat(again.out()).contains("as big-1", "the frontier that the pack's makers asked");
      Pack pack = PackFile.read(here.resolve(SelfTestStage.PACK)).pack();
      assertThat(pack.frontier()).isTrue();
      assertThat(pack.items()).filteredOn(i -> i.given().getFirst().score() == 1).hasSize(2);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aRoundThatLeavesItemsOutCannotBePacked() throws Exception {
    SelfTestStage stage = new SelfTestStage(here, 3);
    Files.writeString(
        stage.spec(), Files.readString(stage.spec()) + "outcomes: {truncated: excluded}\n");
    Program program = new Program(here, Map.of());
    assertThat(program.run("record-leaders", stage.spec().toString(), "--out", "p.gz"))
        .as(program.err())
        .isEqualTo(2);
    assertThat(program.err()).contains("outcomes: expected what a pack of leaders can hold");
  }

  @ParameterizedTest
  @CsvSource({
    "no.gz, no such file",
    "plain.gz, is no pack of leaders",
    "text.gz, is no pack of leaders",
    "other.gz, is no pack of leaders",
    "deep.gz, is no pack of leaders"
  })
  void whatIsNoPackIsRefusedInOneLine(String name, String says) throws Exception {
    new SelfTestStage(here, 3).pack(0.9);
    Files.writeString(here.resolve("plain.gz"), "{}");
    pack(here.resolve("text.gz"), "no JSON \u001B[31m");
    pack(here.resolve("other.gz"), "{\"schema\": \"gwageo/leaders-pack/9\"}");
    pack(here.resolve("deep.gz"), "[".repeat(100_000));
    Program program = new Program(here, Map.of());
    int code =
        program.run(
            "selftest", "--url", "http://127.0.0.1:1/v1", "--model", "m", "--leaders", name);
    assertThat(code).as(program.err()).isEqualTo(2);
    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.err()).contains(says).doesNotContain("\u001B");
  }

  private void changed(Consumer<ObjectNode> change) throws Exception {
    new SelfTestStage(here, 3).pack(0.9);
    Path file = here.resolve(SelfTestStage.PACK);
    ObjectNode json = (ObjectNode) JSON.readTree(unpacked(file));
    change.accept(json);
    pack(file, json.toString());
  }

  @Test
  void aScoreBeyondOneIsRefused() throws Exception {
    changed(pack -> ((ObjectNode) pack.at("/items/0/given/0/answers/0")).put("score", 7));
    assertThat(selftest().err()).contains("contradicts itself", "score 7.0");
  }

  @Test
  void aMeanThatIsNotThatOfItsAnswersIsRefused() throws Exception {
    changed(pack -> ((ObjectNode) pack.at("/items/0/given/0")).put("score", 0.5));
    assertThat(selftest().err()).contains("contradicts itself", "score 0.5");
  }

  @Test
  void anItemLeftOutIsRefused() throws Exception {
    changed(pack -> ((ArrayNode) pack.get("items")).remove(0));
    assertThat(selftest().err()).contains("contradicts itself", "2 of 3 items");
  }

  @Test
  void aNameThatLeadsElsewhereIsRefused() throws Exception {
    changed(pack -> ((ObjectNode) pack.at("/exams/0")).put("benchmark", "../../etc"));
    assertThat(selftest().err()).contains("contradicts itself", "benchmark");
  }

  @Test
  void aBenchmarkThatIsNotHereIsNamed() throws Exception {
    changed(pack -> ((ObjectNode) pack.at("/exams/0")).put("benchmark", "another"));
    assertThat(selftest().err()).contains("the benchmark another is not on the shelves");
  }

  @Test
  void itemsThatWereChangedSinceAreNotCompared() throws Exception {
    new SelfTestStage(here, 3).pack(0.9);
    Path items = here.resolve("benchmarks/pool-law/items.jsonl");
    Files.writeString(items, Files.readString(items).replace("pool-law 1번째", "pool-law 첫째"));
    assertThat(selftest().err())
        .contains("not those that the leaders were asked", "pool-law: 2/3, q-1");
  }

  @Test
  void otherWordsAroundAnItemAreNotCompared() throws Exception {
    changed(pack -> ((ObjectNode) pack.get("sampling")).put("temperature", 0.5));
    assertThat(selftest().err()).contains("other words or with other settings");
  }

  @Test
  void aLeaderThatOnlyGuessesIsNoMeasure() throws Exception {
    new SelfTestStage(here, 3).pack(0);
    assertThat(selftest().err()).contains("lead-0 does not score above guessing");
  }
}
