package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sensitivity;
import kr.gwageo.domain.result.Sensitivity.Form;
import kr.gwageo.domain.result.Sensitivity.Row;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.section.Composer;
import kr.gwageo.report.words.Words;
import org.junit.jupiter.api.Test;

/// What reports say of other rules for making one ratio.
class SensitivityReportTest {
  private static final RoundResult PRACTICE = SampleRound.practice();
  private static final RoundResult RESULT =
      Results.with(
          PRACTICE,
          PRACTICE.verdicts().stream().map(SensitivityReportTest::withSensitivities).toList());

  /// Reached by the mean of ratios whatever the verdict, and without a geometric mean.
  private static Verdict withSensitivities(Verdict verdict) {
    if (verdict.composites().isEmpty()) {
      return verdict;
    }
    List<Sensitivity> sensitivities =
        Stream.of(true, false)
            .flatMap(corrected ->
                Stream.of(Form.values()).map(form -> sensitivity(form, corrected, verdict)))
            .toList();
    return new Verdict(
        verdict.competitor(),
        verdict.decision(),
        verdict.reason(),
        verdict.composites(),
        verdict.missedTasks(),
        verdict.alternatives(),
        Optional.of(new Claim(0.5, 0.5)),
        List.of(),
        sensitivities);
  }

  private static Sensitivity sensitivity(Form form, boolean corrected, Verdict verdict) {
    Optional<Decision> decision =
        form == Form.SHARE ? Optional.empty() : Optional.of(Decision.REACHED);
    Estimate estimate =
        form == Form.GEOMETRIC
            ? new Estimate.Undefined(Gap.SCORE_UNRESOLVED)
            : new Estimate.Known(0.75, new Interval(0.5, 1, 0.9), 120, "method of " + form);
    List<Row> rows =
        Stream.concat(
                verdict.composites().stream().map(Comparison::leader),
                Stream.of(Comparison.MEAN_OF_LEADERS))
            .map(leader -> new Row(leader, estimate, Optional.empty(), decision))
            .toList();
    return new Sensitivity(form, corrected, Truncation.COUNTED, rows, decision);
  }

  private static Document.Section section(String language) {
    return Composer.compose(RESULT, Words.of(language)).sections().stream()
        .filter(section -> section.id().equals("sensitivity"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFormHasARowAndEveryCompetitorAColumn() {
    Block.Table table = (Block.Table) section("ko").blocks().get(2);
    List<List<Cell>> rows = table.groups().getFirst().rows();
    assertThat(rows.stream().map(row -> row.getFirst().text()))
        .containsExactly(
            "평균의 비율", "비율의 평균", "비율의 평균(과제별 상한 1)", "비율의 기하평균", "가장 낮은 과제의 비율", "기준 이상인 과제의 비중");
    long judged = RESULT.verdicts().stream().filter(v -> !v.composites().isEmpty()).count();
    assertThat(table.columns()).hasSize((int) judged + 1);
    assertThat(rows.get(1).get(1).text()).isEqualTo("도달");
    assertThat(rows.get(1).get(1).details()).contains("0.750 [0.500, 1.000]");
    assertThat(rows.get(5).get(1).text()).isEqualTo("75.0%");
    assertThat(rows.get(5).get(1).details()).containsExactly("[50.0%, 100.0%]");
  }

  @Test
  void whereAFormSaysOtherwiseThatIsSaid() {
    Block.Table table = (Block.Table) section("en").blocks().get(2);
    List<Verdict> judged =
        RESULT.verdicts().stream().filter(v -> !v.composites().isEmpty()).toList();
    for (int i = 0; i < judged.size(); i++) {
      Cell cell = table.groups().getFirst().rows().get(1).get(i + 1);
      assertThat(cell.details().contains("differs from the verdict"))
          .isEqualTo(judged.get(i).decision() != Decision.REACHED);
    }
  }

  @Test
  void everyLeaderAndTheirMeanHaveTheirFiguresWithMethodAndItems() {
    Block.Fold fold = (Block.Fold) section("en").blocks().get(3);
    Block.Table leaders = (Block.Table) fold.blocks().getLast();
    List<List<Cell>> rows = leaders.groups().getFirst().rows();
    assertThat(rows).hasSize(4);
    assertThat(rows.getLast().getFirst().text()).isEqualTo("mean of the leaders");
    assertThat(rows.getFirst().get(4).text()).isEqualTo("A task at or below guessing");
    assertThat(rows.getFirst().getLast().text()).isEqualTo("120");
    assertThat(leaders.notes()).anyMatch(note -> note.contains("method of WORST"));
    assertThat(fold.blocks()).hasSize(2);
  }

  @Test
  void aRoundWithoutCompositesHasNoSuchSection() {
    assertThat(Composer.compose(PRACTICE, Words.of("ko")).sections())
        .noneMatch(section -> section.id().equals("sensitivity"));
  }

  @Test
  void thePictureMarksTheSideOnWhichAnIntervalLies() {
    Block.Chart chart = (Block.Chart) section("ko").blocks().get(1);
    assertThat(chart.panels()).isNotEmpty();
    for (Block.Panel panel : chart.panels()) {
      assertThat(panel.ranges()).hasSize(5);
      for (Block.Range range : panel.ranges()) {
        range
            .extent()
            .ifPresent(extent ->
                assertThat(range.tone())
                    .isEqualTo(
                        extent.low() > chart.bar()
                            ? Tone.REACHED
                            : extent.high() < chart.bar() ? Tone.NOT_REACHED : Tone.UNDECIDED));
      }
    }
  }
}
