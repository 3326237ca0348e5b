package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The answers beside a page as a browser shows them.
@Tag("browser")
class AnswersBrowserTest {
  private static final String PAGE = Reporter.render(SampleRound.practice(), ReportFormat.HTML);
  private static final String ANSWER = "첫 줄\n" + SampleRound.HOSTILE;

  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

  @TempDir private Path work;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    files.put("/report.html", PAGE);
    try (InputStream probe = AnswersBrowserTest.class.getResourceAsStream("answers.html")) {
      byte[] bytes = Objects.requireNonNull(probe).readAllBytes();
      files.put("/answers.html", new String(bytes, StandardCharsets.UTF_8));
    }
    AnswerBookTest.book(50, ANSWER).forEach((name, text) -> files.put("/" + name, text));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(path);
    byte[] body = files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    String type = path.endsWith(".js") ? "text/javascript" : "text/html";
    exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(
        files.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 1200})
  void answersAreLookedUpAndHostileOnesAreText(int width) throws Exception {
    assertThat(probe(width))
        .containsEntry("all", "해당 문항 50개 가운데 1~20번째")
        .containsEntry("rows", "20")
        .containsEntry("first", "true")
        .containsEntry("next", "해당 문항 50개 가운데 21~40번째")
        .containsEntry("wrong", "해당 문항 25개 가운데 1~20번째")
        .containsEntry("silent", "해당하는 문항이 없다.")
        .containsEntry("every", "해당 문항 25개 가운데 1~20번째")
        .containsEntry("searched", "해당 문항 1개 가운데 1~1번째")
        .containsEntry("nothing", "해당하는 문항이 없다.")
        .containsEntry("answers", "7")
        .containsEntry("markup", "0")
        .hasEntrySatisfying(
            "reading",
            reading ->
                assertThat(reading)
                    .endsWith("읽은 규칙: “정답:” 등으로 밝힌 답 · 근거: 2번인지 3번인지 알 수 없음: \"2나; 3\"(5번째 글자)"))
        .containsEntry("focus", "h3")
        .containsEntry("left", "0")
        .containsEntry("nameless", "")
        .containsEntry("wide", "false")
        .containsEntry(
            "text",
            "첫 줄\\n=1+1</script><img src=http://127.0.0.1/x onerror=alert(1)>|**b**"
                + "[U+202E]gnp[U+202C][U+001B][31m[U+0007]");
    assertThat(requests).doesNotContain("/x").contains("/90-answers-000.js", "/90-answers-001.js");
  }

  @Test
  void nothingIsLoadedBeforeAReaderAsks() throws Exception {
    new Chromium(work).visit(address("report.html"));
    assertThat(requests).contains("/report.html").noneMatch(path -> path.endsWith(".js"));
  }

  @Test
  void whereTheFilesAreMissingThePageSaysSo() throws Exception {
    files.keySet().removeIf(name -> name.endsWith(".js"));
    assertThat(probe(1200).getOrDefault("missing", "")).startsWith("문항별 답변 파일을 찾을 수 없다.");
  }

  @Test
  void aPageWithItsAnswersInsideWorksAlone() throws Exception {
    files.keySet().removeIf(name -> name.endsWith(".js"));
    String page = Reporter.page(SampleRound.practice(), AnswerBookTest.inside(50, ANSWER));
    files.put("/report.html", page);
    assertThat(probe(390))
        .containsEntry("all", "해당 문항 50개 가운데 1~20번째")
        .containsEntry("answers", "7")
        .containsEntry("markup", "0")
        .containsEntry("wide", "false");
    assertThat(requests).doesNotContain("/x").noneMatch(path -> path.endsWith(".js"));
  }

  @Test
  void amendedItemsAreMarkedAndConversationsAreShownTurnByTurn() throws Exception {
    Map<String, String> talk = AnswerBookTest.conversation();
    Path folder = Files.createDirectory(work.resolve("talk"));
    Path report = Files.writeString(folder.resolve("report.html"), PAGE);
    for (Map.Entry<String, String> file : talk.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    try (DevTools browser = DevTools.start(work)) {
      browser.open(report.toUri().toString());
      String seen =
          browser
              .evaluate(
                  """
                  (async () => {
                    const root = document.querySelector('article[lang=ko] .explorer');
                    const until = async seen => {
                      for (let i = 0; i < 200 && !seen(); i++) await new Promise(done => setTimeout(done, 25));
                    };
                    root.querySelector('button').click();
                    await until(() => root.querySelector('.list button'));
                    const chip = root.querySelector('.list .chip').textContent;
                    const counted = root.querySelectorAll('.counts thead th').length;
                    root.querySelector('.list button').click();
                    await until(() => root.querySelector('.item .answer'));
                    const parts = [...root.querySelectorAll('.item .amended, .item .turn, .item .turn + *')];
                    return [chip, counted, ...parts.map(part => part.textContent)].join('|');
                  })()
                  """)
              .asText();
      assertThat(seen)
          .isEqualTo(
              "제외|1|2026-05-20 05:06:07(UTC) 개정. 한국사 문항 item-1: 모든 모델의 점수에서 제외."
                  + " 책임자: 평가위원회. 사유: 정답 없음이 확인됨|1번째 답변|하나|2번째 질문|다음은?|2번째 답변|둘");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aFolderOnADiskWorksToo() throws Exception {
    Path folder = Files.createDirectory(work.resolve("round"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey().substring(1)), file.getValue());
    }
    String report = folder.resolve("report.html").toUri() + "#ko-answers";
    Chromium.Visit visit = new Chromium(work).visit(report);
    assertThat(visit.console()).isEmpty();
    assertThat(visit.page()).contains("해당 문항 50개 가운데 1~20번째");
  }

  private Map<String, String> probe(int width) throws Exception {
    Chromium.Visit visit = new Chromium(work).visit(address("answers.html?width=" + width));
    String findings =
        Pages.elements(visit.page().replaceFirst("(?s).*(<pre .*</pre>).*", "$1"))
            .getFirst()
            .content();
    return findings
        .lines()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> Pages.text(pair[1])));
  }

  private String address(String page) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
  }
}
