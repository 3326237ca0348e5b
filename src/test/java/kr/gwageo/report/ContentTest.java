package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.section.Composer;
import kr.gwageo.report.section.RoundView;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What reports say, before any format.
class ContentTest {
  private static final RoundResult PRACTICE = SampleRound.practice();
  private static final RoundResult OFFICIAL = SampleRound.official();
  private static final Words KOREAN = Words.of("ko");
  private static final RoundView VIEW = new RoundView(PRACTICE, KOREAN);

  @Test
  void theVerdictComesFirst() {
    assertThat(Composer.compose(PRACTICE, KOREAN).sections().stream().map(Section::id))
        .containsExactly(
            "verdict",
            "picture",
            "composite",
            "ranking",
            "conventions",
            "tasks",
            "answers",
            "replies",
            "rules",
            "caveats");
  }

  @Test
  void aRankSetAndALetterStandBesideTheScore() {
    Block.Table table = blocks("ranking", Block.Table.class).getFirst();
    List<Cell> first = table.groups().getFirst().rows().getFirst();
    assertThat(first.get(2).text()).isEqualTo("1");
    assertThat(first.get(3).text()).isEqualTo("a");
    assertThat(first.getLast().marked()).isEqualTo("○ 진출 확실");
    List<Cell> second = table.groups().getFirst().rows().get(1);
    assertThat(second.get(2).text()).isEqualTo("2-3");
    assertThat(second.getLast().text()).isEqualTo("동점 처리로 진출");
    assertThat(table.notes())
        .contains(
            "점수 차이가 6.1점 이상이었다면 어느 두 모델이든 확실히 구별되었을 것이다.",
            "라운드 전에 정한 동점 처리 기준(적용 순서): 종합 점수.",
            "응시하지 않은 과제가 있어 순위를 매기지 않은 모델: 라온 32B(기록 재생).");
  }

  @Test
  void aTieThatARuleBrokeIsPrintedAsSuch() {
    Block.Table table =
        blocks(Composer.compose(PRACTICE, Words.of("en")), "ranking", Block.Table.class).getFirst();
    assertThat(table.groups().getFirst().rows().get(1).getLast().details())
        .containsExactly("decided by tie-break, not statistically separated (adj. p = 0.420)");
  }

  @Test
  void itemsWithADefectAreCountedByWhatWasDoneWithThem() {
    List<String> caveats =
        blocks("caveats", Block.Bullets.class).stream().flatMap(b -> b.items().stream()).toList();
    assertThat(caveats)
        .contains("한국사: 앞 문항과 번호가 같은 2문항은 번호 뒤에 순번을 붙여 출제하였다.", "한국사: 정답이 선택지에 없는 1문항은 제외하였다.");
  }

  @Test
  void everyCompetitorHasOneSentence() {
    List<String> sentences =
        blocks("verdict", Block.Finding.class).stream().map(Block.Finding::sentence).toList();
    assertThat(sentences)
        .hasSize(5)
        .contains(
            "가온 120B 응답기(모의)는 선도 모델 3종 모두에 대하여 95% 기준을 넘었다고 판정할 수 있다(도달).",
            "다솜 70B 응답기(모의)는 95% 기준을 넘었다고도, 미치지 못한다고도 판정할 수 없다(판정 유보).",
            "라온 32B 모델(기록 재생)은 종합 비율이 산출되지 않아 판정을 유보한다(판정 유보).",
            "누리 8B 모델은 선도 모델 3종 가운데 적어도 1종에 대하여 95% 기준에 미치지 못한다고 판정할 수 있다(미도달).");
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonIsGivenWithTheVerdict(Reason reason) {
    Verdict first = PRACTICE.verdicts().getFirst();
    Verdict other =
        new Verdict(
            first.competitor(),
            first.decision(),
            reason,
            first.composites(),
            List.of("history"),
            List.of());
    Document document = Composer.compose(Results.with(PRACTICE, List.of(other)), KOREAN);
    Block.Finding finding = blocks(document, "verdict", Block.Finding.class).getFirst();
    assertThat(finding.sentence()).startsWith("가온 120B 응답기(모의)는").endsWith(").");
    assertThat(finding.details().getFirst())
        .isEqualTo(KOREAN.say("Reason." + reason + ".meaning", "5%", "한국사"));
  }

  @Test
  void theTaskNotSatIsNamed() {
    assertThat(finding("라온 32B(기록 재생)").details())
        .containsExactly("응시하지 않은 과제: 셈 문장제. 판정 유보는 미도달이 아니며, 응시하지 않은 과제를 0점으로 처리하지 않는다.");
  }

  @Test
  void theVerdictNamesTheFigureItHangsOn() {
    Comparison lowest = composite("gaon", "hanbit", VIEW.main());
    Estimate.Known known = (Estimate.Known) lowest.ratio();
    assertThat(finding("가온 120B(모의)").details().getLast())
        .isEqualTo(
            "가장 낮은 종합 비율은 한빛 초대형(모의) 대비 %s이다(90%% 신뢰구간 %s~%s, 문항 248개)."
                .formatted(
                    Numbers.ratio(known.value()),
                    Numbers.ratio(known.interval().low()),
                    Numbers.ratio(known.interval().high())));
  }

  @Test
  void theCompositeTableHoldsTheFiguresOfTheResult() {
    Block.Table table = blocks("composite", Block.Table.class).getFirst();
    int known = 0;
    for (Comparison c : PRACTICE.comparisons()) {
      if (c.task().isPresent() || !c.variant().equals(VIEW.main())) {
        continue;
      }
      List<Cell> row = row(table, VIEW.name(c.competitor()), VIEW.name(c.leader()));
      Estimate.Known ratio = (Estimate.Known) c.ratio();
      Estimate.Known raw =
          (Estimate.Known)
              composite(c.competitor(), c.leader(), Variant.main(!VIEW.main().chanceCorrected()))
                  .ratio();
      assertThat(row.get(1).text()).isEqualTo(Numbers.ratio(ratio.value()));
      assertThat(row.get(1).details()).containsExactly(Numbers.ratios(ratio.interval()));
      assertThat(row.get(2).text()).isEqualTo(Numbers.ratio(raw.value()));
      assertThat(row.get(3).text()).isEqualTo(Numbers.count(c.items()));
      assertThat(row.get(3).details()).containsExactly("묶음 " + c.clusters());
      assertThat(row.get(4).text()).isEqualTo(Numbers.pValue(c.test().orElseThrow().pReached()));
      assertThat(row.get(5).text()).isEqualTo(Numbers.pValue(c.test().orElseThrow().pNotReached()));
      assertThat(row.get(7).text()).isEqualTo(Numbers.ratio(c.errorRatio().orElseThrow()));
      known++;
    }
    assertThat(known).isEqualTo(12);
    assertThat(table.columns().get(1)).isEqualTo("비율(우연 보정)");
    assertThat(table.notes()).contains("[ ] 안은 90% 신뢰구간이다.");
    assertThat(row(table, "라온 32B(기록 재생)", "새벽 3").get(1)).isEqualTo(Cell.absent("응시하지 않음"));
  }

  @Test
  void theRatioOfTheCriterionStandsFirst() {
    Document document = Composer.compose(OFFICIAL, KOREAN);
    assertThat(blocks(document, "composite", Block.Table.class).getFirst().columns())
        .startsWith("선도 모델", "비율(보정 전)", "비율(우연 보정)");
  }

  @Test
  void theMarkTellsTheSideOfTheBar() {
    Block.Table table = blocks("composite", Block.Table.class).getFirst();
    assertThat(row(table, "가온 120B(모의)", "새벽 3").get(1).tone()).isEqualTo(Tone.REACHED);
    assertThat(row(table, "다솜 70B(모의)", "한빛 초대형(모의)").get(1).tone()).isEqualTo(Tone.UNDECIDED);
    assertThat(row(table, "누리 8B", "한빛 초대형(모의)").get(1).tone()).isEqualTo(Tone.NOT_REACHED);
  }

  @Test
  void thePictureShowsWhatTheTableSays() {
    Block.Table table = blocks("composite", Block.Table.class).getFirst();
    Block.Chart chart = blocks("picture", Block.Chart.class).getFirst();
    assertThat(chart.bar()).isEqualTo(0.95);
    assertThat(chart.panels()).hasSize(5);
    for (Block.Panel panel : chart.panels()) {
      for (Block.Range range : panel.ranges()) {
        Cell cell = row(table, panel.name(), range.label()).get(1);
        String figure = (cell.text() + " " + String.join("", cell.details())).strip();
        assertThat(range.figure()).isEqualTo(figure);
        assertThat(range.tone()).isEqualTo(cell.tone());
        assertThat(range.extent().isPresent()).isEqualTo(cell.tone() != Tone.ABSENT);
      }
    }
  }

  @Test
  void anotherConventionThatDiffersSaysSo() {
    Block.Table table = blocks("conventions", Block.Table.class).getFirst();
    int dasom = table.columns().indexOf("다솜 70B(모의)");
    assertThat(row(table, "", "우연 보정을 하지 않음").get(dasom).text()).isEqualTo("도달");
    assertThat(row(table, "", "우연 보정을 하지 않음").get(dasom).details()).contains("본 판정과 다름");
    assertThat(row(table, "", "잘린 답변이 있는 문항 제외").get(dasom).text()).isEqualTo("도달");
    assertThat(table.groups().getFirst().rows()).hasSize(5);
  }

  @Test
  void tasksShowAccuracyWithIntervalAndNumber() {
    Block.Table table = blocks("tasks", Block.Table.class).getFirst();
    Estimate.Known accuracy = (Estimate.Known) sitting("nuri", "history").accuracy();
    Cell cell = row(table, "경쟁 모델", "누리 8B").get(table.columns().indexOf("한국사"));
    assertThat(cell.text()).isEqualTo(Numbers.percent(accuracy.value()));
    assertThat(cell.details()).containsExactly(Numbers.percents(accuracy.interval()), "n=34");
    assertThat(row(table, "경쟁 모델", "라온 32B(기록 재생)").get(table.columns().indexOf("셈 문장제")))
        .isEqualTo(Cell.absent("응시하지 않음"));
  }

  @Test
  void detailsAddTheFiguresCorrectedAndWithoutTruncated() {
    Block.Fold fold = blocks("tasks", Block.Fold.class).getFirst();
    List<Cell> row = row((Block.Table) fold.blocks().getFirst(), "셈 문장제", "다솜 70B(모의)");
    Sitting sitting = sitting("dasom", "arithmetic");
    assertThat(row.get(1)).isEqualTo(percentage(sitting.accuracy(), 40));
    assertThat(row.get(2)).isEqualTo(percentage(sitting.corrected(), 40));
    assertThat(row.get(3)).isEqualTo(percentage(sitting.withoutTruncated(), 37));
  }

  private static Cell percentage(Estimate estimate, int n) {
    Estimate.Known known = (Estimate.Known) estimate;
    String details = Numbers.percents(known.interval()) + " n=" + n;
    return new Cell(Numbers.percent(known.value()), List.of(details), Tone.PLAIN);
  }

  @Test
  void repliesAreCountedByKind() {
    Block.Table kinds = blocks("replies", Block.Table.class).getFirst();
    List<Cell> nuri = row(kinds, "", "누리 8B");
    assertThat(nuri.get(1).text()).isEqualTo("248");
    assertThat(nuri.get(kinds.columns().indexOf("답변")).text()).isEqualTo("242");
    assertThat(nuri.get(kinds.columns().indexOf("수신 실패")).details()).containsExactly("2.4%");
    Block.Table attendance = blocks("replies", Block.Table.class).get(1);
    assertThat(row(attendance, "", "누리 8B").stream().map(Cell::text))
        .containsExactly(
            "누리 8B",
            "2026-05-01 00:00:03",
            "2026-05-01 00:14:08",
            "276",
            "242",
            "34",
            "44,640",
            "300,080");
    assertThat(row(attendance, "", "새벽 3").getLast()).isEqualTo(Cell.absent("보고되지 않음"));
  }

  @Test
  void rulesNameWhatWasAskedOfWhom() {
    Block.Table papers = blocks("rules", Block.Table.class).getLast();
    assertThat(row(papers, "", "셈 문장제").get(2).text()).isEqualTo("28.6%");
    assertThat(row(papers, "", "셈 문장제").getLast().text()).matches("sha256:[0-9a-f]{12}");
    Block.Table entries = blocks("rules", Block.Table.class).getFirst();
    assertThat(row(entries, "경쟁 모델", "누리 8B").stream().map(Cell::text))
        .contains(
            "직접 질의(모델명 nuri-8b)",
            "temperature=0.7, top_p=0.95, max_tokens=8192, seed=7, reasoning_effort=high");
  }

  @Test
  void caveatsComeWithTheFigures() {
    List<String> caveats = blocks("caveats", Block.Bullets.class).getFirst().items();
    // 1 - (1 - 0.05)^5
    assertThat(caveats).anyMatch(c -> c.contains("경쟁 모델이 5종") && c.contains("22.6%"));
    assertThat(caveats).anyMatch(c -> c.startsWith("글 읽기: 문항 묶음이 30개보다 적어"));
    assertThat(caveats).anyMatch(c -> c.startsWith("시민 생활과 법: 선도 모델의 보정 점수가 0.97을 넘어"));
    assertThat(blocks("caveats", Block.Bullets.class).getLast().items())
        .hasSize(6)
        .contains("글 읽기: 문항이 40개뿐이며, 긴 글을 쓰는 능력은 보지 않는다.");
  }

  private static Sitting sitting(String entry, String task) {
    return PRACTICE.sittings().stream()
        .filter(s -> s.entry().equals(entry) && s.task().equals(task))
        .findFirst()
        .orElseThrow();
  }

  private static Comparison composite(String competitor, String leader, Variant variant) {
    return PRACTICE.comparisons().stream()
        .filter(c -> c.competitor().equals(competitor) && c.leader().equals(leader))
        .filter(c -> c.task().equals(Optional.empty()) && c.variant().equals(variant))
        .findFirst()
        .orElseThrow();
  }

  private static Block.Finding finding(String name) {
    return blocks("verdict", Block.Finding.class).stream()
        .filter(finding -> finding.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Cell> row(Block.Table table, String group, String head) {
    return table.groups().stream()
        .filter(g -> g.title().equals(group))
        .flatMap(g -> g.rows().stream())
        .filter(row -> row.getFirst().text().equals(head))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Block> List<T> blocks(String section, Class<T> type) {
    return blocks(Composer.compose(PRACTICE, KOREAN), section, type);
  }

  private static <T extends Block> List<T> blocks(
      Document document, String section, Class<T> type) {
    return document.sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> s.blocks().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
