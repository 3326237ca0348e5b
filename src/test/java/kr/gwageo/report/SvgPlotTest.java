package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.report.Pages.Element;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Fill;
import kr.gwageo.report.section.Composer;
import kr.gwageo.report.words.Words;
import org.junit.jupiter.api.Test;

class SvgPlotTest {
  private static final Block.Axis AXIS =
      new Block.Axis("", 0, 4, List.of(new Block.Tick(0, "none"), new Block.Tick(4, "all")));

  @Test
  void stretchesStandWhereTheirValuesAre() {
    Block.Lane lane =
        new Block.Lane(
            "team",
            "one and two",
            List.of(new Block.Stretch(0, 1, Fill.SOLID), new Block.Stretch(1, 3, Fill.HATCHED)));
    List<Element> drawn = drawn(new Block.Plot("caption", AXIS, List.of(lane), List.of()));
    List<Element> rects = drawn.stream().filter(e -> e.name().equals("rect")).toList();
    assertThat(rects).extracting(e -> e.attribute("x")).containsExactly("5%", "27.5%");
    assertThat(rects).extracting(e -> e.attribute("width")).containsExactly("22.5%", "45%");
    assertThat(rects).extracting(e -> e.attribute("class")).doesNotHaveDuplicates();
    assertThat(drawn).anyMatch(e -> e.attribute("aria-label").equals("team: one and two"));
  }

  @Test
  void aPointIsSaidInWords() {
    Block.Dot dot = new Block.Dot("1", "team", "4 KRW, 50%", 4, 2, Fill.OPEN);
    List<Element> drawn = drawn(new Block.Scatter("caption", AXIS, AXIS, List.of(dot), List.of()));
    assertThat(drawn).anyMatch(e -> e.attribute("aria-label").contains("1 team: 4 KRW, 50%"));
    assertThat(drawn)
        .anyMatch(e -> e.attribute("x").equals("95%") && e.attribute("y").equals("130"));
  }

  @Test
  void everyKindOfReplyHasAFillOfItsOwn() {
    Block.Plot kinds = blocks(SampleRound.practice(), "replies", Block.Plot.class).getFirst();
    assertThat(kinds.key()).hasSize(Kind.values().length);
    assertThat(Set.copyOf(kinds.key().stream().map(Block.Swatch::fill).toList()))
        .hasSize(Kind.values().length);
    assertThat(kinds.lanes()).hasSize(8);
    for (Block.Lane lane : kinds.lanes()) {
      assertThat(lane.stretches().getFirst().from()).isZero();
      assertThat(lane.stretches().getLast().to()).isEqualTo(1);
    }
  }

  @Test
  void ranksAreDrawnAsTheTableHasThem() {
    RoundResult result = SampleRound.practice();
    Block.Plot plot = blocks(result, "ranking", Block.Plot.class).getFirst();
    List<List<Cell>> rows =
        blocks(result, "ranking", Block.Table.class).getFirst().groups().getFirst().rows();
    assertThat(plot.lanes()).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(plot.lanes().get(i).figure()).isEqualTo("가능한 순위 " + rows.get(i).get(2).text());
    }
  }

  @Test
  void costIsDrawnAgainstScoreWhereThereArePrices() {
    RoundResult result = priced(SampleRound.practice());
    Block.Scatter scatter = blocks(result, "replies", Block.Scatter.class).getFirst();
    // one of the eight did not sit every task
    assertThat(scatter.dots()).hasSize(7);
    Block.Table table =
        blocks(result, "replies", Block.Table.class).stream()
            .filter(each -> each.caption().equals("모델별 비용과 점수"))
            .findFirst()
            .orElseThrow();
    assertThat(table.groups().getFirst().rows()).hasSize(8);
    assertThat(blocks(SampleRound.practice(), "replies", Block.Scatter.class)).isEmpty();
  }

  private static RoundResult priced(RoundResult result) {
    Price price = new Price(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN, "KRW");
    RoundResult priced =
        Results.with(
            result,
            Mode.PRACTICE,
            entry ->
                new EntrySpec(
                    entry.name(),
                    entry.title(),
                    entry.role(),
                    entry.service(),
                    entry.sampling(),
                    entry.sits(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(price),
                    Budget.NONE));
    List<Attendance> attendance = new ArrayList<>();
    for (Attendance each : result.attendance()) {
      attendance.add(
          new Attendance(
              each.entry(),
              each.trials(),
              each.answered(),
              each.requests(),
              each.first(),
              each.last(),
              each.promptTokens(),
              each.completionTokens(),
              each.failures(),
              each.leftOut(),
              each.late(),
              Optional.of(BigDecimal.valueOf(each.trials()))));
    }
    return new RoundResult(
        priced.round(),
        attendance,
        priced.sittings(),
        priced.comparisons(),
        priced.verdicts(),
        priced.ranking(),
        priced.drifts());
  }

  private static List<Element> drawn(Block block) {
    return Pages.elements(HtmlBlocks.of(block).markup());
  }

  private static <T extends Block> List<T> blocks(
      RoundResult result, String section, Class<T> type) {
    return Composer.compose(result, Words.of("ko")).sections().stream()
        .filter(each -> each.id().equals(section))
        .map(Section::blocks)
        .flatMap(List::stream)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
