package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.report.Renderer.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No report can be mistaken for one about a real model.
class PracticeTest {
  private static final RoundResult PRACTICE = SampleRound.practice();

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void practiceEntriesAreMarkedWhereverTheirNamesShow(ReportFormat format) {
    for (Language language : Language.values()) {
      String text = plain(PRACTICE, format, language);
      assertMarked(text, "가온 120B", " 응답기\\(모의\\)|\\(모의\\)| \\(simulated\\)");
      assertMarked(text, "한빛 초대형", "\\(모의\\)| \\(simulated\\)");
      assertMarked(text, "라온 32B", " 모델\\(기록 재생\\)|\\(기록 재생\\)| \\(recorded\\)");
      assertThat(text).contains("누리 8B").doesNotContain("누리 8B(", "누리 8B (");
    }
  }

  private static void assertMarked(String text, String title, String mark) {
    assertThat(text).contains(title);
    assertThat(Pattern.compile(title + "(?!" + mark + ")").matcher(text).results()).isEmpty();
  }

  @Test
  void aRoundWithSimulatedEntriesSaysThatItIsAboutNoRealModel() {
    assertThat(plain(PRACTICE, ReportFormat.TERMINAL, Language.KOREAN))
        .contains(
            "[연습 라운드] 2026년 제1차 모의 라운드",
            "! 연습 라운드: 실제 모델에 대한 판정이 아니다",
            "연습용(모의) 응답기: 한빛 초대형(모의), 가온 120B(모의)",
            "기록 재생: Meridian Pro(기록 재생), 라온 32B(기록 재생).");
    assertThat(plain(PRACTICE, ReportFormat.HTML, Language.ENGLISH))
        .contains("Practice round: no verdict on any real model");
  }

  @Test
  void recordedAnswersAreToldFromSimulatedOnes() {
    RoundResult recorded =
        Results.with(PRACTICE, Mode.OFFICIAL, served(new Service.Recorded("answers")));
    String report = plain(recorded, ReportFormat.TERMINAL, Language.KOREAN);
    assertThat(report).contains("! 연습 라운드: 공식 판정이 아니다", "가온 120B 모델(기록 재생)은").doesNotContain("모의)");
  }

  @Test
  void aPracticeRoundOfRealModelsIsMarkedToo() {
    RoundResult real = Results.with(SampleRound.official(), Mode.PRACTICE, entry -> entry);
    assertThat(plain(real, ReportFormat.TERMINAL, Language.KOREAN))
        .contains("[연습 라운드]", "! 연습 라운드: 공식 판정이 아니다", "서명된 봉인이 없다")
        .doesNotContain("(모의)", "(기록 재생)");
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void anOfficialRoundIsNotMarked(ReportFormat format) {
    assertThat(plain(SampleRound.official(), format, Language.KOREAN))
        .doesNotContain("연습", "Practice", "practice");
  }

  @Test
  void onlyAnIncompleteRoundSaysSo() {
    assertThat(plain(PRACTICE, ReportFormat.TERMINAL, Language.KOREAN))
        .contains("! 미완료 라운드: 아래 판정은 잠정이다", "1,944건 가운데 6건에 대하여");
    assertThat(plain(SampleRound.official(), ReportFormat.TERMINAL, Language.KOREAN))
        .doesNotContain("미완료 라운드:");
  }

  @Test
  void entriesOfOneTitleAreToldApart() {
    RoundResult twins = Results.with(PRACTICE, Mode.PRACTICE, entry -> titled(entry, "쌍둥이"));
    assertThat(plain(twins, ReportFormat.TERMINAL, Language.KOREAN))
        .contains("쌍둥이 [gaon] 응답기(모의)는", "쌍둥이 [nuri] 모델은");
  }

  private static EntrySpec titled(EntrySpec entry, String title) {
    return new EntrySpec(
        entry.name(), title, entry.role(), entry.service(), entry.sampling(), entry.sits());
  }

  private static UnaryOperator<EntrySpec> served(Service service) {
    return entry ->
        new EntrySpec(
            entry.name(), entry.title(), entry.role(), service, entry.sampling(), entry.sits());
  }

  /// The text as a reader sees it.
  private static String plain(RoundResult result, ReportFormat format, Language language) {
    String report = Reporter.render(result, format, new Look(language, 200, false));
    return switch (format) {
      case HTML ->
          Pages.text(
              report
                  .replaceAll("(?s)<(style|script)>.*?</\\1>", "")
                  .replaceAll("</?span[^>]*>", ""));
      case MARKDOWN -> report.replace("\\", "");
      case TERMINAL, CSV, JUNIT -> report;
    };
  }
}
