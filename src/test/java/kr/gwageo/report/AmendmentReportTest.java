package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.report.Renderer.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentReportTest {
  private static final Instant AT = Instant.parse("2026-05-20T05:06:07Z");
  private static final Official RULES =
      new Official(
          LocalDate.parse("2026-04-30"),
          6,
          new TreeMap<>(
              Map.of(
                  "hanbit", LocalDate.parse("2026-02-03"),
                  "meridian", LocalDate.parse("2025-09-01"))),
          Official.Publicity.REACHED,
          new TreeSet<>(),
          Optional.empty(),
          List.of());

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TERMINAL", "MARKDOWN", "HTML"})
  void everyAmendmentIsThereWithItsTimeAuthorReasonAndContent(ReportFormat format) {
    RoundResult result =
        Results.with(
            SampleRound.official(),
            List.of(
                amendment("정답 없음이 확인됨", new Amendment.Excluded("history", "h-17")),
                amendment("복수 정답 인정", new Amendment.Accepted("history", "h-18", "2")),
                amendment("서버 점검이 있었음", new Amendment.Noted())),
            RULES);
    assertThat(plain(result, format))
        .contains("봉인한 뒤 개정이 3건", "2026-05-20 05:06:07", "평가위원회")
        .contains("정답 없음이 확인됨", "한국사 문항 h-17: 모든 모델의 점수에서 제외")
        .contains("복수 정답 인정", "'2'도 정답으로 인정", "서버 점검이 있었음");
  }

  @Test
  void anAmendmentIsHostileTextLikeAnyOther() {
    RoundResult result =
        Results.with(
            SampleRound.official(),
            List.of(amendment("<b onclick=x>\u202e", new Amendment.Noted())),
            RULES);
    assertThat(Reporter.render(result, ReportFormat.HTML))
        .contains("&lt;b onclick=x&gt;[U+202E]")
        .doesNotContain("<b onclick");
  }

  @Test
  void anOfficialRoundSaysSoAndShowsWhenItsLeadersWereReleased() {
    RoundResult result = Results.with(SampleRound.official(), List.of(), RULES);
    assertThat(plain(result, ReportFormat.TERMINAL))
        .contains("[공식 라운드] 2026년", "봉인한 뒤 개정한 사항은 없다.")
        .contains("선정 기간 2025-10-30 ~ 2026-04-30, 6개월", "2026-02-03 기간 안", "2025-09-01 기간 밖")
        .doesNotContain("개정이 0건");
  }

  @Test
  void aPracticeRoundWithoutAmendmentsHasNothingToSayOfThem() {
    assertThat(plain(SampleRound.practice(), ReportFormat.HTML)).doesNotContain("규칙 개정", "공식 라운드");
  }

  private static Amendment amendment(String reason, Amendment.Change change) {
    return new Amendment(AT, "평가위원회", reason, change, Optional.empty());
  }

  private static String plain(RoundResult result, ReportFormat format) {
    String text = Reporter.render(result, format, new Look(Language.KOREAN, 200, false));
    return format == ReportFormat.HTML
        ? Pages.text(text.replaceAll("(?s)<(style|script)>.*?</\\1>", ""))
        : text.replace("\\", "").replaceAll("(?<=\\S) +", " ");
  }
}
