package kr.gwageo.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;
import kr.gwageo.domain.scheme.Part.Source;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.scheme.Totals.Concern;
import kr.gwageo.domain.scheme.Totals.GapError;
import kr.gwageo.domain.scheme.Totals.Panel;
import kr.gwageo.domain.scheme.Totals.PanelGap;
import kr.gwageo.domain.scheme.Totals.TeamGap;
import kr.gwageo.domain.scheme.Totals.VarianceShare;
import kr.gwageo.domain.scheme.Totals.Warning;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.statistics.PairedRatings;
import org.junit.jupiter.api.Test;

class AccountantTest {
  private static final Title TITLE = new Title("시험", "test");

  private static Scheme scheme(Part... parts) {
    return new Scheme("test", TITLE, 2, List.of(parts));
  }

  private static Part part(String name, Source source, String max, Conversion conversion) {
    return new Part(name, TITLE, source, new BigDecimal(max), 0, 0, conversion, OptionalInt.of(1));
  }

  private static Part trimmed(String name, int decimals) {
    return new Part(
        name,
        TITLE,
        Source.EXPERTS,
        new BigDecimal("10"),
        1,
        1,
        new Conversion.Points(),
        OptionalInt.of(decimals));
  }

  private static Scheme threeSources() {
    Conversion share = new Conversion.Linear(BigDecimal.ONE);
    return scheme(
        part("bench", Source.BENCHMARKS, "40", share),
        part("expert", Source.EXPERTS, "35", share),
        part("user", Source.USERS, "25", share));
  }

  /// Golden case composite_40_35_25, all degrees of freedom taken as many.
  @Test
  void theSharesOfAGapNameItsSources() {
    String[] teams = {"a", "b", "c", "d", "e"};
    String[] bench = {"0.84", "0.83", "0.8", "0.79", "0.74"};
    double[] benchError = {0.008, 0.008, 0.009, 0.009, 0.01};
    String[] expert = {"0.9", "0.82", "0.84", "0.8", "0.7"};
    double[] expertError = {0.02, 0.03, 0.025, 0.03, 0.035};
    String[] user = {"0.62", "0.55", "0.5", "0.45", "0.38"};
    Marks marks = new Marks();
    for (int i = 0; i < 5; i++) {
      marks.withError(teams[i], "bench", bench[i], benchError[i]);
      marks.withError(teams[i], "expert", expert[i], expertError[i]);
      marks.withError(teams[i], "user", user[i], 0.03);
    }
    Totals totals = marks.under(threeSources());
    assertThat(Marks.total(totals, "a")).isEqualTo("80.6");
    assertThat(Marks.total(totals, "c")).isEqualTo("73.9");
    assertThat(Marks.total(totals, "e")).isEqualTo("63.6");
    GapError error = gap(totals, "c", "d").error().orElseThrow();
    assertThat(error.standardError()).isCloseTo(1.8034203614243685, within(1e-9));
    assertThat(error.degreesOfFreedom()).isEmpty();
    assertThat(error.shares())
        .extracting(VarianceShare::source)
        .containsExactly(Source.BENCHMARKS, Source.EXPERTS, Source.USERS);
    assertThat(error.shares().stream().mapToDouble(VarianceShare::share).toArray())
        .containsExactly(
            new double[] {0.07969683226614806, 0.5743967776898066, 0.34590639004404544},
            within(1e-9));
    assertThat(totals.gaps()).hasSize(10);
    assertThat(totals.teams().getLast().best()).contains(5);
    assertThat(totals.teams().get(2).worst()).contains(4);
  }

  private static TeamGap gap(Totals totals, String upper, String lower) {
    return totals.gaps().stream()
        .filter(gap -> gap.upper().equals(upper) && gap.lower().equals(lower))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theErrorOfAPlainMeanIsThatOfPairedDifferences() {
    Part part = part("expert", Source.EXPERTS, "10", new Conversion.Points());
    Totals totals =
        new Marks()
            .of("a", "expert", "9", "8", "9", "7", "9", "8")
            .of("b", "expert", "8", "8", "7", "8", "8", "7")
            .under(scheme(part));
    GapError error = gap(totals, "a", "b").error().orElseThrow();
    PairedRatings paired =
        PairedRatings.of(new double[] {9, 8, 9, 7, 9, 8}, new double[] {8, 8, 7, 8, 8, 7}, 0.95);
    assertThat(error.standardError())
        .isCloseTo(paired.lead().orElseThrow().standardError(), within(1e-12));
    assertThat(error.degreesOfFreedom()).hasValue(5);
    assertThat(error.p()).isCloseTo(paired.lead().orElseThrow().p(), within(1e-12));
    assertThat(error.adjusted()).isCloseTo(2 * error.p(), within(1e-12));
  }

  /// With figures of one source the part says nothing of its error, and neither does the total.
  @Test
  void aPartWithoutAnErrorLeavesTheGapWithoutOne() {
    Conversion points = new Conversion.Points();
    Totals totals =
        new Marks()
            .of("a", "bench", "9")
            .of("b", "bench", "8")
            .of("a", "expert", "9", "8", "9")
            .of("b", "expert", "8", "8", "7")
            .under(
                scheme(
                    part("bench", Source.BENCHMARKS, "10", points),
                    part("expert", Source.EXPERTS, "10", points)));
    TeamGap gap = gap(totals, "a", "b");
    assertThat(gap.error()).isEmpty();
    assertThat(gap.withoutError()).containsExactly("bench");
    assertThat(totals.teams().getFirst().best()).isEmpty();
  }

  @Test
  void ratersWhoAllDifferAlikeAreNoCertainty() {
    Part part = part("expert", Source.EXPERTS, "10", new Conversion.Points());
    Totals totals =
        new Marks()
            .of("a", "expert", "9.1", "8.1", "7.1")
            .of("b", "expert", "9", "8", "7")
            .under(scheme(part));
    assertThat(gap(totals, "a", "b").error()).isEmpty();
  }

  @Test
  void aFigureBetweenTwoRoundingsGoesUp() {
    Part thirds =
        part("bench", Source.BENCHMARKS, "1", new Conversion.Linear(new BigDecimal("20")));
    Totals totals =
        new Marks().of("a", "bench", "0", "1", "2").of("b", "bench", "1").under(scheme(thirds));
    assertThat(Marks.points(totals, "a", "bench")).as("3 / 3 / 20 = 0.05").isEqualTo("0.1");
    assertThat(Marks.points(totals, "b", "bench")).isEqualTo("0.1");
    Part sevenths =
        part("bench", Source.BENCHMARKS, "7", new Conversion.Linear(new BigDecimal("6")));
    Totals exact =
        new Marks()
            .of("a", "bench", "0.1", "0.1", "0", "0", "0.1", "0", "0")
            .under(scheme(sevenths));
    assertThat(Marks.points(exact, "a", "bench")).as("0.3 / 7 × 7 / 6 = 0.05").isEqualTo("0.1");
  }

  @Test
  void ratiosAreCappedEachOrTogether() {
    Marks marks =
        new Marks().ratio("a", "own", "one", "90", "60").ratio("a", "own", "two", "30", "60");
    Conversion each = new Conversion.Ratio(BigDecimal.ONE, true);
    Conversion together = new Conversion.Ratio(BigDecimal.ONE, false);
    assertThat(
            Marks.points(
                marks.under(scheme(part("own", Source.BENCHMARKS, "10", each))), "a", "own"))
        .isEqualTo("7.5");
    assertThat(
            Marks.points(
                marks.under(scheme(part("own", Source.BENCHMARKS, "10", together))), "a", "own"))
        .isEqualTo("10.0");
  }

  @Test
  void whoHasNoFigureInAPartHasNoTotal() {
    Totals totals =
        new Marks()
            .withError("a", "bench", "0.5", 0.1)
            .withError("a", "expert", "0.5", 0.1)
            .withError("a", "user", "0.5", 0.1)
            .withError("b", "bench", "0.9", 0.1)
            .under(threeSources());
    assertThat(totals.teams().getLast().team()).isEqualTo("b");
    assertThat(totals.teams().getLast().total()).isEmpty();
    assertThat(totals.mean()).contains(new BigDecimal("50.00"));
    assertThat(totals.gaps()).isEmpty();
  }

  @Test
  void reviewersWhoDidNotReadAllAreNamed() {
    Totals totals =
        new Marks()
            .of("a", "expert", "9", "8", "7", "8")
            .of("b", "expert", "8", "8", "9")
            .under(scheme(trimmed("expert", 2)));
    assertThat(totals.warnings()).containsExactly(new Warning("expert", Concern.UNEVEN_SOURCES));
    assertThat(Marks.points(totals, "b", "expert")).isEqualTo("8.00");
    assertThat(gap(totals, "a", "b").error()).isEmpty();
  }

  @Test
  void nothingIsLeftWhereAllIsDropped() {
    Totals totals = new Marks().of("a", "expert", "9", "8").under(scheme(trimmed("expert", 1)));
    assertThat(totals.teams().getFirst().total()).isEmpty();
    assertThat(totals.warnings()).containsExactly(new Warning("expert", Concern.TOO_FEW_FIGURES));
  }

  @Test
  void theOrderOfFiguresIsOfNoAccount() throws Exception {
    Scheme scheme = Marks.bundled("programme-round-2");
    Marks marks = new Marks();
    for (String team : List.of("a", "b", "c")) {
      marks.of(team, "aaii", "40").of(team, "nia", "80").of(team, "public", "4", "3", "5");
      marks.of(team, "experts", "30", "28", "31", "29").of(team, "expert-users", "4", "4", "3");
    }
    List<Figure> shuffled = new ArrayList<>(marks.figures());
    Collections.shuffle(shuffled, new Random(9));
    assertThat(Accountant.totals(scheme, shuffled, 0.05)).isEqualTo(marks.under(scheme));
  }

  /// Golden cases expert_panel and krippendorff_alpha's scale, through the figures of a part.
  @Test
  void thePanelIsReviewedBesideItsPoints() {
    double[][] ratings = {
      {9, 8, 7, 6, 5},
      {8, 9, 7, 5, 6},
      {9, 7, 8, 6, 5},
      {7, 8, 9, 5, 6},
      {9, 8, 6, 7, 5},
      {8, 7, 9, 6, 4}
    };
    Marks marks = new Marks();
    for (int team = 0; team < 5; team++) {
      String[] values = new String[6];
      for (int rater = 0; rater < 6; rater++) {
        values[rater] = String.valueOf((int) ratings[rater][team]);
      }
      marks.of("team " + team, "expert", values);
    }
    Totals totals = marks.under(scheme(trimmed("expert", 2)));
    Panel panel = totals.panels().getFirst();
    assertThat(panel.raters()).isEqualTo(6);
    assertThat(panel.teams()).isEqualTo(5);
    assertThat(panel.order().orElseThrow().w()).isCloseTo(0.7055555555555556, within(1e-10));
    assertThat(panel.order().orElseThrow().p()).isCloseTo(0.0019914548834269862, within(1e-10));
    Estimate.Known reliability = (Estimate.Known) panel.reliability().orElseThrow();
    assertThat(reliability.value()).isCloseTo(0.9319526627218936, within(1e-10));
    assertThat(((Estimate.Known) panel.alpha()).value()).isBetween(0.4, 0.9);
    assertThat(panel.gaps()).hasSize(10);
    PanelGap first = panel.gaps().getFirst();
    assertThat(first.upper()).isEqualTo("team 0");
    assertThat(((Estimate.Known) first.difference()).value()).isCloseTo(0.5, within(1e-12));
    assertThat(first.lowest()).isCloseTo(0.2, within(1e-12));
    assertThat(first.signFlip().orElseThrow()).isBetween(0.1, 0.5);
  }

  @Test
  void benchmarksAndSingleRatersAreNoPanel() {
    Conversion points = new Conversion.Points();
    Totals totals =
        new Marks()
            .of("a", "bench", "9", "8")
            .of("b", "bench", "8", "7")
            .of("a", "user", "9")
            .of("b", "user", "8")
            .under(
                scheme(
                    part("bench", Source.BENCHMARKS, "10", points),
                    part("user", Source.USERS, "10", points)));
    assertThat(totals.panels()).isEmpty();
  }
}
