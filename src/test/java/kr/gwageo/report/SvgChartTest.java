package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.gwageo.report.Pages.Element;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Block.Extent;
import kr.gwageo.report.document.Tone;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SvgChartTest {

  @Test
  void theScaleHoldsTheBarAndEveryInterval() {
    Scale scale = Scale.of(chart(new Extent(0.62, 0.7, 0.78), new Extent(0.97, 1.06, 1.13)));
    assertThat(scale.low()).isLessThanOrEqualTo(0.62);
    assertThat(scale.high()).isGreaterThanOrEqualTo(1.13);
    assertThat(scale.ticks()).hasSizeLessThanOrEqualTo(8);
    assertThat(scale.place(scale.low())).isZero();
    assertThat(scale.place(scale.high())).isEqualTo(1);
    assertThat(scale.place(0.7)).isBetween(scale.place(0.62), scale.place(0.78));
  }

  @Test
  void whatLiesFarOutIsDrawnAtTheEndWithAnArrow() {
    Extent far = new Extent(Double.NEGATIVE_INFINITY, 1, 9);
    Scale scale = Scale.of(chart(far));
    assertThat(scale.low()).isZero();
    assertThat(scale.high()).isEqualTo(2);
    List<String> ends = paths(chart(far), "end undecided");
    assertThat(ends).containsExactly("M6 -5L0 0L6 5", "M-6 -5L0 0L-6 5");
  }

  @Test
  void aChartKnowsWhetherAnIntervalReachesBeyondTheAxis() {
    assertThat(chart(new Extent(0.9, 1, 2)).overflows()).isFalse();
    assertThat(chart(new Extent(0.9, 1, 2.01)).overflows()).isTrue();
  }

  @Test
  void everythingStandsWhereItsValueIs() {
    Block.Chart chart = chart(new Extent(0.9, 1, 1.1));
    Scale scale = Scale.of(chart);
    List<Element> band = bands(chart).getFirst().elements();
    Element range = named(band, "line", "range undecided").getFirst();
    assertThat(percent(range, "x1")).isCloseTo(5 + 90 * scale.place(0.9), Offset.offset(0.01));
    assertThat(percent(range, "x2")).isCloseTo(5 + 90 * scale.place(1.1), Offset.offset(0.01));
    Element bar = named(band, "line", "bar").getFirst();
    assertThat(percent(bar, "x1")).isCloseTo(5 + 90 * scale.place(0.95), Offset.offset(0.01));
    assertThat(
            band.stream()
                .filter(e -> e.name().equals("svg"))
                .map(e -> percent(e, "x"))
                .toList()
                .get(2))
        .isCloseTo(5 + 90 * scale.place(1), Offset.offset(0.01));
  }

  @Test
  void thePictureIsSaidInWords() {
    Block.Chart chart = chart(new Extent(0.9, 1, 1.1));
    assertThat(bands(chart).getFirst().attribute("aria-label")).isEqualTo("leader: across the bar");
    String text = Pages.text(SvgChart.of(chart).markup());
    assertThat(text).contains("caption", "team", "undecided", "leader", "the figure", "bar 0.95");
  }

  @Test
  void withoutAnIntervalThereIsOnlyTheBar() {
    Block.Chart chart = chart(List.of(Optional.empty()));
    assertThat(paths(chart, "point absent")).isEmpty();
    assertThat(named(bands(chart).getFirst().elements(), "line", "bar")).hasSize(1);
  }

  private static Block.Chart chart(Extent... extents) {
    return chart(List.of(extents).stream().map(Optional::of).toList());
  }

  private static Block.Chart chart(List<Optional<Extent>> extents) {
    List<Block.Range> ranges =
        extents.stream()
            .map(extent ->
                new Block.Range(
                    "leader",
                    "the figure",
                    extent.isPresent() ? Tone.UNDECIDED : Tone.ABSENT,
                    extent))
            .toList();
    return new Block.Chart(
        "caption",
        0.95,
        "bar 0.95",
        List.of(new Block.Panel("team", Tone.UNDECIDED, "undecided", ranges)),
        List.of(new Block.KeyLine(Tone.UNDECIDED, "across the bar")));
  }

  private static List<Element> bands(Block.Chart chart) {
    return Pages.elements(SvgChart.of(chart).markup()).stream()
        .filter(element -> element.attribute("role").equals("img"))
        .toList();
  }

  private static List<String> paths(Block.Chart chart, String kind) {
    return named(bands(chart).getFirst().elements(), "path", kind).stream()
        .map(path -> path.attribute("d"))
        .toList();
  }

  private static List<Element> named(List<Element> elements, String name, String kind) {
    return elements.stream()
        .filter(e -> e.name().equals(name) && e.attribute("class").equals(kind))
        .toList();
  }

  private static double percent(Element element, String attribute) {
    return Double.parseDouble(element.attribute(attribute).replace("%", ""));
  }
}
