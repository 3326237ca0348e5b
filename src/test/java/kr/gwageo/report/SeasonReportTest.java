package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Season;
import kr.gwageo.domain.result.Season.Leg;
import kr.gwageo.domain.result.Season.Provenance;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.report.Renderer.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeasonReportTest {
  private static final Title COMPOSITE = new Title("종합", "composite");

  private static Season season(boolean practice) {
    return new Season(
        new Title("두 라운드", "two rounds"),
        List.of(),
        0.95,
        List.of(
            leg("one", practice, 0.97, Optional.of(new Interval(0.96, 0.98, 0.9))),
            leg("two", false, 0.91, Optional.empty())),
        List.of(
            new Season.Source(
                "paper", Provenance.PRESS, new Title("기사", "an article"), "https://example.org")));
  }

  private static Leg leg(String name, boolean practice, double value, Optional<Interval> interval) {
    boolean published = interval.isEmpty();
    return new Leg(
        name,
        new Title(name + " 라운드", "round " + name),
        practice,
        Optional.of(LocalDate.of(2026, 3, 2)),
        List.of("Leader " + name),
        List.of(
            new Season.Ratio(
                SampleRound.HOSTILE,
                "model",
                "Leader " + name,
                COMPOSITE,
                value,
                interval,
                published ? Optional.empty() : Optional.of(400),
                published ? Optional.empty() : Optional.of(Decision.REACHED),
                published ? Optional.of("paper") : Optional.empty())),
        List.of(),
        List.of(
            new Season.Fate(
                "gone", false, new Title("총점이 가장 낮음", "the lowest total"), Optional.empty())),
        List.of());
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TERMINAL", "MARKDOWN", "HTML"})
  void everyFigureStandsWithItsIntervalOrTheWordThatThereIsNone(ReportFormat format) {
    String report =
        Reporter.render(season(false), "tool", format, new Look(Language.KOREAN, 160, false))
            .replace("\\", "");
    assertThat(report)
        .contains("0.970", "[0.960, 0.980]", "도달", "0.910", "(구간 없음)", "비율에 따른 판정 없음")
        .contains("언론 보도 paper", "라운드 폴더에서 계산", "탈락", "총점이 가장 낮음", "Leader one", "Leader two")
        .contains("=1+1")
        .doesNotContain("\u202e", "\u001b", "{0}", "Optional", "판정이 아니다");
  }

  @Test
  void bothLanguagesSayTheSame() {
    String english =
        Reporter.render(
            season(false), "tool", ReportFormat.TERMINAL, new Look(Language.ENGLISH, 160, false));
    assertThat(english)
        .contains("round one", "no verdict by ratio", "(no interval)", "the lowest total")
        .doesNotContainPattern("[가-힣]");
  }

  @Test
  void aSeasonWithAPracticeRoundIsStamped() {
    for (ReportFormat format :
        List.of(ReportFormat.TERMINAL, ReportFormat.MARKDOWN, ReportFormat.HTML)) {
      assertThat(Reporter.render(season(true), "tool", format, Look.DEFAULT))
          .contains("연습 라운드", "실제 모델에 대한 판정이 아니다");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"CSV", "JUNIT"})
  void formsOfSingleRoundsAreRefused(ReportFormat format) {
    assertThatThrownBy(() -> Reporter.render(season(false), "tool", format, Look.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
