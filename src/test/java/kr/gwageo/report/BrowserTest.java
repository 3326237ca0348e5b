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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.report.section.RoundView;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page as a browser takes it, served on loopback so that every request is seen.
@Tag("browser")
class BrowserTest {
  private static final RoundResult PRACTICE = SampleRound.practice();
  private static final String PAGE = Reporter.render(PRACTICE, ReportFormat.HTML);

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

  @TempDir private Path work;
  private HttpServer server;
  private Chromium browser;

  @BeforeEach
  void serve() throws IOException {
    browser = new Chromium(work);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    pages.put("/report.html", PAGE);
    pages.put("/probe.html", resource("probe.html"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(path);
    byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(
        pages.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void thePageOpensInKoreanWithoutAnError() throws Exception {
    Map<String, String> findings = probe("report.html", 1200);
    assertThat(findings)
        .containsEntry("articles", "ko")
        .containsEntry("lang", "ko")
        .containsEntry("title", "[연습 라운드] 2026년 제1차 모의 라운드")
        .containsEntry("pictures", "36")
        .containsEntry("foreign", "0");
    assertThat(requests).doesNotContain("/x").contains("/report.html");
  }

  @Test
  void theAddressChoosesTheLanguage() throws Exception {
    assertThat(probe("report.html%23lang=en", 1200))
        .containsEntry("articles", "en")
        .containsEntry("lang", "en")
        .containsEntry("title", "[Practice round] Rehearsal round 1 of 2026");
    assertThat(probe("report.html%23en-tasks", 1200)).containsEntry("articles", "en");
    assertThat(probe("report.html%23lang=en%26theme=dark", 1200))
        .containsEntry("paper", "rgb(17, 22, 29)");
  }

  @Test
  void theSwitchesWork() throws Exception {
    assertThat(probe("report.html", 1200))
        .containsEntry("afterEnglish", "en|en|[Practice round] Rehearsal round 1 of 2026")
        .containsEntry("afterKorean", "ko|ko|[연습 라운드] 2026년 제1차 모의 라운드")
        .containsEntry("dark", "rgb(17, 22, 29)")
        .containsEntry("light", "rgb(255, 255, 255)")
        .containsEntry("focus", "theme-dark");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 390, 768, 1200, 1600})
  void nothingStandsOutOfAnyScreenAndAllIsLegible(int width) throws Exception {
    for (String language : List.of("ko", "en")) {
      assertThat(probe("report.html%23lang=" + language, width))
          .containsEntry("wide", "")
          .containsEntry("wideUnfolded", "")
          .containsEntry("faint", "")
          .containsEntry("faintInDark", "");
    }
  }

  @Test
  void theFiguresShownAreThoseOfTheResult() throws Exception {
    RoundView view = new RoundView(PRACTICE, Words.of("ko"));
    List<String> expected =
        view.spec().competitors().stream()
            .flatMap(c -> view.spec().leaders().stream().map(l -> figure(view, c.name(), l.name())))
            .toList();
    List<String> shown =
        Arrays.stream(probe("report.html", 1200).getOrDefault("figures", "").split("\\|", -1))
            .map(figure -> figure.replaceAll("^[○×△] ", ""))
            .toList();
    assertThat(shown).hasSize(15).isEqualTo(expected);
  }

  private static String figure(RoundView view, String competitor, String leader) {
    return PRACTICE.comparisons().stream()
        .filter(c -> c.competitor().equals(competitor) && c.leader().equals(leader))
        .filter(c -> c.task().isEmpty() && c.variant().equals(view.main()))
        .map(Comparison::ratio)
        .map(ratio -> Numbers.ratio(((Estimate.Known) ratio).value()))
        .findFirst()
        .orElse("응시하지 않음");
  }

  @Test
  void paperUnfoldsEverything() throws Exception {
    assertThat(probe("report.html", 1200))
        .containsEntry("foldedInPrint", "0")
        .containsEntry("unfoldedAfterPrint", "0");
    String paper =
        Files.readString(browser.print(address("report.html")), StandardCharsets.ISO_8859_1);
    assertThat(paper).startsWith("%PDF");
    assertThat(paper.split("/Type /Page\n", -1)).hasSizeGreaterThan(8);
    assertThat(paper).contains("/MediaBox [0 0 594.95996 841.91998]");
  }

  @Test
  void thePolicyStopsWhatWouldSlipThrough() throws Exception {
    String slip = "<img src=/stolen><script>new Image().src='/stolen'</script>";
    String broken = PAGE.replace("</main>", slip + "</main>");
    pages.put("/broken.html", broken);
    Chromium.Visit visit = browser.visit(address("broken.html"));
    assertThat(requests).doesNotContain("/stolen");
    assertThat(visit.console()).anyMatch(line -> line.contains("Content Security Policy"));

    pages.put("/open.html", broken.replace("Content-Security-Policy", "nothing"));
    browser.visit(address("open.html"));
    assertThat(requests).contains("/stolen");
  }

  /// What the probe found, by name. The page wrote nothing on the console and asked for nothing.
  private Map<String, String> probe(String page, int width) throws Exception {
    Chromium.Visit visit = browser.visit(address("probe.html?width=" + width + "&page=" + page));
    assertThat(visit.console()).isEmpty();
    assertThat(requests).containsOnly("/probe.html", "/report.html", "/favicon.ico");
    String findings =
        Pages.elements(visit.page().replaceFirst("(?s).*(<pre .*</pre>).*", "$1"))
            .getFirst()
            .content();
    return findings
        .lines()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private String address(String page) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = BrowserTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
