package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {
  private static final String REPORT =
      Reporter.render(SampleRound.practice(), ReportFormat.MARKDOWN);
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  @Test
  void koreanComesFirstAndEnglishSaysTheSame() {
    List<String> halves = List.of(REPORT.split("\n---\n", -1));
    assertThat(halves).hasSize(2);
    assertThat(halves.get(0)).startsWith("# \\[연습 라운드\\] 2026년 제1차 모의 라운드");
    assertThat(halves.get(1).strip())
        .startsWith("# \\[Practice round\\] Rehearsal round 1 of 2026");
    assertThat(shape(halves.get(1))).isEqualTo(shape(halves.get(0)));
  }

  /// Headings and table rows, without their words.
  private static List<String> shape(String half) {
    return half.lines()
        .filter(line -> line.matches("(#|\\||>|<|-).*"))
        .map(line -> line.startsWith("#") ? line.replaceAll("[^#]", "") : line.substring(0, 1))
        .toList();
  }

  @Test
  void everyRowOfATableHasItsColumns() {
    long columns = 0;
    int tables = 0;
    for (String line : REPORT.lines().toList()) {
      long bars = BAR.matcher(line).results().count();
      if (!line.startsWith("| ")) {
        columns = 0;
      } else if (columns == 0) {
        columns = bars;
        tables++;
      } else {
        assertThat(bars).as(line).isEqualTo(columns);
      }
    }
    assertThat(tables).isGreaterThan(20);
  }

  @Test
  void theOnlyMarkupIsOurs() {
    assertThat(REPORT.replaceAll("</?(?:details|summary)>|<br>", "").replaceAll("\\\\[<>]", ""))
        .doesNotContain("<");
    assertThat(REPORT).doesNotContain("http:", "\u202e", "\u001b");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "*a*, \\*a\\*",
        "a_b|c, a\\_b\\|c",
        "[x](y), \\[x\\](y)",
        "&lt;b>, \\&lt;b\\>",
        "https://x.example, https\\://x.example",
        "www.x.example, www\\.x.example",
        "@team #1, \\@team \\#1",
        "`rm`, \\`rm\\`"
      })
  void charactersThatMeanSomethingAreEscaped(String title, String written) {
    assertThat(render(title)).contains("### ○ " + written + "(모의): 도달");
  }

  @ParameterizedTest
  @CsvSource({"1. one, 1\\. one", "- one, \\- one", "+ one, \\+ one", "12) one, 12\\) one"})
  void aNameDoesNotStartAList(String title, String written) {
    assertThat(render(title).lines()).anyMatch(line -> line.startsWith("- " + written + "(모의)"));
  }

  private static String render(String title) {
    RoundResult result = Results.with(SampleRound.practice(), Mode.PRACTICE, e -> titled(e, title));
    return Reporter.render(result, ReportFormat.MARKDOWN);
  }

  private static EntrySpec titled(EntrySpec entry, String title) {
    return new EntrySpec(
        entry.name(),
        entry.name().equals("gaon") ? title : entry.title(),
        entry.role(),
        entry.service(),
        entry.sampling(),
        entry.sits());
  }
}
