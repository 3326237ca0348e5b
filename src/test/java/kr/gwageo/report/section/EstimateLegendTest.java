package kr.gwageo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.report.words.Words;
import org.junit.jupiter.api.Test;

class EstimateLegendTest {
  private static final Words WORDS = Words.of("en");
  private static final Estimate.Known WILSON = known(0.95, "Wilson");
  private static final Estimate.Known FIELLER = known(0.9, "Fieller");

  @Test
  void whatAllShareIsSaidOnce() {
    EstimateLegend legend = new EstimateLegend(WORDS, List.of(WILSON, WILSON));
    assertThat(legend.beside(WILSON, "[0, 1]")).isEqualTo("[0, 1]");
    assertThat(legend.notes())
        .containsExactly("Figures in [ ] are 95% confidence intervals.", "Method: Wilson");
  }

  @Test
  void whatDiffersIsSaidBesideEach() {
    EstimateLegend legend = new EstimateLegend(WORDS, List.of(WILSON, FIELLER));
    assertThat(legend.beside(WILSON, "[0, 1]")).isEqualTo("[0, 1] 95% (a)");
    assertThat(legend.beside(FIELLER, "[0, 1]")).isEqualTo("[0, 1] 90% (b)");
    assertThat(legend.notes())
        .containsExactly(
            "Figures in [ ] are confidence intervals, their level beside them.",
            "Method: (a) Wilson",
            "Method: (b) Fieller");
  }

  @Test
  void gapsAreExplained() {
    List<Estimate> gaps =
        List.of(new Estimate.Undefined(Gap.NO_ITEMS), new Estimate.Undefined(Gap.NO_ITEMS));
    assertThat(new EstimateLegend(WORDS, gaps).notes())
        .containsExactly("No items to compare: No item has a score on every side that is needed.");
  }

  private static Estimate.Known known(double level, String method) {
    return new Estimate.Known(0.5, new Interval(0, 1, level), 10, method);
  }
}
