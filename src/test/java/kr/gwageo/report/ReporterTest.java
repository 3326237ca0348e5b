package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.Renderer.Look;
import kr.gwageo.report.section.RoundView;
import kr.gwageo.report.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every format.
class ReporterTest {
  private static final List<RoundResult> RESULTS =
      List.of(SampleRound.practice(), SampleRound.official());

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void theSameResultGivesTheSameText(ReportFormat format) {
    assertThat(Reporter.render(SampleRound.practice(), format))
        .isEqualTo(Reporter.render(SampleRound.practice(), format));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void nothingUnfinishedIsPrinted(ReportFormat format) {
    for (RoundResult result : RESULTS) {
      for (Language language : Language.values()) {
        String report = Reporter.render(result, format, new Look(language, 100, false));
        // what the page's script fills in when it shows an answer is no part of what is printed
        assertThat(report.replaceAll("data-words=\"[^\"]*\"", ""))
            .doesNotContain("NaN", "Infinity", "Optional", "{0}", "{1}", "Undefined[", "Known[");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void everyVerdictIsThere(ReportFormat format) {
    for (RoundResult result : RESULTS) {
      RoundView view = new RoundView(result, Words.of("ko"));
      String report = Reporter.render(result, format);
      for (Verdict verdict : result.verdicts()) {
        assertThat(report).contains(Words.of("ko").name(verdict.decision()));
        if (!verdict.competitor().equals("hostile")) {
          assertThat(report).contains(view.name(verdict.competitor()));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void aHostileNameNeitherHidesNorMovesAnything(ReportFormat format) {
    for (RoundResult result : RESULTS) {
      assertThat(Reporter.render(result, format))
          .doesNotContain("\u202e", "\u202c", "\u0007", "\u001b")
          .contains("=1+1");
    }
  }
}
