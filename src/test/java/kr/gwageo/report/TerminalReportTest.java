package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.report.Renderer.Look;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Block.Extent;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {
  private static final RoundResult PRACTICE = SampleRound.practice();
  private static final Ansi PLAIN = new Ansi(false);

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 132, 250})
  void noLineIsWiderThanTheTerminal(int width) {
    for (Language language : Language.values()) {
      String report = render(new Look(language, width, false));
      assertThat(report.lines())
          .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 100, 250})
  void everyFigureIsThereAtAnyWidth(int width) {
    assertThat(render(new Look(Language.KOREAN, width, false)))
        .contains("[0.940, 1.030]", "[1.023, 1.100]", "0.0448");
  }

  @Test
  void colourIsOffUnlessAskedFor() {
    String plain = Reporter.render(PRACTICE, ReportFormat.TERMINAL);
    String colour = render(new Look(Language.KOREAN, 100, true));
    assertThat(plain).doesNotContain("\u001b");
    assertThat(colour).contains("\u001b[32m[도달]\u001b[0m");
    assertThat(colour.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
  }

  @Test
  void whatIsLeftOutIsSaid() {
    assertThat(Reporter.render(PRACTICE, ReportFormat.TERMINAL))
        .contains("다른 기준에 따른 판정, 과제별 결과, 응답 현황")
        .doesNotContain("5. 과제별 결과");
  }

  @Test
  void aTooNarrowTerminalIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Look(Language.KOREAN, 39, false));
  }

  @Test
  void columnsAlignWhateverTheScript() {
    assertThat(TerminalTable.lines(table(), 40, PLAIN))
        .containsExactly(
            "모델          비율  주",
            "----------------------",
            "과거  1.000 [0, 2]  가",
            "gpt         12.500  bc");
  }

  @Test
  void detailsGoBelowWhereTheyDoNotFitBeside() {
    assertThat(TerminalTable.lines(table(), 16, PLAIN))
        .containsExactly(
            "모델    비율  주", "----------------", "과거   1.000  가", "      [0, 2]", "gpt   12.500  bc");
  }

  @Test
  void columnsThatDoNotFitFollowBelow() {
    assertThat(TerminalTable.lines(table(), 15, PLAIN))
        .containsExactly(
            "모델    비율",
            "------------",
            "과거   1.000",
            "      [0, 2]",
            "gpt   12.500",
            "",
            "모델  주",
            "--------",
            "과거  가",
            "gpt   bc");
  }

  @Test
  void aLongHeadingIsBrokenBetweenItsWords() {
    Block.Table table =
        Block.Table.of(
            "t",
            List.of("x", "한국어 규범과 어휘와 표준 발음"),
            List.of(new Block.Group("", List.of(List.of(Cell.of("y"), Cell.of("12345"))))),
            List.of());
    assertThat(TerminalTable.lines(table, 40, PLAIN))
        .containsExactly(
            "x      한국어 규범과 어휘와",
            "                  표준 발음",
            "---------------------------",
            "y                     12345");
  }

  @Test
  void theChartDrawsIntervalsOnOneScale() {
    Block.Chart chart =
        new Block.Chart(
            "c",
            0.95,
            "bar",
            List.of(
                new Block.Panel(
                    "팀",
                    Tone.UNDECIDED,
                    "?",
                    List.of(
                        range("above", Tone.REACHED, 1, 1.05, 1.1),
                        range("across", Tone.UNDECIDED, 0.9, 0.95, 1),
                        range("below", Tone.NOT_REACHED, 0.9, 0.92, 0.94)))),
            List.of());
    assertThat(TerminalChart.lines(chart, 60, PLAIN))
        .containsExactly(
            "팀  [?]",
            "  above              |           -----------o------------  f",
            "  across  -----------+------------                         f",
            "  below   -----x---- |                                     f",
            "          0.90      0.95       1.00       1.05        1.10");
  }

  private static Block.Range range(String label, Tone tone, double low, double value, double high) {
    return new Block.Range(label, "f", tone, java.util.Optional.of(new Extent(low, value, high)));
  }

  private static Block.Table table() {
    return Block.Table.of(
        "t",
        List.of("모델", "비율", "주"),
        List.of(
            new Block.Group(
                "",
                List.of(
                    List.of(
                        Cell.of("과거"),
                        new Cell("1.000", List.of("[0, 2]"), Tone.PLAIN),
                        Cell.of("가")),
                    List.of(Cell.of("gpt"), Cell.of("12.500"), Cell.of("bc"))))),
        List.of());
  }

  private static String render(Look look) {
    return Reporter.render(PRACTICE, ReportFormat.TERMINAL, look);
  }
}
