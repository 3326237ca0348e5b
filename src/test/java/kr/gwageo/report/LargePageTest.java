package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report of 8 entries and 50,000 items: written, opened, and looked through as a reader would.
/// How long each step took goes to `target/large-page.txt`; nothing passes or fails by time.
@Tag("browser")
class LargePageTest {
  private static final int ITEMS = 50_000;
  private static final String QUESTION =
      "번째로 묻는다. 다음 가운데 나머지와 성격이 다른 것을 하나만 고르고 그 까닭을 두 문장으로 적으시오.";
  private static final String ANSWER = "가나다라 마바사 아자차카 타파하. ".repeat(20);
  private static final RoundResult RESULT = SampleRound.practice();
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final String ROOT = "document.querySelector('article[lang=ko] .explorer')";

  private final StringBuilder figures = new StringBuilder();
  private int files;
  private long bytes;

  @TempDir private Path work;

  @Test
  void fiftyThousandItemsOpenAndAreLookedThrough() throws Exception {
    write();
    try (DevTools browser = DevTools.start(work)) {
      browser.width(1200);
      browser.call("Performance.enable", Map.of());
      browser.open(work.resolve("report.html").toUri().toString());
      JsonNode paint =
          browser.evaluate(
              """
              new Promise(done => new PerformanceObserver(list => done(list.getEntries()
                .find(entry => entry.name === 'first-contentful-paint').startTime))
                .observe({ type: 'paint', buffered: true }))
              """);
      figure("first paint with content", paint.asDouble(), cpu(browser));
      step(browser, "opening the items", "click('button')", "50,000개 가운데 1~20번째");
      step(browser, "first filter by outcome", "pick('outcome', 'W')", "1~20번째");
      step(browser, "second filter by outcome", "pick('outcome', 'R')", "1~20번째");
      step(browser, "first filter by team", "pick('team', '3')", "1~20번째");
      step(browser, "first filter by task", "pick('task', '1')", "1~20번째");
      step(browser, "first filter by agreement", "pick('split', 'split')", "1~20번째");
      step(browser, "all filters off but one", "pick('team', '')", "1~20번째");
      step(browser, "first search", "pick('find', 'item-4999')", "11개 가운데 1~11번째");
      step(browser, "second search", "pick('find', 'item-49')", "1~20번째");
      step(browser, "next page", "click('.pages button:last-child')", "21~40번째");
      step(browser, "an item not loaded yet", "click('.list button')", "21~40번째");
      assertThat(browser.evaluate(ROOT + ".querySelectorAll('.item .answer').length").asInt())
          .isEqualTo(7);
      assertThat(browser.complaints()).isEmpty();
    }
    Files.writeString(Path.of("target", "large-page.txt"), figures);
  }

  private void write() throws IOException {
    long began = System.nanoTime();
    long used = SYSTEM.getProcessCpuTime();
    AnswerBook book =
        new AnswerBook(
            RESULT.round(),
            (name, text) -> {
              try {
                bytes += Files.size(Files.writeString(work.resolve(name), text));
                files++;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    List<String> entries = RESULT.round().spec().asked().stream().map(EntrySpec::name).toList();
    long number = 0;
    for (int item = 0; item < ITEMS; item++) {
      for (String entry : entries) {
        Trial trial = AnswerBookTest.trial(++number, entry, item, item + QUESTION, List.of());
        boolean silent = entry.equals(entries.getLast());
        Score score =
            silent
                ? new Score.Ungraded(trial.id(), Kind.FAILED, "no reply")
                : new Score.Graded(
                    trial.id(), Kind.ANSWERED, number * 31 % 7 < 4 ? 1 : 0, "3", "rule", "why");
        book.take(
            trial, score, silent ? List.of() : List.of(AnswerBookTest.exchange(trial, ANSWER)));
      }
    }
    assertThat(book.finish(RESULT)).isEmpty();
    Files.writeString(work.resolve("report.html"), Reporter.render(RESULT, ReportFormat.HTML));
    figures.append(
        String.format(
            Locale.ROOT,
            "page %.1f MB, answers %.0f MB in %d files, of which the index %.1f MB%n",
            Files.size(work.resolve("report.html")) / 1e6,
            bytes / 1e6,
            files,
            Files.size(work.resolve(AnswerBook.name(0))) / 1e6));
    figure(
        "page and answers written",
        (System.nanoTime() - began) / 1e6,
        (SYSTEM.getProcessCpuTime() - used) / 1e6);
  }

  /// One thing that a reader does, until the page shows it.
  ///
  /// @param said what the page says then of the items found
  private void step(DevTools browser, String name, String what, String said)
      throws InterruptedException, TimeoutException {
    double before = cpu(browser);
    JsonNode done =
        browser.evaluate(
            """
            (async () => {
              const root = %s;
              const click = selector => root.querySelector(selector).click();
              const pick = (name, value) => {
                const select = document.getElementById(`ko-answers-${name}`);
                select.value = value;
                select.dispatchEvent(new Event(name === 'find' ? 'input' : 'change'));
              };
              const before = performance.now();
              %s;
              const wanted = '%s' === "click('.list button')" ? '.item .answer' : '.found';
              while (!root.querySelector(wanted)) await new Promise(next => setTimeout(next, 1));
              document.body.getBoundingClientRect();
              return [performance.now() - before, root.querySelector('.found').textContent];
            })()
            """
                .formatted(ROOT, what, what.replace("'", "\\'")));
    assertThat(done.path(1).asText()).as(name).endsWith(said);
    figure(name, done.path(0).asDouble(), cpu(browser) - before);
  }

  /// Processor time of the page so far, in milliseconds.
  private static double cpu(DevTools browser) throws InterruptedException, TimeoutException {
    for (JsonNode metric : browser.call("Performance.getMetrics", Map.of()).path("metrics")) {
      if (metric.path("name").asText().equals("ThreadTime")) {
        return metric.path("value").asDouble() * 1000;
      }
    }
    throw new IllegalStateException("the browser does not tell its processor time");
  }

  private void figure(String name, double clock, double processor) {
    figures.append(
        String.format(
            Locale.ROOT,
            "%-28s %8.0f ms by the clock %8.0f ms of processor time%n",
            name,
            clock,
            processor));
  }
}
