package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page by the rules of WCAG 2.2 AA that axe-core can check, everything unfolded, the answers
/// open, and one item of them. axe stands outside the page's policy.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxeTest {
  private static final String AXE = axe();
  private static final String RUN =
      """
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      }).then(found => ({
        passes: found.passes.length,
        violations: found.violations.map(rule =>
          `${rule.id}: ${rule.nodes.length} x ${rule.nodes[0].html.slice(0, 200)} ${rule.nodes[0].failureSummary}`),
      }))
      """;
  private static final String UNFOLD =
      """
      (async () => {
        const until = async seen => {
          for (let i = 0; i < 200 && !seen(); i++) await new Promise(done => setTimeout(done, 25));
        };
        const article = [...document.querySelectorAll('article')].find(a => a.checkVisibility());
        for (const details of article.querySelectorAll('details')) details.open = true;
        const root = article.querySelector('.explorer');
        root.querySelector('button').click();
        await until(() => root.querySelector('.list button'));
        root.querySelector('.list button').click();
        await until(() => root.querySelector('.item .answer'));
        return root.querySelectorAll('.item .answer').length;
      })()
      """;

  @TempDir private static Path work = Path.of("");
  private final List<DevTools> browsers = new ArrayList<>();

  @BeforeAll
  void write() throws Exception {
    Files.writeString(
        work.resolve("report.html"), Reporter.render(SampleRound.practice(), ReportFormat.HTML));
    for (Map.Entry<String, String> file : AnswerBookTest.book(50, SampleRound.HOSTILE).entrySet()) {
      Files.writeString(work.resolve(file.getKey()), file.getValue());
    }
    browsers.add(DevTools.start(work));
  }

  @AfterAll
  void close() {
    browsers.forEach(DevTools::close);
  }

  @ParameterizedTest
  @CsvSource({
    "ko, light, 1200",
    "ko, dark, 1200",
    "ko, light, 390",
    "ko, dark, 390",
    "en, light, 1200",
    "en, dark, 1200",
    "en, light, 390",
    "en, dark, 390"
  })
  void nothingIsInAnybodysWay(String language, String theme, int width) throws Exception {
    DevTools browser = browsers.getFirst();
    browser.width(width);
    browser.open(address("report.html", language, theme));
    assertThat(browser.evaluate(UNFOLD).asInt()).isEqualTo(7);
    mustBeClear(browser);
  }

  @Test
  void norOnPaper() throws Exception {
    DevTools browser = browsers.getFirst();
    browser.width(800);
    browser.open(address("report.html", "ko", "dark"));
    browser.medium("print");
    mustBeClear(browser);
    browser.medium("screen");
  }

  @Test
  void aFaultWouldBeFound() throws Exception {
    DevTools browser = browsers.getFirst();
    String page = Files.readString(work.resolve("report.html"));
    Files.writeString(
        work.resolve("faulty.html"), page.replace("<main ", "<img src=\"none\"><main "));
    browser.open(address("faulty.html", "en", "light"));
    assertThat(violations(browser)).anyMatch(rule -> rule.startsWith("image-alt: 1 x <img "));
  }

  private static void mustBeClear(DevTools browser) throws Exception {
    assertThat(violations(browser)).isEmpty();
  }

  private static List<String> violations(DevTools browser) throws Exception {
    browser.evaluate(AXE);
    JsonNode found = browser.evaluate(RUN);
    assertThat(found.path("passes").asInt()).isGreaterThan(20);
    List<String> violations = new ArrayList<>();
    found.path("violations").forEach(rule -> violations.add(rule.asText()));
    return violations;
  }

  private static String address(String page, String language, String theme) {
    return work.resolve(page).toUri() + "#lang=" + language + "&theme=" + theme;
  }

  private static String axe() {
    try (InputStream script = AxeTest.class.getResourceAsStream("/axe.min.js")) {
      byte[] bytes = Objects.requireNonNull(script).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8) + ";true";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
